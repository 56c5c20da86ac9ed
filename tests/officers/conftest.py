from __future__ import annotations

from pathlib import Path

import pytest

from catalogue.checking.schema import check_of
from catalogue.officers.plan import Schemas
from catalogue.reading.schemas import KINDS, load_schema
from tests.conftest import ROOT
from tests.officers.office import Office, make_office


@pytest.fixture(scope="session")
def schemas() -> Schemas:
    return {kind: check_of(load_schema(ROOT / "schema", kind)) for kind in KINDS}


@pytest.fixture
def office(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Office:
    return make_office(tmp_path, capsys)
