"""What stands where, and what stands where it should not; on a real file system."""

from __future__ import annotations

import json
import os
import sys
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest

from catalogue.findings.rules import fix, message
from catalogue.reading.names import ID, is_id
from catalogue.reading.tree import EntryFile, ProductFolder, Tree, scan


def made(root: Path, *files: str) -> Path:
    """A root with these files, each empty; a closing slash makes a folder."""
    for file in files:
        path = root / file
        if file.endswith("/"):
            path.mkdir(parents=True)
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(b"")
    return root


def found(tree: Tree) -> list[tuple[str, str]]:
    return [(finding.code, finding.file) for finding in tree.findings]


def expected(tree: Tree) -> dict[str, str]:
    return {finding.file: finding.values["expected"] for finding in tree.findings}


PRODUCT = "products/gia-lai/mang-le/product.yml"

ONE_FOLDER_EACH = "mỗi sản phẩm một thư mục: products/<tỉnh>/<mã sản phẩm>/product.yml."
ONE_PRODUCER_EACH = "mỗi chủ thể một tệp: producers/<tỉnh>/<mã chủ thể>.yml."
ONLY_PHOTOS = (
    "thư mục sản phẩm chỉ có product.yml và ảnh .jpg, .jpeg, .png, .webp, không có thư mục con."
)
LITTER = "xóa tệp này: máy tự sinh ra, không phải dữ liệu."
DEVICE = "chọn tên khác: Windows giữ tên này cho thiết bị."


def test_every_entry_is_found_and_sorted(tmp_path: Path) -> None:
    root = made(
        tmp_path,
        "products/kon-tum/ca-phe/product.yml",
        "products/gia-lai/mang-le/product.yml",
        "products/gia-lai/mang-le/phoi-mang.webp",
        "products/gia-lai/mang-le/mang-le.jpg",
        "products/gia-lai/mang-le/b.jpeg",
        "products/gia-lai/mang-le/c.png",
        "products/gia-lai/mac-ca/product.yml",
        "producers/gia-lai/htx-to-tung.yml",
        "producers/gia-lai/htx-2.yml",
        "sales-points/gia-lai/nhon-hoa.yml",
    )
    assert scan(root) == Tree(
        products=(
            ProductFolder("gia-lai", "mac-ca", "products/gia-lai/mac-ca/product.yml"),
            ProductFolder(
                "gia-lai",
                "mang-le",
                "products/gia-lai/mang-le/product.yml",
                ("b.jpeg", "c.png", "mang-le.jpg", "phoi-mang.webp"),
            ),
            ProductFolder("kon-tum", "ca-phe", "products/kon-tum/ca-phe/product.yml"),
        ),
        producers=(
            EntryFile("gia-lai", "htx-2", "producers/gia-lai/htx-2.yml"),
            EntryFile("gia-lai", "htx-to-tung", "producers/gia-lai/htx-to-tung.yml"),
        ),
        sales_points=(EntryFile("gia-lai", "nhon-hoa", "sales-points/gia-lai/nhon-hoa.yml"),),
        findings=(),
    )
    assert scan(root).products[0].folder == "products/gia-lai/mac-ca"


def test_missing_and_empty_folders_have_no_entries(tmp_path: Path) -> None:
    assert scan(tmp_path) == Tree((), (), (), ())
    made(tmp_path, "products/", "producers/gia-lai/", "README.md", "site/x.yml")
    assert scan(tmp_path) == Tree((), (), (), ())


def test_a_read_me_and_a_git_keep_are_welcome_at_the_top_only(tmp_path: Path) -> None:
    tops = [f"{top}/{name}" for top in ("products", "producers") for name in ("README.md",)]
    made(tmp_path, *tops, "sales-points/.gitkeep", PRODUCT)
    assert found(scan(tmp_path)) == []
    made(tmp_path, "products/gia-lai/README.md", "producers/gia-lai/.gitkeep")
    assert found(scan(tmp_path)) == [
        ("E015", "producers/gia-lai/.gitkeep"),
        ("E015", "products/gia-lai/README.md"),
    ]


def test_a_product_folder_without_its_file_is_told_so(tmp_path: Path) -> None:
    tree = scan(made(tmp_path, "products/gia-lai/mang-le/a.jpg", "products/gia-lai/rong/"))
    assert tree.products == ()
    assert expected(tree) == {
        "products/gia-lai/mang-le": "thêm tệp product.yml vào thư mục này, hoặc xóa thư mục.",
        "products/gia-lai/rong": "thêm tệp product.yml vào thư mục này, hoặc xóa thư mục.",
    }


@pytest.mark.parametrize("name", ["product.yaml", "Product.yml", "PRODUCT.YAML"])
def test_a_product_file_under_another_name_is_the_one_complaint(tmp_path: Path, name: str) -> None:
    tree = scan(made(tmp_path, f"products/gia-lai/mang-le/{name}"))
    assert tree.products == ()
    assert expected(tree) == {f"products/gia-lai/mang-le/{name}": "đổi tên thành “product.yml”."}


@pytest.mark.parametrize(
    ("file", "wanted"),
    [
        ("products/mang-le.yml", ONE_FOLDER_EACH),
        ("products/gia-lai/mang-le.yml", ONE_FOLDER_EACH),
        ("products/Gia Lai/x/product.yml", "đổi tên thành “gia-lai”."),
        ("products/gia-lai/Măng Lẻ/product.yml", "đổi tên thành “mang-le”."),
        ("products/gia-lai/mang_le/product.yml", "đổi tên thành “mang-le”."),
        ("products/gia-lai/-/product.yml", ONE_FOLDER_EACH),
        ("products/gia-lai/" + "a" * 81 + "/product.yml", "đặt tên ngắn hơn: tối đa 80 ký tự."),
        ("products/gia-lai/con/product.yml", DEVICE),
        ("products/gia-lai/mang-le/sub/a.jpg", ONLY_PHOTOS),
        ("products/gia-lai/mang-le/anh.gif", ONLY_PHOTOS),
        ("products/gia-lai/mang-le/anh.svg", ONLY_PHOTOS),
        ("products/gia-lai/mang-le/anh.jpg.html", ONLY_PHOTOS),
        ("products/gia-lai/mang-le/jpg", ONLY_PHOTOS),
        ("products/gia-lai/mang-le/.jpg", ONLY_PHOTOS),
        ("products/gia-lai/mang-le/ghi-chu.yml", ONLY_PHOTOS),
        ("products/gia-lai/mang-le/Ảnh 1.JPG", "đổi tên thành “anh-1.jpg”."),
        ("products/gia-lai/mang-le/a.PNG", "đổi tên thành “a.png”."),
        ("products/gia-lai/mang-le/" + "a" * 77 + ".jpg", "đặt tên ngắn hơn: tối đa 80 ký tự."),
        ("products/gia-lai/mang-le/nul.jpg", DEVICE),
        ("products/gia-lai/mang-le/.DS_Store", LITTER),
        ("products/gia-lai/mang-le/Thumbs.db", LITTER),
        ("products/.DS_Store", LITTER),
        ("producers/desktop.ini", LITTER),
        ("producers/gia-lai/._a.yml", LITTER),
        ("producers/gia-lai/a.yml~", LITTER),
        ("producers/htx.yml", ONE_PRODUCER_EACH),
        ("producers/gia-lai/htx/x.yml", ONE_PRODUCER_EACH),
        ("producers/gia-lai/htx.yaml", "đổi tên thành “htx.yml”."),
        ("producers/gia-lai/HTX Tơ Tung.yml", "đổi tên thành “htx-to-tung.yml”."),
        ("producers/gia-lai/htx.jpg", ONE_PRODUCER_EACH),
        ("producers/gia-lai/aux.yml", DEVICE),
        ("producers/gia-lai/COM1.yml", DEVICE),
        ("producers/gia-lai/lpt9.tar.yml", DEVICE),
        (
            "sales-points/gia-lai/x.json",
            "mỗi điểm bán một tệp: sales-points/<tỉnh>/<mã điểm bán>.yml.",
        ),
        ("SALES-POINTS/gia-lai/x.yml", "đổi tên thành “sales-points”."),
        ("producers", "thư mục này phải tên là products, producers hoặc sales-points."),
    ],
)
def test_what_has_no_place_is_told_where_its_place_is(
    tmp_path: Path, file: str, wanted: str
) -> None:
    tree = scan(made(tmp_path, PRODUCT, file))
    (finding,) = tree.findings
    assert finding.code == "E015"
    assert file == finding.file or file.startswith(finding.file + "/")
    assert finding.values["expected"] == wanted
    assert tree.products == (
        ProductFolder("gia-lai", "mang-le", "products/gia-lai/mang-le/product.yml"),
    )


def test_a_top_folder_in_capitals_is_not_read(tmp_path: Path) -> None:
    tree = scan(made(tmp_path, "Products/gia-lai/x/product.yml"))
    assert expected(tree) == {"Products": "đổi tên thành “products”."}
    assert tree.products == ()


def test_a_name_of_80_characters_is_long_enough(tmp_path: Path) -> None:
    longest, photo = "a" * 80, "b" * 76 + ".jpg"
    tree = scan(
        made(tmp_path, f"products/x/{longest}/product.yml", f"products/x/{longest}/{photo}")
    )
    assert tree.findings == ()
    assert [(p.id, p.photos) for p in tree.products] == [(longest, (photo,))]


def test_ids_are_what_the_schema_calls_an_id(root: Path) -> None:
    common = json.loads((root / "schema" / "common.schema.json").read_text(encoding="utf-8"))
    schema = common["definitions"]["id"]
    assert (f"^{ID.pattern}$", 80) == (schema["pattern"], schema["maxLength"])
    assert is_id("htx-to-tung-2")
    for name in ("", "-a", "a-", "a--b", "A", "ă", "a\n", "a b", "a.b", "con", "com0"):
        assert not is_id(name)


def test_links_are_refused_and_never_followed(tmp_path: Path) -> None:
    outside = made(tmp_path / "outside", "p/product.yml", "h.yml", "deep/x/product.yml")
    root = made(tmp_path / "root", "products/gia-lai/mang-le/product.yml", "producers/gia-lai/")
    made(root, "products/gia-lai/la/product.yml", "products/gia-lai/la/a/b/")
    links = {
        "products/gia-lai/lien-ket": outside / "p",
        "products/gia-lai/mang-le/anh.jpg": outside / "h.yml",
        "products/gia-lai/la/a/b/c": outside / "h.yml",
        "products/kon-tum": outside / "deep",
        "producers/gia-lai/h.yml": outside / "h.yml",
        "producers/gia-lai/mat.yml": tmp_path / "nowhere",
        "producers/gia-lai/vong": root,
        "sales-points": outside,
    }
    for file, target in links.items():
        (root / file).symlink_to(target, target_is_directory=target.is_dir())
    tree = scan(root)
    assert found(tree) == sorted(
        [("E012", file) for file in links] + [("E015", "products/gia-lai/la/a")],
        key=lambda pair: pair[1],
    )
    assert [product.id for product in tree.products] == ["la", "mang-le"]
    assert (tree.producers, tree.sales_points) == ((), ())
    assert tree.findings[0].values == {"target": "h.yml"}


def test_a_linked_product_file_is_the_one_complaint(tmp_path: Path) -> None:
    made(tmp_path, "elsewhere.yml", "products/gia-lai/mang-le/a.jpg")
    (tmp_path / "products/gia-lai/mang-le/product.yml").symlink_to(tmp_path / "elsewhere.yml")
    tree = scan(tmp_path)
    assert found(tree) == [("E012", "products/gia-lai/mang-le/product.yml")]
    assert tree.products == ()


def can_hold_both(folder: Path, one: str, other: str) -> bool:
    made(folder, f"trial/{one}", f"trial/{other}")
    return len(list((folder / "trial").iterdir())) == 2


@pytest.mark.parametrize(
    ("kept", "twin"),
    [
        ("che.yml", "Che.yml"),
        ("che.yml", "CHE.YML"),
        ("che.yml", "ｃhe.yml"),
        ("che.yml", "che.yml."),
        ("file.yml", "ﬁle.yml"),
        ("tel.yml", "℡.yml"),
        ("strasse.yml", "straße.yml"),
        (unicodedata.normalize("NFC", "chè.yml"), unicodedata.normalize("NFD", "chè.yml")),
    ],
)
def test_names_that_another_system_takes_for_one_are_refused(
    tmp_path: Path, kept: str, twin: str
) -> None:
    if not can_hold_both(tmp_path, kept, twin):
        return  # on such a system there can be no such folder
    tree = scan(made(tmp_path, f"producers/gia-lai/{kept}", f"producers/gia-lai/{twin}"))
    twins = [finding for finding in tree.findings if finding.code == "E014"]
    assert [(f.file, dict(f.values)) for f in twins] == [
        (f"producers/gia-lai/{twin}", {"name": twin, "other": kept})
    ]
    assert [f.file for f in tree.producers] == (
        [f"producers/gia-lai/{kept}"] if kept.isascii() else []
    )


def test_twin_folders_are_refused_at_every_level(tmp_path: Path) -> None:
    if not can_hold_both(tmp_path, "a", "A"):
        return
    made(
        tmp_path,
        PRODUCT,
        "Products/gia-lai/x/product.yml",
        "products/GIA-LAI/y/product.yml",
        "products/gia-lai/Mang-Le/product.yml",
        "products/gia-lai/mang-le/PRODUCT.yml",
        "products/gia-lai/mang-le/a.jpg",
        "products/gia-lai/mang-le/A.jpg",
    )
    tree = scan(tmp_path)
    assert found(tree) == [
        ("E014", "Products"),
        ("E014", "products/GIA-LAI"),
        ("E014", "products/gia-lai/Mang-Le"),
        ("E014", "products/gia-lai/mang-le/A.jpg"),
        ("E014", "products/gia-lai/mang-le/PRODUCT.yml"),
    ]
    assert tree.products == (ProductFolder("gia-lai", "mang-le", PRODUCT, ("a.jpg",)),)


def test_names_that_would_break_a_report_are_shown_escaped(tmp_path: Path) -> None:
    if sys.platform != "linux":
        return  # other systems refuse such names themselves
    folder = os.fsencode(made(tmp_path, PRODUCT) / "products" / "gia-lai" / "mang-le")
    for name in (b"a\n::error::b.jpg", b"\xff\xfe.jpg", "\u202egpj.a".encode()):
        with open(os.path.join(folder, name), "wb"):  # noqa: PTH123, PTH118 - bytes of no encoding
            pass
    findings = scan(tmp_path).findings
    assert [finding.code for finding in findings] == ["E015"] * 3
    for finding in findings:
        assert finding.file.isprintable()
        assert message(finding).isprintable()
        assert fix(finding).isprintable()


def test_only_ordinary_files_are_entries(tmp_path: Path) -> None:
    if not hasattr(os, "mkfifo"):
        return
    made(tmp_path, "producers/gia-lai/", "products/gia-lai/mang-le/")
    os.mkfifo(tmp_path / "producers/gia-lai/x.yml")
    os.mkfifo(tmp_path / "products/gia-lai/mang-le/product.yml")
    tree = scan(tmp_path)
    assert found(tree) == [
        ("E015", "producers/gia-lai/x.yml"),
        ("E015", "products/gia-lai/mang-le/product.yml"),
    ]
    assert (tree.products, tree.producers) == ((), ())


def aged(root: Path) -> Path:
    """With times so long past that every change gives another one."""
    for path in (root, *root.rglob("*")):
        os.utime(path, (1_500_000_000, 1_500_000_000))
    return root


@pytest.mark.parametrize(
    "change",
    [
        lambda root: made(root, "products/gia-lai/mang-le/moi.png"),
        lambda root: (root / PRODUCT).unlink(),
        lambda root: (root / PRODUCT).rename(root / "products/gia-lai/mang-le/mang.yml"),
        lambda root: made(root, "products/gia-lai/mac-ca/product.yml"),
        lambda root: made(root, "products/gia-lai/MacCa/product.yml"),
        lambda root: made(root, "producers/gia-lai/htx-2.yml", "producers/gia-lai/htx.txt"),
        lambda root: (root / "producers/gia-lai/htx.yml").unlink(),
        lambda root: (root / "producers/gia-lai").rename(root / "producers/kon-tum"),
    ],
)
def test_what_was_listed_before_is_believed_only_where_nothing_has_changed(
    tmp_path: Path, change: Callable[[Path], object]
) -> None:
    root = aged(made(tmp_path, PRODUCT, "products/gia-lai/rong/", "producers/gia-lai/htx.yml"))
    before = scan(root)
    assert scan(root, before.listed) == before
    change(root)
    assert scan(root) != before
    assert scan(root, before.listed) == scan(root)


def test_a_folder_that_has_the_times_it_had_is_not_listed_again(tmp_path: Path) -> None:
    root = aged(made(tmp_path, PRODUCT))
    listed = scan(root).listed
    folder = "products/gia-lai/mang-le"
    told = {**listed, folder: (listed[folder][0], ("product.yml", "tung-co.jpg"))}
    assert scan(root, told).products[0].photos == ("tung-co.jpg",)
