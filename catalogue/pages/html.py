"""HTML from values that may be hostile: everything that comes from data passes through here."""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import escape

_CONTROLS = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
_SPECIAL = re.compile("[&<>\"'\x00-\x1f\x7f-\x9f\u2028\u2029]")
_MARKUP = re.compile("[&<>\"']")
_WEB = re.compile(r"https?://[^\s\x00-\x20\x7f-\x9f]+", re.IGNORECASE)
_MAIL = re.compile(r"[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+")
_PHONE = re.compile(r"\+?[0-9]{6,15}")
_PARAGRAPH = re.compile(r"(?:\r\n?|\n)[ \t]*(?:\r\n?|\n)\s*")


def esc(text: str) -> str:
    """Text for an element or a quoted attribute, on one line.

    Line breaks become spaces: a blank line in a body would end its raw HTML block in Markdown.
    Nearly no text holds anything special, and one search says so in a third of the time.
    """
    return escape(_CONTROLS.sub(" ", text)) if _SPECIAL.search(text) else text


def escaped(text: str) -> str:
    """What `html.escape` gives, sooner where there is nothing to do: nearly always."""
    return escape(text) if _MARKUP.search(text) else text


def lines(*parts: str) -> str:
    """Finished HTML under each other, without the parts that are empty."""
    return "\n".join(filter(None, parts))


def paragraphs(text: str, css: str = "") -> str:
    """Prose: a blank line ends a paragraph, a single line break does not."""
    opening = f'<p class="{css}">' if css else "<p>"
    if text.isprintable():  # no break of any kind, as nearly always
        only = text.strip()
        return f"{opening}{esc(only)}</p>" if only else ""
    parts = (part.strip() for part in _PARAGRAPH.split(text.strip()))
    return "\n".join(f"{opening}{esc(part)}</p>" for part in parts if part)


def web_href(url: str | None) -> str | None:
    """The escaped address if it is a web address; `javascript:` and its kin give None."""
    return escaped(url) if url and _WEB.fullmatch(url) else None


def outward(url: str | None, text: str, css: str = "ocop-out") -> str:
    """A link that leaves the site, or its bare text where the address is not one to follow.

    text: finished HTML.
    """
    href = web_href(url)
    if href is None:
        return text
    return f'<a class="{css}" href="{href}" rel="nofollow noopener">{text}</a>'


def phone(number: str) -> str:
    if not _PHONE.fullmatch(number):
        return esc(number)
    return f'<a class="ocop-tap" href="tel:{number}">{number}</a>'


def is_mail_address(text: str) -> bool:
    return _MAIL.fullmatch(text) is not None


def mail(address: str) -> str:
    if not is_mail_address(address):
        return esc(address)
    return f'<a class="ocop-tap" href="mailto:{address}">{address}</a>'


def facts(rows: Iterable[tuple[str, str]]) -> str:
    """A list of (label, value) pairs of finished HTML; pairs without a value are left out."""
    kept = "\n".join(
        [f"<div><dt>{label}</dt><dd>{value}</dd></div>" for label, value in rows if label and value]
    )
    return f'<dl class="ocop-facts">\n{kept}\n</dl>' if kept else ""


def bullets(items: Iterable[str]) -> str:
    """A plain list of finished HTML; nothing where there are no items."""
    kept = "\n".join([f"<li>{item}</li>" for item in items])
    return f"<ul>\n{kept}\n</ul>" if kept else ""


def table(label: str, heads: Iterable[str], rows: Iterable[str], total: str = "") -> str:
    """Rows of finished HTML under their heads; on a phone it scrolls sideways, by keyboard too.

    total: a row below them all.
    """
    head = "".join(f'<th scope="col">{text}</th>' for text in heads)
    return lines(
        f'<div class="ocop-scroll" role="region" aria-label="{label}" tabindex="0">',
        '<table class="ocop-table">',
        f"<thead><tr>{head}</tr></thead>",
        "<tbody>",
        *rows,
        "</tbody>",
        f"<tfoot>{total}</tfoot>" if total else "",
        "</table></div>",
    )


def section(title: str, content: str, css: str = "", anchor: str = "") -> str:
    """A headed part of a page; nothing where there is no content. title: finished HTML."""
    if not content:
        return ""
    id_ = f' id="{anchor}"' if anchor else ""
    style = f"ocop-section {css}" if css else "ocop-section"
    return f'<section class="{style}"{id_}>\n<h2>{title}</h2>\n{content}\n</section>'
