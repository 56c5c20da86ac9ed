"""The verbs of officers: parse, call, report. What they do stands in `officers/verbs/`."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from catalogue.language import spoken

if TYPE_CHECKING:
    from catalogue.officers.verbs.answers import Answers
    from catalogue.officers.verbs.desk import Desk, Work

Deed = Callable[["Desk", "Answers"], "Work"]


def new(chosen: argparse.Namespace) -> int:
    from catalogue.officers.verbs.new import new as make

    return _done(chosen, lambda desk, answers: make(desk, chosen.kind_of_entry, answers))


def renew(chosen: argparse.Namespace) -> int:
    from catalogue.officers.verbs.renewing import renew as add

    return _done(chosen, lambda desk, answers: add(desk, chosen.id, answers))


def revoke(chosen: argparse.Namespace) -> int:
    from catalogue.officers.verbs.revoking import revoke as mark

    return _done(chosen, lambda desk, answers: mark(desk, chosen.id, answers))


def move(chosen: argparse.Namespace) -> int:
    from catalogue.officers.verbs.moving import move as relocate

    return _done(chosen, lambda desk, answers: relocate(desk, chosen.kind, chosen.id, answers))


def photo(chosen: argparse.Namespace) -> int:
    from catalogue.officers.verbs.photographing import add_photos

    is_file = Path(chosen.id).is_file()  # and the id was left out
    files = [Path(chosen.id), *chosen.files] if is_file else chosen.files
    product = "" if is_file else chosen.id
    return _done(chosen, lambda desk, answers: add_photos(desk, product, files, answers))


def _done(chosen: argparse.Namespace, deed: Deed) -> int:
    """Do it and tell; 0 done, 1 refused, 2 where an answer is missing."""
    from catalogue.officers.rows import ImportRefusedError
    from catalogue.officers.verbs.answers import Answers
    from catalogue.officers.verbs.desk import (
        MissingAnswerError,
        VerbRefusedError,
        open_desk,
    )
    from catalogue.officers.verbs.persisting import until_agreed
    from catalogue.officers.verbs.questions import Questions, StoppedError

    is_somebody = sys.stdin.isatty() and sys.stderr.isatty()
    questions = Questions(sys.stdin, sys.stderr) if is_somebody else None
    try:
        desk = open_desk(chosen.root, chosen.today)
        _tell(until_agreed(desk, deed, Answers(_flags(chosen), questions), dry_run=chosen.dry_run))
    except (VerbRefusedError, ImportRefusedError) as error:
        sys.stderr.write(f"{error}\n")
        return 2 if isinstance(error, MissingAnswerError) else 1
    except StoppedError:
        sys.stderr.write("\n" + spoken.officers.SAY["stopped"])
        return 130
    return 0


def _flags(chosen: argparse.Namespace) -> dict[str, str]:
    """What was said, by flag; a switch that is on counts as a word."""
    flags = {name.replace("_", "-"): value for name, value in vars(chosen).items()}
    flags["another"] = "yes" if flags.get("another") else ""
    return {name: value for name, value in flags.items() if isinstance(value, str)}


def _tell(lines: Iterable[str]) -> None:
    sys.stdout.writelines(f"{line}\n" for line in lines)


def fmt(chosen: argparse.Namespace) -> int:
    from catalogue.officers.rows import ImportRefusedError
    from catalogue.officers.verbs import formatting
    from catalogue.officers.verbs.desk import VerbRefusedError

    try:
        found = formatting.formatted(chosen.root, chosen.paths)
        checking = chosen.check or chosen.dry_run
        if not checking:
            formatting.write(chosen.root, found)
    except (VerbRefusedError, ImportRefusedError) as error:
        sys.stderr.write(f"{error}\n")
        return 1
    _tell(formatting.told(found, check=checking))
    return int(any(checking or each.left for each in found))


def diff(chosen: argparse.Namespace) -> int:
    from catalogue.intake.git_changes import GitError
    from catalogue.intake.share import load_reference
    from catalogue.officers.verbs.effect import effect_of
    from catalogue.officers.verbs.effect_report import as_json, as_markdown, as_text
    from catalogue.officers.verbs.points_report import marks_of
    from catalogue.pages.change_map import change_map

    try:
        effect = effect_of(chosen.root, chosen.base, chosen.today)
    except GitError as error:
        sys.stderr.write(spoken.officer_help.NO_BASE.format(base=chosen.base, said=error.said))
        return 2
    base_map = load_reference(chosen.root).base_map
    if chosen.map:
        chosen.map.write_text(change_map(base_map, marks_of(effect.points)), encoding="utf-8")
    if chosen.json:
        json.dump(as_json(effect), sys.stdout, ensure_ascii=False, indent=2)
        sys.stdout.write("\n")
    else:
        _tell((as_markdown if chosen.markdown else as_text)(effect, base_map))
    return 0


RUN = {
    "new": new,
    "renew": renew,
    "revoke": revoke,
    "move": move,
    "photo": photo,
    "fmt": fmt,
    "diff": diff,
}
"""By verb."""
