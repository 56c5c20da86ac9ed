"""Everything that is wrong is said in one run, and nothing of it twice."""

from __future__ import annotations

from tests.rules.trees import Read

PRODUCT = "products/gia-lai/thu/product.yml"
PRODUCER = "producers/gia-lai/htx-thu.yml"
SOURCES = "sources:\n  - title: Nguồn thử\n"
PUBLIC = "provenance: public-source\n"


def codes(read: Read, files: dict[str, str]) -> list[str]:
    found = read(files).findings
    return [f"{finding.file}:{finding.position} {finding.code}" for finding in found]


def test_every_error_of_a_file_is_reported(read: Read) -> None:
    text = (
        "name: T\n"
        "ten_khac: x\n"
        "provenance: public-source\n"
        "certificates:\n"
        "  - stars: 7\n"
        "    score: 101\n"
        "    decision:\n"
        "      date: 2024-02-30\n"
        "      level: xã\n"
    )
    assert codes(read, {PRODUCT: text}) == [
        f"{PRODUCT}:1:1 E101",
        f"{PRODUCT}:1:7 E107",
        f"{PRODUCT}:2:1 E102",
        f"{PRODUCT}:5:12 E104",
        f"{PRODUCT}:6:12 E106",
        f"{PRODUCT}:8:13 E109",
        f"{PRODUCT}:9:14 E104",
    ]


def test_a_flood_of_errors_is_cut_after_the_first_hundred(read: Read) -> None:
    items = "".join(f"  - {{nhan: {number}}}\n" for number in range(1_000))
    found = codes(read, {PRODUCT: f"name: Sản phẩm thử\n{PUBLIC}{SOURCES}photos:\n{items}"})
    assert len(found) == 100
    assert found[:2] == [f"{PRODUCT}:6:3 E108", f"{PRODUCT}:6:5 E101"]


def test_a_wrong_value_is_complained_of_once(read: Read) -> None:
    """`date: mai` has neither the form of a date nor is it one."""
    text = f"name: Sản phẩm thử\n{PUBLIC}certificates:\n  - valid_from: mai\n{SOURCES}"
    assert codes(read, {PRODUCT: text}) == [f"{PRODUCT}:4:17 E105"]


def test_a_missing_provenance_hides_what_would_follow_from_it(read: Read) -> None:
    assert codes(read, {PRODUCT: "name: Sản phẩm thử\n"}) == [f"{PRODUCT}:1:1 E101"]


def test_a_bad_file_does_not_hide_another(read: Read) -> None:
    files = {
        PRODUCT: "name: [\n",
        "products/gia-lai/b/product.yml": f"name: T\n{PUBLIC}{SOURCES}",
        "products/gia-lai/c/product.yml": "a: 1\na: 2\n",
        PRODUCER: f"name: HTX thử\nkind: hop-tac-xa\n{PUBLIC}{SOURCES}",
        "sales-points/gia-lai/d.yml": f"name: Điểm bán thử\nkind: fair\n{PUBLIC}{SOURCES}",
    }
    assert [line.partition(":")[0] + line[-5:] for line in codes(read, files)] == [
        "producers/gia-lai/htx-thu.yml E104",
        "products/gia-lai/b/product.yml E107",
        "products/gia-lai/c/product.yml E006",
        "products/gia-lai/thu/product.yml E005",
        "sales-points/gia-lai/d.yml E101",
    ]


def test_a_twin_of_one_id_hides_no_error_of_the_other(read: Read) -> None:
    decision = "    decision:\n      date: 2030-01-01\n"
    text = f"name: Sản phẩm thử\n{PUBLIC}{SOURCES}"
    wrong = f"{text}certificates:\n  - stars: 3\n{decision}"
    for first, second in ((wrong, text), (text, wrong)):
        files = {"products/dak-lak/thu/product.yml": first, PRODUCT: second}
        assert {line[-4:] for line in codes(read, files)} >= {"E202", "E306"}


def test_a_broken_file_breaks_no_rule_of_another(read: Read) -> None:
    files = {
        PRODUCT: f"name: Sản phẩm thử\n{PUBLIC}producer: htx-thu\nsales_points: [d]\n{SOURCES}",
        PRODUCER: f"name: HTX thử\nkind: hop-tac-xa\n{PUBLIC}{SOURCES}",
        "sales-points/gia-lai/d.yml": "kind: [\n",
    }
    assert [line[-4:] for line in codes(read, files)] == ["E104", "E005"]


def test_a_broken_file_is_not_one_that_is_missing(read: Read) -> None:
    files = {PRODUCT: f"name: Sản phẩm thử\n{PUBLIC}producer: htx-thu\n{SOURCES}"}
    assert codes(read, files) == [f"{PRODUCT}:3:11 E201"]


def test_rules_and_schema_speak_in_one_run(read: Read) -> None:
    files = {
        PRODUCT: f"name: Sản phẩm thử\n{PUBLIC}producer: htx-khac\n{SOURCES}",
        "products/gia-lai/b/product.yml": f"name: T\n{PUBLIC}{SOURCES}",
    }
    assert [line[-4:] for line in codes(read, files)] == ["E107", "E201"]


def test_what_is_sound_is_kept_beside_what_is_broken(read: Read) -> None:
    files = {
        PRODUCT: f"name: Sản phẩm thử\n{PUBLIC}{SOURCES}",
        "products/gia-lai/b/product.yml": f"name: T\n{PUBLIC}{SOURCES}",
    }
    intake = read(files)
    assert list(intake.directory.all_products) == ["thu"]
    assert intake.files == 2


def test_a_position_counts_characters_and_lines_as_editors_do(read: Read) -> None:
    text = (
        f"# Ghi chú\r\n\r\nname: Sản phẩm thử\r\n{PUBLIC}certificates: [{{stars: 7}}]\r\n{SOURCES}"
    )
    assert codes(read, {PRODUCT: text}) == [f"{PRODUCT}:5:24 E104"]
