"""What is wrong with entries beside each other: ids, references, twins."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from catalogue.checking.claims import Claims
from catalogue.checking.complaint import Neighbours, located
from catalogue.checking.exemptions import unsilenced_between
from catalogue.checking.identity import duplicate_ids, reserved_ids
from catalogue.checking.registry import neighbour_complaints
from catalogue.findings.finding import Finding
from catalogue.intake.share import Share
from catalogue.intake.stock import Stock
from catalogue.model.packing import unpacked
from catalogue.reading.tree import Tree


def identity(tree: Tree) -> Iterator[Finding]:
    """What the tree says by itself."""
    yield from tree.findings
    for entries in (tree.products, tree.producers, tree.sales_points):
        yield from duplicate_ids(entries)
        yield from reserved_ids(entries)


def agreement(stock: Stock, unread: Collection[str], share: Share) -> tuple[Finding, ...]:
    """What rules across entries find. unread: files that say nothing now, whatever they said."""
    files = (file for file in sorted(stock.claims) if file not in unread)
    claims = tuple(Claims(*unpacked(stock.claims[file])) for file in files)
    wanted = (stock.jobs[file].wanted for file in unread if file in stock.jobs)
    silent = frozenset((one.kind, one.id) for one in wanted)
    said = neighbour_complaints(Neighbours(claims, silent))
    wrong = unsilenced_between(said, claims, share.setting.today)
    return tuple(located(wrong, lambda file: share.document(stock.jobs[file].wanted.kind, file)))
