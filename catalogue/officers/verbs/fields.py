"""What a single field of an entry is called, may be, and needs: read off the schema."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Any

from catalogue.language import spoken
from catalogue.language.fold import fold
from catalogue.officers.amending import Path
from catalogue.officers.annexes.cells import CellError, date_of, stars_of
from catalogue.officers.annexes.decision import number_said
from catalogue.officers.verbs.questions import Choice

Schema = Mapping[str, Any]


class AnswerError(ValueError):
    """A text that the field cannot hold; the message says what it may hold.

    meant: what the text is likely to mean, to be offered.
    """

    def __init__(self, said: str, meant: str = "") -> None:
        super().__init__(said)
        self.meant = meant


@dataclass(frozen=True, slots=True)
class Field:
    """One field. path: in the entry, lists by position; schema: of its value."""

    path: Path
    schema: Schema

    @property
    def title(self) -> str:
        return spoken.said(str(self.schema.get("title", self.path[-1])))

    @property
    def hint(self) -> str:
        """What it means, and an example where there is nothing to choose from.

        The schema speaks of how a file has it; days and scores are typed as people write them.
        """
        own = "date" if self.schema.get("format") == "date" else str(self.path[-1])
        if own in spoken.officers.HINTS:
            return spoken.officers.HINTS[own]
        examples = [] if self.choices else [str(one) for one in self.schema.get("examples", ())]
        example = spoken.officers.ASK["example"].format(example=examples[0]) if examples else ""
        return f"{spoken.said(self.schema.get('description', ''))}{example}"

    @property
    def choices(self) -> tuple[Choice, ...]:
        """Of a closed list whose values have names; numbers of stars speak for themselves."""
        labels = self.schema.get("enumDescriptions", ())
        values = [str(value) for value in self.schema["enum"]] if labels else []
        return tuple(zip(values, map(spoken.said, labels), strict=True))

    def read(self, text: str) -> Any:
        """The value that an officer's text states. Raises AnswerError."""
        try:
            value = self._value(text)
        except CellError as error:
            if (key := str(error)) in spoken.officers.DAYS:
                said = spoken.officers.DAYS[key].format(text=text, meant=error.meant)
                raise AnswerError(said, error.meant) from None
            value = None
        except (InvalidOperation, ValueError):
            value = None
        if value is None or not _accepts(self.schema, value):
            known = ", ".join(f"{value} ({label})" for value, label in self.choices)
            expected = spoken.officers.ASK["one-of"].format(known=known) if known else self.hint
            raise AnswerError(
                spoken.officers.ASK["unfit"].format(
                    title=self.title, text=text[:80], expected=expected
                )
            )
        return value

    def _value(self, text: str) -> Any:
        kind = self.schema.get("type")
        if self.path[-1] == "stars":
            return stars_of(text)
        if self.path[-2:] == ("decision", "number"):
            return number_said(text)
        if self.schema.get("format") == "date":
            return date_of(text).isoformat()
        if kind == "integer":
            return int(text)
        if kind == "number":
            return _number(text)
        labels = zip(self.choices, self.schema.get("enumDescriptions", ()), strict=True)
        by_words = {fold(each): value for (value, said), label in labels for each in (label, said)}
        return by_words.get(fold(text), text)


def _number(text: str) -> Decimal | int:
    value = Decimal(text.replace(",", "."))
    return int(value) if value == value.to_integral_value() else value.normalize()


def _accepts(schema: Schema, value: Any) -> bool:
    """By jsonschema, whose import takes 50 ms that the other commands do without."""
    from catalogue.checking.explanation import validator_of

    return bool(validator_of(schema).is_valid(value))


def field_at(schema: Schema, *path: str | int) -> Field:
    found = schema
    for key in path:
        found = found["items"] if isinstance(key, int) else found["properties"][key]
    return Field(path, found)


def needed(schema: Schema, provenance: str) -> tuple[Field, ...]:
    """The single fields that an entry of a provenance cannot do without, in the schema's order.

    Lists count by their first item: a product needs what its first certificate needs.
    """
    return tuple(_needed(schema, _rules(schema, {"provenance": provenance}), ()))


def _rules(schema: Schema, values: Mapping[str, str]) -> tuple[Schema, ...]:
    """The schema and those of its conditional parts that hold for the values."""
    if "if" not in schema:
        return (schema,)
    holds = _accepts(schema["if"], dict(values))
    branch = schema.get("then" if holds else "else", {})
    return (schema, *_rules(branch, values))


def _needed(schema: Schema, rules: tuple[Schema, ...], path: Path) -> Iterator[Field]:
    names = {name for rule in rules for name in rule.get("required", ())}
    for name, inner in schema.get("properties", {}).items():
        if name not in names:
            continue
        deeper = tuple(
            rule["properties"][name] for rule in rules if name in rule.get("properties", {})
        )
        yield from _single(inner, deeper, (*path, name))


def _single(schema: Schema, rules: tuple[Schema, ...], path: Path) -> Iterator[Field]:
    """A field itself, or the needed ones within it."""
    if schema.get("type") == "array":
        inner = tuple(rule["items"] for rule in rules if "items" in rule)
        yield from _single(schema["items"], (schema["items"], *inner), (*path, 0))
    elif schema.get("type") == "object":
        yield from _needed(schema, (schema, *rules), path)
    else:
        yield Field(path, schema)
