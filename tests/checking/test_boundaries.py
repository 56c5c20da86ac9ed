"""Where each rule begins and ends, to the day and the point, and what it says there."""

from __future__ import annotations

import pytest

from catalogue.checking.rules.places import listed
from catalogue.checking.rules.sales_points import distance
from catalogue.findings.rules import fix, message
from catalogue.model.place import Register, Unit
from tests.rules.trees import Read

SOURCES = "sources:\n  - title: Nguồn thử\n"
PUBLIC = "provenance: public-source\n"
TO_TUNG = "Xã Tơ Tung, tỉnh Gia Lai", "from-2025-07", "23668"
GIA_LAI = "Tỉnh Gia Lai", "from-2025-07", "52"
DIVIDED = "Phường Cống Vị", "before-2025-07", "00007"


def place(words: str, register: str, code: str) -> str:
    return f'place:\n  as_certified: {words}\n  register: {register}\n  code: "{code}"\n'


def of_product(read: Read, *certificates: str) -> list[tuple[str, str]]:
    """(code, message) for a product with these certificates, each given as a flow mapping."""
    items = "".join(f"  - {{{certificate}}}\n" for certificate in certificates)
    text = f"name: Sản phẩm thử\n{PUBLIC}certificates:\n{items}{SOURCES}"
    found = read({"products/gia-lai/thu/product.yml": text}).findings
    return [(finding.code, message(finding)) for finding in found]


def of_point(
    read: Read, more: str, where: tuple[str, str, str] = TO_TUNG, province: str = "gia-lai"
) -> list[tuple[str, str]]:
    text = f"name: Điểm bán thử\nkind: fair\n{PUBLIC}{place(*where)}{more}{SOURCES}"
    found = read({f"sales-points/{province}/thu.yml": text}).findings
    return [(finding.code, message(finding)) for finding in found if finding.code != "W406"]


@pytest.mark.parametrize(
    "certificate",
    [
        "stars: 3, decision: {date: 2018-05-07}",
        "stars: 3, decision: {date: 2026-11-21}",
        "stars: 3, year: 2018",
        "stars: 3, year: 2026",
        "stars: 3, year: 2021, decision: {date: 2022-12-31}",
        "stars: 4, decision: {date: 2023-12-28}, valid_from: 2023-12-28",
        "stars: 4, decision: {date: 2023-12-28}, valid_from: 2024-12-28",
        "stars: 4, decision: {number: 7/QĐ-UBND}, valid_until: 2029-11-21",
        "stars: 4, valid_until: 2021-05-07",
        "stars: 4, year: 2022, valid_until: 2026-12-31",
        "stars: 4, decision: {date: 2024-12-28}, revoked: {date: 2024-12-28, reason: Thử.}",
        "stars: 4, year: 2024, revoked: {date: 2027-11-21, reason: Thử.}",
        "stars: 3, score: 50, decision: {date: 2020-12-25}",
        "stars: 3, score: 69, decision: {date: 2020-12-25}",
        "stars: 4, score: 89, decision: {date: 2020-12-25}",
        "stars: 5, score: 90, decision: {level: central, date: 2020-12-25}",
        "stars: 3, score: 69.99, decision: {date: 2023-02-24}",
        "stars: 5, score: 100, decision: {level: central, date: 2025-07-06}",
        "stars: 4, score: 89.5, year: 2022",
        "stars: 4, score: 89.5, year: 2024",
        "stars: 4, score: 89.5",
        "stars: 5, score: 10, decision: {level: central, date: 2019-08-20}",
        "stars: 5, decision: {number: 743/QĐ-UBND, date: 2019-08-20}",
        "stars: 3, decision: {number: 743/QĐ-UBND, date: 2024-12-30}",
        "stars: 5, decision: {level: central, date: 2024-12-30}, note: Từng là tiềm năng 5 sao.",
    ],
)
def test_what_just_passes(read: Read, certificate: str) -> None:
    assert of_product(read, certificate) == []


@pytest.mark.parametrize(
    ("certificate", "code", "said"),
    [
        (
            "stars: 3, decision: {date: 2024-12-30}, valid_until: 2024-12-30",
            "E305",
            "Hạn 30/12/2024 không đúng 36 tháng kể từ 30/12/2024; tính ra là 30/12/2027.",
        ),
        (
            "stars: 4, decision: {date: 2023-12-28}, valid_from: 2024-12-29",
            "E312",
            "Ngày có hiệu lực 29/12/2024 không hợp với ngày quyết định 28/12/2023.",
        ),
        (
            "stars: 4, valid_until: 2029-11-22",
            "E313",
            (
                "Hạn 22/11/2029 nghĩa là được công nhận ngày 22/11/2026 (36 tháng trước), "
                "nhưng hôm nay mới là 21/11/2026."
            ),
        ),
        (
            "stars: 4, valid_until: 2021-05-06",
            "E313",
            (
                "Hạn 06/05/2021 nghĩa là được công nhận ngày 06/05/2018 (36 tháng trước), "
                "nhưng khi ấy chưa có Chương trình OCOP (từ 07/05/2018)."
            ),
        ),
        ("stars: 3, year: 2027", "E318", "Đợt năm 2027 chưa đến (hôm nay 21/11/2026)."),
        (
            "stars: 4, year: 2024, revoked: {date: 2027-11-22, reason: Thử.}",
            "E319",
            "Ngày thu hồi 22/11/2027 còn quá xa (hôm nay 21/11/2026).",
        ),
        (
            "stars: 5, score: 55, year: 2026",
            "E301",
            (
                "55 điểm theo Quyết định 148/QĐ-TTg, sửa đổi bởi 1489/QĐ-TTg là 3 sao, "
                "ở đây ghi 5 sao."
            ),
        ),
        (
            "stars: 5, score: 69.5, year: 2023",
            "E301",
            (
                "69,5 điểm theo Quyết định 1048/QĐ-TTg, sửa đổi bởi 781/QĐ-TTg hoặc Quyết định "
                "148/QĐ-TTg là 3 hoặc 4 sao, ở đây ghi 5 sao."
            ),
        ),
        (
            "stars: 4, score: 89.5, year: 2021",
            "W301",
            (
                "89,5 điểm không thuộc hạng nào theo Quyết định 1048/QĐ-TTg, "
                "sửa đổi bởi 781/QĐ-TTg (văn bản để hở khoảng này)."
            ),
        ),
        (
            "stars: 3, score: 89.5, decision: {date: 2020-12-25}",
            "E301",
            (
                "89,5 điểm theo Quyết định 1048/QĐ-TTg, sửa đổi bởi 781/QĐ-TTg là 4 hoặc 5 sao, "
                "ở đây ghi 3 sao."
            ),
        ),
        (
            "stars: 4, score: 91, decision: {level: province, date: 2024-12-30}",
            "W324",
            (
                "91 điểm theo Quyết định 148/QĐ-TTg thuộc hạng 5 sao, nhưng cấp tỉnh chỉ công nhận "
                "đến 4 sao."
            ),
        ),
        (
            "stars: 3, score: 91, decision: {level: province, date: 2020-12-25}",
            "E301",
            (
                "91 điểm theo Quyết định 1048/QĐ-TTg, sửa đổi bởi 781/QĐ-TTg là 5 sao, "
                "ở đây ghi 3 sao."
            ),
        ),
        (
            "stars: 4, score: 91, decision: {date: 2024-12-30}",
            "E301",
            "91 điểm theo Quyết định 148/QĐ-TTg là 5 sao, ở đây ghi 4 sao.",
        ),
        (
            "stars: 4, score: 69.01, decision: {date: 2020-12-25}",
            "W301",
            (
                "69,01 điểm không thuộc hạng nào theo Quyết định 1048/QĐ-TTg, "
                "sửa đổi bởi 781/QĐ-TTg (văn bản để hở khoảng này)."
            ),
        ),
        (
            "stars: 5, decision: {number: 743/QĐ-UBND, date: 2024-12-30}",
            "E302",
            (
                "Theo Quyết định 148/QĐ-TTg, ngày 30/12/2024 cấp tỉnh hay huyện không công nhận "
                "hạng 5 sao."
            ),
        ),
        (
            "stars: 5, year: 2021, decision: {number: 743/QĐ-UBND}",
            "E304",
            "“Tiềm năng 5 sao” là đề nghị của tỉnh, chưa phải 5 sao.",
        ),
        (
            "stars: 4, decision: {issuer: UBND xã Thử, level: province, date: 2025-12-30}",
            "E317",
            "Văn bản “UBND xã Thử” không phải của cấp nào được công nhận sản phẩm OCOP.",
        ),
        (
            "stars: 4, decision: {issuer: UBND huyện Thử, level: province, date: 2024-12-30}",
            "E317",
            "Văn bản “UBND huyện Thử” không phải của cấp tỉnh.",
        ),
    ],
)
def test_what_just_fails(read: Read, certificate: str, code: str, said: str) -> None:
    assert of_product(read, certificate) == [(code, said)]


@pytest.mark.parametrize(
    ("certificate", "advice"),
    [
        ("stars: 4, score: 12, decision: {date: 2024-12-30}", ""),
        ("stars: 5, score: 82.5, decision: {level: central, date: 2024-12-30}", ""),
        ("stars: 3, score: 82.5, decision: {level: province, date: 2020-12-25}", ""),
        (
            "stars: 4, score: 91, decision: {date: 2024-12-30}",
            (
                " Cấp tỉnh công nhận 4 sao cho sản phẩm được điểm 5 sao và gửi lên cấp trên "
                "thì ghi cả cấp ban hành, ở đây là province (nhập bảng: --level province)."
            ),
        ),
        (
            "stars: 3, score: 75, decision: {date: 2024-12-30}",
            (
                " Cấp huyện công nhận 3 sao cho sản phẩm được điểm 4 sao và gửi lên cấp trên "
                "thì ghi cả cấp ban hành, ở đây là district (nhập bảng: --level district)."
            ),
        ),
        ("stars: 3, score: 75, decision: {date: 2025-12-30}", ""),  # no districts any more
    ],
)
def test_stars_against_points_are_advised_of_what_would_explain_them(
    read: Read, certificate: str, advice: str
) -> None:
    text = f"name: Sản phẩm thử\n{PUBLIC}certificates:\n  - {{{certificate}}}\n{SOURCES}"
    found = read({"products/gia-lai/thu/product.yml": text}).findings
    assert [fix(one) for one in found if one.code == "E301"] == [
        f"xem lại điểm và hạng sao trên quyết định.{advice}"
    ]


def test_a_number_may_return_with_another_issuer_or_in_another_year(read: Read) -> None:
    assert (
        of_product(
            read,
            "stars: 3, decision: {number: 7/QĐ-UBND, issuer: UBND tỉnh Thử, date: 2020-12-25}",
            "stars: 3, decision: {number: 7/QĐ-UBND, issuer: UBND huyện Thử, date: 2023-03-01}",
            "stars: 4, decision: {number: 7/QĐ-UBND, issuer: UBND tỉnh Thử, date: 2023-04-01}",
        )
        == []
    )


def test_a_repeated_recognition_is_told_by_its_place(read: Read) -> None:
    assert of_product(
        read, "stars: 3, year: 2019", "stars: 4, year: 2021", "stars: 4, year: 2021, note: Lại."
    ) == [("E314", "Lần công nhận thứ 3 lặp lại lần thứ 2: cùng quyết định hoặc cùng nội dung.")]


def test_two_recognitions_of_one_day_are_in_order(read: Read) -> None:
    day = "decision: {date: 2023-12-28}"
    assert of_product(read, f"stars: 4, {day}", f"stars: 3, {day}") == []


@pytest.mark.parametrize(
    ("latitude", "where", "said"),
    [
        ("14.5158", TO_TUNG, []),  # 49.9 km north of the commune's centre
        ("14.5196", TO_TUNG, [("E412", "Tọa độ cách Xã Tơ Tung 50 km.")]),  # 50.3 km
        ("14.5196", GIA_LAI, []),
        ("16.5", GIA_LAI, [("E412", "Tọa độ cách Tỉnh Gia Lai 212 km.")]),
    ],
)
def test_coordinates_lie_near_the_stated_place(
    read: Read, latitude: str, where: tuple[str, str, str], said: list[tuple[str, str]]
) -> None:
    coordinates = f"coordinates:\n  latitude: {latitude}\n  longitude: 108.526\n"
    assert of_point(read, coordinates, where) == said


def test_coordinates_lie_near_one_of_the_parts_of_a_divided_commune(read: Read) -> None:
    here = "coordinates:\n  latitude: 21.03\n  longitude: 105.81\n"
    assert of_point(read, here, DIVIDED, "ha-noi") == []
    there = "coordinates:\n  latitude: 21.6\n  longitude: 105.81\n"
    assert of_point(read, there, DIVIDED, "ha-noi") == [
        ("E412", "Tọa độ cách Thành phố Hà Nội 62 km.")
    ]


def test_distances_are_kilometres_on_the_globe() -> None:
    hanoi, saigon = (21.0285, 105.8542), (10.7769, 106.7009)
    assert round(distance(hanoi, saigon)) == 1144
    assert round(distance((0, 0), (0, 90))) == 10_008
    assert distance(hanoi, hanoi) == 0


@pytest.mark.parametrize(
    ("opens", "closes", "fine"),
    [
        ("07:30", "07:31", True),
        ("18:00", "05:00", True),
        ("18:00", "05:01", False),
        ("00:00", "23:59", True),
        ("00:00", "00:00", False),
        ("05:00", "05:00", False),
    ],
)
def test_only_night_markets_close_before_they_open(
    read: Read,
    opens: str,
    closes: str,
    fine: bool,  # noqa: FBT001 - a case's outcome
) -> None:
    hours = f'hours:\n  - {{days: [mon], opens: "{opens}", closes: "{closes}"}}\n'
    assert (of_point(read, hours) == []) is fine


def test_hours_that_touch_do_not_overlap_in_either_order(read: Read) -> None:
    lines = ['opens: "11:30", closes: "17:30"', 'opens: "07:30", closes: "11:30"']
    hours = "hours:\n" + "".join(f"  - {{days: [mon], {line}}}\n" for line in lines)
    assert of_point(read, hours) == []
    longer = hours + '  - {days: [sun, mon], opens: "11:29", closes: "11:30"}\n'
    assert of_point(read, longer) == [
        ("E411", "Giờ ở đây chồng lên giờ ở mục thứ 2 của cùng một ngày.")
    ]


@pytest.mark.parametrize(
    ("first", "second", "twice"),
    [(GIA_LAI, GIA_LAI, True), (GIA_LAI, TO_TUNG, False), (TO_TUNG, TO_TUNG, True)],
)
def test_a_name_counts_within_the_smallest_place_that_is_known(
    read: Read,
    first: tuple[str, str, str],
    second: tuple[str, str, str],
    twice: bool,  # noqa: FBT001 - a case's outcome
) -> None:
    text = f"name: HTX thử\nkind: cooperative\n{PUBLIC}{SOURCES}"
    found = read(
        {
            "producers/gia-lai/a.yml": text + place(*first),
            "producers/gia-lai/b.yml": text + place(*second),
        }
    ).findings
    assert [finding.code for finding in found] == (["E203"] if twice else [])


def test_one_name_in_two_communes_is_two_producers(read: Read) -> None:
    text = f"name: HTX thử\nkind: cooperative\n{PUBLIC}{SOURCES}"
    files = {
        "producers/gia-lai/a.yml": text + place(*TO_TUNG),
        "producers/gia-lai/b.yml": text + place("Xã Kbang", "from-2025-07", "23638"),
    }
    assert read(files).findings == ()


def test_a_divided_commune_is_told_with_its_parts(read: Read) -> None:
    text = f"name: Sản phẩm thử\n{PUBLIC}{SOURCES}{place(*DIVIDED)}"
    (finding,) = read({"products/ha-noi/thu/product.yml": text}).findings
    assert message(finding) == (
        "Phường Cống Vị (00007) đã chia vào 2 xã, phường; chưa rõ nay thuộc nơi nào."
    )
    assert fix(finding) == (
        "thêm ô current với mã xã hiện nay, một trong: "
        "00008 (Phường Ngọc Hà), 00025 (Phường Giảng Võ)."
    )


def test_a_wrong_barcode_is_told_with_its_right_digit(read: Read) -> None:
    text = f'name: Sản phẩm thử\n{PUBLIC}packagings:\n  - net_content: 1 g\n    gtin: "{{}}"\n'
    wrong = text.format("8938505974190") + SOURCES
    (finding,) = read({"products/gia-lai/thu/product.yml": wrong}).findings
    assert message(finding) == "Mã vạch 8938505974190 sai số kiểm tra: chữ số cuối phải là 4."


def test_long_lists_of_units_are_cut() -> None:
    units = [Unit(Register.CURRENT, f"0000{number}", f"Xã {number}") for number in range(8)]
    six = ", ".join(f"0000{number} (Xã {number})" for number in range(6))
    assert listed(units[:6]) == six
    assert listed(units[:7]) == f"{six}, …"
