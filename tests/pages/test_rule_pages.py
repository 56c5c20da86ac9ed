"""The pages of the rules are those of the registry, and show hostile characters as text."""

from __future__ import annotations

import re

import pytest

from catalogue.findings.explanations import EXPLANATIONS
from catalogue.findings.rules import RULES
from tests import factories
from tests.pages.rendering import at, page_at

CODES = tuple(EXPLANATIONS)


def test_every_rule_has_a_page_that_the_list_leads_to() -> None:
    links = at(factories.site(), "quy-tac/").values("href")
    assert [link for link in links if link.startswith("../quy-tac/")] == [
        f"../quy-tac/{code}/" for code in CODES
    ]
    assert set(CODES) == set(RULES)


def test_a_page_has_meaning_causes_fix_and_both_examples() -> None:
    body = page_at(factories.site(), "quy-tac/E104/").body
    assert "<h1><code>E104</code> Giá trị ngoài danh sách</h1>" in body
    assert "Ô này chỉ nhận một trong các giá trị đã định." in body
    assert "<li>Gõ sai một chữ của mã.</li>" in body
    assert "<p>Chọn một giá trị trong danh sách mà máy đưa ra;" in body
    assert "  - stars: 7\n" in body
    assert "  - stars: 4\n" in body
    assert 'href="../../quy-tac/E103/"' in body
    assert 'href="../../quy-tac/E105/"' in body


def test_a_page_below_en_explains_the_rule_in_english() -> None:
    english = page_at(factories.site(), "en/quy-tac/E104/").body
    assert "<h1><code>E104</code> Not one of the list</h1>" in english
    assert "<p>The field takes one of certain values only.</p>" in english
    assert "<li>A slip in the value.</li>" in english
    assert "<p>Choose a value of the list in the message;" in english
    assert "  - stars: 7\n" in english


@pytest.mark.parametrize("code", CODES)
def test_no_explanation_below_en_is_left_in_vietnamese(code: str) -> None:
    """Words in quotes and examples are an entry's own."""
    before, _, _ = page_at(factories.site(), f"en/quy-tac/{code}/").body.partition("ocop-samples")
    _, _, told = before.partition("<h1>")
    assert not re.search("[ạảấầẩậắặẻẽếềểệỉịọỏốồổộớờởợụủứừửựỳỵỷỹđ]", re.sub("“[^”]*”", "", told))


@pytest.mark.parametrize("code", CODES)
def test_an_example_is_text_and_can_be_reached_by_the_keyboard(code: str) -> None:
    page = at(factories.site(), f"quy-tac/{code}/")
    assert page.values("tabindex").count("0") == 2
    assert "\u00a0" not in page_at(factories.site(), f"quy-tac/{code}/").body


def test_what_cannot_be_seen_is_written_out() -> None:
    assert "name: Măng⟨U+00A0⟩le thử" in page_at(factories.site(), "quy-tac/E004/").body
