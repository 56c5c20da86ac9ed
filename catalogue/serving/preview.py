"""The live preview: a start that reads only what has changed, then pages as they are asked for."""

from __future__ import annotations

import gc
import time
import webbrowser
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TextIO

from catalogue.intake.share import Setting
from catalogue.language import spoken
from catalogue.language.formats import number
from catalogue.language.system import problem as system_problem
from catalogue.progress import Progress
from catalogue.publishing.shell import ThemeError
from catalogue.serving.present import Present
from catalogue.serving.server import HOST, PreviewServer
from catalogue.serving.watch import Watch, report


@dataclass(frozen=True, slots=True)
class Visit:
    """What is to be shown, and where."""

    root: Path
    today: date
    port: int
    workers: int
    opens_browser: bool


def preview(visit: Visit, output: TextIO, errors: TextIO, progress: Progress) -> int:
    """Serve until interrupted; the exit code."""
    try:
        server = PreviewServer(visit.port)
    except OSError as problem:
        said = spoken.said(system_problem(problem))
        errors.write(
            spoken.serving.PORT_TAKEN.format(port=visit.port, problem=said, other=visit.port + 1)
        )
        return 1
    with server:
        try:
            _start(visit, server, output, progress)
            server.serve_forever()
        except ThemeError as problem:
            errors.write(f"{problem}\n")
            return 1
        except KeyboardInterrupt:
            _say(output, f"\n{spoken.serving.BYE}")
    return 0


def _start(visit: Visit, server: PreviewServer, output: TextIO, progress: Progress) -> None:
    """Browsers may knock already; they are let in when everything is known."""
    started = time.monotonic()
    _say(output, spoken.serving.STARTING)
    present = _present(visit, progress)
    server.present = present
    edition, address = present.edition, f"http://{HOST}:{visit.port}/"
    if edition.errors:
        report(edition.errors, len(edition.stock.jobs), output)
    _say(output, spoken.serving.SERVING.format(address=address))
    directory = edition.site.directory
    ready = spoken.serving.READY.format(
        products=number(len(directory.all_products)),
        producers=number(len(directory.all_producers)),
        points=number(len(directory.all_sales_points)),
        seconds=number(round((time.monotonic() - started) * 10) / 10),
    )
    _say(output, ready)
    Watch(present, server, output).start()
    if visit.opens_browser:
        webbrowser.open(address)


def _present(visit: Visit, progress: Progress) -> Present:
    """Without the collector of cycles, which would look through all summaries again and again."""
    gc.disable()
    try:
        return Present(Setting(visit.root, visit.today), visit.workers, progress)
    finally:
        gc.freeze()
        gc.enable()


def _say(output: TextIO, text: str) -> None:
    output.write(f"{text}\n")
    output.flush()
