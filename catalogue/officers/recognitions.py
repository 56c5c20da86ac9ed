"""What a row and the reading of its note say about recognitions and proposals."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from typing import Any

from catalogue.language import spoken
from catalogue.officers.notes import Note
from catalogue.officers.plan import RowRefusedError
from catalogue.officers.rows import ProductRow

Values = dict[str, Any]

_CENTRAL_SUFFIX = "-BNN"
"""In the numbers of the ministry's decisions: QĐ-BNN-VPĐP, since 2025 QĐ-BNNMT."""


def merged(first: Mapping[str, Any], second: Mapping[str, Any]) -> Values:
    """Both groups of fields; of a field that both have, the second's value, or both merged."""
    found = {**first, **second}
    for name, value in first.items():
        if isinstance(value, Mapping) and isinstance(second.get(name), Mapping):
            found[name] = merged(value, second[name])
    return {name: value for name, value in found.items() if value not in ("", {}, None)}


def certificates_of(row: ProductRow, note: Note) -> list[Values]:
    """The recognitions that a row tells of: its own if it states one, then those of its note.

    A year, a score or a number alone is none: it may be that of a proposal.
    """
    own: list[Values] = []
    if row.stars or note.recognised:
        facts: Values = {
            "stars": whole(row, "stars"),
            "decision": decision(row),
            "year": whole(row, "year"),
        }
        if note.proposal is None:
            facts["score"] = score(row)
        own.append(merged(facts, note.certificate))
    return [*own, *(dict(later) for later in note.later_certificates)]


def proposal_of(row: ProductRow, note: Note) -> Values | None:
    """The proposal that the note tells of; the decision is its own where the row has no stars."""
    if note.proposal is None:
        return None
    facts: Values = {"score": score(row), "year": whole(row, "year")}
    if not row.stars:
        facts["decision"] = decision(row)
    return merged(facts, note.proposal)


def recognition_remarks(row: ProductRow, note: Note) -> list[str]:
    """What the row states that found no place, because nothing says what it belongs to."""
    if row.stars or note.recognised or note.proposal is not None:
        return []
    remarks = [spoken.importing.REMARKS["no-recognition"]]
    if row.score:
        remarks.append(spoken.importing.REMARKS["score"].format(score=row.score))
    return remarks


def decision(row: ProductRow) -> Values:
    level = "central" if _CENTRAL_SUFFIX in row.decision_no else ""
    return merged({"number": row.decision_no, "level": level, "date": row.decision_date}, {})


def whole(row: ProductRow, column: str) -> int | None:
    text: str = getattr(row, column)
    if text and not (text.isascii() and text.isdecimal()):
        raise RowRefusedError(spoken.importing.ROW["number"].format(column=column, text=text))
    return int(text) if text else None


def score(row: ProductRow) -> Decimal | None:
    """Read with a decimal point or, as people write it, a decimal comma."""
    if not row.score:
        return None
    try:
        value = Decimal(row.score.replace(",", "."))
    except InvalidOperation:
        value = Decimal("NaN")
    if not value.is_finite():
        raise RowRefusedError(spoken.importing.ROW["number"].format(column="score", text=row.score))
    return value


def awarded(certificate: Mapping[str, Any]) -> tuple[int, int, str]:
    """Sorts recognitions from old to new; those without a date or year come last."""
    date = certificate.get("decision", {}).get("date", "")
    year = int(date[:4]) if date[:4].isdecimal() else certificate.get("year", 0)
    return (0, year, date) if year else (1, 0, "")
