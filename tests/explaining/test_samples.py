"""What the pages show as wrong is wrong by that rule, and what they show as mended is right."""

from __future__ import annotations

from pathlib import Path

import pytest

from catalogue.findings.explanations import EXPLANATIONS
from catalogue.findings.rules import RULES
from catalogue.findings.samples import SAMPLES, Files, Made
from catalogue.intake import entry, read_catalogue, share
from catalogue.language.vi.explaining import TEXTS
from tests.explaining.making import place
from tests.rules.trees import TODAY


def codes(root: Path, files: Files) -> set[str]:
    place(root, files)
    return {finding.code for finding in read_catalogue(root, TODAY).findings}


@pytest.mark.parametrize("code", EXPLANATIONS)
def test_a_broken_sample_breaks_its_rule_and_no_other(
    code: str, empty_root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = SAMPLES[code].broken
    if Made.LOCKED in files.values():  # whoever runs the tests may be allowed to read everything

        def refused(root: str, file: str) -> bytes:
            raise PermissionError(13, "Permission denied")

        monkeypatch.setattr(share, "content_of", refused)
        monkeypatch.setattr(entry, "content_of", refused)
    assert codes(empty_root, files) == {code}


@pytest.mark.parametrize("code", EXPLANATIONS)
def test_a_mended_sample_is_clean(code: str, empty_root: Path) -> None:
    assert codes(empty_root, SAMPLES[code].mended) == set()


def test_every_rule_has_a_sample_and_an_explanation_and_none_is_left_over() -> None:
    assert set(RULES) == set(SAMPLES) == set(TEXTS) == set(EXPLANATIONS)


@pytest.mark.parametrize("code", EXPLANATIONS)
def test_what_a_page_shows_is_there(code: str) -> None:
    sample = SAMPLES[code]
    assert sample.shown in sample.broken
    assert sample.shown_mended in sample.mended
