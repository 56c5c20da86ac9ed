"""The kinds of pages whose quality is measured: one of each."""

PAGES = {
    "home": "",
    "product": "san-pham/tra-tom-non-huong-que-phu-luong/",
    "listing": "hang-sao/4/",
    "province": "tinh/gia-lai/",
    "producer": "chu-the/",
    "map": "diem-ban/",
    "finder": "tim-kiem/",
    "origins": "ban-do/",
    "verify": "xac-minh/?ma=2361%2FQ%C4%90-BNNMT",
    "shelf card": "the-ke/?ma=T29ZJXGV",
    "saved": "da-luu/?sp=mang-le-rung-to-tung,hat-tieu-cua",
    "compared": "so-sanh/?sp=mang-le-rung-to-tung,hat-tieu-cua",
    "rule": "quy-tac/E104/",
    "guide": "huong-dan/",
    "English home": "en/",
    "English product": "en/san-pham/tra-tom-non-huong-que-phu-luong/",
    "form": "dong-gop/san-pham/",
}
"""Kind -> address."""

UNLISTED = frozenset({"shelf card"})
"""Those that ask search engines to pass by: a card to print is no page to find."""
