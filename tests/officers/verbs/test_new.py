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
from tests.rules.trees import TODAY

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
    path = "products/gia-lai/tra-bia/product.yml"
    assert f"Đã ghi {path}" in out
    assert (office / path).read_text(encoding="utf-8") == NEW_PRODUCT
    assert ocop("check")[0] == 0
    assert ocop("fmt", "--check", str(office / path))[0] == 0


def test_a_dry_run_shows_the_file_and_writes_nothing(ocop: Run, office: Path) -> None:
    before = contents(office)
    code, out, _ = ocop("new", *flags("Trà Bịa"), "--dry-run")
    assert code == 0
    assert "+name: Trà Bịa" in out
    assert "Sẽ ghi products/gia-lai/tra-bia/product.yml" in out
    assert contents(office) == before


def test_without_a_terminal_the_missing_flag_is_named(ocop: Run, office: Path) -> None:
    before = contents(office)
    code, out, err = ocop("new", "product", "--name", "Trà Bịa")
    assert (code, out) == (2, "")
    assert "--producer" in err
    assert "Chủ thể" in err
    assert contents(office) == before


@pytest.mark.parametrize(
    ("name", "said"),
    [("Mật ong Bịa", "python3 scripts/renew.py mat-ong-bia"), ("mat ong bia", "mat-ong-bia")],
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
        "",  # the id
    )
    carry_out(desk, new(desk, "product", answers), dry_run=False)
    file = office / "products/gia-lai/tra-bia/product.yml"
    chosen = desk.reference.groups.group("do-uong")
    assert chosen is not None
    with_set = NEW_PRODUCT.replace("do-uong\n", f"do-uong\n  set: {chosen.sets[1].code}\n")
    assert file.read_text(encoding="utf-8") == with_set
    shown = screen.getvalue()
    assert "Tên sản phẩm: " in shown
    assert "  Ngày/tháng/năm, ví dụ 25/12/2020.\nNgày ban hành: " in shown
    assert "Loại công nhận [Cấp mới]: " in shown
    for word in ("as_certified", "producer", "[new]", "năm-tháng-ngày", "gia-lai"):
        assert word not in shown
    assert "“hôm qua” không hợp với ô “Ngày ban hành”" in shown
    assert "Cấp ban hành" not in shown  # the issuer's name leaves no doubt


def test_a_product_may_bring_its_producer(desk: Desk, office: Path) -> None:
    answers, _ = typing(
        "Trà Bịa",
        *("hoan toan moi", "1"),  # nobody: the last choice is a new one
        *("Hộ kinh doanh Nguyễn Thị Bịa", "4", "to tung gia lai", "1", "", ""),
        *("2", "2", "", "3", "", "", "9/QĐ-UBND", "UBND tỉnh Gia Lai", "12/03/2026", ""),
    )
    work = new(desk, "product", answers)
    carry_out(desk, work, dry_run=False)
    assert [file.kind for file in work.files] == ["producer", "product"]
    assert not any("nguyen" in file.path for file in work.files)  # a person's name is no address
    assert all((office / file.path).exists() for file in work.files)


ANOTHER = """\
name: HTX Khác Bịa
provenance: officer
kind: cooperative
place:
  as_certified: Xã Tơ Tung, tỉnh Gia Lai
  register: from-2025-07
  code: "23668"
"""


def test_namesakes_add_their_commune_and_then_a_number(ocop: Run, office: Path) -> None:
    for number, expected in enumerate(("tra-bia", "tra-bia-to-tung", "tra-bia-to-tung-2")):
        producer = f"htx-khac-{number}"
        (office / f"producers/gia-lai/{producer}.yml").write_text(
            ANOTHER.replace("Khác", f"Khác {number}"), encoding="utf-8"
        )
        made = [producer if word == "htx-bia-dat" else word for word in flags("Trà Bịa")]
        code, out, err = ocop("new", *made)
        assert (code, err) == (0, "")
        assert f"Đã ghi products/gia-lai/{expected}/product.yml" in out


def test_a_chosen_id_must_be_one_and_free(ocop: Run, office: Path) -> None:
    before = contents(office)
    code, _, err = ocop("new", *flags("Trà Bịa"), "--id", "Trà Bịa")
    assert (code, "không phải mã" in err) == (1, True)
    code, _, err = ocop("new", *flags("Trà Bịa"), "--id", "mat-ong-bia")
    assert (code, "đang hoặc đã từng được dùng" in err) == (1, True)
    assert contents(office) == before
    assert ocop("new", *flags("Trà Bịa"), "--id", "tra-rieng")[0] == 0
    assert (office / "products/gia-lai/tra-rieng/product.yml").exists()


def test_the_id_is_explained_and_can_be_changed_while_nothing_is_written(desk: Desk) -> None:
    answers, screen = typing(
        *("Trà Bịa", "bia dat", "1", "2", "2", "", "bốn", "", ""),
        *("512/QĐ-UBND", "UBND tỉnh Gia Lai", "12/03/2026"),
        *("Trà!", "mat-ong-bia", "tra-khac"),
    )
    work = new(desk, "product", answers)
    assert [file.id for file in work.files] == ["tra-khac"]
    assert "Mã là tên sản phẩm viết không dấu; sản phẩm khác đã dùng mã ấy thì thêm tên xã" in (
        screen.getvalue()
    )
    assert screen.getvalue().count("Mã trong danh mục [tra-bia]: ") == 3


def test_what_comes_next_is_told_after_what_was_written(ocop: Run) -> None:
    _, out, _ = ocop("new", *flags("Trà Bịa"))
    assert out.splitlines() == [
        "Đã ghi products/gia-lai/tra-bia/product.yml",
        (
            "Tiếp theo: thêm ảnh bằng  python3 scripts/photo.py tra-bia ẢNH  rồi chạy  "
            "python3 scripts/check.py"
        ),
    ]
    _, out, _ = ocop("new", *flags("Trà Bịa Hai"), "--dry-run")
    assert "Tiếp theo" not in out


@pytest.mark.parametrize("day", ["12/3/2026", "12-3-2026", "12.03.2026", "2026-03-12"])
def test_a_day_is_taken_as_people_write_it(ocop: Run, office: Path, day: str) -> None:
    assert ocop("new", *flags("Trà Bịa"), "--date", day)[0] == 0
    file = office / "products/gia-lai/tra-bia/product.yml"
    assert file.read_text(encoding="utf-8") == NEW_PRODUCT


def test_a_day_that_is_none_is_refused_in_words(ocop: Run, office: Path) -> None:
    before = contents(office)
    code, _, err = ocop("new", *flags("Trà Bịa"), "--date", "30/02/2026")
    assert (code, "Không có ngày 30/02/2026 trong lịch" in err) == (1, True)
    code, _, err = ocop("new", *flags("Trà Bịa"), "--date", "5/6/26")
    assert (code, "có phải 05/06/2026?" in err) == (1, True)
    assert contents(office) == before


def test_a_year_of_two_digits_is_offered_whole_for_enter_to_take(desk: Desk) -> None:
    answers, screen = typing(
        *("Trà Bịa", "bia dat", "1", "2", "2", "", "bốn", "", ""),
        *("512/QĐ-UBND", "UBND tỉnh Gia Lai", "5/6/26", "", ""),
    )
    work = new(desk, "product", answers)
    assert "có phải 05/06/2026?" in screen.getvalue()
    assert 'date: "2026-06-05"' in work.files[0].content


def test_yes_or_no_is_asked_until_it_is_one(desk: Desk) -> None:
    """Enter makes no second entry of what is there."""
    near = ("Mật ong Bịaa", "bia dat", "1")
    answers, screen = typing(*near, "chắc thế", "")
    with pytest.raises(VerbRefusedError, match="mat-ong-bia"):
        new(desk, "product", answers)
    assert screen.getvalue().count("Là mục khác, vẫn tạo mới? [c/K]: ") == 2
    answers, _ = typing(*near, "có")
    with pytest.raises(StoppedError):  # at the next question
        new(desk, "product", answers)


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


def test_the_place_of_a_producer_is_proposed_only_where_it_is_a_commune(
    ocop: Run, office: Path
) -> None:
    """The check wants a commune: the officer hears so while it can be told."""
    producer = office / "producers/gia-lai/htx-bia-dat.yml"
    text = producer.read_text(encoding="utf-8")
    text = text.replace("Xã Tơ Tung, tỉnh Gia Lai", "Huyện KBang, tỉnh Gia Lai")
    text = text.replace("from-2025-07", "before-2025-07").replace('"23668"', '"625"')
    text = text.replace("provenance: officer", "provenance: public-source")
    text += "sources:\n  - title: Nguồn bịa\n"
    producer.write_text(text, encoding="utf-8")
    code, _, err = ocop("new", *flags("Trà Bịa"))
    assert (code, "--place" in err) == (2, True)
    assert ocop("new", *flags("Trà Bịa"), "--place", "Xã Tơ Tung, tỉnh Gia Lai")[0] == 0


def test_words_that_do_not_name_the_place_are_asked_for_again(desk: Desk) -> None:
    answers, screen = typing("to tung", "1", "Thôn Ba", "Xã Tơ Tung, huyện Kbang")
    found = asked_place(PlaceSearch(desk.reference.places), answers, TODAY)
    assert (found["as_certified"], found["code"]) == ("Xã Tơ Tung, huyện Kbang", "23668")
    assert "“Thôn Ba” không nêu tên Xã Tơ Tung." in screen.getvalue()
