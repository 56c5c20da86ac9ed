"""The verb `report`: parse, call, print. What it reports stands in `officers/reports/`."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from catalogue.arguments import whole
from catalogue.language import spoken

if TYPE_CHECKING:
    from catalogue.officers.reports.issues import Wished

ABOUT = ("overview", "expiring", "links")


def add_report_flags(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "about", nargs="?", choices=ABOUT, default=ABOUT[0], help=spoken.reports.HELP["about"]
    )
    command.add_argument(
        "--province",
        default="",
        metavar=spoken.commands.VALUES["text"],
        help=spoken.reports.HELP["province"],
    )
    command.add_argument(
        "--days",
        type=whole,
        metavar=spoken.commands.VALUES["number"],
        help=spoken.reports.HELP["days"],
    )
    command.add_argument(
        "--state",
        type=Path,
        metavar=spoken.commands.VALUES["file"],
        help=spoken.reports.HELP["state"],
    )
    forms = command.add_mutually_exclusive_group()
    for form in ("json", "markdown", "csv"):
        forms.add_argument(f"--{form}", action="store_true", help=spoken.reports.HELP[form])
    command.add_argument("--issues", action="store_true", help=spoken.reports.HELP["issues"])
    command.add_argument("--dry-run", action="store_true", help=spoken.reports.HELP["dry-run"])


def report(chosen: argparse.Namespace) -> int:
    from catalogue.officers.reports.forge import ForgeError
    from catalogue.officers.rows import ImportRefusedError

    if wrong := _misused(chosen):
        sys.stderr.write(wrong)
        return 2
    try:
        return _REPORTS[chosen.about](chosen)
    except (ImportRefusedError, ForgeError) as error:
        sys.stderr.write(f"{error}\n")
        return 1


def _misused(chosen: argparse.Namespace) -> str:
    about = chosen.about
    given = {
        "--days": chosen.days and about != "expiring",
        "--state": chosen.state and about != "links",
        "--issues": chosen.issues and about == "overview",
        "--province": chosen.province and (about == "links" or chosen.issues),
    }
    for flag, wrong in given.items():
        if wrong:
            return spoken.reports.HELP["only-for"].format(flag=flag, about=about)
    return spoken.reports.HELP["need-state"] if about == "links" and not chosen.state else ""


def _overview(chosen: argparse.Namespace) -> int:
    from catalogue.officers.reports import overview_forms as forms
    from catalogue.officers.reports.holdings import holdings
    from catalogue.officers.reports.overview import overview

    found = overview(holdings(chosen.root, chosen.province), chosen.today)
    return _print(
        chosen,
        lambda: forms.as_json(found),
        lambda: forms.as_csv(found),
        lambda: (forms.as_markdown if chosen.markdown else forms.as_text)(found),
    )


def _expiring(chosen: argparse.Namespace) -> int:
    from catalogue.model.validity import EXPIRING_DAYS
    from catalogue.officers.reports import expiring_forms as forms
    from catalogue.officers.reports.expiring import endings
    from catalogue.officers.reports.holdings import holdings

    today, days = chosen.today, chosen.days or EXPIRING_DAYS
    found = endings(holdings(chosen.root, chosen.province), today, days)
    if chosen.issues:
        return _keep_issues(chosen, forms.TOPIC, forms.issues(found, today, days))
    return _print(
        chosen,
        lambda: forms.as_json(found, today, days),
        lambda: forms.as_csv(found),
        lambda: (forms.as_markdown if chosen.markdown else forms.as_text)(found, today, days),
    )


def _links(chosen: argparse.Namespace) -> int:
    from catalogue.officers.reports import links_forms as forms
    from catalogue.officers.reports.link_list import links
    from catalogue.officers.reports.links import (
        as_state,
        dead,
        from_state,
        is_cut_off,
        remembered,
    )
    from catalogue.officers.reports.probing import Manners, probe_all

    state: Path = chosen.state
    try:
        text = state.read_text(encoding="utf-8") if state.exists() else ""
        memory = from_state(json.loads(text)) if text else {}
    except (ValueError, OSError):
        sys.stderr.write(spoken.reports.LINKS["bad-state"].format(file=state))
        return 1
    files = links(chosen.root)
    answers = sorted(probe_all(files, Manners()), key=lambda answer: answer.url)
    if is_cut_off(answers):
        sys.stderr.write(spoken.reports.LINKS["cut-off"].format(count=len(answers)))
        return 1
    memory = remembered(memory, answers, chosen.today)
    state.write_text(json.dumps(as_state(memory), ensure_ascii=False, indent=1), encoding="utf-8")
    found = forms.Round(files, answers, dead(memory))
    if chosen.issues:
        sys.stdout.write(forms.asked(found) + "\n")
        return _keep_issues(chosen, forms.TOPIC, forms.issues(found))
    return _print(
        chosen,
        lambda: forms.as_json(found),
        lambda: forms.as_csv(found),
        lambda: (forms.as_markdown if chosen.markdown else forms.as_text)(found),
    )


def _keep_issues(chosen: argparse.Namespace, topic: str, wished: Iterable[Wished]) -> int:
    """Raises ForgeError; what was done before it stays, and the next run does the rest."""
    from catalogue.officers.reports.forge import Forge
    from catalogue.officers.reports.issues import steps

    forge = Forge.of(os.environ)
    there, wished = list(forge.issues()), list(wished)
    todo = list(steps(topic, wished, there))
    for step in todo:
        if not chosen.dry_run:
            forge.do(step)
        told = spoken.reports.ISSUES[step.deed.value].format(number=step.number, title=step.title)
        sys.stdout.write(told + "\n")
    kept = len(wished) - sum(step.deed.value != "close" for step in todo)
    sys.stdout.write(spoken.reports.ISSUES["keep"].format(count=kept) + "\n")
    return 0


def _print(
    chosen: argparse.Namespace,
    as_json: Callable[[], Any],
    as_csv: Callable[[], str],
    as_lines: Callable[[], Iterable[str]],
) -> int:
    if chosen.json:
        json.dump(as_json(), sys.stdout, ensure_ascii=False, indent=2)
        sys.stdout.write("\n")
    elif chosen.csv:
        sys.stdout.write(as_csv().replace("\r\n", "\n"))
    else:
        sys.stdout.writelines(f"{line}\n" for line in as_lines())
    return 0


_REPORTS = {"overview": _overview, "expiring": _expiring, "links": _links}
