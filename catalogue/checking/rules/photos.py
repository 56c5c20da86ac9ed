"""Whether the photos that a product names are there, and the other way round."""

from __future__ import annotations

from collections.abc import Iterator

from catalogue.checking.complaint import Complaint, Context, complain
from catalogue.checking.near import near


def named_photos_exist(context: Context) -> Iterator[Complaint]:
    for product in context.catalogue.products.values():
        present = context.photo_files.get(product.id, ())
        for index, photo in enumerate(product.photos):
            if photo.file not in present:
                values = {"file": photo.file, "near": near(photo.file, present)}
                yield complain("E607", product, "photos", index, "file", **values)


def present_photos_are_named(context: Context) -> Iterator[Complaint]:
    """A photo that no page shows would still be published with the repository."""
    for product in context.catalogue.products.values():
        named = {photo.file for photo in product.photos}
        for file in context.photo_files.get(product.id, ()):
            if file not in named:
                yield complain("E608", product, "photos", file=file)


def photos_are_named_once(context: Context) -> Iterator[Complaint]:
    for product in context.catalogue.products.values():
        files = [photo.file for photo in product.photos]
        for index, file in enumerate(files):
            if file in files[:index]:
                yield complain("E610", product, "photos", index, "file", file=file)
