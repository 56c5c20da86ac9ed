"""When a photo is not taken apart a second time, and when it is."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from catalogue.reading import photo_verdicts
from catalogue.reading.photo_verdicts import inspect_once, inspector
from catalogue.reading.photos import PhotoFacts
from tests.reading.photo_making import exif, jpeg, png, png_claiming

FILE = "products/gia-lai/mang-le/anh.jpg"


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "anh.jpg"
    path.write_bytes(jpeg())
    return path


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The files that were taken apart, in order."""
    names: list[str] = []
    inspect = photo_verdicts.inspect_photo_bytes

    def watched(content: bytes, file: str) -> object:
        names.append(file)
        return inspect(content, file)

    monkeypatch.setattr(photo_verdicts, "inspect_photo_bytes", watched)
    return names


def verdict(folder: Path, content: bytes) -> Path:
    sha256 = hashlib.sha256(content).hexdigest()
    return folder / inspector() / sha256[:2] / sha256[2:]


def test_known_content_is_not_taken_apart_again_wherever_it_lies(
    photo: Path, tmp_path: Path, opened: list[str]
) -> None:
    first = inspect_once(photo, FILE, tmp_path / "known")
    assert first == (PhotoFacts("JPEG", 400, 300, hashlib.sha256(jpeg()).hexdigest()), [])
    copy = tmp_path / "khac.jpeg"
    copy.write_bytes(photo.read_bytes())
    assert inspect_once(copy, "products/x/y/khac.jpeg", tmp_path / "known") == first
    assert opened == [FILE]


def test_a_changed_photo_is_taken_apart_though_its_size_is_the_same(
    photo: Path, tmp_path: Path, opened: list[str]
) -> None:
    inspect_once(photo, FILE, tmp_path / "known")
    changed = jpeg(exif=exif(place=True))
    photo.write_bytes(changed)
    facts, findings = inspect_once(photo, FILE, tmp_path / "known")
    assert facts is None
    assert [finding.code for finding in findings] == ["E605"]
    assert opened == [FILE, FILE]


@pytest.mark.parametrize(
    "hostile",
    [
        png_claiming(50_000, 50_000),
        jpeg(exif=exif(place=True)),
        jpeg()[:-200],
        jpeg() + b"<script>",
        b"<svg/>",
    ],
)
def test_a_refused_photo_is_refused_each_time_and_nothing_is_kept_of_it(
    tmp_path: Path, hostile: bytes
) -> None:
    path = tmp_path / "anh.jpg"
    path.write_bytes(hostile)
    first = inspect_once(path, FILE, tmp_path / "known")
    assert first[0] is None
    assert first[1] != []
    assert inspect_once(path, FILE, tmp_path / "known") == first
    assert not (tmp_path / "known").exists()


def test_a_wrong_ending_is_told_though_the_content_is_known(photo: Path, tmp_path: Path) -> None:
    inspect_once(photo, FILE, tmp_path / "known")
    facts, findings = inspect_once(photo, "products/gia-lai/mang-le/anh.png", tmp_path / "known")
    assert facts is None
    assert [finding.code for finding in findings] == ["E603"]


@pytest.mark.parametrize(
    "damage",
    [
        b"",
        b"JPEG 400 300\n",
        b"JPEG 400 300 " + b"0" * 64 + b"\n",
        b"JPEG 999999 999999 x\n",
        b"EXE 400 300 x\n",
        b"\xff\xfe",
        b"0" * 100_000,
    ],
)
def test_a_damaged_entry_is_not_believed_and_made_anew(
    photo: Path, tmp_path: Path, opened: list[str], damage: bytes
) -> None:
    first = inspect_once(photo, FILE, tmp_path / "known")
    place = verdict(tmp_path / "known", photo.read_bytes())
    whole = place.read_bytes()
    place.write_bytes(damage)
    assert inspect_once(photo, FILE, tmp_path / "known") == first
    assert place.read_bytes() == whole
    assert opened == [FILE, FILE]


def test_no_byte_of_an_entry_may_be_another(photo: Path, tmp_path: Path, opened: list[str]) -> None:
    first = inspect_once(photo, FILE, tmp_path / "known")
    place = verdict(tmp_path / "known", photo.read_bytes())
    whole = place.read_bytes()
    for number in range(len(whole)):
        changed = bytearray(whole)
        changed[number] ^= 1
        place.write_bytes(changed)
        assert inspect_once(photo, FILE, tmp_path / "known") == first
    assert len(opened) == 1 + len(whole)


def test_the_entry_of_other_content_is_not_believed(
    photo: Path, tmp_path: Path, opened: list[str]
) -> None:
    inspect_once(photo, FILE, tmp_path / "known")
    bomb = png_claiming(50_000, 50_000)
    place = verdict(tmp_path / "known", bomb)
    place.parent.mkdir(parents=True)
    place.write_bytes(verdict(tmp_path / "known", photo.read_bytes()).read_bytes())
    photo.write_bytes(bomb)
    facts, findings = inspect_once(photo, FILE, tmp_path / "known")
    assert facts is None
    assert [finding.code for finding in findings] == ["E603", "E604"]


def test_another_inspector_looks_for_itself(
    photo: Path, tmp_path: Path, opened: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    inspect_once(photo, FILE, tmp_path / "known")
    monkeypatch.setattr(photo_verdicts, "inspector", lambda: "0123456789abcdef")
    inspect_once(photo, FILE, tmp_path / "known")
    assert opened == [FILE, FILE]


def test_the_inspector_is_another_when_its_decoder_or_a_rule_is(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    ours = inspector()
    inspector.cache_clear()
    monkeypatch.setattr("PIL.__version__", "1.1.7")
    assert inspector() != ours
    inspector.cache_clear()
    monkeypatch.undo()
    monkeypatch.setattr(Path, "read_bytes", lambda path: f"stricter {path.name}".encode())
    assert inspector() != ours
    inspector.cache_clear()
    monkeypatch.undo()
    assert inspector() == ours


def test_a_file_that_is_too_large_or_gone_is_told_and_never_hashed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "anh.jpg"
    _, gone = inspect_once(path, FILE, tmp_path / "known")
    assert [finding.code for finding in gone] == ["E017"]
    with path.open("wb") as stream:
        stream.truncate(10_000_001)
    monkeypatch.setattr(Path, "read_bytes", lambda _: pytest.fail("it was read"))
    _, large = inspect_once(path, FILE, tmp_path / "known")
    assert [finding.code for finding in large] == ["E601"]


def test_a_folder_that_cannot_be_written_to_changes_no_verdict(photo: Path, tmp_path: Path) -> None:
    (tmp_path / "known").write_bytes(b"a file where the folder should be")
    facts, findings = inspect_once(photo, FILE, tmp_path / "known")
    assert facts == PhotoFacts("JPEG", 400, 300, hashlib.sha256(jpeg()).hexdigest())
    assert findings == []


def test_every_format_is_known_again(tmp_path: Path, opened: list[str]) -> None:
    path = tmp_path / "anh.png"
    path.write_bytes(png())
    for _ in range(2):
        facts, _ = inspect_once(path, "products/a/b/anh.png", tmp_path / "known")
        assert facts == PhotoFacts("PNG", 400, 300, hashlib.sha256(png()).hexdigest())
    assert opened == ["products/a/b/anh.png"]
