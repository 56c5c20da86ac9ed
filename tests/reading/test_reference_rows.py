from pathlib import Path

from catalogue.reading.reference import rows


def test_rows_come_without_their_header_and_with_what_quotes_hold(tmp_path: Path) -> None:
    file = tmp_path / "bang.csv"
    file.write_text('ma,ten\r\n01,"Xã A, huyện B"\r\n02,\r\n', encoding="utf-8", newline="")
    found = rows(file)
    assert list(found) == [("01", "Xã A, huyện B"), ("02", "")]
    assert list(found) == [("01", "Xã A, huyện B"), ("02", "")]
    assert len(found) == 2
