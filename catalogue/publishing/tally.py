"""What a build says of the site at its end."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from catalogue.findings.finding import Severity
from catalogue.intake.intake import Intake
from catalogue.language import spoken
from catalogue.language.doors import door
from catalogue.language.formats import day
from catalogue.model.directory import Directory
from catalogue.model.validity import Status
from catalogue.publishing.record import Record, Stamp


class Tally(NamedTuple):
    """today: the day on which so many are valid, as people write it.

    pages, files, size (bytes): of the whole site; made: how many pages this build has made.
    """

    today: str
    products: int
    valid: int
    producers: int
    sales_points: int
    advice: int
    pages: int
    files: int
    size: int
    made: int

    def summary(self, seconds: float, site: Path) -> Iterator[str]:
        """In lines for a person."""
        words, told = spoken.verification, self._asdict()
        yield words.CONTENT.format(points=self.sales_points, day=self.today, **told)
        part = "" if self.made >= self.pages else words.REMADE.format(made=self.made)
        told["size"] /= 1e6
        yield words.SIZE.format(part=part, seconds=seconds, **told)
        yield words.LOOK.format(page=site / "index.html", door=door("serve"))


def tally(
    intake: Intake,
    directory: Directory,
    records: Iterable[Record],
    files: Mapping[str, Stamp],
    made: int | None = None,
) -> Tally:
    """records: of data pages; files: all others of the site; made: all pages, unless told."""
    shelf = directory.shelf("everything")
    sizes = [stamp.size for record in records for _, stamp in record.stamps]
    pages = len(sizes) + sum(name.endswith(".html") for name in files)
    return Tally(
        today=day(intake.setting.today),
        products=len(directory.all_products),
        valid=shelf.count(Status.VALID, Status.EXPIRING),
        producers=len(directory.all_producers),
        sales_points=len(directory.all_sales_points),
        advice=sum(finding.severity is Severity.ADVICE for finding in intake.findings),
        pages=pages,
        files=len(sizes) + len(files),
        size=sum(sizes) + sum(stamp.size for stamp in files.values()),
        made=pages if made is None else made,
    )
