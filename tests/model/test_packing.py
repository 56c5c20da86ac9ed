from datetime import date

import pytest

from catalogue.checking.claims import Claims, claims_of
from catalogue.model.packing import packed, unpacked
from catalogue.model.summarising import product_summary
from catalogue.model.summary import ProductSummary
from tests import factories


def test_what_is_packed_comes_back_as_it_was() -> None:
    product, places = factories.full_product(), factories.places()
    summary = product_summary(product, places, factories.TODAY)
    claims = claims_of(product, summary.where)
    assert ProductSummary(*unpacked(packed(summary))) == summary
    assert Claims(*unpacked(packed(claims))) == claims


def test_equal_values_give_equal_bytes_whatever_they_share() -> None:
    name = "".join(["Trà ", "bịa"])
    same, other = (name, (name, name)), ("Trà bịa", ("".join(["Trà", " bịa"]), "Trà bịa"))
    assert packed(same) == packed(other)
    assert packed(("a", 1)) != packed(("a", True))


def test_what_is_not_plain_cannot_be_packed() -> None:
    with pytest.raises(ValueError, match="unmarshallable"):
        packed((date(2026, 1, 1),))
