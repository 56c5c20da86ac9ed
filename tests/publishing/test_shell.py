from dataclasses import replace
from enum import Enum
from pathlib import Path

import pytest

from catalogue.intake.store import Store
from catalogue.language.languages import ENGLISH, LANGUAGES
from catalogue.pages.page import Page, PageKind
from catalogue.publishing.ledger import TYPES
from catalogue.publishing.shell import (
    Probe,
    ShellError,
    Slot,
    compact,
    cut,
    probes,
    shell_for,
    shell_of,
)

PROBE = Probe(PageKind.PRODUCT, 2)
RENDERED = (
    f"<title>{Slot.TITLE.value} - Danh mục</title>"
    f'<meta name="description" content="{Slot.DESCRIPTION.value}">'
    f'<link rel="canonical" href="https://danh-muc.example/{PROBE.address}">'
    f'<a href="../../en/{Slot.OWN.value}">English</a>'
    f"{Slot.HEAD.value}<main>{Slot.BODY.value}</main><b>{Slot.TITLE.value}</b>"
)
PAGE = Page(
    kind=PageKind.PRODUCT,
    address="san-pham/tra-thu/",
    title='Trà <b>"thử"</b> & bạn',
    description="Một & hai",
    body="<h1>Trà</h1>",
    head='<meta property="og:title" content="Trà">',
)


def test_a_shell_filled_is_the_theme_page_with_the_values_in_its_slots() -> None:
    assert cut(RENDERED).fill(PAGE).decode() == (
        "<title>Trà &lt;b&gt;&quot;thử&quot;&lt;/b&gt; &amp; bạn - Danh mục</title>"
        '<meta name="description" content="Một &amp; hai">'
        '<link rel="canonical" href="https://danh-muc.example/san-pham/tra-thu/">'
        '<a href="../../en/san-pham/tra-thu/">English</a>'
        '<meta property="og:title" content="Trà"><main><h1>Trà</h1></main>'
        "<b>Trà &lt;b&gt;&quot;thử&quot;&lt;/b&gt; &amp; bạn</b>"
    )


@pytest.mark.parametrize("slot", list(Slot), ids=lambda slot: slot.name)
def test_a_theme_that_drops_a_slot_is_refused(slot: Slot) -> None:
    broken = RENDERED.replace(PROBE.address if slot is Slot.ADDRESS else slot.value, "")
    with pytest.raises(ShellError, match=slot.name):
        cut(broken)


def test_a_theme_that_prints_the_body_twice_is_refused() -> None:
    with pytest.raises(ShellError, match="2 times"):
        cut(RENDERED + Slot.BODY.value)


def test_a_page_that_moved_names_where_it_went_as_canonical() -> None:
    moved = Page(
        PageKind.PRODUCT, "san-pham/cu/", "Cũ", "", "<h1>Cũ</h1>", canonical="san-pham/moi/"
    )
    page = cut(RENDERED).fill(moved).decode()
    assert 'href="https://danh-muc.example/san-pham/moi/"' in page
    assert '<a href="../../en/san-pham/cu/">English</a>' in page  # its twin has moved, too


def test_a_page_in_english_fills_the_shell_of_its_language() -> None:
    english = Page(PageKind.PRODUCT, "en/san-pham/tra-thu/", "Tea", "", "<h1>Tea</h1>")
    shells = {
        PROBE.key: cut(RENDERED),
        "en:product:2": cut(RENDERED.replace(f"/{PROBE.address}", f"/en/{PROBE.address}")),
    }
    assert replace(PROBE, language=ENGLISH).key == "en:product:2"
    page = shell_for(english, shells).fill(english).decode()
    assert '"https://danh-muc.example/en/san-pham/tra-thu/"' in page
    assert "/en/en/" not in page


@pytest.mark.parametrize("has_twins", [True, False])
def test_only_a_site_of_several_languages_needs_the_way_to_a_twin(*, has_twins: bool) -> None:
    alone = RENDERED.replace(Slot.OWN.value, "")
    if not has_twins:
        assert Slot.OWN not in shell_of(PROBE, alone, has_twins=False).slots
        return
    with pytest.raises(ShellError, match="OWN"):
        shell_of(PROBE, alone, has_twins=True)


def test_values_cannot_open_another_slot() -> None:
    sly = Page(PageKind.PRODUCT, "san-pham/x/", Slot.BODY.value, Slot.HEAD.value, "<h1>x</h1>")
    assert cut(RENDERED).fill(sly).decode().count("<h1>x</h1>") == 1


def test_a_compact_page_has_no_indentation_and_no_empty_line() -> None:
    page = "<ul>\n\n    <li>\n      Trà   xanh\n    </li>  \n  </ul>\n\n\n<p>Hai</p>"
    assert compact(page) == "<ul>\n<li>\nTrà   xanh\n</li>\n</ul>\n<p>Hai</p>"


@pytest.mark.parametrize(
    "kept",
    [
        "<pre class='x'>a\n\n    b</pre>",
        "<script>if (a <\n\n    b) c</script>",
        "<STYLE>a {\n\n    b: c }</STYLE>",
        "<textarea>a\n\n    <b>\n\n    </textarea>",
        "<!-- it's\n\n    kept -->",
        '<a title="one >\n\n    two">',
    ],
)
def test_white_space_that_a_browser_may_show_stays(kept: str) -> None:
    assert compact(f"<div>\n\n  {kept}\n\n  </div>") == f"<div>\n{kept}\n</div>"


def test_every_kind_of_page_has_a_probe_and_no_two_probes_share_a_file() -> None:
    made = list(probes(LANGUAGES.values()))
    sources = [probe.source for probe in made]
    assert len(set(sources)) == len(sources)
    assert {(probe.language.code, probe.kind) for probe in made} == {
        (code, kind) for code in ("vi", "en") for kind in PageKind
    }


def test_a_shell_is_kept_and_known_again_whatever_the_interpreter_makes_of_enumerations(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Python 3.11.2 pickles a member as a call of `getattr`, which no store lets in."""
    monkeypatch.setattr(Enum, "__reduce_ex__", lambda self, _: (getattr, (type(self), self.name)))
    Store(tmp_path, "key", TYPES).save({"shells": cut(RENDERED)})
    assert Store(tmp_path, "key", TYPES).load("shells") == cut(RENDERED)
