"""What the forms' rules lean on: the tables and patterns of `ocop check`, as JavaScript has them.

The rules themselves stand twice, in catalogue/checking/rules and in assets/ocop/form/rules; their
words, tables and patterns stand once. tests/site/form_mistakes.py holds both to the same findings.
"""

from __future__ import annotations

from typing import Any

from catalogue.checking import days, households, numerals
from catalogue.checking.formats import VIETNAM_PREFIX
from catalogue.checking.identity import RESERVED
from catalogue.checking.personal import (
    CITIZEN,
    EMAIL,
    IDENTITY,
    PHONE,
    TAX_CODE,
    TAX_WEIGHTS,
)
from catalogue.checking.rules import (
    authority,
    dates,
    future,
    personal_data,
    producers,
    sales_points,
    star_claims,
    stated_provinces,
)
from catalogue.language.fold import fold
from catalogue.language.vi import producer_names
from catalogue.language.vi.words import CONTACT_FIELDS, ENTRY_KINDS, LEVELS, REGISTERS
from catalogue.model.certificate import VALIDITY_MONTHS, Level
from catalogue.model.group import Groups
from catalogue.model.place import Places
from catalogue.model.regime import Regime, Regimes
from catalogue.model.validity import LAST_DISTRICT_DAY, LATEST_SIGNING_DELAY
from catalogue.reading import characters, letters
from catalogue.reading.names import DEVICES
from catalogue.reading.yaml_reader import MAX_BYTES

_WORD = r"\p{L}\p{N}_"
"""What Python's `\\w` means of any language, inside brackets; JavaScript's knows ASCII only."""


def rule_settings(places: Places, groups: Groups, regimes: Regimes) -> dict[str, Any]:
    return {
        "regimes": [_regime(regime) for regime in regimes.regimes],
        "levels": LEVELS,
        "registers": REGISTERS,
        "contactFields": CONTACT_FIELDS,
        "kinds": dict(ENTRY_KINDS),
        "mostBytes": MAX_BYTES,
        "devices": sorted(DEVICES),
        "reserved": RESERVED.pattern,
        "vietnamPrefix": VIETNAM_PREFIX,
        "validityMonths": VALIDITY_MONTHS,
        "signingDelay": LATEST_SIGNING_DELAY,
        "latestStartMonths": dates.LATEST_START_MONTHS,
        "announcedMonths": future.ANNOUNCED_MONTHS,
        "lastDistrictDay": LAST_DISTRICT_DAY.isoformat(),
        "farthest": sales_points.FARTHEST,
        "nightEnds": f"{sales_points.NIGHT_ENDS:%H:%M}",
        "authority": _authority(),
        "producerNames": _producer_names(),
        "kindNames": [[start, kind.value, words] for start, kind, words in producers.NAMES],
        "households": _households(),
        "personal": _PERSONAL,
        "days": _DAYS,
        "numerals": _NUMERALS,
        "claims": _claims(),
        "letters": _LETTERS,
        "groupNames": _group_names(groups),
        "groupTitles": {group.code: group.name for group in groups.current},
        "province": stated_provinces.PROVINCE.pattern,
        **_provinces(places),
    }


def _producer_names() -> dict[str, Any]:
    return {
        "forms": producer_names.LEGAL_FORMS,
        "english": producer_names.ENGLISH_FORMS,
        "abbreviations": sorted(producer_names.ABBREVIATIONS),
        "common": sorted(producer_names.COMMON_WORDS),
        "honorifics": sorted(producer_names.HONORIFICS),
        "middle": sorted(producer_names.MIDDLE_NAMES),
        "family": sorted(producer_names.FAMILY_NAMES),
        "short": producer_names.SHORT_KINDS,
        "workshop": producer_names.WORKSHOP,
    }


def _regime(regime: Regime) -> dict[str, Any]:
    bands = [
        {
            "stars": band.stars,
            "lowest": float(band.lowest),
            "highest": None if band.highest is None else float(band.highest),
            "below": None if band.below is None else float(band.below),
        }
        for band in regime.bands
    ]
    return {
        "title": regime.title,
        "first": regime.first.isoformat(),
        "last": regime.last.isoformat() if regime.last else None,
        "bands": bands,
        "certifiers": {level.value: sorted(s) for level, s in regime.certifiers.items()},
    }


def _authority() -> dict[str, Any]:
    def named(levels: authority.Levels) -> list[str]:
        return [level.value for level in Level if level in levels]

    return {
        "issuers": [[start.pattern, named(levels)] for start, levels in authority.ISSUERS],
        "firstWords": authority.FIRST_WORDS,
        "numbers": [[part, named(levels)] for part, levels in authority.NUMBERS],
    }


def _households() -> dict[str, str]:
    """form, workshop and branch are of folded text; person is of the name as it is written."""
    person = households.PERSON.pattern.replace(r"\W", f"[^{_WORD}]")
    return {
        "form": households.FORM.pattern,
        "workshop": households.WORKSHOP.pattern,
        "branch": households.BRANCH.pattern,
        "person": person.replace(r"\b", f"(?![{_WORD}])"),
    }


_PERSONAL = {
    "phone": PHONE.pattern,
    "email": EMAIL.pattern,
    "identity": IDENTITY.pattern,
    "citizen": CITIZEN.pattern,
    "numbers": personal_data.NUMBERS,
    "taxWords": TAX_CODE.pattern,
    "taxWeights": TAX_WEIGHTS,
}


_DAYS = {
    "dayFirst": days.DAY_FIRST,
    "yearFirst": days.YEAR_FIRST,
    "first": days.FIRST.isoformat(),
    "last": days.LAST.isoformat(),
}

_NUMERALS = {
    "whole": numerals.WHOLE,
    "grouped": numerals.GROUPED,
    "decimal": numerals.DECIMAL,
    "degrees": numerals.DEGREES,
    "pair": numerals.PAIR,
    "places": numerals.PLACES,
}


def _claims() -> dict[str, Any]:
    """Of folded text: `claim`."""
    return {
        "drawn": star_claims.DRAWN.pattern,
        "sign": star_claims.SIGN.pattern.replace(r"\w", f"[{_WORD}]"),
        "claim": star_claims.CLAIM.pattern,
        "labels": sorted(star_claims.LABELS),
        "papers": sorted(star_claims.PAPERS),
        "quoting": sorted(star_claims.QUOTING),
    }


_LETTERS = {
    "ordinary": letters.ORDINARY,
    "latin": letters.LATIN,
    "marks": letters.MARKS,
    "mostMarks": letters.MOST_MARKS,
    "scripts": {
        name.capitalize() if name != "CJK" else "Han": said
        for name, said in letters.SCRIPTS.items()
        if name not in {"FULLWIDTH", "MATHEMATICAL"}
    },
    "ranges": [
        ["\\uff01-\\uff60\\uffe0-\\uffe6", letters.SCRIPTS["FULLWIDTH"]],
        ["\\u{1d400}-\\u{1d7ff}", letters.SCRIPTS["MATHEMATICAL"]],
    ],
    "strange": letters.STRANGE,
    "stray": letters.STRAY_MARK,
    "otherForm": letters.OTHER_FORM,
    "hidden": characters.NAMES_BY_CATEGORY,
    "broken": characters.NAMES["\ufffd"],
}
"""scripts: by the name that Unicode's property of scripts has for each."""


def _group_names(groups: Groups) -> dict[str, list[str]]:
    """What a document may call a group, folded -> the codes of what it is today."""
    found: dict[str, list[str]] = {}
    for group in groups.groups:
        for name in {fold(name) for name in (group.name, *group.other_names)}:
            found.setdefault(name, []).append(group.now or group.code)
    return dict(sorted(found.items()))


def _provinces(places: Places) -> dict[str, Any]:
    """provinceCodes: of each folder. provinceNames: folded name, also a former one -> folder."""
    slugs = {unit.code: unit.slug for unit in places.current_provinces}
    names = places.codes_by_province_name
    return {
        "provinceCodes": {slug: code for code, slug in slugs.items()},
        "provinceNames": {name: slugs[code] for name, code in names.items()},
    }
