"""Which entries an export takes: the whole catalogue, or a listing of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from difflib import get_close_matches
from typing import Any

from catalogue.language import spoken
from catalogue.language.fold import fold, slug
from catalogue.model.building import product
from catalogue.model.group import Groups
from catalogue.model.place import Places
from catalogue.officers.annexes.group_names import group_named
from catalogue.officers.rows import ImportRefusedError
from catalogue.officers.standing import Standing


@dataclass(frozen=True, slots=True)
class Selection:
    """Empty fields select everything. province, group: as typed until `settled`, then their codes.

    stars: of the last recognition, whatever it is worth today; status: of the catalogue's own.
    """

    kind: str = "product"
    stars: int | None = None
    province: str = ""
    group: str = ""
    status: str = ""
    decision: str = ""

    def settled(self, places: Places, groups: Groups) -> Selection:
        """With a province's folder and a group's code. Raises ImportRefusedError for neither."""
        asked = {"--stars": self.stars, "--group": self.group, "--status": self.status}
        for flag, value in {**asked, "--decision": self.decision}.items():
            if value and self.kind != "product":
                raise ImportRefusedError(
                    spoken.exporting.SELECTION["only-products"].format(flag=flag)
                )
        province = _province(self.province, places) if self.province else ""
        group = _group(self.group, groups) if self.group else ""
        return replace(self, province=province, group=group)

    def chosen(self, entries: Iterable[Standing], today: date) -> Iterator[Standing]:
        """Those that are selected; retired ones and those that cannot be read never are."""
        for entry in entries:
            values = entry.values
            if values is None or "retired" in values:
                continue
            if self.province in {"", entry.province} and self._fits(entry, values, today):
                yield entry

    def _fits(self, entry: Standing, values: Mapping[str, Any], today: date) -> bool:
        certificates = values.get("certificates", ())
        if self.stars and not (certificates and certificates[-1].get("stars") == self.stars):
            return False
        if self.group and values.get("group", {}).get("code") != self.group:
            return False
        numbers = {fold(c.get("decision", {}).get("number", "")) for c in certificates}
        if self.decision and fold(self.decision) not in numbers:
            return False
        return not self.status or status_of(entry, today) == self.status


def status_of(entry: Standing, today: date) -> str:
    """A product's status in the word of the catalogue; empty for other kinds."""
    if entry.kind != "product" or entry.values is None:
        return ""
    return product(entry.values, entry.id, entry.path).status(today).value


def _province(text: str, places: Places) -> str:
    """Today's folder for a province of any register."""
    folded = fold(text)
    by_name: dict[str, str] = {}
    for former, now in places.provinces_today:
        by_name |= {fold(former.name): now.slug, fold(former.bare_name): now.slug}
    by_name |= {unit.slug: unit.slug for unit in places.current_provinces}
    found = by_name.get(folded) or by_name.get(slug(text))
    if found is None:
        near = get_close_matches(folded, by_name, n=3, cutoff=0.7)
        shown = {fold(former.bare_name): former.bare_name for former, _ in places.provinces_today}
        names = ", ".join(sorted({shown[name] for name in near if name in shown}))
        candidates = spoken.exporting.SELECTION["candidates"].format(names=names) if names else ""
        raise ImportRefusedError(
            spoken.exporting.SELECTION["province"].format(text=text, candidates=candidates)
        )
    return found


def _group(text: str, groups: Groups) -> str:
    if groups.group(text):
        return text
    found = group_named(text, groups)
    if found is None:
        known = ", ".join(group.code for group in groups.current)
        raise ImportRefusedError(spoken.exporting.SELECTION["group"].format(text=text, known=known))
    return found["code"]
