from __future__ import annotations

import pytest

from catalogue.checking.schema import check_of
from catalogue.officers.plan import Schemas
from catalogue.reading.schemas import KINDS, load_schema
from tests.conftest import ROOT


@pytest.fixture(scope="session")
def schemas() -> Schemas:
    return {kind: check_of(load_schema(ROOT / "schema", kind)) for kind in KINDS}
