import pytest

from catalogue.checking.rules.places import begins_with_name, names_unit
from catalogue.findings.finding import Finding
from catalogue.model.place import Places, Register, Unit
from tests.rules.trees import Read

POINT = """name: Điểm thử
provenance: public-source
kind: display-point
place:
  as_certified: "{text}"
  register: {register}
  code: "{code}"
sources:
  - title: Danh sách thử
    url: https://example.vn/danh-sach
"""


def findings(read: Read, text: str, code: str, register: str = "from-2025-07") -> list[str]:
    content = POINT.format(text=text, code=code, register=register)
    found: tuple[Finding, ...] = read({"sales-points/gia-lai/diem-thu.yml": content}).findings
    return [finding.code for finding in found]


def test_a_text_that_begins_with_the_name_names_the_unit(places: Places) -> None:
    for register in Register:
        for unit in places.in_register(register).values():
            text = f"{unit.name}, tỉnh nào đó"
            assert begins_with_name(text, unit)
            assert names_unit(text, unit)


@pytest.mark.parametrize("text", ["Phường 11, quận 3", "Phường 1A, quận 3", "Phường 1quận"])
def test_a_longer_name_is_another_unit(text: str) -> None:
    unit = Unit(Register.DISTRICTS, "00000", "Phường 1")
    assert not begins_with_name(text, unit)
    assert not names_unit(text, unit)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Xã Tơ Tung, tỉnh Gia Lai", []),
        ("Xã Tơ Tung, Tỉnh  Gia-Lai (mới)", []),
        ("Xã Tơ Tung, tỉnh Bình Định", []),
        ("Xã Tơ Tung, tỉnh Gia Lai, trước là tỉnh Bình Định", []),
        ("Xã Tơ Tung, Bắc Ninh", []),
        ("Xã Tơ Tung, tỉnh Bắc Ninh", ["E413"]),
        ("Xã Tơ Tung, tỉnh Bắc Giang cũ", ["E413"]),
        ("Xã Tơ Tung, thành phố Huế", ["E413"]),
        ("Xã Khác, tỉnh Bắc Ninh", ["E403"]),
        ("XÃ TƠ TUNG, tỉnh Gia Lai", []),
        ("xa To Tung, tinh Gia Lai", ["W415"]),
        ("Xã Tơ Tùng, tỉnh Gia Lai", ["W415"]),
    ],
)
def test_another_province_than_that_of_the_code_is_told(
    read: Read, text: str, said: list[str]
) -> None:
    assert findings(read, text, "23668") == said
