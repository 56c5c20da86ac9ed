"""The data of a map as files: what is in them, whose they are."""

from __future__ import annotations

from collections.abc import Iterable

from catalogue.pages.html import lines, section
from catalogue.pages.view import View


def downloads(view: View, files: Iterable[str]) -> str:
    """files: addresses in the language of the data; the text of each is found by its name."""
    content = lines(
        "<ul>",
        *(_item(view, address) for address in files),
        "</ul>",
        f'<p class="ocop-note">{view.say("data.licence")} {view.say("data.geometry")}. '
        f"{view.say('data.centres')}.</p>",
    )
    return section(view.say("data.title"), content, "ocop-downloads")


def _item(view: View, address: str) -> str:
    own = view.language.file(address)
    name = own.rpartition("/")[2]
    stem = name.partition(".")[0]
    link = f'<a class="ocop-tap" href="{view.to(own)}" download>{name}</a>'
    return f"<li>{link}: {view.say(f'data.{stem}')}</li>"
