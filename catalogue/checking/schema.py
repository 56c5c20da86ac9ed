"""Values against their JSON Schema."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from catalogue.checking.acceptance import Accepts, accepting
from catalogue.findings.finding import Finding
from catalogue.reading.document import Document
from catalogue.reading.typing_by_schema import Schema

if TYPE_CHECKING:
    from jsonschema import Draft7Validator


@dataclass(frozen=True)
class Check:
    """A schema, and a quick way to say that nothing is wrong."""

    schema: Schema
    accepts: Accepts

    @cached_property
    def validator(self) -> Draft7Validator:
        """The authority; its import takes 50 ms, which a catalogue without errors does without."""
        from catalogue.checking.explanation import validator_of

        return validator_of(self.schema)


def check_of(schema: Schema) -> Check:
    return Check(schema, accepting(schema))


def schema_findings(document: Document, check: Check) -> list[Finding]:
    """Every violation, one a place, in the order of the file; at most `MOST_FINDINGS`."""
    if check.accepts(document.content):
        return []
    from catalogue.checking.explanation import explained

    return explained(document, check.schema, check.validator)
