"""Product groups and sets under both vocabularies."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from catalogue.language.fold import fold

CURRENT_VOCABULARY = "2023"


@dataclass(frozen=True, slots=True)
class ProductSet:
    """A criteria set (bộ sản phẩm). confirmed: read in an official text, not reconstructed.

    english: our translation of its name.
    """

    code: str
    name: str
    confirmed: bool
    english: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """A group of one vocabulary. now: the current group that it became.

    english: our translation of its name.
    """

    code: str
    name: str
    vocabulary: str
    sets: tuple[ProductSet, ...]
    other_names: tuple[str, ...] = ()
    now: str | None = None
    english: str = ""


@dataclass(frozen=True)
class Groups:
    """The groups of every vocabulary, in their official order."""

    groups: tuple[Group, ...]

    @property
    def current(self) -> tuple[Group, ...]:
        return tuple(g for g in self.groups if g.vocabulary == CURRENT_VOCABULARY)

    def group(self, code: str) -> Group | None:
        return self._by_code.get(code)

    @cached_property
    def _by_code(self) -> Mapping[str, Group]:
        """The first of each code."""
        return {group.code: group for group in reversed(self.groups)}

    def product_set(self, code: str) -> ProductSet | None:
        return self._sets.get(code)

    @cached_property
    def _sets(self) -> Mapping[str, ProductSet]:
        """The first of each code."""
        return {one.code: one for group in reversed(self.groups) for one in reversed(group.sets)}

    def named(self, name: str) -> Iterator[Group]:
        """Groups of any vocabulary that a document may mean by this name."""
        return iter(self._by_name.get(fold(name), ()))

    @cached_property
    def _by_name(self) -> Mapping[str, list[Group]]:
        found: dict[str, list[Group]] = {}
        for group in self.groups:
            for name in {fold(name) for name in (group.name, *group.other_names)}:
                found.setdefault(name, []).append(group)
        return found
