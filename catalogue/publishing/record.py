"""Which pages were written, how they were left, and what each of them was made from."""

from __future__ import annotations

from array import array
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, NamedTuple

Node = tuple[str, str]
"""(table, key) of something that pages are made from."""

FEW = 50

_BETWEEN, _AFTER = "\x1f", "\x1e"
"""Part a table from its key and a node from the next: no id, code or file name holds them."""


class Stamp(NamedTuple):
    """How a file was left: whoever changes it later changes one of these.

    size in bytes; modified in nanoseconds.
    """

    size: int
    modified: int


@dataclass
class Record:
    """Some pages. In flat arrays, for a page is made from some thirty nodes.

    text: the nodes of a record from the disk, in one.

    read: positions in `nodes`, page after page; counts: how many of them belong to each page.
    hidden: pages that a later record tells of, or that are no more; they are no longer told of
    here, and a record need not be written anew because of them.
    """

    addresses: list[str] = field(default_factory=list)
    sizes: array[int] = field(default_factory=lambda: array("Q"))
    times: array[int] = field(default_factory=lambda: array("Q"))
    text: str = ""
    counts: array[int] = field(default_factory=lambda: array("I"))
    read: array[int] = field(default_factory=lambda: array("I"))
    hidden: frozenset[str] = frozenset()

    def add(self, address: str, stamp: Stamp, read: Iterable[Node]) -> None:
        known = self.nodes
        places = [known.setdefault(node, len(known)) for node in read]
        self.addresses.append(address)
        self.sizes.append(stamp.size)
        self.times.append(stamp.modified)
        self.counts.append(len(places))
        self.read.extend(places)

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
    def stamps(self) -> Iterator[tuple[str, Stamp]]:
        hidden = self.hidden
        for address, *stamp in zip(self.addresses, self.sizes, self.times, strict=True):
            if address not in hidden:
                yield address, Stamp(*stamp)

    def readers(self, changed: Collection[Node]) -> list[str]:
        """Addresses of the pages that were made from any of these nodes."""
        wanted = set(self._positions(changed))
        found, first = [], 0
        for address, count in zip(self.addresses, self.counts, strict=True) if wanted else ():
            if not wanted.isdisjoint(self.read[first : first + count]):
                found.append(address)
            first += count
        return [address for address in found if address not in self.hidden]

    def packed(self) -> tuple[Any, ...]:
        """As plain values, for a store."""
        arrays = (self.sizes, self.times, self.counts, self.read)
        text = _AFTER.join(map(_BETWEEN.join, self.nodes)) if self._are_known else self.text
        return (self.addresses, text, *(whole.tobytes() for whole in arrays))

    @classmethod
    def unpacked(cls, packed: tuple[Any, ...]) -> Record:
        addresses, nodes, *contents = packed
        arrays = []
        for code, content in zip("QQII", contents, strict=True):
            whole = array(code)
            whole.frombytes(content)
            arrays.append(whole)
        sizes, times, counts, read = arrays
        return cls(addresses, sizes, times, nodes, counts, read)


def _nodes(text: str) -> dict[Node, int]:
    nodes = text.split(_AFTER) if text else ()
    found: dict[Node, int] = {}
    for position, node in enumerate(nodes):
        table, _, key = node.partition(_BETWEEN)
        found[table, key] = position
    return found


def joined(records: Iterable[Record]) -> Record:
    """The pages of several records in one, without those that are hidden."""
    found = Record()
    for record in records:
        nodes, first = list(record.nodes), 0
        whole = zip(record.addresses, record.sizes, record.times, record.counts, strict=True)
        for address, size, time, count in whole:
            if address not in record.hidden:
                read = record.read[first : first + count]
                found.add(address, Stamp(size, time), [nodes[place] for place in read])
            first += count
    return found
