"""Four machines make a site in four parts, and together they make what one machine makes."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from bench.national.generate import ROOT, generate
from catalogue.commands import main
from catalogue.publishing.parts import FILES, Manifest, Shard, is_plain, read_manifest
from catalogue.publishing.parts import write_manifest as write
from catalogue.publishing.sealing import Seal, seal_of

TODAY = "2026-07-17"
ALL = (1, 2, 3, 4)
PAGE = "san-pham/mau-3/index.html"

Spoil = Callable[[Path], None]


def started(clone: Path, *arguments: str | Path) -> subprocess.Popen[str]:
    """The program of a clone, in a process of its own."""
    command = [sys.executable, "-m", "catalogue", *map(str, arguments)]
    settings = {**os.environ, "PYTHONUTF8": "1", "NO_MKDOCS_2_WARNING": "1"}
    pipe = subprocess.PIPE
    return subprocess.Popen(
        command, cwd=clone, env=settings, stdout=pipe, stderr=pipe, text=True, encoding="utf-8"
    )


def said(process: subprocess.Popen[str]) -> tuple[int, str]:
    """Exit code, and everything that it said."""
    output, errors = process.communicate(timeout=300)
    return process.returncode, output + errors


def git(folder: Path, *arguments: str) -> None:
    identity = ["-c", "user.name=Thử", "-c", "user.email=thu@vidu.vn", "-c", "core.autocrlf=false"]
    subprocess.run(["git", *identity, *arguments], cwd=folder, check=True, capture_output=True)


def contents(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


@dataclass(frozen=True)
class Machines:
    """A repository's clones, one a machine, with the part that each has made; and a whole site."""

    clones: dict[int, Path]
    whole: Path

    def part(self, number: int) -> Path:
        return self.clones[number] / f"part-{number}"


@pytest.fixture(scope="module")
def machines(tmp_path_factory: pytest.TempPathFactory) -> Machines:
    folder = tmp_path_factory.mktemp("may")
    origin = folder / "goc"
    generate(24, origin, photos=4)
    unwanted = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "catalogue", origin / "catalogue", ignore=unwanted, dirs_exist_ok=True)
    git(origin, "init", "-q")
    git(origin, "add", ".")
    git(origin, "commit", "-q", "-m", "Danh mục thử")
    clones = {number: folder / f"may {number}" for number in ALL}
    for clone in clones.values():
        git(folder, "clone", "-q", str(origin), str(clone))
    day = ("--today", TODAY, "--workers", "1")
    processes = [
        started(clone, "build", "--shard", f"{number}/4", "--site", f"part-{number}", *day)
        for number, clone in clones.items()
    ]
    processes.append(started(clones[4], "build", "--site", "site", *day))
    for process in processes:
        code, text = said(process)
        assert code == 0, text
    return Machines(clones, clones[4] / "site")


def another_clone(machines: Machines, folder: Path) -> Path:
    clone = folder / "may khac"
    git(folder, "clone", "-q", str(machines.clones[1]), str(clone))
    return clone


@pytest.fixture
def parts(machines: Machines, tmp_path: Path) -> list[Path]:
    """Copies of all parts, as they come out of an archive."""
    return [
        Path(shutil.copytree(machines.part(number), tmp_path / f"part-{number}")) for number in ALL
    ]


def assembled(machines: Machines, parts: list[Path], site: Path) -> tuple[int, str]:
    return said(started(machines.clones[1], "assemble", *parts, "--site", site, "--workers", "1"))


def test_four_clones_make_byte_for_byte_the_site_of_one_machine(
    machines: Machines, parts: list[Path], tmp_path: Path
) -> None:
    code, text = assembled(machines, parts[::-1], tmp_path / "site")
    assert code == 0, text
    assert "24 sản phẩm" in text
    joined, whole = contents(tmp_path / "site"), contents(machines.whole)
    assert sorted(joined) == sorted(whole)
    assert [name for name in whole if joined[name] != whole[name]] == []
    photos = [name for name in whole if name.startswith("assets/anh/")]
    assert sum(name.endswith(".webp") for name in photos) == 12
    assert list((tmp_path / ".build").iterdir()) == []


def test_parts_are_disjoint_and_even(machines: Machines) -> None:
    manifests = [read_manifest(machines.part(number)) for number in ALL]
    names = [name for manifest in manifests for name in manifest.files]
    assert len(names) == len(set(names))
    for folder, every in (("san-pham/", 24), ("assets/anh/", 18)):
        counts = [sum(name.startswith(folder) for name in one.files) for one in manifests]
        assert sum(counts) == every
        assert max(counts) - min(counts) <= 3  # a photo has three files, and there are six


def test_only_the_first_part_has_what_there_is_one_of(machines: Machines) -> None:
    first, *others = [set(read_manifest(machines.part(number)).files) for number in ALL]
    single = {"sitemap.xml", "robots.txt", "404.html", "huong-dan/index.html"}
    assert single <= first
    assert "assets/ban-do/diem-ban.geojson" in first
    for other in others:
        assert all(name.startswith("assets/anh/") or name.endswith(".html") for name in other)
        assert single.isdisjoint(other)


def test_what_is_written_for_maintainers_is_not_published(machines: Machines) -> None:
    assert (machines.clones[4] / "docs" / "bao-tri" / "quy-mo.md").exists()
    assert [name for name in contents(machines.whole) if "bao-tri" in name] == []


def test_a_share_is_even_and_every_item_has_one_owner() -> None:
    shares = [Shard(number, 3).own("abcdefgh") for number in (1, 2, 3)]
    assert shares == [["a", "d", "g"], ["b", "e", "h"], ["c", "f"]]
    assert Shard(1, 1).own("ab") == ["a", "b"]


@pytest.mark.parametrize(
    "text", ["0/4", "5/4", "4", "1/0", "1/4/2", "-1/4", "a/b", "/4", "1/", "", "١/4", "1/257"]
)
def test_a_shard_that_cannot_be_is_refused_with_an_example(
    text: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["build", f"--shard={text}", "--site", "part"])
    assert stopped.value.code == 2
    assert f"“{text}” không phải K/N" in capsys.readouterr().err


def test_a_part_does_not_go_where_the_site_goes(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["build", "--shard", "2/4"]) == 2
    assert "--shard 2/4 --site part-2" in capsys.readouterr().err


def test_a_part_never_takes_the_place_of_a_whole_site(
    machines: Machines, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    site = shutil.copytree(machines.whole, tmp_path / "site")
    root = machines.clones[1]
    assert main(["build", "--root", str(root), "--shard", "1/4", "--site", str(site)]) == 1
    assert "là một trang web hoàn chỉnh" in capsys.readouterr().err
    assert contents(site) == contents(machines.whole)


def test_a_part_takes_the_place_of_a_former_part(machines: Machines, tmp_path: Path) -> None:
    part = Path(shutil.copytree(machines.part(3), tmp_path / "part"))
    (part / FILES / "cu.html").write_text("cũ", encoding="utf-8")
    (part / FILES / PAGE).unlink(missing_ok=True)
    code, text = said(
        started(machines.clones[3], "build", "--shard", "3/4", "--site", part, "--today", TODAY)
    )
    assert code == 0, text
    assert "Phần 3/4:" in text
    assert contents(part) == contents(machines.part(3))


def test_whole_sites_and_other_folders_are_no_parts(
    machines: Machines, parts: list[Path], tmp_path: Path
) -> None:
    for wrong in (machines.whole, tmp_path / "không có", parts[0] / FILES):
        code, text = assembled(machines, [wrong, *parts[1:]], tmp_path / "site")
        assert code == 1
        assert f"{wrong} không phải một phần của trang web" in text
        assert "Sửa: " in text


def told(part: Path, change: Callable[[Manifest], Manifest]) -> None:
    """Let a part tell another story, under a seal that fits."""
    write(part, change(read_manifest(part)))


def with_file(name: str, seal: Seal) -> Callable[[Manifest], Manifest]:
    return lambda manifest: replace(manifest, files={**manifest.files, name: seal})


def page_of(part: Path) -> Path:
    return next(iter(sorted(part.glob(f"{FILES}/san-pham/*/index.html"))))


def damage(part: Path) -> None:
    page = page_of(part)
    page.write_bytes(page.read_bytes().replace(b"OCOP", b"OC0P", 1))


def lose(part: Path) -> None:
    page_of(part).unlink()


def smuggle(part: Path) -> None:
    (part / FILES / "la.html").write_text("lạ", encoding="utf-8")


def link_out(part: Path) -> None:
    page = page_of(part)
    kept = page.rename(part.parent / "ngoai.html")
    page.symlink_to(kept)


def tamper(part: Path) -> None:
    path = part / "part.json"
    path.write_bytes(path.read_bytes().replace(b"san-pham/", b"san-pham-", 1))


def shorten(part: Path) -> None:
    path = part / "part.json"
    path.write_bytes(path.read_bytes()[:200])


def of_five(part: Path) -> None:
    told(part, lambda manifest: replace(manifest, shard=Shard(2, 5)))


def of_others(part: Path) -> None:
    told(part, lambda manifest: replace(manifest, fingerprint="0" * 32))


def thrice(part: Path) -> None:
    told(part, lambda manifest: replace(manifest, shard=Shard(3, 4)))


def overlap(part: Path) -> None:
    (part / FILES / "robots.txt").write_text("khác", encoding="utf-8")
    told(part, with_file("ROBOTS.TXT", seal_of(str(part / FILES / "robots.txt"))))


def climb(part: Path) -> None:
    told(part, with_file("../../ngoai.html", Seal(0, "")))


@pytest.mark.parametrize(
    ("spoil", "message"),
    [
        (damage, "không còn như lúc dựng"),
        (lose, "thiếu tệp san-pham/"),
        (smuggle, "có tệp lạ la.html"),
        (link_out, "không còn như lúc dựng"),
        (tamper, "part.json đã bị sửa hoặc hỏng"),
        (shorten, "part.json đã bị sửa hoặc hỏng"),
        (of_five, "là một trong 5 phần"),
        (of_others, "dữ liệu, ngày hoặc chương trình khác nhau"),
        (thrice, "Phần 3/4 có hai lần"),
        (overlap, "Tệp ROBOTS.TXT có trong cả"),
        (climb, "tên tệp không được phép: “../../ngoai.html”"),
    ],
)
def test_a_spoilt_part_is_refused_and_the_former_site_stands(
    machines: Machines, parts: list[Path], tmp_path: Path, spoil: Spoil, message: str
) -> None:
    site = tmp_path / "site"
    shutil.copytree(machines.whole, site)
    spoil(parts[1])
    code, text = assembled(machines, parts, site)
    assert code == 1
    assert message in text
    assert "Sửa: " in text
    assert "Traceback" not in text
    assert contents(site) == contents(machines.whole)
    assert list((tmp_path / ".build").glob("*")) == []


def test_a_missing_part_is_named_with_the_command_that_makes_it(
    machines: Machines, parts: list[Path], tmp_path: Path
) -> None:
    code, text = assembled(machines, [parts[0], parts[3]], tmp_path / "site")
    assert code == 1
    assert "Còn thiếu phần 2, 3 trong 4 phần." in text
    assert "ocop build --shard 2/4 --site part-2" in text
    assert not (tmp_path / "site").exists()


def test_parts_of_another_catalogue_than_the_one_at_hand_are_refused(
    machines: Machines, parts: list[Path], tmp_path: Path
) -> None:
    clone = another_clone(machines, tmp_path)
    file = next(iter(sorted(clone.glob("products/*/*/product.yml"))))
    file.write_text(file.read_text(encoding="utf-8") + "\n", encoding="utf-8", newline="\n")
    code, text = said(started(clone, "assemble", *parts, "--site", tmp_path / "site"))
    assert code == 1
    assert "được dựng từ dữ liệu hoặc chương trình khác với thư mục" in text
    assert not (tmp_path / "site").exists()


def test_a_joined_site_that_fails_its_verification_does_not_replace_the_former(
    machines: Machines, parts: list[Path], tmp_path: Path
) -> None:
    site = tmp_path / "site"
    shutil.copytree(machines.whole, site)
    page = page_of(parts[2])
    page.write_bytes(page.read_bytes().replace(b'href="../../hang-sao/', b'href="../../khong-co/'))
    name = page.relative_to(parts[2] / FILES).as_posix()
    told(parts[2], with_file(name, seal_of(str(page))))
    code, text = assembled(machines, parts, site)
    assert code == 1
    assert "khong-co" in text
    assert "giữ nguyên trang cũ" in text
    assert contents(site) == contents(machines.whole)


def test_entries_that_came_damaged_from_another_machine_are_read_anew(
    machines: Machines, parts: list[Path], tmp_path: Path
) -> None:
    clone = another_clone(machines, tmp_path)
    shutil.copytree(machines.clones[1] / ".cache" / "entries", clone / ".cache" / "entries")
    (summaries,) = clone.glob(".cache/entries/summaries-*")
    summaries.write_bytes(summaries.read_bytes()[:-1])
    code, text = said(started(clone, "assemble", *parts))
    assert code == 0, text
    assert contents(clone / "site") == contents(machines.whole)


def test_a_part_of_a_wrong_catalogue_is_not_made(machines: Machines, tmp_path: Path) -> None:
    clone = another_clone(machines, tmp_path)
    file = next(iter(sorted(clone.glob("products/*/*/product.yml"))))
    file.write_text("name: [", encoding="utf-8")
    day = ("--today", TODAY)
    code, text = said(started(clone, "build", "--shard", "1/4", "--site", "part-1", *day))
    assert code == 1
    assert file.relative_to(clone).as_posix() in text
    assert "Danh mục còn lỗi: trang web chưa được dựng." in text
    assert not (clone / "part-1").exists()


def test_what_is_remembered_of_a_site_goes_with_it(
    machines: Machines, parts: list[Path], tmp_path: Path
) -> None:
    """Else the next build would take the joined site for the one that it made before."""
    clone = another_clone(machines, tmp_path)
    code, text = said(started(clone, "build", "--today", TODAY))
    assert code == 0, text
    assert len(list(clone.glob(".cache/site-*/head"))) == 1
    code, text = said(started(clone, "assemble", *parts))
    assert code == 0, text
    assert list(clone.glob(".cache/site-*/head")) == []
    assert contents(clone / "site") == contents(machines.whole)


@pytest.mark.parametrize(
    "name",
    [
        *("", "/etc/passwd", "../a", "a/../b", "a//b", "a/", "./a", "a\\b", "C:/a", "a:b"),
        *("a\0b", "a\nb", "a/b.", "a ", ".ocop-site", "a\u202eb", "a*b", "…/." * 3),
    ],
)
def test_no_name_leads_out_of_the_site(name: str) -> None:
    assert not is_plain(name)


@pytest.mark.parametrize("name", ["index.html", "san-pham/mau-1/index.html", ".nojekyll", "á.css"])
def test_ordinary_names_are_plain(name: str) -> None:
    assert is_plain(name)
