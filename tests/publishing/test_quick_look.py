"""The quick look accepts only what the careful reader accepts, and sees the same on it."""

from __future__ import annotations

import pickle
import random
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from catalogue.publishing.verification.expectation import Expectation
from catalogue.publishing.verification.frame import Cut, Frame, Own, shared
from catalogue.publishing.verification.markup import Fact
from catalogue.publishing.verification.page_checks import Surroundings
from catalogue.publishing.verification.quick_look import QuickLook
from catalogue.publishing.verification.shapes import Shapes
from catalogue.publishing.verification.sight import Sight, look_carefully
from catalogue.publishing.verification.targets import file_of
from catalogue.publishing.verification.verify import verify

HEAD = """<!doctype html>
<html lang="vi" class="no-js"><head><meta charset="utf-8">
<meta name="description" content="{name}. OCOP 4 sao.">
<link rel="canonical" href="https://danh-muc.example/{address}">
<title>{name} - Danh mục</title>
<link rel="stylesheet" href="{root}assets/kieu.css">
<script>__scope=new URL("{up}",location),n=1<<5</script>
<meta property="og:title" content="{name}">
{structured}</head>
"""
FRONT = """<body dir="ltr"><input type="checkbox" id="__drawer">
<a class="skip" href="#noi-dung">Đến nội dung</a>
<header><a href="{up}"><img src="{root}assets/logo.svg" alt="logo"></a>
<span class="topic">
  {name}
</span>
<svg viewBox="0 0 24 24"><path d="M3 6h18v2H3z"/></svg>
<script>var palette=document.body</script></header>
<nav><a href="{root}hang-sao/4/">Hạng sao</a></nav>
<main data-md-component="main">
"""
CLOSING = """</article></main>
<footer><a href="{root}huong-dan/">Báo sai</a></footer>
<script src="{root}assets/goi.js"></script></body></html>
"""
LD = (
    '<script type="application/ld+json">'
    '{{"@type": "Product", "name": "{name}", "hasCertification": {{"expires": "2028-05-10"}}}}'
    "</script>"
)
PRODUCT = """<article class="md-content__inner"><div class="ocop" id="noi-dung" tabindex="-1">
<svg><defs><g id="i-star"><path d="M12 2.2"/></g></defs></svg>
<h1>{name}</h1><p data-until="2028-05-10"><use href="#i-star" x="0"/>
<use href="#i-star" x="24"/></p>
<img src="../../assets/{id}.jpg" srcset="../../assets/{id}-1.webp 480w, ../../assets/{id}.jpg 960w">
<a class="card" href="../../san-pham/{next}/">Kế tiếp</a> <a href="../{next}/">Kế tiếp</a>
<a href="../../san-pham/{next}/#mua-o-dau">Mua</a> <a href="#mua-o-dau">Mua ở đâu</a>
<a href="https://vi-du.example.com/?q=a&amp;b=c" rel="nofollow">Nguồn</a>
<a href="tel:0200000826">0200000826</a><h2 id="mua-o-dau">Mua ở đâu</h2></div>
"""
LISTING = """<article class="md-content__inner"><div class="ocop" id="noi-dung">
<h1>{name}</h1><ul data-listing="products" data-listed="4" data-total="4">{entries}</ul></div>
"""
ENTRY = (
    '<li class="card" data-entry="{id}"><a class="card" href="../../san-pham/{id}/">{id}</a></li>'
)
PRODUCTS = {"tra": "Trà sen", "mang": "Măng le", "che": "Chè dây", "ga": "Gà K’ho"}


def page(address: str, name: str, content: str, structured: str = "") -> str:
    root = "../" * address.count("/")
    return (HEAD + FRONT + "{content}" + CLOSING).format(
        address=address,
        name=name,
        root=root,
        up=root.removesuffix("/"),
        structured=structured,
        content=content,
    )


def product(own: str) -> str:
    following = dict(zip(PRODUCTS, [*PRODUCTS][1:] + [*PRODUCTS][:1], strict=True))[own]
    name = PRODUCTS[own]
    content = PRODUCT.format(name=name, id=own, next=following)
    return page(f"san-pham/{own}/", name, content, LD.format(name=name))


def listing(address: str, name: str) -> str:
    entries = "".join(ENTRY.format(id=x) for x in PRODUCTS)
    return page(address, name, LISTING.format(name=name, entries=entries))


PAGES = {
    "": page("", "Trang chủ", '<article><h1 id="noi-dung">Chủ</h1><a href="hang-sao/4/">4</a>'),
    "hang-sao/4/": listing("hang-sao/4/", "4 sao"),
    "hang-sao/5/": listing("hang-sao/5/", "5 sao"),
    "huong-dan/": page("huong-dan/", "Hướng dẫn", '<article><h1 id="noi-dung">Hướng dẫn</h1>'),
    **{f"san-pham/{own}/": product(own) for own in PRODUCTS},
}
ASSETS = {
    "assets/kieu.css": "p {}",
    "assets/logo.svg": "<svg/>",
    "assets/goi.js": "1",
    **{f"assets/{own}{end}": "x" for own in PRODUCTS for end in (".jpg", "-1.webp")},
}
LAST = "san-pham/ga/"
"""Looked at last, when the tags and the frame of its kind have been seen on other pages."""

AROUND = Surroundings(
    frozenset((*map(file_of, PAGES), *ASSETS)), "/kho/", frozenset({"tra", "mang", "che", "ga"})
)


def carefully(address: str, html: str) -> Sight:
    return look_carefully(address, html, AROUND)


def experienced() -> QuickLook:
    """One that has looked at every page but the last."""
    quick = QuickLook(AROUND)
    for address, html in PAGES.items():
        if address != LAST:
            assert quick.look(address, html.encode()) is not None
    return quick


@pytest.fixture
def quick() -> QuickLook:
    return experienced()


@pytest.mark.parametrize("address", PAGES)
def test_a_sound_page_is_accepted_with_what_the_careful_reader_sees(address: str) -> None:
    expected = carefully(address, PAGES[address])
    assert expected.problems == ()
    assert QuickLook(AROUND).look(address, PAGES[address].encode()) == expected
    assert experienced().look(address, PAGES[address].encode()) == expected


def test_what_was_looked_at_is_counted(quick: QuickLook) -> None:
    sight = quick.look(LAST, PAGES[LAST].encode())
    assert sight is not None
    assert sight.looked == (1, 10, 8, 1)  # title; links; loads; JSON-LD
    assert sight.anchors == ((LAST, "san-pham/tra/index.html", "mua-o-dau"),)


def test_a_listing_is_read_with_its_entries(quick: QuickLook) -> None:
    sight = quick.look("hang-sao/4/", PAGES["hang-sao/4/"].encode())
    assert sight is not None
    (found,) = sight.listings
    assert (found.kind, found.here, found.total) == ("products", 4, 4)
    assert found.entries == ("tra", "mang", "che", "ga")


TITLE, LINKS, LOADS, DATA = (
    "tiêu đề và ngôn ngữ",
    "liên kết và mục",
    "ảnh, kiểu dáng, tập lệnh",
    "dữ liệu có cấu trúc",
)
DEFECTS = {
    "no title": ("<title>Gà K’ho - Danh mục</title>", "", TITLE),
    "an empty title": (">Gà K’ho - Danh mục<", ">&nbsp;<", TITLE),
    "a second h1": ("<h2 id", "<h1>Hai</h1><h2 id", TITLE),
    "no h1": ("<h1>Gà K’ho</h1>", "", TITLE),
    "a foreign language": ('lang="vi"', 'lang="fr"', TITLE),
    "no language": (' lang="vi"', "", TITLE),
    "a broken link": ('"../../san-pham/tra/"', '"../../san-pham/mat/"', LINKS),
    "a broken near link": ('"../tra/"', '"../mat/"', LINKS),
    "a broken link to the root": ('"../../san-pham/tra/"', '"/kho/san-pham/mat/"', LINKS),
    "a link a level too low": ('"../../san-pham/tra/"', '"../san-pham/tra/"', LINKS),
    "a broken link around the content": ('"../../hang-sao/4/"', '"../../hang-sao/6/"', LINKS),
    "a broken link after the content": ('"../../huong-dan/"', '"../../huong-dam/"', LINKS),
    "a missing fragment by the long way": (
        '"../../san-pham/tra/#mua-o-dau"',
        '"../../san-pham/ga/#mua"',
        LINKS,
    ),
    "an unknown scheme": ('"tel:0200000826"', '"javascript:alert(1)"', LINKS),
    "a missing fragment": ('href="#mua-o-dau"', 'href="#mua"', LINKS),
    "a fragment whose part is gone": ('<h2 id="mua-o-dau">', "<h2>", LINKS),
    "a frame's fragment whose part is gone": ('id="noi-dung" ', "", LINKS),
    "a missing image": ('src="../../assets/ga.jpg"', 'src="../../assets/mat.jpg"', LOADS),
    "a missing smaller image": ("assets/ga-1.webp", "assets/mat.webp", LOADS),
    "a missing style sheet": ("../../assets/kieu.css", "../../assets/mat.css", LOADS),
    "a foreign image": ("../../assets/ga.jpg 960w", "https://anh.example/ga.jpg 960w", LOADS),
    "a foreign script": ("../../assets/goi.js", "https://ma.example/goi.js", LOADS),
    "a foreign frame": ("<h2 id", '<iframe src="//x.example/"></iframe><h2 id', LOADS),
    "a foreign font": (
        "<title>",
        '<link rel="preconnect" href="https://font.example"><title>',
        LOADS,
    ),
    "JSON-LD that cannot be read": ('"hasCertification": {', '"hasCertification": ', DATA),
    "aggregateRating": ('"@type": "Product"', '"aggregateRating": 5', DATA),
}


@pytest.mark.parametrize(("old", "new", "check"), DEFECTS.values(), ids=DEFECTS)
def test_a_defect_is_left_to_the_careful_reader(
    quick: QuickLook, old: str, new: str, check: str
) -> None:
    spoilt = PAGES[LAST].replace(old, new)
    assert spoilt != PAGES[LAST]
    assert check in {name for name, _ in carefully(LAST, spoilt).problems}
    assert quick.look(LAST, spoilt.encode()) is None
    assert QuickLook(AROUND).look(LAST, spoilt.encode()) is None


def test_a_certification_needs_stars_in_the_model() -> None:
    around = Surroundings(AROUND.files, AROUND.base, frozenset({"tra", "mang", "che"}))
    quick = QuickLook(around)
    seen = {address: quick.look(address, html.encode()) for address, html in PAGES.items()}
    assert [address for address, sight in seen.items() if sight is None] == [LAST]


NOT_UNDERSTOOD = {
    "an address without quotes": ('<h2 id="mua-o-dau">', '<a href=/mat/><h2 id="mua-o-dau">'),
    "an address in single quotes": ('<h2 id="mua-o-dau">', "<a href='/mat/'><h2 id='mua-o-dau'>"),
    "a tag in capitals": ("<h2 id", "<A HREF='/mat/'>x</A><h2 id"),
    "an attribute in capitals": ("<h2 id", '<a class="card" HREF="/mat/">x</a><h2 id'),
    "a tag over two lines": ("<h2 id", '<a\nhref="/mat/">x</a><h2 id'),
    "an escaped address": ("<h2 id", '<a href="&#47;mat/">x</a><h2 id'),
    "a tag after a lone <": ("<h2 id", '1 < 2 <a href="/mat/">x</a><h2 id'),
    "a > in a value": ("<h2 id", '<p title="a > b"><a title=">" href="/mat/">x</a><h2 id'),
    "a < in a value": ("<h2 id", '<p title="<main"><a title="<" href="/mat/">x</a><h2 id'),
    "a tag after a comment": ("<h2 id", '<!-- <p> --><a href="/mat/">x</a><h2 id'),
    "a tag after a closing tag of a strange shape": ("<h2 id", '</p <a href="/mat/">x</a><h2 id'),
    "a tag after a style": ("<h2 id", '<style>p > a {}</style><a href="/mat/">x</a><h2 id'),
    "a script that ends in capitals": (
        "<h2 id",
        '<script>1</SCRIPT><a href="/mat/">x</a><script>2</script><h2 id',
    ),
    "a link in the page's name": ("  Gà K’ho\n", '  Gà <a href="/mat/">K’ho</a>\n'),
    "a description that ends early": (
        '<meta property="og:title" content="Gà K’ho">',
        '<meta property="og:title" content="Gà"><a href="/mat/">x</a>',
    ),
}


@pytest.mark.parametrize(("old", "new"), NOT_UNDERSTOOD.values(), ids=NOT_UNDERSTOOD)
def test_a_link_in_an_unusual_place_is_not_overlooked(quick: QuickLook, old: str, new: str) -> None:
    spoilt = PAGES[LAST].replace(old, new)
    assert any("/mat/" in problem.text for _, problem in carefully(LAST, spoilt).problems)
    assert quick.look(LAST, spoilt.encode()) is None


HIDDEN_HEADINGS = {
    "a comment": "<!-- <h1>Gà</h1> -->",
    "a script": "<script>'<h1>Gà</h1>'</script>",
    "a script in capitals": "<SCRIPT>'<h1>Gà</h1>'</SCRIPT>",
    "a style": "<style><h1>Gà</h1></style>",
    "a value": '<p title="<h1>Gà</h1>">',
    "a description": '<meta name="x" content="<h1>">',
    "an unfinished tag": "<h1 ",
}


@pytest.mark.parametrize("hidden", HIDDEN_HEADINGS.values(), ids=HIDDEN_HEADINGS)
def test_a_heading_that_is_not_one_is_not_counted(quick: QuickLook, hidden: str) -> None:
    spoilt = PAGES[LAST].replace("<h1>Gà K’ho</h1>", hidden)
    assert carefully(LAST, spoilt).problems
    assert quick.look(LAST, spoilt.encode()) is None


PUZZLING = {
    "the theme's mark in a value": '<p title="<main">',
    "the theme's mark in a script": "<script>'<main'</script>",
    "an element whose name begins like a script's": "<scripty>1</script>",
    "a carriage return in a tag": '<p\r\nid="x">',
    "very many tags": "<br>" * 5000,
    "very many addresses in a tag": f'<img srcset="{"../../assets/ga.jpg 1w, " * 5}">',
}


@pytest.mark.parametrize("puzzle", PUZZLING.values(), ids=PUZZLING)
def test_what_is_right_but_puzzling_is_left_to_the_careful_reader(
    quick: QuickLook, puzzle: str
) -> None:
    html = PAGES[LAST].replace("<h2 id", f"{puzzle}<h2 id")
    assert carefully(LAST, html).problems == ()
    assert quick.look(LAST, html.encode()) is None


def test_an_escaped_address_is_not_a_file_s_name() -> None:
    around = Surroundings(AROUND.files | {"a%20b.pdf", "a.pdf"}, AROUND.base, AROUND.starred)
    quick = QuickLook(around)
    seen = []
    for name in ("a.pdf", "a%20b.pdf"):
        link = f'<article><h1 id="noi-dung">Chủ</h1><a class="tep" href="../../{name}">Tệp</a>'
        seen.append(quick.look("hang-sao/4/", page("hang-sao/4/", "4 sao", link).encode()))
    assert [sight is None for sight in seen] == [False, True]


def with_extra(address: str, extra: str) -> bytes:
    """A page whose frame has something more."""
    return PAGES[address].replace("<header>", f"{extra}<header>").encode()


def test_a_frame_that_is_right_on_some_pages_only_is_judged_on_each() -> None:
    quick = QuickLook(AROUND)
    near = '<a href="../tra/">Trà</a>'
    for own in PRODUCTS:
        assert quick.look(f"san-pham/{own}/", with_extra(f"san-pham/{own}/", near)) is not None
    assert quick.look("hang-sao/4/", with_extra("hang-sao/4/", near)) is None


def test_a_frame_of_very_many_tags_is_left_to_the_careful_reader() -> None:
    quick = QuickLook(AROUND)
    for own in PRODUCTS:
        html = with_extra(f"san-pham/{own}/", "<br>" * 5000)
        assert quick.look(f"san-pham/{own}/", html) is None


@pytest.mark.parametrize(
    "extra",
    [
        '<ul data-listing="products" data-listed="0" data-total="0"></ul>',
        '<script type="application/ld+json">{"@type": "WebSite"}</script>',
    ],
    ids=["a listing", "JSON-LD"],
)
def test_what_a_frame_claims_is_seen_on_every_page(extra: str) -> None:
    quick = QuickLook(AROUND)
    for own in PRODUCTS:
        html = with_extra(f"san-pham/{own}/", extra)
        assert quick.look(f"san-pham/{own}/", html) == carefully(f"san-pham/{own}/", html.decode())


def test_pages_that_end_differently_share_no_frame() -> None:
    tra, mang = b"<body><b>Tra</b><nav></nav>", b"<body><b>Mang</b><nav></nav>"
    assert shared(Cut(tra, b"1"), Cut(mang, b"2")) is None
    assert shared(Cut(tra, b"1"), Cut(mang, b"1")) == Frame(
        b"<body><b>", b"", b"</b><nav></nav>", b"1"
    )


def with_switch(name: str, address: str) -> bytes:
    return f'<body><b>{name}</b><i></i><a href="{address}">English</a><nav></nav>'.encode()


def test_pages_share_a_frame_though_each_leads_to_its_own_twin() -> None:
    tra, mang = with_switch("Tra", "../../en/tra/"), with_switch("Mang", "../../en/mang/")
    frame = shared(Cut(tra, b"1"), Cut(mang, b"1"))
    assert frame == Frame(b"<body><b>", b"</b><i></i>", b"English</a><nav></nav>", b"1")
    found = frame.own(with_switch("Che", "../../en/che/") + b"<p>1", 0)
    assert found == Own(b"", b"Che", b'<a href="../../en/che/">', b"<p>")
    assert frame.own(with_switch("Che", "x").replace(b"<nav>", b"<hr><nav>") + b"<p>1", 0) is None


def test_pages_that_differ_in_two_tags_share_no_frame() -> None:
    one, other = (with_switch("Tra", x) + f"<u id={x}>".encode() for x in ("a", "b"))
    assert shared(Cut(one, b"1"), Cut(other, b"1")) is None


@pytest.mark.parametrize("broken", ["tra", "mang", "che"])
def test_a_switch_that_leads_nowhere_is_seen_on_whichever_page_it_is(broken: str) -> None:
    twins = frozenset(f"en/san-pham/{own}/index.html" for own in PRODUCTS if own != broken)
    quick = QuickLook(replace(AROUND, files=AROUND.files | twins))
    for _ in range(2):  # the frame is known the second time
        for own in PRODUCTS:
            switch = f'<a href="../../en/san-pham/{own}/">English</a>'
            seen = quick.look(f"san-pham/{own}/", with_extra(f"san-pham/{own}/", switch))
            assert (seen is None) is (own == broken), own


def test_pages_in_english_are_judged_from_the_home_of_their_language() -> None:
    files = {name for name in AROUND.files if name.endswith(".html")}
    quick = QuickLook(replace(AROUND, files=AROUND.files | {f"en/{name}" for name in files}))
    page = '<!doctype html><html lang="en"><head><title>x</title></head><body><h1>x</h1>{}</body>'
    for own in PRODUCTS:
        fine = page.format(f'<a href="../../san-pham/{own}/">x</a><a href="../../../">x</a>')
        assert quick.look("en/san-pham/tra/", fine.encode()) is not None
        lost = page.format(f'<a href="../../../../san-pham/{own}-lost/">x</a>')
        assert quick.look("en/san-pham/tra/", lost.encode()) is None
        other = fine.replace('lang="en"', 'lang="vi"')
        assert quick.look("en/san-pham/tra/", other.encode()) is None


def test_a_tag_of_a_known_shape_is_read_by_its_value() -> None:
    shapes = Shapes()
    shapes.learn(b'<a class="x" href="../a/">', (Fact("link", "../a/"),))
    assert shapes.read(b'<a class="x" href="../b/">') == ("link", b"../b/")
    assert shapes.read(b'<a class="y" href="../b/">') is None


@pytest.mark.parametrize(
    "tag",
    [
        b'<a href="../a/" HREF="../a/">',
        b'<a title="x href="../a/">',
        b"""<a title=' href="../a/"' href=../a/>""",
        b"""<a title=' href="../a/"'>""",
    ],
)
def test_a_shape_that_may_hold_its_value_elsewhere_is_not_learned(tag: bytes) -> None:
    shapes = Shapes()
    shapes.learn(tag, (Fact("link", "../a/"),))
    assert not shapes


def test_what_was_right_on_one_page_is_judged_again_on_another(quick: QuickLook) -> None:
    near = '<article><h1 id="noi-dung">Chủ</h1><a href="../tra/">Trà</a>'
    assert quick.look("san-pham/mang/", page("san-pham/mang/", "Măng", near).encode()) is not None
    assert quick.look("hang-sao/4/", page("hang-sao/4/", "4 sao", near).encode()) is None


def test_what_was_right_at_one_depth_is_judged_again_at_another(quick: QuickLook) -> None:
    link = '<article><h1 id="noi-dung">Chủ</h1><a class="card" href="../../san-pham/tra/">Trà</a>'
    assert quick.look("hang-sao/4/", page("hang-sao/4/", "4 sao", link).encode()) is not None
    assert quick.look("a/b/c/", page("a/b/c/", "4 sao", link).encode()) is None


def test_a_part_of_one_page_is_not_found_on_another(quick: QuickLook) -> None:
    link = '<article><h1 id="noi-dung">Chủ</h1><a href="#mua-o-dau">Mua</a>'
    assert quick.look("hang-sao/4/", page("hang-sao/4/", "4 sao", link).encode()) is None


def test_a_page_that_is_not_utf_8_is_refused(quick: QuickLook) -> None:
    broken = PAGES[LAST].encode().replace("Kế".encode(), b"K\xff")
    for look in (quick, QuickLook(AROUND)):
        with pytest.raises(UnicodeDecodeError):
            look.look(LAST, broken)


def test_it_travels_to_another_process() -> None:
    travelled: QuickLook = pickle.loads(pickle.dumps(QuickLook(AROUND)))  # noqa: S301 - our own
    assert travelled.look(LAST, PAGES[LAST].encode()) == carefully(LAST, PAGES[LAST])


def test_forgetting_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("catalogue.publishing.verification.lexicon.REMEMBERED", 1)
    quick = QuickLook(AROUND)
    for address, html in [*PAGES.items()] * 2:
        assert quick.look(address, html.encode()) == carefully(address, html)


SPLINTERS = (
    *("<", ">", '"', "'", "=", "&", "/", " ", "#", "-->", "<!--", "</", "../", "<h1>", "</script>"),
    *(
        "<script>",
        "<style>",
        'id="noi-dung"',
        ' href="../../mat/"',
        "<a href=x>",
        "<main",
        "</main>",
    ),
    *(
        'data-entry="x"',
        'data-listed="9"',
        'src="//x.example/"',
        "</head>",
        "<article",
        "</article>",
    ),
    *('<meta name="x" content="', "<title>", "</title>", "HREF", "\r\n", "‘", "javascript:"),
)


def _cut_out(html: str, chance: random.Random) -> str:
    start = chance.randrange(len(html))
    return html[:start] + html[start + chance.randint(1, 12) :]


def _put_in(html: str, chance: random.Random) -> str:
    start = chance.randrange(len(html))
    return html[:start] + chance.choice(SPLINTERS) + html[start:]


def _move(html: str, chance: random.Random) -> str:
    start, to = chance.randrange(len(html)), chance.randrange(len(html))
    return html[:to] + html[start : start + chance.randint(2, 60)] + html[to:]


HURTS: tuple[Callable[[str, random.Random], str], ...] = (_cut_out, _put_in, _move)


@pytest.mark.parametrize("address", ["", "hang-sao/5/", LAST])
def test_whatever_happens_to_a_page_the_quick_look_agrees_or_abstains(
    quick: QuickLook, address: str
) -> None:
    chance = random.Random(address)
    accepted = 0
    for _ in range(3000):
        html = PAGES[address]
        for _ in range(chance.randint(1, 2)):
            html = chance.choice(HURTS)(html, chance)
        seen = quick.look(address, html.encode())
        if seen is not None:
            accepted += 1
            assert seen == carefully(address, html), html
    assert 100 < accepted < 2900


def test_a_built_site_gets_the_same_outcomes_either_way(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    spoilt = {**PAGES, LAST: PAGES[LAST].replace("../../san-pham/tra/", "../../mat/")}
    spoilt["hang-sao/5/"] = PAGES["hang-sao/5/"].replace('data-entry="ga"', 'data-entry="tra"')
    files = {**{file_of(address): html for address, html in spoilt.items()}, **ASSETS}
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8", newline="\n")
    expected = Expectation((*PAGES, "lac/"), {("hang-sao/4/", "products"): 4}, AROUND.starred)
    quick = list(verify(tmp_path, expected))
    assert quick == list(verify(tmp_path, expected, workers=2))
    monkeypatch.setattr(QuickLook, "look", lambda *_: None)
    assert quick == list(verify(tmp_path, expected))
    assert [problem.text for outcome in quick for problem in outcome.problems] == [
        "liên kết “../../mat/” không dẫn đến đâu",
        "liên kết “../../mat/#mua-o-dau” không dẫn đến đâu",
        "liên kết đến mat/index.html: không có mục #mua-o-dau",
        "thiếu trang này",
        "có mục lặp giữa các trang",
    ]
