"""Ids of entries: short, telling, for ever in a public address.

What an officer adds, by questions, by a table or by the form of the site, is called by its name
alone (`new_id`). The lists of compilers, taken in at one time, are settled together, the same in
every run and in every order of rows: a product is its name and what tells it from its namesakes,
the proper name of the organisation that makes it, or else its place.

A producer is its legal form and proper name. In the compilers' lists a household that is registered
under a person's name is called by what it makes instead, as an id stands in a public address for
ever and a name is the person's own. Of what an officer adds, every household is called by its
commune (`new_producer_id`): that is known whichever way it comes, and names nobody.
"""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeVar
from unicodedata import normalize

from catalogue.language.fold import ADDRESS_LENGTH, fold, slug
from catalogue.language.vi.producer_names import SHORT_KINDS, WORKSHOP
from catalogue.model.entries import ProducerKind
from catalogue.officers.naming import ProducerName, producer_name
from catalogue.reading.names import is_id

K = TypeVar("K", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Wish:
    """The id that an entry would get if no other wanted it. order: settles who goes first."""

    id: str
    province: str
    order: tuple[str, ...]


def new_id(name: str, place: str, is_taken: Callable[[str], bool]) -> str:
    """The folded name; where another entry has or had that, with its commune; then numbered.

    `("Mật ong", "Tơ Tung")` -> `mat-ong`, `mat-ong-to-tung`, `mat-ong-to-tung-2`, …
    """
    offered = _offered(name, fold(place).split())
    return next(found for found in offered if is_id(found) and not is_taken(found))


def _offered(name: str, place: list[str]) -> Iterator[str]:
    longer = slug(name) if {*place} <= {*fold(name).split()} else _joined(name, place)
    yield from (slug(name), longer)
    yield from (_joined(longer, [str(number)]) for number in itertools.count(2))


def product_id(name: str, distinguishing: str) -> str:
    """`("Măng le rừng", "Tơ Tung")` -> `mang-le-rung-to-tung`."""
    addition = _addition(fold(name).split(), fold(distinguishing).split())
    return _joined(name, addition)


def _addition(name: list[str], part: list[str]) -> list[str]:
    """The words of `part` to add: none that all stand in `name`, nor a stretch that it ends with.

    `… Thái Sơn` + `Thái Sơn Bắc Giang` -> `bac giang`; `… Cầu Đất` + `Chè Cầu Đất Đà Lạt` ->
    `da lat`; a single word counts only where `part` begins with it.
    """
    if set(part) <= set(name):
        return []
    for length in range(len(part) - 1, 0, -1):
        for start in range(len(part) - length):
            if (length > 1 or start == 0) and name[-length:] == part[start : start + length]:
                return part[start + length :]
    return part


def producer_id(
    kind: ProducerKind, whole: str, name: ProducerName, places: Iterable[str], product: str
) -> str:
    """`htx-to-tung`, `cong-ty-yen-sao-kon-tum`, `ho-lap-xuong-tuoi-minkai`.

    places: names that tell no producer apart: of provinces, and of its district.
    product: one of its products, for a household whose own name is a person's.
    """
    short = SHORT_KINDS[kind.value]
    if kind is ProducerKind.HOUSEHOLD and fold(whole).startswith(WORKSHOP[0]):
        short = WORKSHOP[1]
    if name.is_person(kind) or not (name.own or name.trade):
        return _joined(short, fold(product).split())
    own = name.own
    if fold(" ".join(own)) in {fold(place) for place in places}:
        own = name.own_with_trade
    return _joined(short, fold(" ".join(own or name.trade)).split())


def new_producer_id(kind: ProducerKind, whole: str, provinces: Iterable[str], commune: str) -> str:
    """What an officer's new producer is called: `htx-to-tung`, a household `ho-to-tung`.

    The form of the site says the same (assets/ocop/form/producer-id.js): one list of what both must
    answer stands in tests/officers/producer-ids.json. commune: where it is registered.
    """
    whole = normalize("NFC", whole)
    name = producer_name(whole)
    if name.may_be_person(kind):
        name = ProducerName((), (), 0)
    return producer_id(kind, whole, name, provinces, commune)


def _joined(text: str, addition: list[str]) -> str:
    """Slugs of both, the first cut at a word so that the whole is an address."""
    end = "-".join(addition)
    begin = slug(text)
    room = ADDRESS_LENGTH - len(end) - 1
    if end and len(begin) > room:
        begin = begin[: room + 1].rpartition("-")[0]
    return slug(f"{begin} {end}")


def settled(wishes: Mapping[K, Wish]) -> dict[K, str]:
    """An id of its own for everyone: those who want the same add their province, then a number."""
    count = Counter(wish.id for wish in wishes.values())
    longer = {
        key: product_id(wish.id, wish.province) if count[wish.id] > 1 else wish.id
        for key, wish in wishes.items()
    }
    count = Counter(longer.values())
    taken = {wanted for wanted, times in count.items() if times == 1}
    found: dict[K, str] = {}
    for key in sorted(wishes, key=lambda key: wishes[key].order):
        found[key] = longer[key] if count[longer[key]] == 1 else _numbered(longer[key], taken)
        taken.add(found[key])
    return found


def _numbered(id: str, taken: set[str]) -> str:  # noqa: A002 - the field's own name
    """The id itself, or else the first free of `…-2`, `…-3`."""
    numbered = (_joined(id, [str(number)]) for number in itertools.count(2))
    return next(found for found in itertools.chain((id,), numbered) if found not in taken)
