import json
from pathlib import Path

import pytest

from catalogue.publishing.service_worker import WorkerError, complete

SOURCE = "/* gì đó */\nconst PRECACHED = [];\n"


def site_with(folder: Path, **files: str) -> Path:
    for name, content in files.items():
        file = folder / name.replace("__", "/").replace("_dot_", ".")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(content, encoding="utf-8")
    return folder


def listed(site: Path) -> list[dict[str, str]]:
    text = (site / "sw.js").read_text(encoding="utf-8")
    found = json.loads(text.partition("PRECACHED = ")[2].rpartition(";")[0])
    return list(found)


def test_the_worker_keeps_the_theme_and_the_page_for_no_network_but_no_data_page(
    tmp_path: Path,
) -> None:
    site = site_with(
        tmp_path,
        sw_dot_js=SOURCE,
        assets__ocop__ocop_dot_css="a{}",
        assets__leaflet__leaflet_dot_js="1",
        **{"ngoai-tuyen__index_dot_html": "<p>", "san-pham__gao__index_dot_html": "<p>"},
    )
    complete(site)
    assert [entry["url"] for entry in listed(site)] == [
        "assets/ocop/ocop.css",
        "ngoai-tuyen/index.html",
    ]


def test_a_changed_file_gets_another_revision_and_the_others_keep_theirs(tmp_path: Path) -> None:
    sites = [
        site_with(tmp_path / name, sw_dot_js=SOURCE, assets__ocop__a_dot_css="a{}",
                  assets__ocop__b_dot_css=content)
        for name, content in (("one", "b{}"), ("two", "b{color:red}"))
    ]  # fmt: skip
    for site in sites:
        complete(site)
    (a, b), (same, other) = map(listed, sites)
    assert a == same
    assert b["url"] == other["url"]
    assert b["revision"] != other["revision"]


def test_a_worker_without_a_place_for_its_list_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(WorkerError):
        complete(site_with(tmp_path, sw_dot_js="//", assets__ocop__a_dot_css="a{}"))
