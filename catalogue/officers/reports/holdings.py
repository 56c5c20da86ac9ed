"""What a report is about: the entries of the catalogue, or those of one province."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from catalogue.intake.entry import load_means
from catalogue.intake.share import load_reference
from catalogue.model import building
from catalogue.model.entries import Product
from catalogue.officers.exports.selection import Selection
from catalogue.officers.standing import everything


@dataclass(frozen=True, slots=True)
class Holdings:
    """province: its folder's name, empty for the whole country. names: of each folder.

    products: those in use, by file; each stands in the folder of its province.
    retired, broken: how many entries are kept for their address only, or cannot be read.
    """

    province: str
    names: Mapping[str, str]
    products: tuple[Product, ...]
    producers: int
    sales_points: int
    retired: int
    broken: int

    def province_of(self, product: Product) -> str:
        """The name of today; the folder's own where that is no province."""
        folder = product.file.split("/")[1]
        return self.names.get(folder, folder)


def holdings(root: Path, province: str = "") -> Holdings:
    """province: any name of it, old or new. Raises ImportRefusedError where there is none."""
    reference = load_reference(root)
    folder = Selection(province=province).settled(reference.places, reference.groups).province
    entries = [
        entry
        for entry in everything(root, load_means(root / "schema"))
        if folder in {"", entry.province}
    ]
    used = [e for e in entries if e.values is not None and "retired" not in e.values]
    broken = sum(entry.values is None for entry in entries)
    kinds = [entry.kind for entry in used]
    return Holdings(
        folder,
        {unit.slug: unit.bare_name for unit in reference.places.current_provinces},
        tuple(
            building.product(entry.values or {}, entry.id, entry.path)
            for entry in used
            if entry.kind == "product"
        ),
        kinds.count("producer"),
        kinds.count("sales-point"),
        len(entries) - len(used) - broken,
        broken,
    )
