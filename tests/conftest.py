"""What every test may ask for."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from catalogue.language import spoken
from catalogue.model import reference
from catalogue.model.group import Groups
from catalogue.model.place import Places
from catalogue.model.regime import Regimes
from catalogue.reading.reference import ReferenceData, read_reference

ROOT = Path(__file__).resolve().parent.parent


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--write-guide", action="store_true", help="put what the guide's commands print into it"
    )


MEASURED = "measured"


@pytest.fixture
def measured(record_property: Callable[[str, object], None]) -> Callable[[str], None]:
    """Tells a figure that is no gate; it stands below the results, whichever process took it."""
    return lambda line: record_property(MEASURED, line)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    for report in terminalreporter.getreports("passed"):
        for name, line in report.user_properties:
            if name == MEASURED:
                terminalreporter.write_line(str(line))


@pytest.fixture(autouse=True)
def _vietnamese_again() -> Iterator[None]:
    """Whatever a test asked the program to speak."""
    yield
    spoken.speak("vi")


@pytest.fixture(autouse=True)
def _settings_of_its_own(_vietnamese_again: None) -> Iterator[None]:
    """A command tells the theme of its flags by the environment, for its process ends soon."""
    before = dict(os.environ)
    yield
    for name in os.environ.keys() - before.keys():
        if name.startswith("OCOP_"):
            del os.environ[name]
    os.environ.update({name: value for name, value in before.items() if name.startswith("OCOP_")})


@pytest.fixture(autouse=True, scope="module")
def _garbage_is_collected_again() -> Iterator[None]:
    """Commands turn that off, for they end soon; the tests of all files in one process do not."""
    yield
    gc.enable()


@pytest.fixture(scope="session")
def root() -> Path:
    return ROOT


@pytest.fixture(scope="session")
def reference_data() -> ReferenceData:
    return read_reference(ROOT / "schema" / "reference")


@pytest.fixture(scope="session")
def places(reference_data: ReferenceData) -> Places:
    return reference.places(
        reference_data.communes_2025,
        reference_data.communes_63,
        reference_data.communes_before_2023,
    )


@pytest.fixture(scope="session")
def regimes(reference_data: ReferenceData) -> Regimes:
    return reference.regimes(reference_data.regimes)


@pytest.fixture(scope="session")
def groups(reference_data: ReferenceData) -> Groups:
    return reference.groups(reference_data.groups)
