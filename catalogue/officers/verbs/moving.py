"""`ocop move`: another place, another producer, or another id whose old address leads on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from catalogue.language import spoken
from catalogue.officers.amending import REMOVED, Change, changed
from catalogue.officers.plan import PATHS, PlannedFile, schema_address
from catalogue.officers.standing import Standing
from catalogue.officers.verbs.answers import Answers
from catalogue.officers.verbs.desk import Desk, VerbRefusedError, Work
from catalogue.officers.verbs.naming import require_free
from catalogue.officers.verbs.place_search import PlaceSearch
from catalogue.officers.verbs.placing import asked_place
from catalogue.officers.verbs.references import renamed

_DOINGS = ("place", "current", "producer", "new-id")


def move(desk: Desk, kind: str, entry_id: str, answers: Answers) -> Work:
    """Raises VerbRefusedError; needs one of the flags in `_DOINGS`, or somebody to ask."""
    base = desk.entry(kind, entry_id)
    if not any(map(answers.flag, _DOINGS)):
        answers = _which(answers)
    changes = [Change(path, value) for path, value in _changes(desk, base, answers)]
    target = answers.flag("new-id") or base.id
    if target != base.id:
        changes.append(_former(desk, base, target))
    if not changes:
        raise VerbRefusedError("nothing-moves", path=base.path)
    values = changed(base.values or {}, changes)
    return _relocated(desk, base, desk.edited(base, changes), target, values)


def _which(answers: Answers) -> Answers:
    """Ask what is to move, then for its new value when its turn comes."""
    choices = [
        (name, spoken.officers.SAY[f"move-{name}"]) for name in ("place", "producer", "new-id")
    ]
    chosen = answers.choice("place", spoken.officers.SAY["move-what"], choices)
    questions = answers.questions
    if chosen == "place" or questions is None:
        return replace(answers, flags={**answers.flags, "_place": "ask"})
    return replace(
        answers,
        flags={**answers.flags, chosen: questions.line(spoken.officers.SAY[f"move-{chosen}"])},
    )


def _changes(desk: Desk, base: Standing, answers: Answers) -> Iterator[tuple[tuple[str, ...], Any]]:
    """(where, what) of the values that become others."""
    values = base.values or {}
    search = PlaceSearch(desk.reference.places)
    if answers.flag("place") or answers.flag("_place"):
        place = asked_place(search, answers, desk.today)
        before: Mapping[str, Any] = values.get("place", {})
        if not before:
            yield ("place",), place
        else:
            yield from _differing(before, place)
    elif current := answers.flag("current"):
        known = dict(search.successors({**values["place"], "current": None}))
        if current not in known:
            told = "; ".join(f"{code} ({name})" for code, name in known.items()) or "—"
            raise VerbRefusedError("place-current", text=current, known=told)
        yield ("place", "current"), current
    if producer := answers.flag("producer"):
        if base.kind != "product":
            raise VerbRefusedError("only-products", path=base.path)
        yield ("producer",), desk.entry("producer", producer).id


def _differing(
    before: Mapping[str, Any], after: Mapping[str, Any]
) -> Iterator[tuple[tuple[str, ...], Any]]:
    for name in ("as_certified", "register", "code", "current"):
        if before.get(name) != after.get(name):
            yield ("place", name), after.get(name, REMOVED)


def _former(desk: Desk, base: Standing, target: str) -> Change:
    """The id that is left behind; its address leads to the new one for ever."""
    require_free(desk, base.kind, target)
    former = (base.values or {}).get("former_ids", ())
    if former:
        return Change(("former_ids", len(former)), base.id, inserts=True)
    return Change(("former_ids",), [base.id])


def _relocated(
    desk: Desk, base: Standing, file: PlannedFile, target: str, values: Mapping[str, Any]
) -> Work:
    """The entry where its id and its province of today want it, and all that names it."""
    province = base.province
    if "place" in values:
        found = PlaceSearch(desk.reference.places).resolved(values["place"]).province
        province = found.slug if found else province
    path = PATHS[base.kind].format(province=province, id=target)
    if path == base.path:
        return Work((file,))
    here, there = (schema_address(base.kind, each) for each in (base.path, path))
    moved = PlannedFile(base.kind, target, path, file.content.replace(here, there, 1))
    photos = dict(_photos(desk.root, base))
    folder = path.rpartition("/")[0]
    others = {f"{folder}/{Path(photo).name}": content for photo, content in photos.items()}
    removed = {base.path: base.content, **photos}
    naming = tuple(renamed(desk, base.kind, base.id, target)) if target != base.id else ()
    said = (
        (spoken.officers.SAY["redirects"].format(old=base.id, new=target),)
        if target != base.id
        else ()
    )
    return Work((moved, *naming), others, removed, said)


def _photos(root: Path, base: Standing) -> Iterator[tuple[str, bytes]]:
    """What stands beside a product's file, and goes with it."""
    if base.kind != "product":
        return
    for photo in sorted((root / base.path).parent.iterdir()):
        if photo.name != "product.yml" and photo.is_file() and not photo.is_symlink():
            yield photo.relative_to(root).as_posix(), photo.read_bytes()
