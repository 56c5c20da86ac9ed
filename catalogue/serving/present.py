"""The catalogue as its files say now: what a page shows is read again before it is shown."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from threading import Condition, Lock, RLock

from catalogue.intake.intake import FEW, jobs
from catalogue.intake.share import Job, Row, Setting
from catalogue.progress import Progress, Silent
from catalogue.publishing.maker import Maker
from catalogue.reading.tree import scan
from catalogue.serving.drawn_theme import DrawnTheme, drawn_theme
from catalogue.serving.edition import Edition, Editor
from catalogue.serving.look import ENTRIES, SCHEMA, THEME, Look, differences, look
from catalogue.serving.made import Shown, made
from catalogue.serving.reading import has_moved, moved_on, read_all, unread_in

STRIDE = 50
"""Files read in one go while pages wait: 0.05 s."""


class Present:
    """Keeps the current edition. Safe for threads; it forks only while it is made.

    version: counts editions. moved: wakes whoever waits for another one, or for work to catch up.
    """

    def __init__(self, setting: Setting, members: int, progress: Progress) -> None:
        self.setting = setting
        self.version = 0
        self.moved = Condition()
        self.is_behind = False
        self._lock = RLock()
        self._catching = Lock()
        self._schema = look(setting.root, SCHEMA)
        self._theme = look(setting.root, THEME)
        self._look: Look = look(setting.root, ENTRIES)
        self._editor = Editor(Maker(setting), drawn_theme(setting))
        self._show(self._read_all(members, progress))

    def _read_all(self, members: int, progress: Progress) -> Edition:
        tree, stock, between = read_all(self.setting, members, progress)
        return self._editor.whole(tree, stock, unread_in(stock), between)

    @property
    def theme(self) -> DrawnTheme:
        return self._editor.theme

    def _show(self, edition: Edition) -> None:
        with self._lock:
            self.edition = edition
            self._editor.entries.directory = edition.site.directory
            self.version += 1
        self._wake()

    def _wake(self) -> None:
        with self.moved:
            self.moved.notify_all()

    def page(self, address: str) -> Shown | None:
        """The page of an address, of the files as they are; None where there is none.

        What is new or gone is looked for only where an address or a file is not there.
        """
        shown = self._page(address)
        if shown is None:
            self.catch_up()
            shown = self._page(address)
        return shown

    def _page(self, address: str) -> Shown | None:
        """None where there is no such page, or where it shows what is gone."""
        with self._lock:
            request = self.edition.requests.get(address)
            if request is None:
                return None
            shown = made(self.edition, self.theme.shells, request)
            moved = self._moved(shown.files)
            if not moved:
                return shown
            if not all((self.setting.root / job.file).is_file() for job in moved):
                return None
            self._read(moved)
            return made(self.edition, self.theme.shells, request)

    def has_moved(self, files: Iterable[str]) -> bool:
        """Whether any of some files is another than the one that is shown."""
        return bool(self._moved(files))

    def _moved(self, files: Iterable[str]) -> list[Job]:
        stock, root = self.edition.stock, str(self.setting.root)
        found = [stock.jobs[file] for file in files if file in stock.jobs]
        return [job for job in found if has_moved(stock, root, job)]

    def _read(self, moved: Sequence[Job]) -> None:
        """Show what some files say now, with the lock; the lists follow in `catch_up`."""
        former = self.edition
        rows: list[Row] = self._editor.entries.read(moved)
        stock, wrong = moved_on(former.stock, former.stock.jobs, rows)
        unread = former.unread.difference(job.file for job in moved) | wrong
        self.is_behind = True
        self._show(self._editor.hasty(former, stock, unread))

    def catch_up(self) -> frozenset[str]:
        """Notice what has changed in any entry; the files that have."""
        with self._catching:
            self.is_behind = False
            now = look(self.setting.root, ENTRIES)
            changed, former = differences(self._look, now), self._look
            self._look = now
            stays = [path for path in changed if path in former and path in now]
            if len(stays) <= FEW:
                self._read_soon(set(map(_entry_file, stays)))
            if changed or not self.edition.is_whole:
                self._settle(changed, is_rebuilt=len(stays) < len(changed))
            return changed

    def _read_soon(self, files: Iterable[str]) -> None:
        """Open pages need not wait for the lists."""
        with self._lock:
            moved = self._moved(files)
            if moved:
                self._read(moved)

    def _settle(self, changed: Iterable[str], *, is_rebuilt: bool) -> None:
        """Make an edition of all that stands there. is_rebuilt: whether files came or went."""
        base = self.edition
        tree = scan(self.setting.root) if is_rebuilt else base.tree
        found = {job.file: job for job in jobs(tree)} if is_rebuilt else base.stock.jobs
        rows = self._read_again(set(map(_entry_file, changed)), found)
        if not rows and not is_rebuilt and self.edition.is_whole:
            return
        while True:
            former = self.edition
            before, after = base.stock.read, former.stock.read
            rows = [row for row in rows if before.get(row[0]) is after.get(row[0])]
            stock, wrong = moved_on(former.stock, found, rows)
            unread = former.unread.difference(row[0] for row in rows) & found.keys() | wrong
            edition = self._editor.whole(tree, stock, unread, None, former.requests)
            with self._lock:
                if self.edition is former:  # otherwise a page was asked for whose file had changed
                    self._show(edition)
                    return

    def _read_again(self, files: set[str], found: Mapping[str, Job]) -> list[Row]:
        """Rows of the files that are others now, new ones among them."""
        stock, root = self.edition.stock, str(self.setting.root)
        waiting = [
            job
            for file, job in found.items()
            if (file in files or stock.jobs.get(file) != job) and has_moved(stock, root, job)
        ]
        rows: list[Row] = []
        for first in range(0, len(waiting), STRIDE):
            with self._lock:
                rows += self._editor.entries.read(waiting[first : first + STRIDE])
        return rows

    def has_other_theme(self) -> bool:
        """Whether documents, theme or configuration are others since the last call."""
        former, self._theme = self._theme, look(self.setting.root, THEME)
        return former != self._theme

    def has_other_schema(self) -> bool:
        """Whether schema or reference data are others since the last call."""
        former, self._schema = self._schema, look(self.setting.root, SCHEMA)
        return former != self._schema

    def start_over(self) -> None:
        """Draw the theme and read everything again, without other processes. Raises ThemeError."""
        with self._catching:
            self._look = look(self.setting.root, ENTRIES)
            editor = Editor(Maker(self.setting), drawn_theme(self.setting))
            with self._lock:
                self._editor = editor
            self._show(self._read_all(1, Silent()))


def _entry_file(path: str) -> str:
    """Of the entry that a file or a photo belongs to."""
    if path.startswith("products/"):
        return f"{path.rpartition('/')[0]}/product.yml"
    return path
