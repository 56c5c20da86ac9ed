"""Every rule over the whole catalogue, in the order in which an officer would think of them."""

from __future__ import annotations

from collections.abc import Iterator

from catalogue.checking.complaint import Complaint, Context, Rule
from catalogue.checking.rules import (
    certificates,
    codes,
    groups,
    personal_data,
    photos,
    places,
    references,
)

RULES: tuple[Rule, ...] = (
    references.references_exist,
    references.former_ids_are_free,
    references.producer_names_are_distinct,
    references.decisions_agree,
    certificates.stars_match_score,
    certificates.authority_may_grant,
    certificates.five_stars_come_from_the_centre,
    certificates.programme_had_begun,
    certificates.potential_is_not_five,
    certificates.validity_is_36_months,
    certificates.decision_is_not_in_the_future,
    certificates.certificates_in_order,
    certificates.revoked_after_it_was_granted,
    certificates.year_fits_decision,
    places.code_exists,
    places.text_names_the_unit,
    places.current_commune_follows,
    places.divided_unit_is_settled,
    places.folder_is_the_province,
    places.officers_name_the_commune,
    groups.set_belongs_to_group,
    groups.stated_name_became_group,
    photos.named_photos_exist,
    photos.present_photos_are_named,
    codes.barcode_is_vietnamese,
    codes.sources_are_encrypted,
    personal_data.households_consent,
    personal_data.prose_holds_no_phone,
)


def complaints(context: Context) -> Iterator[Complaint]:
    for rule in RULES:
        yield from rule(context)
