"""Below the header: which rows are products, under which section, and which are something else."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field, replace

from catalogue.language.fold import fold
from catalogue.model.group import Groups
from catalogue.officers.annexes.cells import CellError, stars_of
from catalogue.officers.annexes.group_names import group_named
from catalogue.officers.annexes.headings import Header
from catalogue.officers.sheets.sheet import Sheet, letters, one_line

_ORDER = re.compile(r"(?:[IVXLC]+|[A-Z]|\d+)(?:[.)]|\.\d+)*[.):]?", re.IGNORECASE)
_ROMAN_OR_LETTER = re.compile(r"\s*(?:[IVXLC]+|[A-Z])\s*[.):]?\s*", re.IGNORECASE)
_BEFORE_WORDS = re.compile(r"^\s*(?:[IVXLC]+|[A-Z]|\d+(?:\.\d+)*)\s*[.):/-]+\s*")
_COUNT_BEHIND = re.compile(r"\s*[(:]?\s*\d+\s*(?:sản phẩm|sp)\s*\)?\s*$", re.IGNORECASE)
_PLACE = re.compile(
    r"(?:xã|phường|thị trấn|đặc khu|huyện|thị xã|quận|thành phố|tp\.?|tỉnh)\s", re.IGNORECASE
)
_TELLING = ("producer", "stars", "score", "address", "commune", "district")
"""Cells of which a product's row has at least one beside its name."""

FILLED = ("producer", "producer_kind", "address", "commune", "district", "province", "group")
"""Cells that people merge over several products of one producer."""


@dataclass(frozen=True, slots=True)
class Section:
    """What a row such as `II. ĐỒ UỐNG` or `Sản phẩm 4 sao` says of those below; empty: nothing.

    unread, row: the words of a heading that names nothing known, and the number of its row.
    """

    group: str = ""
    stars: str = ""
    address: str = ""
    unread: str = ""
    row: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """A row of the table. cells: one line of text by field; columns: their letters."""

    sheet: str
    number: int
    cells: Mapping[str, str]
    columns: Mapping[str, str]
    section: Section = Section()

    def place_of(self, name: str) -> str:
        """`C12`; the row's number alone where the table has no such column."""
        return f"{self.columns[name]}{self.number}" if name in self.columns else ""


@dataclass(frozen=True, slots=True)
class Skipped:
    """why: a key of the table of reasons."""

    sheet: str
    number: int
    why: str


@dataclass(slots=True)
class _State:
    sections: dict[str, str] = field(default_factory=dict)
    above: dict[str, str] = field(default_factory=dict)
    is_signed: bool = False
    """Whether the signatures have begun, among which names stand like products."""


def lines_of(
    sheet: Sheet, header: Header, groups: Groups, *, fill: bool
) -> Iterator[Line | Skipped]:
    columns = {name: letters(at) for name, at in header.columns.items()}
    headings = tuple(fold(heading) for heading in header.headings.values())
    state = _State()
    for number in range(header.row + 1, len(sheet.rows) + 1):
        if not any(sheet.rows[number - 1]):
            continue
        texts = [one_line(text) for text in sheet.rows[number - 1] if text]
        cells = {name: one_line(sheet.cell(number, at)) for name, at in header.columns.items()}
        line = Line(sheet.name, number, cells, columns, Section(**state.sections))
        if tuple(map(fold, texts)) == headings:
            yield Skipped(sheet.name, number, "header")
        elif _is_numbering(texts):
            yield Skipped(sheet.name, number, "numbering")
        elif _is_signed(state, texts, cells):
            yield Skipped(sheet.name, number, "signature")
        elif _is_product(cells):
            yield replace(line, cells=_filled(cells, state.above)) if fill else line
        else:
            section = _section(texts, number, groups)
            if section is not None:
                state.sections = _nested(state.sections, section)
            state.above.clear()
            yield Skipped(sheet.name, number, "section" if section else "total")


def _is_product(cells: Mapping[str, str]) -> bool:
    """`12 | Mật ong | HTX A | … `: a name with anything about it, or a counted row without one.

    A roman or lettered row counts sections; a total has only figures.
    """
    order, name = cells.get("order", ""), cells.get("name", "")
    told = any(cells.get(field) and cells[field] != name for field in _TELLING)
    if order and not order[0].isdigit() and _ROMAN_OR_LETTER.fullmatch(order):
        return bool(name and told and cells.get("producer"))
    if not name:
        return bool(cells.get("producer") and (cells.get("stars") or order[:1].isdigit()))
    if not any(letter.isalpha() for letter in name):
        return False
    return told or order[:1].isdigit()


_SIGNATURE = re.compile(
    r"(?:nguoi (?:lap|ky|tong hop)|tm |kt |tl |tuq |noi nhan|ky thay|chu tich $|pho chu tich $|"
    r"giam doc $|truong phong $|chanh van phong $)"
)
"""How the folded cells below a table begin, above the names of those who signed."""


def _is_signed(state: _State, texts: list[str], cells: Mapping[str, str]) -> bool:
    """From the first signature on, until a counted row shows that the table goes on."""
    if cells.get("order", "")[:1].isdigit():
        state.is_signed = False
    elif not cells.get("stars") and any(_SIGNATURE.match(f"{fold(text)} ") for text in texts):
        state.is_signed = True
    return state.is_signed


def _nested(above: dict[str, str], inner: Section) -> dict[str, str]:
    """What holds below a section: its own, and that of those it lies in, the outermost first.

    `4 SAO / I. Xã A / II. Xã B / 3 SAO`: one of a kind that is there ends all that lay in it; one
    that names nothing known ends everything.
    """
    own = {name: value for name, value in asdict(inner).items() if value}
    kept: dict[str, str] = {}
    for name, value in above.items() if own and not inner.unread else ():
        if name in own:
            break
        kept[name] = value
    return {**kept, **own}


def _filled(cells: Mapping[str, str], above: dict[str, str]) -> dict[str, str]:
    for name in FILLED:
        if cells.get(name):
            above[name] = cells[name]
            if name == "producer":  # another producer's address is not the one above
                for other in ("address", "commune", "district", "producer_kind"):
                    above[other] = cells.get(other, "")
    return {n: text or (above.get(n, "") if n in FILLED else "") for n, text in cells.items()}


def _is_numbering(texts: list[str]) -> bool:
    """`(1) (2) (3)`, `1 2 3 4=3+2`, `A B C`: under the header of a form."""
    bare = [text.strip("()[] ") for text in texts]
    return len(bare) > 2 and all(re.fullmatch(r"[A-Z]|\d{1,2}(?:=.*)?", text) for text in bare)


def _section(texts: list[str], number: int, groups: Groups) -> Section | None:
    """None for a row that heads nothing: a total, a signature."""
    words = " ".join(text for text in texts if not _ORDER.fullmatch(text))
    title = _COUNT_BEHIND.sub("", _BEFORE_WORDS.sub("", words, count=1)).strip(" :.-")
    if title and group_named(title, groups):
        return Section(group=title)
    if _PLACE.match(title):
        return Section(address=title)
    if "sao" in fold(title).split():
        try:
            return Section(stars=str(stars_of(title)))
        except CellError:
            return None
    is_counted = len(texts) <= 2 and _ROMAN_OR_LETTER.fullmatch(texts[0])
    if is_counted or (len(texts) == 1 and _GROUP.match(fold(title))):
        return Section(unread=title, row=str(number)) if title else Section()
    return None


_GROUP = re.compile(r"(?:nhom|nganh)\b")
"""How a heading begins that means to name a group, counted or not."""
