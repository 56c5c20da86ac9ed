"""A renewed site is, byte for byte, what a complete build makes, whatever was changed before."""

from __future__ import annotations

import io
import random
import re
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PIL import Image

from bench.national.generate import generate
from catalogue.progress import Silent
from catalogue.publishing import renewal
from catalogue.publishing.build import Wish, build_site
from catalogue.publishing.tally import Tally

TODAY = date(2026, 7, 17)
COUNT = 40

Edit = Callable[[Path, random.Random], None]


@pytest.fixture(scope="module")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("danh-muc")
    generate(COUNT, folder, photos=9)
    return folder


@pytest.fixture
def root(pattern: Path, tmp_path: Path) -> Path:
    shutil.copytree(pattern, tmp_path / "root")
    return tmp_path / "root"


@pytest.fixture(autouse=True)
def always_renewed(monkeypatch: pytest.MonkeyPatch) -> None:
    """In so small a catalogue a change concerns more pages than would pay."""
    monkeypatch.setattr(renewal, "LARGE", 1)


def build(root: Path, site: Path, *, fresh: bool = False, today: date = TODAY) -> Tally:
    said = io.StringIO()
    found = build_site(Wish(root, site, today, 1, fresh), said, Silent())
    assert found is not None, said.getvalue()
    return found


def contents(site: Path) -> dict[str, bytes]:
    return {
        path.relative_to(site).as_posix(): path.read_bytes()
        for path in site.rglob("*")
        if path.is_file()
    }


def assert_same(warm: Path, cold: Path) -> None:
    one, other = contents(warm), contents(cold)
    assert sorted(one) == sorted(other)
    assert [name for name in one if one[name] != other[name]] == []


def one_of(root: Path, pattern: str, chance: random.Random) -> Path:
    return chance.choice(sorted(root.glob(pattern)))


def replaced(file: Path, pattern: str, by: str) -> None:
    text = file.read_text(encoding="utf-8")
    file.write_text(re.sub(pattern, by, text, count=1, flags=re.MULTILINE), encoding="utf-8")


def product(root: Path, chance: random.Random) -> Path:
    return one_of(root, "products/*/*/product.yml", chance)


def new_name(root: Path, chance: random.Random) -> None:
    replaced(product(root, chance), r"^name: .*$", f"name: Tên bịa {chance.randrange(10**6)}")


def new_producer_name(root: Path, chance: random.Random) -> None:
    file = one_of(root, "producers/*/*.yml", chance)
    replaced(file, r"^(name: .* số )\d+", rf"\g<1>{chance.randrange(10**6)}")


def new_point_name(root: Path, chance: random.Random) -> None:
    file = one_of(root, "sales-points/*/*.yml", chance)
    replaced(file, r"^name: .*$", f"name: Quầy bịa {chance.randrange(10**6)}")


def no_score(root: Path, chance: random.Random) -> None:
    replaced(product(root, chance), r"\n +score: .*$", "")


def other_group(root: Path, chance: random.Random) -> None:
    replaced(product(root, chance), r"^(group:\n +code: ).*$", r"\1do-uong")


def revoked(root: Path, chance: random.Random) -> None:
    file = product(root, chance)
    if "revoked:" not in file.read_text(encoding="utf-8"):
        replaced(file, r"^( +)stars: (\d)$", r"\1stars: \2\n\1revoked:\n\1  reason: Bịa để thử")


def removed(root: Path, chance: random.Random) -> None:
    file = product(root, chance)
    named = any(
        file.parent.name in point.read_text(encoding="utf-8")
        for point in root.glob("sales-points/*/*.yml")
    )
    if not named:
        shutil.rmtree(file.parent)


def moved(root: Path, chance: random.Random) -> None:
    """Another id, with the former one leading to it."""
    file = product(root, chance)
    text, former = file.read_text(encoding="utf-8"), file.parent.name
    named = any(
        former in point.read_text(encoding="utf-8") for point in root.glob("sales-points/*/*.yml")
    )
    if "former_ids" in text or named:
        return
    target = file.parent.with_name(f"{former}-moi-{chance.randrange(10**6)}")
    file.parent.rename(target)
    with (target / "product.yml").open("a", encoding="utf-8") as opened:
        opened.write(f"former_ids:\n  - {former}\n")


def retired(root: Path, chance: random.Random) -> None:
    file = product(root, chance)
    if "retired:" not in file.read_text(encoding="utf-8"):
        with file.open("a", encoding="utf-8") as opened:
            opened.write("retired:\n  date: 2026-01-02\n  reason: Bịa để thử\n")


def added(root: Path, chance: random.Random) -> None:
    file = product(root, chance)
    text = file.read_text(encoding="utf-8")
    if "former_ids" in text or "photos:" in text:
        return
    target = file.parent.with_name(f"them-{chance.randrange(10**6)}")
    text = re.sub(r"(?m)^name: .*$", f"name: Sản phẩm thêm {target.name}", text)
    text = re.sub(r"(?m)^ +gtin: .*\n", "", text)
    if "gtin" in text:
        return
    target.mkdir()
    (target / "product.yml").write_text(text, encoding="utf-8")


def other_photo(root: Path, chance: random.Random) -> None:
    photos = sorted(root.glob("products/*/*/*.jpg"))
    if photos:
        colour = (chance.randrange(256), chance.randrange(256), chance.randrange(256))
        Image.new("RGB", (900, 700), colour).save(chance.choice(photos), quality=90)


def touched(root: Path, chance: random.Random) -> None:
    product(root, chance).touch()


EDITS: tuple[Edit, ...] = (
    new_name,
    new_producer_name,
    new_point_name,
    no_score,
    other_group,
    revoked,
    removed,
    moved,
    retired,
    added,
    other_photo,
    touched,
)


@pytest.mark.parametrize("seed", range(6))
def test_any_edits_give_the_site_that_a_complete_build_gives(
    root: Path, tmp_path: Path, seed: int
) -> None:
    """Also over several builds in a row, each on what the one before has left."""
    chance = random.Random(seed)
    build(root, tmp_path / "warm")
    for _ in range(4):
        for edit in chance.sample(EDITS, chance.randint(1, 4)):
            edit(root, chance)
        made = build(root, tmp_path / "warm")
        assert made.made < made.pages
    build(root, tmp_path / "cold", fresh=True)
    assert_same(tmp_path / "warm", tmp_path / "cold")


@pytest.mark.parametrize("edit", EDITS, ids=lambda edit: edit.__name__)
def test_each_kind_of_edit_alone(root: Path, tmp_path: Path, edit: Edit) -> None:
    build(root, tmp_path / "warm")
    edit(root, random.Random(7))
    made = build(root, tmp_path / "warm")
    assert made.made < made.pages
    build(root, tmp_path / "cold", fresh=True)
    assert_same(tmp_path / "warm", tmp_path / "cold")
