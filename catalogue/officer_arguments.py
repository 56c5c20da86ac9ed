"""Flags of the officers' verbs: what the schema calls a field, its flag says."""

from __future__ import annotations

import argparse
from functools import cache
from pathlib import Path
from typing import Any

from catalogue.language import spoken
from catalogue.officers.amending import Path as Where
from catalogue.officers.verbs.answers import flag_of
from catalogue.officers.verbs.fields import field_at
from catalogue.reading.schemas import load_schema

_CERTIFICATE = ("certificates", 0)
_DECISION = (*_CERTIFICATE, "decision")
DECISION_FLAGS: tuple[Where, ...] = tuple(
    (*_DECISION, name) for name in ("number", "issuer", "level", "date", "url")
)
CERTIFICATE_FLAGS: tuple[Where, ...] = (
    *((*_CERTIFICATE, name) for name in ("stars", "score")),
    *DECISION_FLAGS,
    *(
        (*_CERTIFICATE, name)
        for name in ("certificate_number", "year", "round", "valid_from", "valid_until")
    ),
)
"""Fields that a recognition's flags speak of, by their place in a product."""


@cache
def _schema(kind: str) -> dict[str, Any]:
    return load_schema(Path(__file__).resolve().parent.parent / "schema", kind)


def _add_fields(command: argparse.ArgumentParser, kind: str, *paths: Where) -> None:
    for path in paths:
        field = field_at(_schema(kind), *path)
        words = f"{field.title}. {field.hint}" if not field.choices else field.title
        known = ", ".join(value for value, _ in field.choices)
        text = f"{words} ({known})" if known else words
        command.add_argument(
            f"--{flag_of(path)}", default="", metavar=spoken.commands.VALUES["text"], help=text
        )


def _add_words(command: argparse.ArgumentParser, *names: str) -> None:
    for name in names:
        command.add_argument(
            f"--{name}",
            default="",
            metavar=spoken.commands.VALUES["text"],
            help=spoken.officer_help.FLAGS[name],
        )


def _add_switches(command: argparse.ArgumentParser, *names: str) -> None:
    for name in names:
        command.add_argument(f"--{name}", action="store_true", help=spoken.officer_help.FLAGS[name])


def _add_product(command: argparse.ArgumentParser) -> None:
    """By its id or its name; asked for where it is left out."""
    words = spoken.officer_help.FLAGS["product-or-name"]
    command.add_argument(
        "id", nargs="?", default="", metavar=spoken.commands.VALUES["id"], help=words
    )


def add_new_flags(command: argparse.ArgumentParser) -> None:
    kinds = ("product", "producer", "sales-point")
    command.add_argument(
        "kind_of_entry",
        choices=kinds,
        metavar=spoken.commands.VALUES["kind"],
        help=spoken.officer_help.FLAGS["kind-of-entry"],
    )
    _add_fields(command, "product", ("name",))
    _add_words(command, "kind", "producer")
    _add_fields(command, "product", ("group", "code"), ("group", "set"))
    _add_words(command, "place", "place-as-certified", "current")
    _add_fields(command, "sales-point", ("address",))
    _add_fields(command, "product", *CERTIFICATE_FLAGS)
    _add_words(command, "source", "source-url", "id")
    _add_switches(command, "another", "dry-run")


def add_renew_flags(command: argparse.ArgumentParser) -> None:
    _add_product(command)
    _add_fields(command, "product", *CERTIFICATE_FLAGS, (*_CERTIFICATE, "kind"))
    _add_switches(command, "dry-run")


def add_revoke_flags(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "id", metavar=spoken.commands.VALUES["id"], help=spoken.officer_help.FLAGS["product"]
    )
    _add_fields(command, "product", (*_CERTIFICATE, "revoked", "reason"))
    _add_words(command, "revoked-on", "certificate")
    _add_fields(command, "product", *DECISION_FLAGS)
    _add_switches(command, "dry-run")


def add_move_flags(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "id", metavar=spoken.commands.VALUES["id"], help=spoken.officer_help.FLAGS["entry"]
    )
    kinds = ("product", "producer", "sales-point")
    command.add_argument(
        "--kind", choices=kinds, default="product", help=spoken.officer_help.FLAGS["kind-of-entry"]
    )
    _add_words(command, "place", "place-as-certified", "current", "producer", "new-id")
    _add_switches(command, "dry-run")


def add_photo_flags(command: argparse.ArgumentParser) -> None:
    _add_product(command)
    command.add_argument(
        "files",
        type=Path,
        nargs="+",
        metavar=spoken.commands.VALUES["photo"],
        help=spoken.officer_help.FLAGS["files"],
    )
    _add_fields(command, "product", ("photos", 0, "credit"), ("photos", 0, "caption"))
    _add_switches(command, "dry-run")


def add_fmt_flags(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "paths",
        type=Path,
        nargs="*",
        metavar=spoken.commands.VALUES["file"],
        help=spoken.officer_help.FLAGS["paths"],
    )
    _add_switches(command, "check", "dry-run")


def add_diff_flags(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "base", metavar=spoken.commands.VALUES["base"], help=spoken.officer_help.FLAGS["base"]
    )
    forms = command.add_mutually_exclusive_group()
    forms.add_argument("--json", action="store_true", help=spoken.officer_help.FLAGS["json"])
    forms.add_argument(
        "--markdown", action="store_true", help=spoken.officer_help.FLAGS["markdown"]
    )
    command.add_argument(
        "--map",
        type=Path,
        metavar=spoken.commands.VALUES["file"],
        help=spoken.officer_help.FLAGS["map"],
    )


ADD_FLAGS = {
    "new": add_new_flags,
    "renew": add_renew_flags,
    "revoke": add_revoke_flags,
    "move": add_move_flags,
    "photo": add_photo_flags,
    "fmt": add_fmt_flags,
    "diff": add_diff_flags,
}
"""By verb."""
