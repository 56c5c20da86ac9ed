"""Which pages were written, how they were left, and what each of them was made from."""

from __future__ import annotations

from array import array
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, NamedTuple

from catalogue.model.directory import Node

FEW = 50

_BETWEEN, _AFTER = "\x1f", "\x1e"
"""Part a table from its key and a node from the next: no id, code or file name holds them."""


class Stamp(NamedTuple):
    """How a file was left: whoever changes it later changes one of these.

    size in bytes; modified in nanoseconds.
    """

    size: int
    modified: int


def _numbers() -> array[int]:
    return array("I")


@dataclass
class Rows:
    """Numbers in rows of different lengths, in flat arrays, for there are a million of them.

    counts: how many of `numbers` each row has.
    """

    counts: array[int] = field(default_factory=_numbers)
    numbers: array[int] = field(default_factory=_numbers)

    def add(self, row: Collection[int]) -> None:
        self.counts.append(len(row))
        self.numbers.extend(row)

    def __iter__(self) -> Iterator[array[int]]:
        first = 0
        for count in self.counts:
            yield self.numbers[first : first + count]
            first += count

    def touching(self, wanted: set[int]) -> Iterator[int]:
        """Which rows hold any of these numbers."""
        return (place for place, row in enumerate(self) if not wanted.isdisjoint(row))


@dataclass
class Record:
    """Some pages.

    text: the nodes of a record from the disk, in one.

    read: of each page, the positions in `nodes` of what it was made from.
    parts: positions of nodes that are made from others themselves, as cards are, which stand on
    a dozen pages each; made: of each of them, the positions of those others.
    hidden: pages that a later record tells of, or that are no more; they are no longer told of
    here, and a record need not be written anew because of them.
    """

    addresses: list[str] = field(default_factory=list)
    sizes: array[int] = field(default_factory=lambda: array("Q"))
    times: array[int] = field(default_factory=lambda: array("Q"))
    text: str = ""
    read: Rows = field(default_factory=Rows)
    parts: array[int] = field(default_factory=_numbers)
    made: Rows = field(default_factory=Rows)
    hidden: frozenset[str] = frozenset()

    def add(self, address: str, stamp: Stamp, read: Iterable[Node]) -> None:
        self.addresses.append(address)
        self.sizes.append(stamp.size)
        self.times.append(stamp.modified)
        self.read.add(self._places(read))

    def add_part(self, part: Node, made: Iterable[Node]) -> None:
        """made: what it was made from; no parts themselves."""
        self.parts.extend(self._places([part]))
        self.made.add(self._places(made))

    def _places(self, nodes: Iterable[Node]) -> list[int]:
        known = self.nodes
        return [known.setdefault(node, len(known)) for node in nodes]

    @cached_property
    def nodes(self) -> dict[Node, int]:
        """Position of each node; those of a record from the disk are looked at when needed."""
        return _nodes(self.text)

    @property
    def _are_known(self) -> bool:
        """Whether `nodes` is what counts, and not the text that it comes from."""
        return "nodes" in self.__dict__

    def _positions(self, wanted: Collection[Node]) -> Iterator[int]:
        """A few nodes are sought in the text, without making an object of every other."""
        if self._are_known or len(wanted) > FEW:
            yield from (self.nodes[node] for node in wanted if node in self.nodes)
            return
        text = f"{_AFTER}{self.text}{_AFTER}"
        for node in wanted:
            place = text.find(f"{_AFTER}{_BETWEEN.join(node)}{_AFTER}")
            if place >= 0:
                yield text.count(_AFTER, 0, place)

    @property
    def all_stamps(self) -> Iterator[Stamp]:
        """Of hidden pages, too."""
        return map(Stamp, self.sizes, self.times)

    @property
    def stamps(self) -> Iterator[tuple[str, Stamp]]:
        hidden = self.hidden
        for address, stamp in zip(self.addresses, self.all_stamps, strict=True):
            if address not in hidden:
                yield address, stamp

    def readers(self, changed: Collection[Node]) -> list[str]:
        """Addresses of the pages that were made from any of these nodes, or from parts that are."""
        wanted = set(self._positions(changed))
        if not wanted:
            return []
        wanted |= {self.parts[place] for place in self.made.touching(wanted)}
        found = (self.addresses[place] for place in self.read.touching(wanted))
        return [address for address in found if address not in self.hidden]

    def packed(self) -> tuple[Any, ...]:
        """As plain values, for a store."""
        text = _AFTER.join(map(_BETWEEN.join, self.nodes)) if self._are_known else self.text
        return (self.addresses, text, *(whole.tobytes() for whole in self._arrays))

    @property
    def _arrays(self) -> tuple[array[int], ...]:
        rows = (self.read.counts, self.read.numbers, self.made.counts, self.made.numbers)
        return (self.sizes, self.times, self.parts, *rows)

    @classmethod
    def unpacked(cls, packed: tuple[Any, ...]) -> Record:
        addresses, nodes, *contents = packed
        found = cls(addresses, text=nodes)
        for whole, content in zip(found._arrays, contents, strict=True):
            whole.frombytes(content)
        return found


def _nodes(text: str) -> dict[Node, int]:
    nodes = text.split(_AFTER) if text else ()
    found: dict[Node, int] = {}
    for position, node in enumerate(nodes):
        table, _, key = node.partition(_BETWEEN)
        found[table, key] = position
    return found


def joined(records: Iterable[Record]) -> Record:
    """The pages of several records in one, without those that are hidden.

    A part that several tell of was made from all that any of them says: kept once, it does not
    grow with every renewal.
    """
    found = Record()
    parts: dict[Node, set[Node]] = {}
    for record in records:
        nodes = list(record.nodes)
        for address, stamp, row in zip(
            record.addresses, record.all_stamps, record.read, strict=True
        ):
            if address not in record.hidden:
                found.add(address, stamp, [nodes[place] for place in row])
        for part, row in zip(record.parts, record.made, strict=True):
            parts.setdefault(nodes[part], set()).update(nodes[place] for place in row)
    for part_node, made in parts.items():
        found.add_part(part_node, made)
    return found
