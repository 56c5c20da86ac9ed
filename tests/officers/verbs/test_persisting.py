"""A late objection costs one answer, not all of them."""

from __future__ import annotations

from io import StringIO
from pathlib import Path

import pytest

from catalogue.commands import main
from catalogue.officers.verbs.answers import Answers
from catalogue.officers.verbs.desk import Desk, VerbRefusedError, open_desk
from catalogue.officers.verbs.new import new
from catalogue.officers.verbs.persisting import until_agreed
from catalogue.officers.verbs.questions import StoppedError
from catalogue.officers.verbs.renewing import renew
from tests.officers.verbs.conftest import HONEY, contents, typing
from tests.officers.verbs.test_new import NEW_PRODUCT
from tests.rules.trees import TODAY

FIRST = ("Trà Bịa", "bia dat", "1", "2", "-", "")
"""Name, producer, group, set, place: up to the stars."""
LAST = ("512/QĐ-UBND", "UBND tỉnh Gia Lai", "12/03/2026", "")
FILE = "products/gia-lai/tra-bia/product.yml"


class Interrupted(StringIO):
    """A terminal at which Ctrl+C is pressed after the lines."""

    def isatty(self) -> bool:
        return True

    def readline(self, size: int | None = -1, /) -> str:
        line = super().readline(-1 if size is None else size)
        if not line:
            raise KeyboardInterrupt
        return line


def make(desk: Desk, *lines: str, **flags: str) -> str:
    """A new product by somebody who types these lines; the screen."""
    answers, screen = typing(*lines, **flags)
    until_agreed(desk, lambda at, by: new(at, "product", by), answers, dry_run=False)
    return screen.getvalue()


def test_stars_against_points_are_asked_again_and_nothing_else(desk: Desk, office: Path) -> None:
    shown = make(desk, *FIRST, "3", "82,5", "", *LAST[:2], "4", "", "", *LAST[2:])
    assert (office / FILE).read_text(encoding="utf-8") == NEW_PRODUCT
    assert "E301" in shown
    assert "Hỏi lại những câu ấy; Enter để giữ câu đã trả lời." in shown
    assert shown.count("Tên sản phẩm") == 1
    assert "Hạng sao [3]: " in shown
    assert "(gõ - nếu không có) [82,5]: " in shown


def test_stars_against_points_are_said_below_the_points(desk: Desk, office: Path) -> None:
    shown = make(desk, *FIRST, "4", "12", "", "82,5", "", *LAST)
    said, asked = shown.split("E301: 12 điểm theo ")
    assert "Số quyết định" not in said
    assert said.endswith("(Enter nếu không có): ")
    assert asked.splitlines()[1:3] == [
        "    Sửa: xem lại điểm và hạng sao trên quyết định.",
        (
            "Hỏi lại những câu ấy; Enter để giữ câu đã trả lời. Dừng hẳn: Ctrl+C, khi ấy chưa ghi "
            "gì và những câu đã trả lời không được giữ."
        ),
    ]
    assert asked.index("Hạng sao [4]: ") < asked.index("[12]: ") < asked.index("Số quyết định")


@pytest.mark.parametrize(
    ("number", "issuer", "is_refused"),
    [
        ("512/QĐ-UBND", "UBND tỉnh Gia Lai", False),
        ("512/QĐ-BNN", "Bộ Nông nghiệp và Môi trường", True),
    ],
)
def test_points_beyond_the_stars_wait_for_the_level_that_signed(
    desk: Desk,
    number: str,
    issuer: str,
    is_refused: bool,  # noqa: FBT001
) -> None:
    """A province may leave at 4 stars what it sends on; the ministry may not."""
    answers, screen = typing(*FIRST, "4", "91", "", number, issuer)
    with pytest.raises(StoppedError):
        until_agreed(desk, lambda at, by: new(at, "product", by), answers, dry_run=False)
    assert ("E301" in screen.getvalue()) is is_refused


def test_whoever_is_asked_knows_from_the_first_line_how_to_leave(desk: Desk) -> None:
    answers, screen = typing("", "", "")
    with pytest.raises(StoppedError):
        until_agreed(desk, lambda at, by: renew(at, "", by), answers, dry_run=False)
    lines = screen.getvalue().splitlines()
    assert lines[0] == (
        "Dừng lúc nào cũng được bằng Ctrl+C: chưa ghi gì, những câu đã trả lời không được giữ."
    )
    assert lines[-1].endswith("Sản phẩm nào: ")
    assert lines.count("Sản phẩm nào: Gõ vài chữ của tên rồi Enter; dừng hẳn: Ctrl+C.") == 3


def test_who_answers_alike_is_told_that_nothing_changed_and_how_to_leave(desk: Desk) -> None:
    answers, screen = typing(*FIRST, "4", "12", "", "", "", "")
    with pytest.raises(StoppedError):
        until_agreed(desk, lambda at, by: new(at, "product", by), answers, dry_run=False)
    assert screen.getvalue().count("E301: 12 điểm") == 3
    assert screen.getvalue().count("vẫn trái nhau như trước: đổi ít nhất một câu") == 2


def test_ctrl_c_at_a_question_writes_nothing_and_says_what_is_lost(
    office: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    before = contents(office)
    monkeypatch.setattr("sys.stdin", Interrupted("Trà Bịa\n"))
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    assert main(["new", "product", "--root", str(office)]) == 130
    assert capsys.readouterr().err.endswith(
        "\nChưa trả lời hết: chưa ghi gì, những câu đã trả lời không được giữ.\n"
    )
    assert contents(office) == before


def test_what_an_issuer_cannot_grant_is_said_at_the_day_of_the_decision(desk: Desk) -> None:
    answers, screen = typing(*FIRST, "5", "95", "", *LAST[:3])
    with pytest.raises(StoppedError):
        until_agreed(desk, lambda at, by: new(at, "product", by), answers, dry_run=False)
    assert "E302: " in screen.getvalue()
    assert "Mã trong danh mục" not in screen.getvalue()


def test_a_day_that_has_not_come_is_asked_again(desk: Desk, office: Path) -> None:
    shown = make(desk, *FIRST, "4", "82,5", "", *LAST[:2], "12/03/2036", "12/03/2026", "")
    assert (office / FILE).read_text(encoding="utf-8") == NEW_PRODUCT
    assert "Ngày ban hành [12/03/2036]: " in shown


def test_the_kind_of_a_producer_is_asked_again_after_the_product_was_described(
    desk: Desk, office: Path
) -> None:
    producer = ("hoan toan moi", "1", "HTX Thử Nghiệm", "1", "to tung gia lai", "1", "", "")
    rest = ("2", "-", "", "4", "82,5", "", *LAST)
    shown = make(desk, "Trà Bịa", *producer, *rest, "", "2", "")
    assert "E210" in shown
    made = (office / "producers/gia-lai/htx-thu-nghiem.yml").read_text(encoding="utf-8")
    assert "kind: cooperative\n" in made
    assert (office / FILE).exists()


def test_a_flag_that_was_wrong_is_asked_for(desk: Desk, office: Path) -> None:
    shown = make(desk, *FIRST, "", *LAST[:2], "4", "", "", *LAST[2:], stars="3", score="82,5")
    assert (office / FILE).read_text(encoding="utf-8") == NEW_PRODUCT
    assert "Hạng sao [3]: " in shown


def test_where_nobody_is_there_it_is_refused_as_before(desk: Desk, office: Path) -> None:
    before = contents(office)
    flags = {"name": "Trà Bịa", "producer": "htx-bia-dat", "group": "do-uong", "stars": "3"}
    flags |= {"score": "82,5", "decision": LAST[0], "issuer": LAST[1], "date": LAST[2]}
    alone = Answers(flags, None)
    with pytest.raises(VerbRefusedError, match="E301"):
        until_agreed(desk, lambda at, by: new(at, "product", by), alone, dry_run=False)
    assert contents(office) == before


def test_a_recognition_that_contradicts_another_is_asked_about_again(
    desk: Desk, office: Path
) -> None:
    answers, screen = typing(
        *("4", "", "", "90/QĐ-UBND", "UBND tỉnh Gia Lai", "12/03/2024"), *("", "10/05/2026")
    )
    until_agreed(desk, lambda at, by: renew(at, "mat-ong-bia", by), answers, dry_run=False)
    assert 'date: "2026-05-10"' in (office / HONEY).read_text(encoding="utf-8")
    assert "Ngày ban hành [12/03/2024]: " in screen.getvalue()


@pytest.mark.parametrize(
    "number", ["512/QD-UBND", "QĐ số 512/QĐ-UBND", "512 /QĐ-UBND", "512/qđ-ubnd"]
)
def test_a_number_is_taken_as_people_write_it(desk: Desk, office: Path, number: str) -> None:
    shown = make(desk, *FIRST, "4", "82,5", "", number, *LAST[1:])
    assert (office / FILE).read_text(encoding="utf-8") == NEW_PRODUCT
    assert "không hợp" not in shown


@pytest.mark.parametrize("issuer", ["UBND tinh Gia Lai", "ubnd tinh gia lai"])
def test_an_issuer_gets_the_marks_that_were_left_out(desk: Desk, office: Path, issuer: str) -> None:
    make(desk, *FIRST, "4", "82,5", "", LAST[0], issuer, *LAST[2:])
    assert (office / FILE).read_text(encoding="utf-8") == NEW_PRODUCT


def test_a_stray_figure_is_no_id(desk: Desk, office: Path) -> None:
    shown = make(desk, *FIRST, "4", "82,5", "", *LAST[:3], "1", "")
    assert (office / FILE).exists()
    assert "“1” không phải mã." in shown


def test_a_new_producer_can_be_chosen_however_many_are_found(office: Path) -> None:
    folder = office / "producers/gia-lai"
    text = (folder / "htx-bia-dat.yml").read_text(encoding="utf-8")
    for number in range(12):
        (folder / f"htx-bia-{number}.yml").write_text(
            text.replace("Bịa Đặt", f"Bịa {number}"), encoding="utf-8"
        )
    shown = make(
        open_desk(office, TODAY),
        *("Trà Bịa", "htx bia", "10", "HTX Thử Nghiệm", "2", "to tung gia lai", "1", "", ""),
        *("2", "-", "", "4", "82,5", "", *LAST),
    )
    assert "10. Chủ thể mới, chưa có trong danh mục" in shown
    assert (folder / "htx-thu-nghiem.yml").exists()


def test_a_workshop_in_the_dialogue_gets_its_communes_name_and_is_told_why(desk: Desk) -> None:
    producer = (
        "hoan toan moi",
        "1",
        "Cơ sở sản xuất Thử",
        "4",
        "to tung gia lai",
        "1",
        "",
        "co-so-thu",
    )
    answers, screen = typing("Trà Bịa", *producer, "2")
    with pytest.raises(StoppedError):
        until_agreed(desk, lambda at, by: new(at, "product", by), answers, dry_run=False)
    assert "Mã là loại hình và tên riêng; hộ, cơ sở thì tên xã, không dùng họ tên người." in (
        screen.getvalue()
    )
    assert "Mã trong danh mục [co-so-to-tung]: " in screen.getvalue()
