"""Whom a table names, looked up in the catalogue: the same, nearly the same, or nobody."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from catalogue.language.fold import fold
from catalogue.officers.annexes.likeness import is_slip, is_spelled_alike
from catalogue.officers.naming import producer_name, same_producer_key, without_form
from catalogue.officers.standing import Standing

COMMON = 200
"""A word that so many producers of a province share tells none of them apart."""

MOST_OFFERED = 5


@dataclass
class KnownProducers:
    """Producers by name and province; new ones of the table join them.

    names: of each id, as written, the chief one first.
    """

    names: dict[str, list[str]] = field(default_factory=dict)
    _by_key: dict[tuple[str, str], list[str]] = field(default_factory=dict)
    _by_word: dict[tuple[str, str], set[str]] = field(default_factory=dict)
    _keys: dict[str, list[tuple[str, ...]]] = field(default_factory=dict)

    def add(self, entry_id: str, province: str, names: Iterable[str]) -> None:
        for name in names:
            self.names.setdefault(entry_id, []).append(name)
            key = same_producer_key(name)
            self._by_key.setdefault((key, province), []).append(entry_id)
            self._keys.setdefault(entry_id, []).append(tuple(key.split()))
            for word in set(key.split()):
                self._by_word.setdefault((word, province), set()).add(entry_id)

    def same(self, name: str, province: str) -> list[str]:
        """Ids of that name, abbreviations spelled out, to the letter."""
        return [one for one in self._folded(name, province) if self._is_called(one, name)]

    def _folded(self, name: str, province: str) -> list[str]:
        return list(dict.fromkeys(self._by_key.get((same_producer_key(name), province), ())))

    def _is_called(self, entry_id: str, name: str) -> bool:
        return any(is_spelled_alike(name, other) for other in self.names[entry_id])

    def near(self, name: str, province: str) -> list[str]:
        """Ids whose name a person may have meant: other marks or legal form, a slip, more words."""
        key = tuple(same_producer_key(name).split())
        sharing: set[str] = set()
        for word in set(key):
            found = self._by_word.get((word, province), set())
            if len(found) < COMMON:
                sharing |= found
        alike = (one for one in sorted(sharing) if self._is_alike(key, name, one))
        folded = self._folded(name, province)
        return list(dict.fromkeys((*folded, *alike)))[:MOST_OFFERED]

    def _is_alike(self, key: tuple[str, ...], name: str, entry_id: str) -> bool:
        if any(is_slip(key, other) for other in self._keys[entry_id]):
            return True
        own, bare = _own(name), without_form(name)
        return any(
            (len(own) > 1 and own == _own(other)) or (bare and bare == without_form(other))
            for other in self.names[entry_id]
        )


@lru_cache(maxsize=65_536)
def _own(name: str) -> tuple[str, ...]:
    """The proper name in it, folded."""
    return tuple(fold(" ".join(producer_name(name).own)).split())


@dataclass
class KnownProducts:
    """Products by producer; new ones of the table join them."""

    _of_producer: dict[str, dict[str, list[tuple[str, str]]]] = field(default_factory=dict)

    def add(self, entry_id: str, producer: str, names: Iterable[str]) -> None:
        known = self._of_producer.setdefault(producer, {})
        for name in names:
            known.setdefault(fold(name), []).append((entry_id, name))

    def same(self, name: str, producer: str) -> list[str]:
        """Ids of that name, to the letter."""
        folded = self._of_producer.get(producer, {}).get(fold(name), ())
        return list(dict.fromkeys(one for one, other in folded if is_spelled_alike(name, other)))

    def near(self, name: str, producer: str) -> list[str]:
        """Ids of the same producer whose name has other marks, or differs by a slip of the pen."""
        key = fold(name).split()
        found = (
            entry_id
            for other, entries in self._of_producer.get(producer, {}).items()
            if is_slip(key, other.split())
            for entry_id, _ in entries
        )
        return list(dict.fromkeys(found))[:MOST_OFFERED]


@dataclass
class Known:
    """The whole catalogue as an import meets it. entries: by kind and id."""

    entries: Mapping[tuple[str, str], Standing]
    producers: KnownProducers = field(default_factory=KnownProducers)
    products: KnownProducts = field(default_factory=KnownProducts)

    @property
    def taken(self) -> set[tuple[str, str]]:
        """Ids that no new entry may get, former ones included."""
        former = {
            (kind, old)
            for (kind, _), entry in self.entries.items()
            for old in (entry.values or {}).get("former_ids", ())
        }
        return former | set(self.entries)

    def values(self, kind: str, entry_id: str) -> Mapping[str, Any]:
        entry = self.entries.get((kind, entry_id))
        return (entry.values if entry else None) or {}


def known_of(entries: Iterable[Standing]) -> Known:
    """Retired entries keep their ids and are found by nobody."""
    known = Known({(entry.kind, entry.id): entry for entry in entries})
    for (kind, entry_id), entry in known.entries.items():
        values = entry.values
        if values is None or "retired" in values:
            continue
        names = [values["name"], *values.get("other_names", ())]
        if kind == "producer":
            known.producers.add(entry_id, entry.province, names)
        elif kind == "product":
            known.products.add(entry_id, str(values.get("producer", "")), names)
    return known
