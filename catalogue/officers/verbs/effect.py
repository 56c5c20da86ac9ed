"""What a branch does to the catalogue: not its lines, but its products, certificates, photos."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Any

from catalogue.intake.entry import BUILDERS, Means, load_means
from catalogue.intake.git_past import Past
from catalogue.intake.share import load_reference
from catalogue.model.certificate import Certificate
from catalogue.model.entries import Product
from catalogue.model.validity import Status
from catalogue.officers.standing import values_of
from catalogue.officers.verbs.effect_points import NewPoint, points_of

Values = Mapping[str, Any]


class Happening(StrEnum):
    """In the order in which a reviewer wants to read of them."""

    BROKEN = "broken"
    """The file cannot be read or breaks the schema."""
    REMOVED = "removed"
    """Gone without a former id that leads on: never right."""
    REVOKED = "revoked"
    EXPIRED = "expired"
    """It showed stars, and by this change no longer does, for its time has run out."""
    ADDED = "added"
    UPGRADED = "upgraded"
    RENEWED = "renewed"
    CORRECTED = "corrected"
    """Other stars of a certificate that was there."""
    MOVED = "moved"
    """A new id, or another province's folder."""
    RETIRED = "retired"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Event:
    """details: by name, what a sentence about it needs."""

    happening: Happening
    kind: str
    id: str
    name: str
    path: str
    details: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PhotoChange:
    """before, after: bytes; None where there is no photo."""

    path: str
    before: int | None
    after: int | None


@dataclass(frozen=True, slots=True)
class Effect:
    """outside: changed files that are no data, from the repository's top.

    points: those that are new on the map, or stand elsewhere.
    """

    base: str
    events: tuple[Event, ...]
    photos: tuple[PhotoChange, ...]
    outside: tuple[str, ...]
    points: tuple[NewPoint, ...] = ()


@dataclass(frozen=True, slots=True)
class _State:
    """An entry's file at one time. values: None where it is broken."""

    path: str
    values: Values | None


_Key = tuple[str, str]


def effect_of(root: Path, base: str, today: date) -> Effect:
    """Raises GitError."""
    past = Past(root, base)
    data, outside = past.changed()
    entries = {path: key for path in data if (key := _key(path))}
    photos = [path for path in data if path not in entries]
    means = load_means(root / "schema")
    before = _states(entries, past.contents(entries), means)
    after = _states(entries, _present(root, entries), means)
    events = sorted(
        _events(before, after, today, means),
        key=lambda e: (list(Happening).index(e.happening), e.kind != "product", e.kind, e.id),
    )
    points = _points(root, before, after, today)
    return Effect(base, tuple(events), tuple(_photos(root, past, photos)), tuple(outside), points)


def _key(path: str) -> _Key | None:
    parts = path.split("/")
    if parts[0] == "products" and len(parts) == 4 and parts[3] == "product.yml":
        return "product", parts[2]
    kinds = {"producers": "producer", "sales-points": "sales-point"}
    if parts[0] in kinds and len(parts) == 3 and parts[2].endswith(".yml"):
        return kinds[parts[0]], parts[2].removesuffix(".yml")
    return None


def _present(root: Path, paths: Iterable[str]) -> dict[str, bytes]:
    files = {path: root / path for path in paths}
    return {
        path: file.read_bytes()
        for path, file in files.items()
        if file.is_file() and not file.is_symlink()
    }


def _states(
    entries: Mapping[str, _Key], contents: Mapping[str, bytes], means: Mapping[str, Means]
) -> dict[_Key, _State]:
    return {
        entries[path]: _State(path, values_of(content, path, means[entries[path][0]]))
        for path, content in contents.items()
    }


def _photos(root: Path, past: Past, paths: list[str]) -> Iterator[PhotoChange]:
    sizes = past.sizes(paths)
    for path in paths:
        file = root / path
        after = file.lstat().st_size if file.is_file() or file.is_symlink() else None
        yield PhotoChange(path, sizes.get(path), after)


def _points(
    root: Path, before: Mapping[_Key, _State], after: Mapping[_Key, _State], today: date
) -> tuple[NewPoint, ...]:
    former = {key: state.values for key, state in before.items() if state.values is not None}
    now = {key: state.values for key, state in after.items() if state.values is not None}
    for (kind, old), key in _heirs(after).items():
        if (kind, old) in former:
            former.setdefault(key, former[kind, old])
    return tuple(points_of(former, now, load_reference(root).places, today)) if now else ()


def _heirs(after: Mapping[_Key, _State]) -> dict[_Key, _Key]:
    """Former key -> the one that it lives on as."""
    return {
        (key[0], old): key
        for key, state in after.items()
        for old in (state.values or {}).get("former_ids", ())
    }


def _events(
    before: Mapping[_Key, _State],
    after: Mapping[_Key, _State],
    today: date,
    means: Mapping[str, Means],
) -> Iterator[Event]:
    """Of every entry in turn. An id that lives on as a former one is not removed."""
    heirs = _heirs(after)
    for key in sorted({*before, *after}):
        if key not in after and key in heirs:
            continue  # told where it lives on
        old_key = next((old for old, heir in heirs.items() if heir == key and old in before), key)
        old, new = before.get(key) or before.get(old_key), after.get(key)
        yield from _of_entry(key, old, new, _Eyes(today, means[key[0]].check.schema))


@dataclass(frozen=True, slots=True)
class _Eyes:
    """On which day one looks, and what the fields are called."""

    today: date
    schema: Mapping[str, Any]


def _of_entry(key: _Key, old: _State | None, new: _State | None, eyes: _Eyes) -> Iterator[Event]:
    state = new or old
    assert state is not None  # noqa: S101 - one of both is there, or nothing changed
    name = str((state.values or (old.values if old else None) or {}).get("name", key[1]))

    def event(happening: Happening, **details: Any) -> Event:
        return Event(happening, *key, name, state.path, details)

    if new is None:
        yield event(Happening.REMOVED)
    elif new.values is None:
        yield event(Happening.BROKEN)
    elif old is None or old.values is None:
        yield event(Happening.ADDED, **_standing(key, new, eyes.today))
    else:
        if old.path != new.path:
            yield event(Happening.MOVED, before=old.path)
        for happening, details in _changes(key, old, new, eyes):
            yield event(happening, **details)


def _changes(
    key: _Key, old: _State, new: _State, eyes: _Eyes
) -> Iterator[tuple[Happening, dict[str, Any]]]:
    was, now = old.values or {}, new.values or {}
    if "retired" in now and "retired" not in was:
        yield Happening.RETIRED, {"reason": now["retired"]["reason"]}
    told: set[str] = {"retired", "former_ids"}
    if key[0] == "product":
        found = list(_certified(_product(key, old), _product(key, new), eyes.today))
        told |= {"certificates"} if found else set()
        yield from found
    names = [
        str(inner.get("title", name))
        for name, inner in eyes.schema["properties"].items()
        if name not in told and was.get(name) != now.get(name)
    ]
    if names:
        yield Happening.CHANGED, {"fields": names}


def _certified(
    old: Product, new: Product, today: date
) -> Iterator[tuple[Happening, dict[str, Any]]]:
    """What became of its recognitions. Those are paired by position: histories only grow."""
    for index, (was, now) in enumerate(zip(old.certificates, new.certificates, strict=False)):
        if now.revoked and not was.revoked:
            yield Happening.REVOKED, {"stars": now.stars, "reason": now.revoked.reason}
        elif was.stars != now.stars and len(old.certificates) == len(new.certificates):
            yield (
                Happening.CORRECTED,
                {"before": was.stars, "stars": now.stars, "number": index + 1},
            )
    if len(new.certificates) > len(old.certificates):
        yield _grown(old.certificates, new.certificates)
    for added in new.certificates[len(old.certificates) :]:
        if added.revoked:
            yield Happening.REVOKED, {"stars": added.stars, "reason": added.revoked.reason}
    if old.status(today).shows_stars and new.status(today) is Status.EXPIRED:
        yield Happening.EXPIRED, {"stars": old.stars(today)}


def _grown(
    old: tuple[Certificate, ...], new: tuple[Certificate, ...]
) -> tuple[Happening, dict[str, Any]]:
    """A longer history, by its latest recognition."""
    latest, before = new[-1], old[-1].stars if old else None
    number = latest.decision.number if latest.decision else None
    details = {"before": before, "stars": latest.stars, "decision": number}
    higher = bool(before and latest.stars and latest.stars > before)
    return (Happening.UPGRADED if higher else Happening.RENEWED), details


def _standing(key: _Key, state: _State, today: date) -> dict[str, Any]:
    if key[0] != "product":
        return {}
    product = _product(key, state)
    return {"stars": product.stars(today), "status": product.status(today).value}


def _product(key: _Key, state: _State) -> Product:
    built = BUILDERS["product"](state.values or {}, key[1], state.path)
    assert isinstance(built, Product)  # noqa: S101 - by its builder
    return built
