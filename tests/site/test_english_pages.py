"""Everything below /en/ as it was published, frame and hand-written pages included: in English."""

from __future__ import annotations

from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

from catalogue.language.languages import ENGLISH, VIETNAMESE

READ_ALOUD = ("aria-label", "alt", "title", "placeholder")
UNREAD = {"script", "style", "template"}
VOID = {
    *("area", "base", "br", "col", "embed", "hr", "img"),
    *("input", "link", "meta", "source", "track", "wbr"),
}

ONLY_VIETNAMESE = {
    text
    for key, text in VIETNAMESE.texts.items()
    if "{" not in text and text not in ENGLISH.texts.values()
}


class Said(HTMLParser):
    """What a page says in its own language: names of the data are marked as Vietnamese."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self._open: list[bool] = [False]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        known = dict(attrs)
        is_other = self._open[-1] or tag in UNREAD or known.get("lang") == "vi"
        if tag == "meta" and known.get("name") == "description":
            self.words.append(known.get("content") or "")
        if not is_other:
            self.words += [known[name] or "" for name in READ_ALOUD if name in known]
            self.words += [
                word
                for name, value in known.items()
                if name.startswith("data-")
                for word in (value or "").split("\n")
            ]
        if tag not in VOID:
            self._open.append(is_other)

    def handle_endtag(self, tag: str) -> None:
        if tag not in VOID and len(self._open) > 1:
            self._open.pop()

    def handle_data(self, data: str) -> None:
        if not self._open[-1]:
            self.words.append(data)


def said(page: Path) -> Iterator[str]:
    parser = Said()
    parser.feed(page.read_text(encoding="utf-8"))
    return (word.strip() for word in parser.words)


def test_no_page_below_en_says_a_text_of_the_vietnamese_interface(built: Path) -> None:
    pages = sorted((built / "en").rglob("*.html"))
    assert len(pages) > 500
    assert len(ONLY_VIETNAMESE) > 300
    found = {
        (page.relative_to(built).as_posix(), word)
        for page in pages
        for word in said(page)
        if word in ONLY_VIETNAMESE
    }
    assert found == set()


def test_the_page_for_unknown_addresses_speaks_both_languages(built: Path) -> None:
    text = (built / "404.html").read_text(encoding="utf-8")
    assert '<section lang="vi">' in text
    assert "Không có trang này" in text
    assert '<section lang="en">' in text
    assert "There is no such page" in text
    assert "/en/tim-kiem/" in text
