import itertools
import json
from datetime import date
from decimal import Decimal
from pathlib import Path

from catalogue.model.certificate import Level
from catalogue.model.group import Group, Groups
from catalogue.model.regime import Regimes


def test_the_decision_date_picks_the_regime(regimes: Regimes) -> None:
    def on(day: date) -> str | None:
        regime = regimes.on(day)
        return regime.id if regime else None

    assert on(date(2018, 5, 6)) is None
    assert on(date(2019, 8, 20)) == "490-2018"
    assert on(date(2019, 8, 21)) == "1048-2019"
    assert on(date(2023, 2, 23)) == "1048-2019"
    assert on(date(2023, 2, 24)) == "148-2023"
    assert on(date(2025, 7, 6)) == "148-1489-2025"
    assert regimes.in_force.id == "148-1489-2025"


def test_regimes_follow_each_other_without_gap(regimes: Regimes) -> None:
    ordered = regimes.regimes
    for former, later in itertools.pairwise(ordered):
        assert former.last is not None
        assert (later.first - former.last).days == 1


def test_1048_leaves_gaps_that_148_closes(regimes: Regimes) -> None:
    former, later = regimes.regimes[1], regimes.regimes[2]
    assert former.band_of(Decimal("89.5")) is None
    band = later.band_of(Decimal("89.5"))
    assert band
    assert band.stars == 4
    top = former.band_of(Decimal(90))
    assert top
    assert top.stars == 5


def test_districts_certified_three_stars_only_under_148(regimes: Regimes) -> None:
    may = {r.id: r.may_certify(Level.DISTRICT, 3) for r in regimes.regimes}
    assert may == {
        "490-2018": True,
        "1048-2019": False,
        "148-2023": True,
        "148-1489-2025": False,
    }
    assert not any(r.may_certify(Level.PROVINCE, 5) for r in regimes.regimes[1:])


def test_the_parts_of_every_scored_regime_add_up_to_100(regimes: Regimes) -> None:
    assert [sum(r.parts.values()) for r in regimes.regimes if r.bands] == [100, 100, 100]


def test_both_vocabularies_have_26_sets_and_every_old_group_a_new_home(groups: Groups) -> None:
    by_vocabulary = {
        v: [s.code for g in groups.groups if g.vocabulary == v for s in g.sets]
        for v in ("2018", "2023")
    }
    assert {v: len(codes) for v, codes in by_vocabulary.items()} == {"2018": 26, "2023": 26}
    current = {group.code for group in groups.current}
    assert {g.now for g in groups.groups if g.vocabulary == "2018"} <= current


def test_the_schema_names_the_current_groups_and_no_others(groups: Groups, root: Path) -> None:
    schema = json.loads((root / "schema" / "product.schema.json").read_text(encoding="utf-8"))
    code = schema["properties"]["group"]["properties"]["code"]
    assert code["enum"] == [group.code for group in groups.current]
    assert code["enumDescriptions"] == [group.name for group in groups.current]


def test_a_group_is_known_by_any_of_its_names_in_any_spelling(groups: Groups) -> None:
    first = groups.current[0]
    assert first in list(groups.named(first.name.upper()))
    assert list(groups.named("không có nhóm này")) == []
    assert groups.group(first.code) is first
    assert groups.group("khong-co") is None


def test_of_two_groups_of_one_code_the_first_counts() -> None:
    first, second = (Group("chung", name, "2023", ()) for name in ("Một", "Hai"))
    assert Groups((first, second)).group("chung") is first
