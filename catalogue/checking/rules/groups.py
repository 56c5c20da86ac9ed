"""Whether group, set and the document's own group name belong together."""

from __future__ import annotations

from collections.abc import Iterator

from catalogue.checking.complaint import Complaint, Context, complain
from catalogue.checking.near import near
from catalogue.findings.finding import shown


def set_belongs_to_group(context: Context) -> Iterator[Complaint]:
    for product in context.catalogue.products.values():
        group = product.group and context.catalogue.groups.group(product.group.code)
        if not product.group or not group or product.group.product_set is None:
            continue
        codes = [known.code for known in group.sets]
        chosen = product.group.product_set
        if chosen not in codes:
            values = {"set": chosen, "group": group.name, "near": near(chosen, codes)}
            yield complain("E407", product, "group", "set", **values, known=", ".join(codes))


def stated_name_became_group(context: Context) -> Iterator[Complaint]:
    """A group as certified, of either vocabulary, is one that today is the product's group."""
    groups = context.catalogue.groups
    for product in context.catalogue.products.values():
        if not product.group or product.group.as_certified is None:
            continue
        text, code = product.group.as_certified, product.group.code
        if code not in {group.now or group.code for group in groups.named(text)}:
            group = groups.group(code)
            values = {"text": shown(text), "group": group.name if group else code}
            yield complain("E408", product, "group", "as_certified", **values)
