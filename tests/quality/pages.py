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
    "form": "dong-gop/san-pham/",
}
"""Kind -> address."""
