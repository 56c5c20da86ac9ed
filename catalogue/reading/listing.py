"""What stands in one folder, links and twins put aside."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass

from catalogue.findings.finding import Finding, shown
from catalogue.language.system import problem as system_problem
from catalogue.reading.names import printable, same_for_others


@dataclass(frozen=True, slots=True)
class Item:
    """A file or folder. path: where it is; file: POSIX path below the root, empty for the root."""

    path: str
    file: str
    name: str = ""
    is_folder: bool = True
    is_file: bool = False

    def within(self, name: str) -> str:
        return f"{self.file}/{name}" if self.file else name


def listing(
    folder: Item, findings: list[Finding], *, wanted: Callable[[str], bool] = lambda _: True
) -> list[Item]:
    """The items of a folder: well-spelled names first, then the others, each by name.

    findings gets E012, E014 and E017. Links are left out, and so is the worse spelled of two
    names that others take for one.
    """
    try:
        with os.scandir(folder.path) as entries:
            found = [entry for entry in entries if wanted(entry.name)]
    except OSError as error:
        problem = system_problem(error)
        findings.append(Finding("E017", printable(folder.file), values={"problem": problem}))
        return []
    items = [_item(folder, entry) for entry in found if not _is_link(folder, entry, findings)]
    return _without_twins(items, findings)


def _is_link(folder: Item, entry: os.DirEntry[str], findings: list[Finding]) -> bool:
    if not entry.is_symlink():
        return False
    file = printable(folder.within(entry.name))
    findings.append(Finding("E012", file, values={"target": shown(entry.name)}))
    return True


def _item(folder: Item, entry: os.DirEntry[str]) -> Item:
    is_folder = entry.is_dir(follow_symlinks=False)
    is_file = not is_folder and entry.is_file(follow_symlinks=False)
    return Item(entry.path, folder.within(entry.name), entry.name, is_folder, is_file)


def _has_no_twin(name: str) -> bool:
    """Whether a name is its own `same_for_others`, as nearly all are."""
    return name.isascii() and name == name.lower() and name[-1] not in " ."


def _without_twins(items: list[Item], findings: list[Finding]) -> list[Item]:
    if all(_has_no_twin(item.name) for item in items):
        return sorted(items, key=lambda item: item.name)
    first: dict[str, Item] = {}
    for item in sorted(items, key=lambda i: (i.name != same_for_others(i.name), i.name)):
        twin = first.setdefault(same_for_others(item.name), item)
        if twin is not item:
            values = {"name": shown(item.name), "other": shown(twin.name)}
            findings.append(Finding("E014", printable(item.file), values=values))
    return list(first.values())
