"""What stands at an address of the preview: a page made now, a file, or nothing."""

from __future__ import annotations

from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path
from urllib.parse import unquote, urlsplit

from catalogue.language import spoken
from catalogue.publishing.assembly import written_pages
from catalogue.publishing.data_files import data_files
from catalogue.publishing.files import stamped_files
from catalogue.serving.banner import SCRIPT, banner, fingerprint, script, with_banner, with_script
from catalogue.serving.lazy_photos import FOLDER, LazyPhotos
from catalogue.serving.present import Present

HTML = "text/html; charset=utf-8"
_TYPES = {
    ".css": "text/css; charset=utf-8",
    ".geojson": "application/geo+json; charset=utf-8",
    ".html": HTML,
    ".ico": "image/x-icon",
    ".jpg": "image/jpeg",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json; charset=utf-8",
    ".mjs": "text/javascript; charset=utf-8",
    ".map": "application/json; charset=utf-8",
    ".png": "image/png",
    ".svg": "image/svg+xml; charset=utf-8",
    ".txt": "text/plain; charset=utf-8",
    ".webp": "image/webp",
    ".woff2": "font/woff2",
    ".xml": "application/xml; charset=utf-8",
}
"""Written down: on Windows the registry may call a script plain text."""

_MADE = (".xml", ".xml.gz", ".txt", ".geojson", ".json")


@dataclass(frozen=True, slots=True)
class Answer:
    """files: the entries behind a page; seen: its fingerprint; both empty for other files."""

    status: HTTPStatus
    kind: str
    content: bytes
    files: frozenset[str] = frozenset()
    seen: str = ""
    location: str = ""


class Answers:
    """Finds what stands at a path. Safe for threads, as the present is."""

    def __init__(self, present: Present) -> None:
        self._present = present

    def at(self, path: str) -> Answer:
        """path: of a request, still quoted, with or without a query."""
        address = self._address(path)
        if f"/{address}" == SCRIPT:
            return _found(address, script())
        if address == "" or address.endswith("/"):
            return self._page(address)
        content = self._file(address)
        if content is not None:
            return _found(address, content)
        if self._has_page(f"{address}/"):
            moved = HTTPStatus.MOVED_PERMANENTLY
            return Answer(moved, HTML, b"", location=f"{path.partition('?')[0]}/")
        return self._missing()

    def _address(self, path: str) -> str:
        """Below the site's root, of a page with its closing slash; it may still lead anywhere."""
        below = urlsplit(self._present.theme.url).path or "/"
        plain = unquote(path.partition("?")[0].partition("#")[0])
        if plain.startswith(below):  # the theme's page for what is not found links so
            plain = f"/{plain.removeprefix(below)}"
        return plain.removeprefix("/").removesuffix("index.html")

    def _has_page(self, address: str) -> bool:
        return address in self._present.edition.requests or self._static(address) is not None

    def _page(self, address: str) -> Answer:
        static = self._static(address)
        if static is not None and address not in self._present.edition.requests:
            return self._dressed(static.read_bytes())
        shown = self._present.page(address)
        if shown is None:
            return self._missing()
        if shown.content is None:
            failed = HTTPStatus.INTERNAL_SERVER_ERROR
            return self._dressed(self._empty(), failed, shown.files, spoken.serving.UNSHOWN)
        notes = [spoken.serving.FORMER] if shown.is_former else []
        return self._dressed(shown.content, HTTPStatus.OK, shown.files, *notes)

    def _missing(self) -> Answer:
        return self._dressed(self._empty(), HTTPStatus.NOT_FOUND)

    def _empty(self) -> bytes:
        """The theme's page for what is not found."""
        return (self._present.theme.files / "404.html").read_bytes()

    def _dressed(
        self,
        content: bytes,
        status: HTTPStatus = HTTPStatus.OK,
        files: frozenset[str] = frozenset(),
        *notes: str,
    ) -> Answer:
        """A page with what is wrong, and with the script that reloads it."""
        edition = self._present.edition
        if edition.taken:
            notes = (*notes, spoken.commands.ADDRESS_TAKEN.format(address=edition.taken))
        above = banner(edition.errors, files, notes=notes)
        whole = with_banner(content, above) if above else content
        seen = fingerprint(whole)
        return Answer(status, HTML, with_script(whole, seen), files, seen)

    def _static(self, address: str) -> Path | None:
        """A file that MkDocs made; None where the address leads out of their folder."""
        files = self._present.theme.files.resolve()
        is_folder = address == "" or address.endswith("/")
        try:
            path = (files / (f"{address}index.html" if is_folder else address)).resolve()
            return path if path.is_relative_to(files) and path.is_file() else None
        except (OSError, ValueError):  # no name that a disk could have
            return None

    def _file(self, address: str) -> bytes | None:
        photos = self._present.edition.site.photos
        path = self._static(address)
        if path is None and address.startswith(FOLDER) and isinstance(photos, LazyPhotos):
            path = photos.file(address)
        return self._made(address) if path is None else path.read_bytes()

    def _made(self, address: str) -> bytes | None:
        """A file that is made of the whole catalogue: the map's points, the finder's columns."""
        if not address.endswith(_MADE):
            return None
        edition, files = self._present.edition, self._present.theme.files
        written = written_pages(name for name, _ in stamped_files(str(files)))
        made = data_files(edition.site, edition.requests.values(), written)
        return next((content for name, content in made if name == address), None)


def _found(address: str, content: bytes) -> Answer:
    ending = f".{address.rpartition('.')[2].lower()}"
    return Answer(HTTPStatus.OK, _TYPES.get(ending, "application/octet-stream"), content)
