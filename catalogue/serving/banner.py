"""What the preview adds to a page: the script that reloads it, and the errors of the catalogue."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from hashlib import blake2b
from pathlib import Path

from catalogue.findings.finding import Finding
from catalogue.findings.rules import fix, message
from catalogue.language import spoken
from catalogue.pages.html import esc, lines

OURS = "/~ocop/"
"""Addresses of the preview's own; no page of the site begins so."""
SCRIPT = f"{OURS}reload.js"
EVENTS = f"{OURS}events"

MOST = 20
"""Errors that a page names; the terminal has them all."""

_BODY = re.compile(rb"<body\b[^>]*>")
_STYLE = (
    "position:sticky;top:0;z-index:99;max-height:45vh;overflow:auto;padding:.6rem 1rem;"
    "background:#7f1d1d;color:#fff;font:.7rem/1.5 system-ui,sans-serif"
)


def script() -> bytes:
    return (Path(__file__).parent / "reload.js").read_bytes()


def fingerprint(content: bytes) -> str:
    """Tells one content of a page from another."""
    return blake2b(content, digest_size=12).hexdigest()


def with_script(content: bytes, seen: str) -> bytes:
    """seen: the page's fingerprint without the script."""
    tag = f'<script src="{SCRIPT}" data-events="{EVENTS}" data-seen="{seen}"></script>'.encode()
    before, body, after = content.rpartition(b"</body>")
    return before + tag + body + after if body else content + tag


def with_banner(content: bytes, banner: str) -> bytes:
    """Right behind the beginning of the page's body."""
    start = _BODY.search(content)
    at = start.end() if start else 0
    return content[:at] + banner.encode() + content[at:]


def banner(errors: Iterable[Finding], files: Collection[str], *, notes: Iterable[str]) -> str:
    """Finished HTML; nothing where there is nothing to say.

    files: of the page, whose errors come first. notes: sentences that belong to no file.
    """
    ordered = sorted(errors, key=lambda finding: finding.file not in files)
    said = [*(f"<p>{esc(note)}</p>" for note in notes)]
    if ordered:
        said.append(
            f"<p><strong>{esc(spoken.serving.WRONG.format(count=len(ordered)))}</strong></p>"
        )
    if not said:
        return ""
    shown = "".join(map(_item, ordered[:MOST]))
    more = len(ordered) - MOST
    rest = f"<p>{esc(spoken.serving.MORE.format(count=more))}</p>" if more > 0 else ""
    listed = f'<ul style="margin:.4rem 0">{shown}</ul>' if shown else ""
    opening = f'<div id="ocop-errors" role="alert" style="{_STYLE}">'
    return lines(opening, *said, listed, rest, "</div>")


def _item(finding: Finding) -> str:
    place = f"{finding.file}:{finding.position}"
    return (
        f"<li><code>{esc(place)}</code> <strong>{esc(finding.code)}</strong> "
        f"{esc(message(finding))}<br>{esc(spoken.serving.FIX.format(fix=fix(finding)))}</li>"
    )
