"""Pages in English: every page has a twin that says the same in the other language."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from catalogue.language.languages import ENGLISH, VIETNAMESE
from catalogue.model.entries import English
from catalogue.pages.everything import pages, plan
from catalogue.pages.map_points import sales_point_features
from catalogue.pages.origin_features import by_commune, by_province
from catalogue.pages.page import Page
from catalogue.pages.site import Site
from catalogue.pages.sold import sold_products
from catalogue.pages.words import WORDS, Words
from tests import factories
from tests.pages.parsing import parsed
from tests.pages.rendering import at, page_at, text_of

ENGLISH_WORDS = WORDS["en"]
DAY_IN_VIETNAMESE = re.compile(r"\b\d\d/\d\d/\d{4}\b")


@pytest.fixture(scope="module")
def site() -> Site:
    products = [
        factories.full_product(),
        factories.product("het-han", certificates=(factories.EXPIRED,)),
        factories.product("thu-hoi", certificates=(factories.REVOKED,)),
        factories.product("chua-ro", certificates=(factories.UNKNOWN_VALIDITY,), group=None),
        factories.product("sap-het", certificates=(factories.EXPIRING,), place=None),
    ]
    retired = factories.producer("htx-nghi", retired=factories.RETIRED)
    return factories.site(
        products, [factories.full_producer(), retired], [factories.full_sales_point()]
    )


@pytest.fixture(scope="module")
def english(site: Site) -> list[Page]:
    return [page for page in pages(site) if page.language is ENGLISH]


def test_every_page_has_a_twin_at_its_address_below_en(site: Site) -> None:
    addresses = [request.address for request in plan(site)]
    vietnamese = [address for address in addresses if not address.startswith("en/")]
    assert addresses == [*vietnamese, *(f"en/{address}" for address in vietnamese)]


def test_a_site_of_one_language_has_no_twins(site: Site) -> None:
    alone = replace(site, languages=("vi",))
    assert [r for r in plan(alone) if r.language != "vi" or r.address.startswith("en/")] == []


def test_twins_list_the_same_entries_and_claim_as_many(site: Site, english: list[Page]) -> None:
    looked = 0
    for page in english:
        twin = page_at(site, page.common)
        for mark in ("data-entry", "data-total", "data-listed", "data-status", "data-until"):
            found = parsed(page.body).values(mark)
            assert found == parsed(twin.body).values(mark), (page.address, mark)
            looked += len(found)
        assert page.listed == twin.listed
        assert page.kind is twin.kind
    assert looked > 50


def test_no_text_of_the_interface_stays_in_vietnamese(english: list[Page]) -> None:
    texts = {
        text
        for key, text in VIETNAMESE.texts.items()
        if "{" not in text and text != ENGLISH.texts[key]
    }
    for page in english:
        said = parsed(page.body)
        labels = {element.text.strip() for element in said.elements}
        labels |= {
            element.attributes.get(name, "")
            for element in said.elements
            for name in ("aria-label", "alt", "title")
        }
        assert labels & texts == set(), page.address


def test_days_are_written_in_english(english: list[Page]) -> None:
    for page in english:
        if page.common.startswith("quy-tac/"):
            continue  # quotes what officers type
        for text in (page.body, page.description, page.title):
            assert not DAY_IN_VIETNAMESE.search(text), page.address
    assert "1 June 2028" in "".join(page.body for page in english)


def test_a_decision_and_its_issuer_are_said_in_english() -> None:
    made = factories.site([factories.product()], [factories.producer()])
    found = at(made, "en/san-pham/tra-thu/")
    assert text_of(found, "ocop-status__label") == "Valid until 1 June 2028"
    assert (
        "Based on Decision No. 12/QĐ-THU dated 1 June 2025 issued by the People’s Committee of "
        "Thí Dụ province."
    ) in text_of(found, "ocop-status")


def test_an_english_name_leads_and_the_vietnamese_one_is_marked(site: Site) -> None:
    found = at(site, "en/san-pham/tra-thu/")
    assert [heading.text for heading in found.named("h1")] == ["Invented tea"]
    names = [e.text for e in found.with_attribute("lang") if e.attributes["lang"] == "vi"]
    assert "Sản phẩm thử tra-thu" in names
    listed = at(site, "en/nhom/thuc-pham/")
    assert "Invented tea" in [card.text for card in listed.of_class("ocop-card__name")]


def test_in_vietnamese_the_vietnamese_name_leads(site: Site) -> None:
    found = at(site, "san-pham/tra-thu/")
    assert [heading.text for heading in found.named("h1")] == ["Sản phẩm thử tra-thu"]
    assert [e.text for e in found.with_attribute("lang")][0:1] != ["Sản phẩm thử tra-thu"]


def test_a_description_that_exists_only_in_vietnamese_is_marked_as_such() -> None:
    product = factories.full_product(english=English(name="Invented tea"))
    found = at(factories.site([product], [factories.producer()]), "en/san-pham/tra-thu/")
    marked = [e.text for e in found.with_attribute("lang") if e.attributes["lang"] == "vi"]
    assert any("Mô tả bịa." in text for text in marked)
    assert any("Câu chuyện bịa." in text for text in marked)


def test_an_english_description_comes_first(site: Site) -> None:
    body = page_at(site, "en/san-pham/tra-thu/").body
    assert body.index("An invented description.") < body.index("Mô tả bịa.")
    assert "<h2>In Vietnamese</h2>" in body
    assert "<h2>In English</h2>" in page_at(site, "san-pham/tra-thu/").body


def test_communes_and_wards_say_in_english_what_they_are(site: Site) -> None:
    found = at(site, "en/san-pham/het-han/")
    assert "Mẫu Một commune, Thí Dụ" in found.elements[0].text
    assert "Xã Mẫu Một" not in found.elements[0].text.replace("xã Mẫu Một", "")


def test_pictures_and_drawings_are_reached_from_below_en(site: Site) -> None:
    page = page_at(site, "en/san-pham/tra-thu/")
    (first, *_) = parsed(page.body).named("img")
    assert first.attributes["src"] == "../../../anh/tra-thu.jpg"
    (art, *_) = parsed(page_at(site, "en/").body).named("img")
    assert art.attributes["src"] == "../assets/ocop/ruong-bac-thang.svg"


def test_cards_kept_for_one_language_are_not_shown_in_the_other(site: Site) -> None:
    fresh = factories.site()
    for address in ("nhom/thuc-pham/", "en/nhom/thuc-pham/", "nhom/thuc-pham/"):
        said = at(fresh, address).elements[0].text
        assert ("4-star OCOP" in said) is address.startswith("en/"), address
        assert ("OCOP 4 sao" in said) is not address.startswith("en/"), address


def test_the_map_in_english_has_its_own_points(site: Site) -> None:
    (canvas,) = parsed(page_at(site, "en/diem-ban/").body).with_attribute("data-points")
    assert canvas.attributes["data-points"] == "../../assets/ban-do/diem-ban.en.geojson"
    assert canvas.attributes["data-sold"] == "../../assets/ban-do/hang-ban.en.json"
    assert canvas.attributes["data-root"] == "../../"
    (point,) = sales_point_features(site.in_language("en"))["features"]
    assert point["properties"]["kind"] == "OCOP display and sales point"
    (point,) = sales_point_features(site)["features"]
    assert point["properties"]["kind"] == "Điểm giới thiệu và bán sản phẩm OCOP"


def test_the_map_of_origins_in_english_names_places_and_leads_to_english_pages(site: Site) -> None:
    found = at(site, "en/ban-do/")
    drawn = {e.attributes["data-place"]: e for e in found.of_class("ocop-place")}
    assert drawn["91"].text == "Thí Dụ: 4 products, 1 valid"
    assert drawn["91"].attributes["href"] == "../tinh/thi-du/"
    said = [e.text for e in found.of_class("ocop-names__islands")]
    assert "(Thí Dụ, Viet Nam)" in said
    files = [link for link in found.values("href") if "assets" in link]
    assert files == [
        "../../assets/ban-do/san-pham-theo-tinh.en.geojson",
        "../../assets/ban-do/san-pham-theo-xa.en.geojson",
    ]
    (circle,) = at(site, "en/tinh/thi-du/").of_class("ocop-circle")
    assert circle.text == "Mẫu Một commune: 4 products, 1 valid"


def test_the_maps_files_are_in_the_language_of_the_site(site: Site) -> None:
    english = site.in_language("en")
    (commune,) = by_commune(english)["features"]
    assert commune["properties"]["name"] == "Mẫu Một commune"
    address = "https://ocop.example/danh-muc/en/tinh/thi-du/xa-mau-mot/"
    assert commune["properties"]["page"] == address
    assert "Centres of communes" in by_commune(english)["attribution"]
    province, *_ = by_province(english)["features"]
    assert province["properties"]["page"] == "https://ocop.example/danh-muc/en/tinh/thi-du/"
    sold = {row[0]: row[1] for row in sold_products(english)["products"]}
    assert sold["tra-thu"] == "Invented tea"
    sold = {row[0]: row[1] for row in sold_products(site)["products"]}
    assert sold["tra-thu"] == "Sản phẩm thử tra-thu"


def test_structured_data_says_the_language_and_the_names_in_both(site: Site) -> None:
    head = page_at(site, "en/san-pham/tra-thu/").head
    assert '"inLanguage":"en"' in head
    assert '"name":"Invented tea","alternateName":["Sản phẩm thử tra-thu"' in head
    assert '"url":"https://ocop.example/danh-muc/en/san-pham/tra-thu/"' in head
    assert '"inLanguage":"vi"' in page_at(site, "san-pham/tra-thu/").head


def test_a_moved_page_leads_on_in_its_own_language(site: Site) -> None:
    page = page_at(site, "en/san-pham/tra-thu-cu/")
    assert page.canonical == "san-pham/tra-thu/"  # below the home of its language
    assert 'content="0; url=../../san-pham/tra-thu/"' in page.head


@pytest.mark.parametrize(
    ("count", "said"),
    [(0, "0 products"), (1, "1 product"), (2, "2 products"), (1018, "1,018 products")],
)
def test_a_number_decides_between_singular_and_plural(count: int, said: str) -> None:
    assert ENGLISH_WORDS.plain("products.count", count=count) == said
    assert ENGLISH_WORDS.html("products.count", count=count) == said


def test_the_same_text_in_two_languages_is_kept_apart() -> None:
    one, other = (Words({"x": "{count}"}, language) for language in (VIETNAMESE, ENGLISH))
    assert [one.html("x", count=1018), other.html("x", count=1018)] == ["1.018", "1,018"]


def test_values_are_escaped_in_english_too() -> None:
    assert ENGLISH_WORDS.html("report.title", name="<b>|{x}") == "Error: &lt;b&gt;|{x}"
