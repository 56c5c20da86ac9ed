"""Which pages were written, how they were left, and what each of them was made from."""

from __future__ import annotations

from array import array
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import compress
from typing import Any, NamedTuple

Node = tuple[str, str]
"""(table, key) of something that pages are made from."""

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

    read: positions in `nodes`, page after page; counts: how many of them belong to each page.
    """

    addresses: list[str] = field(default_factory=list)
    sizes: array[int] = field(default_factory=lambda: array("Q"))
    times: array[int] = field(default_factory=lambda: array("Q"))
    nodes: dict[Node, int] = field(default_factory=dict)
    counts: array[int] = field(default_factory=lambda: array("I"))
    read: array[int] = field(default_factory=lambda: array("I"))

    def add(self, address: str, stamp: Stamp, read: Iterable[Node]) -> None:
        known = self.nodes
        places = [known.setdefault(node, len(known)) for node in read]
        self.addresses.append(address)
        self.sizes.append(stamp.size)
        self.times.append(stamp.modified)
        self.counts.append(len(places))
        self.read.extend(places)

    @property
    def stamps(self) -> Iterator[tuple[str, Stamp]]:
        pairs = map(Stamp, self.sizes, self.times)
        return zip(self.addresses, pairs, strict=True)

    def readers(self, changed: Iterable[Node]) -> list[str]:
        """Addresses of the pages that were made from any of these nodes."""
        wanted = {self.nodes[node] for node in changed if node in self.nodes}
        found, first = [], 0
        for address, count in zip(self.addresses, self.counts, strict=True) if wanted else ():
            if not wanted.isdisjoint(self.read[first : first + count]):
                found.append(address)
            first += count
        return found

    def without(self, addresses: Collection[str]) -> Record:
        """The same without some pages."""
        kept = [address not in addresses for address in self.addresses]
        if all(kept):
            return self
        found = Record(nodes=self.nodes)
        found.addresses = list(compress(self.addresses, kept))
        found.sizes, found.times, found.counts = (
            array(whole.typecode, compress(whole, kept))
            for whole in (self.sizes, self.times, self.counts)
        )
        first = 0
        for keep, count in zip(kept, self.counts, strict=True):
            if keep:
                found.read.extend(self.read[first : first + count])
            first += count
        return found

    def packed(self) -> tuple[Any, ...]:
        """As plain values, for a store."""
        arrays = (self.sizes, self.times, self.counts, self.read)
        nodes = _AFTER.join(_BETWEEN.join(node) for node in self.nodes)
        return (self.addresses, nodes, *(whole.tobytes() for whole in arrays))

    @classmethod
    def unpacked(cls, packed: tuple[Any, ...]) -> Record:
        addresses, nodes, *contents = packed
        arrays = []
        for code, content in zip("QQII", contents, strict=True):
            whole = array(code)
            whole.frombytes(content)
            arrays.append(whole)
        sizes, times, counts, read = arrays
        return cls(addresses, sizes, times, _nodes(nodes), counts, read)


def _nodes(text: str) -> dict[Node, int]:
    nodes = text.split(_AFTER) if text else ()
    found: dict[Node, int] = {}
    for position, node in enumerate(nodes):
        table, _, key = node.partition(_BETWEEN)
        found[table, key] = position
    return found


def joined(records: Iterable[Record]) -> Record:
    """The pages of several records in one."""
    found = Record()
    for record in records:
        nodes, first = list(record.nodes), 0
        for (address, stamp), count in zip(record.stamps, record.counts, strict=True):
            read = record.read[first : first + count]
            found.add(address, stamp, [nodes[place] for place in read])
            first += count
    return found
