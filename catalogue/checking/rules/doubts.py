"""Whether what an entry calls unconfirmed is there."""

from __future__ import annotations

from collections.abc import Iterator

from catalogue.checking.complaint import Complaint, Context, complain


def unconfirmed_fields_are_given(context: Context) -> Iterator[Complaint]:
    """The site marks a doubtful value as such; an absent one says by itself that it is missing."""
    for entry in context.entries:
        for field in sorted(entry.unconfirmed):
            if getattr(entry, field) is None:
                yield complain("E209", entry, "unconfirmed", name=field)
