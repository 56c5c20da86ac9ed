from pathlib import Path

import pytest

from catalogue.publishing.swap import replacing


def test_a_finished_site_takes_the_place_of_the_former(tmp_path: Path) -> None:
    site = tmp_path / "trang web"
    site.mkdir()
    (site / "cu.html").write_text("cũ", encoding="utf-8")
    with replacing(site) as fresh:
        (fresh / "moi.html").write_text("mới", encoding="utf-8")
        assert (site / "cu.html").exists()
    assert [path.name for path in site.iterdir()] == ["moi.html"]
    assert list((tmp_path / ".build").iterdir()) == []


def test_a_build_that_breaks_leaves_the_former_site_and_no_litter(tmp_path: Path) -> None:
    site = tmp_path / "site"
    site.mkdir()
    (site / "cu.html").write_text("cũ", encoding="utf-8")

    def break_off() -> None:
        with replacing(site) as fresh:
            (fresh / "moi.html").write_text("mới", encoding="utf-8")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        break_off()
    assert [path.name for path in site.iterdir()] == ["cu.html"]
    assert list((tmp_path / ".build").iterdir()) == []
