"""`ocop new`: asks what is needed, finds what is there, writes once."""

from __future__ import annotations

from pathlib import Path

import pytest

from catalogue.officers.verbs.desk import Desk, VerbRefusedError, carry_out
from catalogue.officers.verbs.fields import needed
from catalogue.officers.verbs.new import new
from catalogue.officers.verbs.place_search import PlaceSearch
from catalogue.officers.verbs.placing import asked_place
from catalogue.officers.verbs.questions import StoppedError
from tests.officers.verbs.conftest import Run, contents, typing

DECISION = (
    *("--stars", "4", "--score", "82,5", "--decision", "512/QĐ-UBND"),
    *("--issuer", "UBND tỉnh Gia Lai", "--date", "12/03/2026"),
)

NEW_PRODUCT = """\
# yaml-language-server: $schema=../../../schema/product.schema.json
name: Trà Bịa
provenance: officer
producer: htx-bia-dat
group:
  code: do-uong
place:
  as_certified: Xã Tơ Tung, tỉnh Gia Lai
  register: from-2025-07
  code: "23668"
certificates:
  - stars: 4
    score: 82.5
    kind: new
    decision:
      number: 512/QĐ-UBND
      issuer: UBND tỉnh Gia Lai
      level: province
      date: "2026-03-12"
sources:
  - title: Quyết định 512/QĐ-UBND ngày 12/03/2026 của UBND tỉnh Gia Lai
"""


def flags(name: str) -> tuple[str, ...]:
    return ("product", "--name", name, "--producer", "htx-bia-dat", "--group", "do-uong", *DECISION)


def test_flags_alone_write_a_canonical_product_that_the_check_accepts(
    ocop: Run, office: Path
) -> None:
    code, out, err = ocop("new", *flags("Trà Bịa"))
    assert (code, err) == (0, "")
    path = "products/gia-lai/tra-bia-dat/product.yml"
    assert f"Đã ghi {path}" in out
    assert (office / path).read_text(encoding="utf-8") == NEW_PRODUCT
    assert ocop("check")[0] == 0
    assert ocop("fmt", "--check", str(office / path))[0] == 0


def test_a_dry_run_shows_the_file_and_writes_nothing(ocop: Run, office: Path) -> None:
    before = contents(office)
    code, out, _ = ocop("new", *flags("Trà Bịa"), "--dry-run")
    assert code == 0
    assert "+name: Trà Bịa" in out
    assert "Sẽ ghi products/gia-lai/tra-bia-dat/product.yml" in out
    assert contents(office) == before


def test_without_a_terminal_the_missing_flag_is_named(ocop: Run, office: Path) -> None:
    before = contents(office)
    code, out, err = ocop("new", "product", "--name", "Trà Bịa")
    assert (code, out) == (2, "")
    assert "--producer" in err
    assert "Chủ thể" in err
    assert contents(office) == before


@pytest.mark.parametrize(
    ("name", "said"), [("Mật ong Bịa", "ocop renew mat-ong-bia"), ("mat ong bia", "mat-ong-bia")]
)
def test_a_product_that_is_there_is_not_made_again(ocop: Run, name: str, said: str) -> None:
    code, _, err = ocop("new", *flags(name))
    assert code == 1
    assert said in err


def test_nearly_the_same_name_wants_a_word_of_confirmation(ocop: Run) -> None:
    code, _, err = ocop("new", *flags("Mật ong Bịaa"))
    assert code == 1
    assert "--another" in err
    assert ocop("new", *flags("Mật ong Bịaa"), "--another")[0] == 0


def test_an_officer_at_a_terminal_is_asked_only_what_is_needed(desk: Desk, office: Path) -> None:
    answers, screen = typing(
        "Trà Bịa",
        *("bia dat", "1"),  # the producer, by a part of its name
        *("2", "2"),  # the group; its second set
        "",  # the producer's place
        *("bốn", "82,5", ""),  # stars; score; the kind that is likely
        *("512/QĐ-UBND", "UBND tỉnh Gia Lai", "hôm qua", "12/03/2026"),
    )
    carry_out(desk, new(desk, "product", answers), dry_run=False)
    file = office / "products/gia-lai/tra-bia-dat/product.yml"
    chosen = desk.reference.groups.group("do-uong")
    assert chosen is not None
    with_set = NEW_PRODUCT.replace("do-uong\n", f"do-uong\n  set: {chosen.sets[1].code}\n")
    assert file.read_text(encoding="utf-8") == with_set
    shown = screen.getvalue()
    assert "Tên sản phẩm: " in shown
    assert "“hôm qua” không hợp với ô “Ngày ban hành”" in shown
    assert "Cấp ban hành" not in shown  # the issuer's name leaves no doubt


def test_a_product_may_bring_its_producer(desk: Desk, office: Path) -> None:
    answers, _ = typing(
        "Trà Bịa",
        *("hoan toan moi", "1"),  # nobody: the last choice is a new one
        *("Hộ kinh doanh Nguyễn Thị Bịa", "4", "to tung gia lai", "1", ""),
        *("2", "2", "", "3", "", "", "9/QĐ-UBND", "UBND tỉnh Gia Lai", "12/03/2026"),
    )
    work = new(desk, "product", answers)
    carry_out(desk, work, dry_run=False)
    assert [file.kind for file in work.files] == ["producer", "product"]
    assert not any("nguyen" in file.path for file in work.files)  # a person's name is no address
    assert all((office / file.path).exists() for file in work.files)


def test_answers_that_end_early_write_nothing(desk: Desk, office: Path) -> None:
    before = contents(office)
    with pytest.raises(StoppedError):
        new(desk, "product", typing("Trà Bịa", "bia", "1")[0])
    assert contents(office) == before


def test_producers_and_sales_points_are_made_by_the_same_verb(ocop: Run, office: Path) -> None:
    place = ("--place", "Xã Tơ Tung, tỉnh Gia Lai")
    made = ("producer", "--name", "Trang trại Thử Nghiệm", "--kind", "farm", *place)
    assert ocop("new", *made)[0] == 0
    assert (office / "producers/gia-lai/trang-trai-thu-nghiem.yml").exists()
    assert ocop("new", *made)[0] == 1
    point = ("sales-point", "--name", "Chợ Bịa", "--kind", "fair", "--address", "1 đường Bịa")
    assert ocop("new", *point, *place)[0] == 0
    assert "address: 1 đường Bịa" in (
        office / "sales-points/gia-lai/cho-bia-to-tung.yml"
    ).read_text(encoding="utf-8")
    assert ocop("check")[0] == 0


def test_what_the_check_would_refuse_is_not_written(ocop: Run, office: Path) -> None:
    before = contents(office)
    arguments = [*flags("Trà Bịa")]
    arguments[arguments.index("82,5")] = "12"  # of four stars
    code, _, err = ocop("new", *arguments)
    assert code == 1
    assert "E301" in err
    assert contents(office) == before


def test_what_is_needed_is_read_off_the_schema(desk: Desk) -> None:
    paths = [field.path for field in needed(desk.schemas["product"].schema, "officer")]
    assert paths == [
        ("name",),
        ("provenance",),
        ("producer",),
        ("group", "code"),
        ("place", "as_certified"),
        ("place", "register"),
        ("place", "code"),
        ("certificates", 0, "stars"),
        ("certificates", 0, "kind"),
        ("certificates", 0, "decision", "number"),
        ("certificates", 0, "decision", "issuer"),
        ("certificates", 0, "decision", "level"),
        ("certificates", 0, "decision", "date"),
    ]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("to tung", "Xã Tơ Tung, tỉnh Gia Lai · 23668"),
        ("Tơ Tung, Gia Lai", "Xã Tơ Tung, tỉnh Gia Lai · 23668"),
        ("to tung kbang", "Xã Tơ Tung, huyện KBang, tỉnh Gia Lai · "),
        ("truong sa", "Đặc khu Trường Sa, tỉnh Khánh Hòa · "),
    ],
)
def test_places_are_found_as_people_type_them(desk: Desk, text: str, first: str) -> None:
    assert PlaceSearch(desk.reference.places).find(text)[0][1].startswith(first)


def test_a_place_of_several_meanings_is_not_guessed(desk: Desk) -> None:
    search = PlaceSearch(desk.reference.places)
    with pytest.raises(VerbRefusedError, match="có thể là"):
        search.stated("Tân An")
    with pytest.raises(VerbRefusedError, match="Không có xã"):
        search.stated("Nơi Không Có")


def test_words_that_do_not_name_the_place_are_asked_for_again(desk: Desk) -> None:
    answers, screen = typing("to tung", "1", "Thôn Ba", "Xã Tơ Tung, huyện Kbang")
    found = asked_place(PlaceSearch(desk.reference.places), answers)
    assert (found["as_certified"], found["code"]) == ("Xã Tơ Tung, huyện Kbang", "23668")
    assert "“Thôn Ba” không nêu tên Xã Tơ Tung." in screen.getvalue()
