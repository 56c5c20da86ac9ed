"""Every rule, in the order in which an officer would think of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import chain

from catalogue.checking.complaint import Complaint, Context, NeighbourRule, Neighbours, Rule
from catalogue.checking.rules import (
    authority,
    codes,
    dates,
    doubts,
    future,
    grading,
    groups,
    history,
    personal_data,
    photos,
    places,
    producers,
    references,
    sales_points,
    star_claims,
    stated_provinces,
    twins,
)

NEIGHBOUR_RULES: tuple[NeighbourRule, ...] = (
    references.references_exist,
    references.references_are_in_use,
    references.replacement_is_in_use,
    references.former_ids_are_free,
    references.short_codes_are_distinct,
    twins.names_are_distinct,
    twins.products_are_distinct,
    twins.barcodes_are_distinct,
    twins.decisions_agree,
)

RULES: tuple[Rule, ...] = (
    doubts.unconfirmed_fields_are_given,
    producers.kind_is_that_of_the_name,
    grading.stars_match_score,
    authority.level_is_the_issuers,
    authority.authority_may_grant,
    authority.five_stars_are_the_centres,
    dates.programme_had_begun,
    dates.validity_is_36_months,
    dates.validity_began_with_the_decision,
    dates.last_day_alone_is_plausible,
    dates.year_fits_decision,
    future.round_has_come,
    future.nothing_happened_tomorrow,
    dates.revoked_after_it_was_granted,
    future.revocation_is_near,
    future.revocation_ends_something,
    star_claims.ranks_stand_in_certificates_only,
    history.certificates_in_order,
    history.nothing_is_recognised_twice,
    history.upgrades_rise,
    history.history_has_a_beginning,
    places.code_exists,
    places.text_names_the_unit,
    places.unit_is_spelled_right,
    stated_provinces.text_names_no_other_province,
    places.current_commune_follows,
    places.divided_unit_is_settled,
    places.folder_is_the_province,
    places.officers_name_the_commune,
    sales_points.coordinates_lie_in_the_place,
    sales_points.period_ends_after_it_began,
    sales_points.hours_end_after_they_began,
    sales_points.hours_do_not_overlap,
    groups.set_belongs_to_group,
    groups.stated_name_became_group,
    photos.named_photos_exist,
    photos.present_photos_are_named,
    photos.photos_are_named_once,
    codes.barcode_is_vietnamese,
    codes.sources_are_encrypted,
    personal_data.households_consent,
    personal_data.who_sounds_like_a_household_consents,
    personal_data.points_of_households_show_no_home,
    personal_data.addresses_hold_no_phone,
    personal_data.prose_holds_no_personal_data,
)


MOST_COMPLAINTS = 100
"""Of one file and one severity, as of the schema's findings."""


def complaints(context: Context) -> Iterator[Complaint]:
    """Of single entries; in parts of the catalogue the same as in the whole."""
    return _bounded(rule(context) for rule in RULES)


def neighbour_complaints(neighbours: Neighbours) -> Iterator[Complaint]:
    return _bounded(rule(neighbours) for rule in NEIGHBOUR_RULES)


def _bounded(found: Iterable[Iterator[Complaint]]) -> Iterator[Complaint]:
    said: Counter[tuple[str, str]] = Counter()
    for complaint in chain.from_iterable(found):
        severity = complaint.code[0]
        said[complaint.file, severity] += 1
        if said[complaint.file, severity] <= MOST_COMPLAINTS:
            yield complaint
