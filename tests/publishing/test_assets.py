import json
from pathlib import Path

from catalogue.publishing.assets import base_map_files, library_files
from catalogue.publishing.site_map import robots, site_map


def test_every_library_file_is_where_its_package_was_installed() -> None:
    files = dict(library_files())
    assert "assets/leaflet/leaflet.js" in files
    assert "assets/leaflet/markercluster/leaflet.markercluster.js" in files
    assert all(path.stat().st_size > 0 for path in files.values())


def test_the_base_map_has_34_provinces_and_both_archipelagos(root: Path) -> None:
    files = {address.rpartition("/")[2]: path for address, path in base_map_files(root)}
    provinces = json.loads(files["provinces-34.geojson"].read_text(encoding="utf-8"))
    assert len({f["properties"]["code"] for f in provinces["features"]}) == 34
    islands = json.loads(files["archipelagos.geojson"].read_text(encoding="utf-8"))["features"]
    labels = {f["properties"]["label"] for f in islands if f["properties"]["kind"] == "label"}
    assert labels == {"Quần đảo Hoàng Sa (Việt Nam)", "Quần đảo Trường Sa (Việt Nam)"}


def test_the_site_map_names_every_page_in_order() -> None:
    addresses = ("tinh/", "san-pham/b/", "", "san-pham/a/")
    text = site_map(addresses, "https://danh-muc.example/")
    found = [line.partition("<loc>")[2].partition("<")[0] for line in text.splitlines()]
    assert [line for line in found if line] == [
        "https://danh-muc.example/",
        "https://danh-muc.example/san-pham/a/",
        "https://danh-muc.example/san-pham/b/",
        "https://danh-muc.example/tinh/",
    ]
    assert "Sitemap: https://danh-muc.example/sitemap.xml" in robots("https://danh-muc.example/")
