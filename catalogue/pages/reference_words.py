"""Groups, sets and regimes by their names in the language of the page."""

from __future__ import annotations

from catalogue.language.languages import ENGLISH
from catalogue.model.group import Group, ProductSet
from catalogue.model.regime import Regime
from catalogue.pages.view import View


def group_name(view: View, named: Group | ProductSet) -> str:
    return (named.english if view.language is ENGLISH else "") or named.name


def regime_title(view: View, regime: Regime) -> str:
    return (regime.english_title if view.language is ENGLISH else "") or regime.title


def regime_wording(view: View, regime: Regime, stars: int) -> str:
    """What a rank means, in the regime's own words or in our translation of them."""
    own = regime.wording.get(stars, "")
    return (regime.english_wording.get(stars) if view.language is ENGLISH else "") or own
