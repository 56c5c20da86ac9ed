"""Advice that entries are excepted from, until a day.

An exception that silences nothing hides that the data has changed since, so it is an error; so is
one that nobody has looked at again in time. Errors have no exceptions: the schema lists the codes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from catalogue.checking.claims import ACROSS_ENTRIES, Claims, Excepted
from catalogue.checking.complaint import Complaint, complain
from catalogue.language.formats import day
from catalogue.model.entries import Entry

Silencing = dict[tuple[str, str], int]
"""(file, rule) -> the place in the entry's list of the exception that holds today."""


def unsilenced(
    complaints: Iterable[Complaint], entries: Iterable[Entry], today: date
) -> Iterator[Complaint]:
    """The complaints about entries alone that no exception silences, and those about exceptions."""
    excepted = [entry for entry in entries if entry.exceptions]
    listed = {entry.file: _alone(entry) for entry in excepted}
    yield from _silenced(complaints, listed, today)
    for entry in excepted:
        for index, exemption in enumerate(entry.exceptions):
            if exemption.until < today:
                values = {"rule": exemption.rule, "until": day(exemption.until)}
                yield complain(
                    "E802", entry, "exceptions", index, "until", **values, today=day(today)
                )


def unsilenced_between(
    complaints: Iterable[Complaint], claims: Iterable[Claims], today: date
) -> Iterator[Complaint]:
    """The same for what the rules across entries say."""
    listed = {claim.file: claim.exceptions for claim in claims if claim.exceptions}
    return _silenced(complaints, listed, today)


def _alone(entry: Entry) -> tuple[Excepted, ...]:
    return tuple(
        (index, exemption.rule, exemption.until.toordinal())
        for index, exemption in enumerate(entry.exceptions)
        if exemption.rule not in ACROSS_ENTRIES
    )


def _silenced(
    complaints: Iterable[Complaint], listed: dict[str, tuple[Excepted, ...]], today: date
) -> Iterator[Complaint]:
    unused: Silencing = {}
    repeated: list[tuple[str, str, int]] = []
    for file, exceptions in listed.items():
        for index, rule, until in exceptions:
            if until < today.toordinal():
                continue
            if unused.setdefault((file, rule), index) != index:
                repeated.append((file, rule, index))
    holding = set(unused)
    for complaint in complaints:
        if (complaint.file, complaint.code) in holding:
            unused.pop((complaint.file, complaint.code), None)
        else:
            yield complaint
    for file, rule, index in (*((*key, index) for key, index in unused.items()), *repeated):
        yield Complaint("E801", file, ("exceptions", index, "rule"), {"rule": rule})
