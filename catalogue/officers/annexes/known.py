"""Whom a table names, looked up in the catalogue: the same, nearly the same, or nobody."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from typing import Any

from catalogue.language.fold import fold
from catalogue.officers.naming import producer_name, same_producer_key
from catalogue.officers.standing import Standing

ALIKE = 0.9
"""Of two folded names, how alike they must be before a person is asked whether they are one."""

COMMON = 200
"""A word that so many producers of a province share tells none of them apart."""


@dataclass
class KnownProducers:
    """Producers by name and province; new ones of the table join them.

    names: of each id, as written.
    """

    names: dict[str, str] = field(default_factory=dict)
    _by_key: dict[tuple[str, str], list[str]] = field(default_factory=dict)
    _by_word: dict[tuple[str, str], set[str]] = field(default_factory=dict)
    _keys: dict[str, list[str]] = field(default_factory=dict)

    def add(self, entry_id: str, province: str, names: Iterable[str]) -> None:
        for name in names:
            self.names.setdefault(entry_id, name)
            key = same_producer_key(name)
            self._by_key.setdefault((key, province), []).append(entry_id)
            self._keys.setdefault(entry_id, []).append(key)
            for word in set(key.split()):
                self._by_word.setdefault((word, province), set()).add(entry_id)

    def same(self, name: str, province: str) -> list[str]:
        return list(dict.fromkeys(self._by_key.get((same_producer_key(name), province), ())))

    def near(self, name: str, province: str) -> list[str]:
        """Ids whose name a person may have meant, the likeliest first."""
        key = same_producer_key(name)
        sharing: set[str] = set()
        for word in set(key.split()):
            found = self._by_word.get((word, province), set())
            if len(found) < COMMON:
                sharing |= found
        own = fold(" ".join(producer_name(name).own))
        scored = {entry: self._likeness(key, own, entry) for entry in sharing}
        best = sorted(
            (entry for entry in scored if scored[entry] >= ALIKE), key=lambda e: (-scored[e], e)
        )
        return best[:5]

    def _likeness(self, key: str, own: str, entry_id: str) -> float:
        """1 where both end in the same proper name; else how alike the letters are."""
        theirs = fold(" ".join(producer_name(self.names[entry_id]).own))
        if own and own == theirs and len(own.split()) > 1:
            return 1.0
        return max(SequenceMatcher(None, key, other).ratio() for other in self._keys[entry_id])


@dataclass
class KnownProducts:
    """Products by producer; new ones of the table join them."""

    _by_name: dict[tuple[str, str], list[str]] = field(default_factory=dict)
    _of_producer: dict[str, dict[str, str]] = field(default_factory=dict)

    def add(self, entry_id: str, producer: str, names: Iterable[str]) -> None:
        for name in names:
            self._by_name.setdefault((fold(name), producer), []).append(entry_id)
            self._of_producer.setdefault(producer, {})[fold(name)] = entry_id

    def same(self, name: str, producer: str) -> list[str]:
        return list(dict.fromkeys(self._by_name.get((fold(name), producer), ())))

    def near(self, name: str, producer: str) -> list[str]:
        """Of the same producer, with a slip of the pen between the names."""
        key = fold(name)
        found = {
            entry: SequenceMatcher(None, key, other).ratio()
            for other, entry in self._of_producer.get(producer, {}).items()
            if sorted(other.split()) == sorted(key.split()) or abs(len(other) - len(key)) < 3
        }
        alike = [
            entry for entry, ratio in found.items() if ratio >= ALIKE and not _numbered(key, entry)
        ]
        return sorted(alike, key=lambda entry: (-found[entry], entry))[:5]


def _numbered(key: str, entry_id: str) -> bool:
    """`Rượu 29 độ` and `Rượu 35 độ` are two: figures are never slips."""
    figures = {word for word in key.split() if word.isdecimal()}
    return bool(figures) and not figures <= set(entry_id.split("-"))


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
