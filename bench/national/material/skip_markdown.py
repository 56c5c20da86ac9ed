"""A MkDocs hook: the body is HTML already, so Python-Markdown sees nothing of it."""

from typing import Any


def on_page_markdown(markdown: str, *, page: Any, **_: Any) -> str:
    """Keep the body of a data page aside; hand-written pages stay Markdown."""
    if "kind" not in page.meta:
        return markdown
    page.meta["finished"] = markdown
    return ""


def on_page_content(html: str, *, page: Any, **_: Any) -> str:
    finished: str | None = page.meta.pop("finished", None)
    return html if finished is None else finished
