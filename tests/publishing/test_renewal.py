"""A renewed site is, byte for byte, what a complete build makes, whatever was changed before."""

from __future__ import annotations

import io
import random
import re
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from bench.national.generate import generate
from catalogue.intake import surroundings
from catalogue.progress import Silent
from catalogue.publishing import renewal
from catalogue.publishing.build import Wish, build_site
from catalogue.publishing.record import Record
from catalogue.publishing.tally import Tally
from catalogue.publishing.writing import write_pages

TODAY = date(2026, 7, 17)
COUNT = 24

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


def new_english_name(root: Path, chance: random.Random) -> None:
    """Which leads in English, on the product's page and on every card of it."""
    file = product(root, chance)
    name = f"Invented {chance.randrange(10**6)}"
    if "\nenglish:" in file.read_text(encoding="utf-8"):
        replaced(file, r"^(english:\n +name: ).*$", rf"\g<1>{name}")
        return
    with file.open("a", encoding="utf-8") as opened:
        opened.write(f"english:\n  name: {name}\n")


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
    new_english_name,
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


@pytest.mark.parametrize("seed", range(4))
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


def test_nothing_changed_makes_nothing_and_leaves_every_file_alone(
    root: Path, tmp_path: Path
) -> None:
    build(root, tmp_path / "warm")
    before = {path: path.stat().st_mtime_ns for path in (tmp_path / "warm").rglob("*")}
    assert build(root, tmp_path / "warm").made == 0
    assert {path: path.stat().st_mtime_ns for path in (tmp_path / "warm").rglob("*")} == before


def test_only_the_product_itself_is_made_again_when_its_words_change(
    root: Path, tmp_path: Path
) -> None:
    build(root, tmp_path / "warm")
    file = min(root.glob("products/*/*/product.yml"))
    replaced(file, r"giả định", "bịa ra")
    made = build(root, tmp_path / "warm")
    build(root, tmp_path / "cold", fresh=True)
    assert_same(tmp_path / "warm", tmp_path / "cold")
    assert 0 < made.made < made.pages


def in_documents(root: Path) -> None:
    with (root / "docs/huong-dan/lien-he.md").open("a", encoding="utf-8") as file:
        file.write("\nMột câu bịa.\n")


def in_configuration(root: Path) -> None:
    replaced(root / "mkdocs.yml", r"^site_name: .*$", "site_name: Danh mục bịa")


def in_languages(root: Path) -> None:
    replaced(root / "mkdocs.yml", r"^  languages: .*$", "  languages: [vi]")


def in_theme(root: Path) -> None:
    with (root / "catalogue/theme/assets/ocop/ocop.css").open("a", encoding="utf-8") as file:
        file.write("\n.bia { color: red }\n")


def in_groups(root: Path) -> None:
    replaced(root / "schema/reference/product-groups.yml", r"name: Đồ uống *$", "name: Đồ uống bịa")


def in_schema(root: Path) -> None:
    replaced(root / "schema/product.schema.json", '"title": "Tên', '"title": "Tên bịa')


@pytest.mark.parametrize(
    "edit",
    [in_documents, in_configuration, in_languages, in_theme, in_groups, in_schema],
    ids=lambda edit: edit.__name__,
)
def test_what_concerns_every_page_makes_every_page_again(
    root: Path, tmp_path: Path, edit: Callable[[Path], None]
) -> None:
    build(root, tmp_path / "warm")
    edit(root)
    made = build(root, tmp_path / "warm")
    assert made.made == made.pages
    build(root, tmp_path / "cold", fresh=True)
    assert_same(tmp_path / "warm", tmp_path / "cold")


def test_the_next_day_is_another_site(root: Path, tmp_path: Path) -> None:
    build(root, tmp_path / "warm")
    for later in (date(2026, 7, 18), date(2027, 12, 1), TODAY):
        made = build(root, tmp_path / "warm", today=later)
        assert made.made == made.pages
        build(root, tmp_path / "cold", fresh=True, today=later)
        assert_same(tmp_path / "warm", tmp_path / "cold")
        build(root, tmp_path / "warm", today=later)


def test_another_program_trusts_nothing_of_this_one(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    build(root, tmp_path / "warm")
    program = tmp_path / "chuong-trinh"
    shutil.copytree(surroundings.PROGRAM, program, ignore=shutil.ignore_patterns("__pycache__"))
    (program / "pages" / "cards.py").write_text("# khác\n", encoding="utf-8")
    monkeypatch.setattr(surroundings, "PROGRAM", program)
    made = build(root, tmp_path / "warm")
    assert made.made == made.pages


def test_a_page_that_someone_changed_or_removed_is_made_again(root: Path, tmp_path: Path) -> None:
    warm = tmp_path / "warm"
    build(root, warm)
    page = one_of(warm, "san-pham/*/index.html", random.Random(1))
    other = one_of(warm, "chu-the/*/index.html", random.Random(2))
    page.write_text("bị sửa", encoding="utf-8")
    other.unlink()
    (warm / "sitemap.xml").unlink()
    assert build(root, warm).made == 2
    build(root, tmp_path / "cold", fresh=True)
    assert_same(warm, tmp_path / "cold")


def test_a_lost_file_of_the_theme_needs_the_theme(root: Path, tmp_path: Path) -> None:
    warm = tmp_path / "warm"
    build(root, warm)
    (warm / "assets/ocop/ocop.css").unlink()
    made = build(root, warm)
    assert made.made == made.pages
    assert (warm / "assets/ocop/ocop.css").exists()


def test_another_site_in_the_same_place_is_not_taken_for_ours(root: Path, tmp_path: Path) -> None:
    warm = tmp_path / "warm"
    build(root, warm)
    (warm / ".ocop-site").write_text("của ai khác", encoding="utf-8")
    assert build(root, warm).made > 0
    build(root, tmp_path / "cold", fresh=True)
    assert_same(warm, tmp_path / "cold")


@pytest.mark.parametrize("how", ["empty", "cut", "flipped", "gone"])
def test_a_damaged_cache_is_rebuilt_and_never_trusted(root: Path, tmp_path: Path, how: str) -> None:
    """One value of the cache after the other, and some change that makes the build ask for it."""
    warm = tmp_path / "warm"
    build(root, warm)
    cache = [path for path in (root / ".cache").glob("*/*") if path.is_file()]
    names = sorted({f"{path.parent.name}/{path.name.rpartition('-')[0]}*" for path in cache})
    assert len(names) > 10
    for name in random.Random(how).sample(names, 5):
        for path in (root / ".cache").glob(name):
            damage(path, how)
        new_name(root, random.Random(name))
        build(root, warm)
    build(root, tmp_path / "cold", fresh=True)
    assert_same(warm, tmp_path / "cold")


def damage(path: Path, how: str) -> None:
    content = path.read_bytes()
    if how == "gone":
        path.unlink()
    elif how == "flipped":
        path.write_bytes(content[:-1] + bytes([content[-1] ^ 1]))
    else:
        path.write_bytes(content[: len(content) // 2] if how == "cut" else b"")


def test_wrong_data_leaves_the_site_as_it_was_and_is_told_again_until_mended(
    root: Path, tmp_path: Path
) -> None:
    warm = tmp_path / "warm"
    build(root, warm)
    before = contents(warm)
    file = product(root, random.Random(3))
    text = file.read_text(encoding="utf-8")
    file.write_text(text + "lạ: 1\n", encoding="utf-8")
    for _ in range(2):
        said = io.StringIO()
        assert build_site(Wish(root, warm, TODAY, 1), said, Silent()) is None
        assert "E102" in said.getvalue()
        assert contents(warm) == before
    file.write_text(text, encoding="utf-8")
    assert build(root, warm).made == 0
    assert contents(warm) == before


def test_pages_that_fail_their_verification_never_reach_the_site(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    warm = tmp_path / "warm"
    build(root, warm)
    before = contents(warm)
    new_name(root, random.Random(5))

    def spoilt(*arguments: Any) -> Record:
        record = write_pages(*arguments)
        for page in Path(arguments[2]).rglob("index.html"):
            text = page.read_text(encoding="utf-8")
            page.write_text(text.replace("/san-pham/", "/lac/"), encoding="utf-8")
        return record

    with monkeypatch.context() as patch:
        patch.setattr(renewal, "write_pages", spoilt)
        said = io.StringIO()
        assert build_site(Wish(root, warm, TODAY, 1), said, Silent()) is None
    assert "không dẫn đến đâu" in said.getvalue()
    assert contents(warm) == before
    build(root, warm)
    build(root, tmp_path / "cold", fresh=True)
    assert_same(warm, tmp_path / "cold")


def test_records_of_sites_that_are_gone_are_forgotten(root: Path, tmp_path: Path) -> None:
    build(root, tmp_path / "one")
    assert len(list((root / ".cache").glob("site-*"))) == 1
    shutil.rmtree(tmp_path / "one")
    build(root, tmp_path / "other")
    assert len(list((root / ".cache").glob("site-*"))) == 1
