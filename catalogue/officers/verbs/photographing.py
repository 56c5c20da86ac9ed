"""`ocop photo`: pictures of a product, made fit to be published and named in its file."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from catalogue.findings.finding import shown
from catalogue.findings.rules import fix, message
from catalogue.language import spoken
from catalogue.language.fold import slug
from catalogue.language.system import problem as system_problem
from catalogue.officers.amending import Change
from catalogue.officers.standing import Standing
from catalogue.officers.verbs.answers import Answers
from catalogue.officers.verbs.desk import Desk, VerbRefusedError, Work
from catalogue.officers.verbs.fields import field_at
from catalogue.officers.verbs.picture import published
from catalogue.officers.verbs.seeking import sought_product
from catalogue.reading.photos import inspect_photo_bytes

_LONGEST_STEM = 60


def add_photos(desk: Desk, product: str, files: Sequence[Path], answers: Answers) -> Work:
    """product: its id, or some letters of its name."""
    product = sought_product(desk, answers, product)
    base = desk.entry("product", product)
    folder = (desk.root / base.path).parent
    present = {path.name for path in folder.iterdir()}
    pictures = [(file, *_made(file)) for file in files]
    _require_new(folder, present, [(file, content) for file, _, content in pictures])
    schema = desk.schemas["product"].schema
    credit = answers.value(field_at(schema, "photos", 0, "credit"))
    caption = answers.optional(field_at(schema, "photos", 0, "caption"))
    names = _names(caption or product, present)
    others: dict[str, bytes] = {}
    values, said = [], []
    for (file, before, content), name in zip(pictures, names, strict=False):
        path = f"{base.path.rpartition('/')[0]}/{name}"
        _require_fit(content, path, file)
        others[path] = content
        values.append(_value(name, caption, credit))
        sizes = {"before": before / 1000, "after": len(content) / 1000}
        said.append(spoken.officers.SAY["photo"].format(file=shown(file.name), name=name, **sizes))
    return Work((desk.edited(base, _changes(base, values)),), others, said=tuple(said))


def _made(file: Path) -> tuple[int, bytes]:
    """How many bytes there were, and the picture as it will be published."""
    try:
        content = file.read_bytes()
    except OSError as error:
        problem = spoken.said(system_problem(error))
        raise VerbRefusedError("photo-unreadable", file=file, problem=problem) from None
    return len(content), published(content, file.name)


def _require_new(folder: Path, present: Iterable[str], made: list[tuple[Path, bytes]]) -> None:
    """The same picture twice helps nobody; making it gives the same bytes each time."""
    seen = {(folder / name).read_bytes(): name for name in present if name != "product.yml"}
    for file, content in made:
        if content in seen:
            raise VerbRefusedError("photo-twice", file=file.name, other=seen[content])
        seen[content] = file.name


def _names(wished: str, present: set[str]) -> Iterator[str]:
    """`goi-mang-le.jpg`, `goi-mang-le-2.jpg`: none that is there, with whatever ending."""
    stem = slug(wished)[:_LONGEST_STEM].strip("-") or "anh"
    taken = {name.rpartition(".")[0] for name in present}
    for number in itertools.count(1):
        name = stem if number == 1 else f"{stem}-{number}"
        if name not in taken:
            yield f"{name}.jpg"


def _require_fit(content: bytes, path: str, file: Path) -> None:
    _, findings = inspect_photo_bytes(content, path)
    for finding in findings:
        told = {"problem": message(finding), "fix": fix(finding)}
        raise VerbRefusedError("photo-unfit", file=file.name, **told)


def _value(name: str, caption: str | None, credit: str) -> Mapping[str, Any]:
    return {"file": name, **({"caption": caption} if caption else {}), "credit": credit}


def _changes(base: Standing, values: Sequence[Mapping[str, Any]]) -> list[Change]:
    photos = (base.values or {}).get("photos", ())
    if not photos:
        return [Change(("photos",), list(values))]
    return [
        Change(("photos", len(photos) + number), value, inserts=True)
        for number, value in enumerate(values)
    ]
