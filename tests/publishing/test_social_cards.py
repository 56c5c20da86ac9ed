"""The pictures that others see of a shared link."""

from __future__ import annotations

import io
import shutil
from pathlib import Path

import pytest
from PIL import Image, ImageChops

from bench.national.generate import generate
from catalogue.model.certificate import Certificate
from catalogue.model.entries import Product
from catalogue.pages.social_card import SITE_CARD, SocialCard, social_card
from catalogue.pages.view import View
from catalogue.progress import Silent
from catalogue.publishing import renewal
from catalogue.publishing.build import Wish
from catalogue.publishing.card_drawing import drawn
from catalogue.publishing.joining import Joining, join
from catalogue.publishing.parts import Shard, UnfitPartError
from catalogue.publishing.sharding import make_part
from catalogue.publishing.social_cards import cards_of, publish_cards
from tests import factories
from tests.pages.rendering import page_at
from tests.publishing.test_renewal import TODAY, assert_same, build, contents, replaced


def card(**changes: object) -> SocialCard | None:
    product: Product = factories.product(**changes)
    site = factories.site([product], [factories.producer()])
    view = View.of(site, "san-pham/tra-thu/")
    return social_card(view, site.directory.all_products["tra-thu"])


def said(*history: Certificate) -> tuple[str, int, bool]:
    """The words on the card, how many stars are drawn, and whether they are hollow."""
    found = card(certificates=history)
    assert found is not None
    return found.standing, found.stars, found.hollow


def test_no_star_is_drawn_without_the_day_on_which_it_ends() -> None:
    assert said(factories.VALID) == ("OCOP 4 sao, đến hết 01/06/2028", 4, False)
    assert said(factories.EXPIRING) == ("OCOP 4 sao, đến hết 28/12/2026", 4, False)
    assert said(factories.VALID_BY_YEAR) == ("OCOP 4 sao, ít nhất đến hết 31/12/2026", 4, False)
    assert said(factories.UNKNOWN_VALIDITY) == ("OCOP 4 sao, muộn nhất đến 31/12/2027", 4, True)


def test_what_has_no_stars_shows_none() -> None:
    assert said(factories.EXPIRED) == ("Từng đạt 4 sao — hết hạn 31/01/2026", 0, False)
    assert said(factories.REVOKED) == ("Từng đạt 4 sao — thu hồi 03/02/2026", 0, False)
    assert said(factories.UNCONFIRMED) == ("Hạng sao chưa xác nhận", 0, False)


def test_a_card_does_not_change_when_its_end_comes_near() -> None:
    assert card(certificates=(factories.EXPIRING,)) is not None
    near, far = card(certificates=(factories.EXPIRING,)), card(certificates=(factories.VALID,))
    assert near is not None
    assert far is not None
    assert near.status == far.status


def inked(name: str) -> Image.Image:
    found = card(name=name)
    assert found is not None
    return Image.open(io.BytesIO(drawn(found))).convert("RGB")


def test_letters_that_the_family_lacks_are_set_of_letter_and_mark() -> None:
    """Names in Ba Na and Gia Rai; a letter without its mark, or a box, would be another picture."""
    for whole, bare in {"Bŏk": "Bok", "Kĕng": "Keng", "Kĭm": "Kim", "Nŭm": "Num"}.items():
        differing = ImageChops.difference(inked(whole), inked(bare)).convert("L")
        difference = differing.point(lambda light: 255 * (light > 60)).getbbox()
        assert difference is not None
        left, top, right, bottom = difference
        assert right - left < 45, whole  # the mark alone, above its letter
        assert bottom - top < 45, whole


def test_a_name_in_letters_that_cannot_be_set_has_no_card() -> None:
    assert card(name="Trà 茶") is None
    assert card(name="Trà ☕ sáng") is None


@pytest.mark.parametrize("name", ["Trà", "Sản phẩm thử dài " * 12, "A" * 200])
def test_a_card_is_1200_by_630_whatever_the_name(name: str) -> None:
    picture = inked(name.strip())
    assert picture.size == (1200, 630)
    right_margin = picture.crop((1150, 130, 1200, 400))
    assert len(right_margin.getcolors() or []) == 1


def test_pages_name_the_card_that_is_published(tmp_path: Path) -> None:
    products = [factories.product("tra-mot"), factories.full_product()]
    site = factories.site(products, [factories.producer()], with_cards=True)
    cards = cards_of(site)
    publish_cards(cards, 1, tmp_path / "cache", tmp_path / "site", Silent())
    (address,) = cards
    assert (tmp_path / "site" / address).read_bytes() == drawn(cards[address])
    head = page_at(site, "san-pham/tra-mot/").head
    assert f'og:image" content="https://ocop.example/danh-muc/{address}"' in head
    assert 'og:image:width" content="1200"' in head
    assert "anh/tra-thu.jpg" in page_at(site, "san-pham/tra-thu/").head


def test_a_spoilt_card_in_the_cache_is_drawn_again(tmp_path: Path) -> None:
    cards = cards_of(factories.site([factories.product()], [factories.producer()], with_cards=True))
    publish_cards(cards, 1, tmp_path / "cache", tmp_path / "one", Silent())
    (spoilt,) = (tmp_path / "cache").glob("*/card.png")
    spoilt.write_bytes(b"no picture")
    publish_cards(cards, 1, tmp_path / "cache", tmp_path / "other", Silent())
    (address,) = cards
    assert (tmp_path / "other" / address).read_bytes() == drawn(cards[address])


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("danh-muc")
    generate(12, folder, photos=2)
    return folder


def shared(site: Path) -> set[str]:
    return {name for name in contents(site) if name.startswith("assets/the/")}


def test_a_build_draws_one_card_unless_it_is_asked_for_more(root: Path, tmp_path: Path) -> None:
    build(root, tmp_path / "site", fresh=True)
    assert shared(tmp_path / "site") == {SITE_CARD}


def test_a_new_name_renews_its_card_alone_and_equals_a_cold_build(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OCOP_CARDS", "1")
    monkeypatch.setattr(renewal, "LARGE", 1)
    own = tmp_path / "root"
    shutil.copytree(root, own)
    build(own, tmp_path / "warm")
    before = shared(tmp_path / "warm")
    assert len(before) > 5
    file = next(
        path
        for path in sorted(own.glob("products/*/*/product.yml"))
        if any(path.parent.name in name for name in before)
    )
    replaced(file, r"^name: .*$", "name: Tên bịa để thử")
    build(own, tmp_path / "warm")
    assert len(before - shared(tmp_path / "warm")) == 1
    build(own, tmp_path / "cold", fresh=True)
    assert_same(tmp_path / "warm", tmp_path / "cold")


def test_shards_share_the_cards_out_and_refuse_parts_without_them(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def part(number: int, folder: Path) -> Path:
        wish = Wish(root, folder, TODAY, 1)
        make_part(wish, Shard(number, 2), Silent())
        return folder

    without = part(2, tmp_path / "without")
    monkeypatch.setenv("OCOP_CARDS", "1")
    parts = [part(1, tmp_path / "part-1"), part(2, tmp_path / "part-2")]
    join(Joining(root, parts, tmp_path / "joined", 1), io.StringIO())
    build(root, tmp_path / "whole", fresh=True)
    assert_same(tmp_path / "joined", tmp_path / "whole")
    with pytest.raises(UnfitPartError, match="mixed"):
        join(Joining(root, [parts[0], without], tmp_path / "mixed", 1), io.StringIO())
