"""The words of producers' names: legal forms, trades, persons. Read here by Python and the browser.

Patterns are such as JavaScript has them, too; they ignore case.
"""

SPELLED_OUT = {
    "hkd": "ho kinh doanh",
    "cty": "cong ty",
    "htx": "hop tac xa",
    "htxnn": "hop tac xa nong nghiep",
    "tht": "to hop tac",
    "tnhh": "trach nhiem huu han",
    "mtv": "mot thanh vien",
    "cp": "co phan",
    "nn": "nong nghiep",
    "dv": "dich vu",
    "tm": "thuong mai",
    "sx": "san xuat",
    "kd": "kinh doanh",
    "sxkd": "san xuat kinh doanh",
    "dvnn": "dich vu nong nghiep",
    "dvsx": "dich vu san xuat",
    "dvth": "dich vu tong hop",
    "xnk": "xuat nhap khau",
    "dntn": "doanh nghiep tu nhan",
}
"""Abbreviations of legal forms and trades, the only ones that are taken to mean the same."""

ABBREVIATIONS = frozenset({*SPELLED_OUT, "tt"})

LEGAL_FORMS = (
    r"^(?:(?:công ty|cty|hợp tác xã|htxnn|htx|tổ hợp tác|tht|hộ kinh doanh|hkd|hộ sản xuất|hộ|"
    r"cơ sở sản xuất|cơ sở|doanh nghiệp tư nhân|doanh nghiệp|dntn|trang trại|"
    r"trách nhiệm hữu hạn|tnhh|cổ phần|cp|một thành viên|mtv)(?:\s+|$))+"
)
"""How a name begins."""

ENGLISH_FORMS = r"\s+(?:company limited|co\.?,? ltd\.?|company)$"
"""How a name ends."""

COMMON_WORDS = frozenset({"xanh", "sạch", "việt", "nam"})
"""Words that end many names and tell none apart: they need those before them."""

HONORIFICS = frozenset({"ông", "bà", "cô", "chú", "mệ"})

MIDDLE_NAMES = frozenset({"thị", "văn"})

FAMILY_NAMES = frozenset(
    "bùi cao dương hoàng huỳnh hà hồ lâm lê lý lương lưu mai nguyễn ngô phan phùng phạm quách "  # noqa: SIM905 - 34 lines otherwise
    "trương trần trịnh tô tạ võ vũ vương đinh đoàn đào đặng đỗ".split()
)

SHORT_KINDS = {
    "enterprise": "cong-ty",
    "cooperative": "htx",
    "cooperative-group": "to-hop-tac",
    "household": "ho",
    "farm": "trang-trai",
    "other": "chu-the",
}
"""How the id of a producer begins, by its kind."""

WORKSHOP = ("co so", "co-so")
"""How the folded name of a household begins that calls itself a workshop, and its id then."""
