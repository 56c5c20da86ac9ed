"""`ocop new`: a product, a producer or a sales point, asked for and written once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from catalogue.findings.finding import shown
from catalogue.language import spoken
from catalogue.officers.plan import PlannedFile, RowRefusedError, planned_file
from catalogue.officers.verbs.answers import Answers
from catalogue.officers.verbs.desk import Desk, VerbRefusedError, Work
from catalogue.officers.verbs.fields import field_at, needed
from catalogue.officers.verbs.naming import chosen_id
from catalogue.officers.verbs.place_search import PlaceSearch
from catalogue.officers.verbs.placing import asked_place, precise
from catalogue.officers.verbs.recognition import asked_certificate, source_of, stated_day
from catalogue.officers.verbs.seeking import search_producers
from catalogue.officers.verbs.twins import require_no_twin

OFFICER, PUBLIC = "officer", "public-source"
NEW_PRODUCER = "+"


@dataclass
class _Making:
    """Entries being made: a product may bring its producer."""

    desk: Desk
    answers: Answers
    search: PlaceSearch
    files: list[PlannedFile] = field(default_factory=list)
    said: list[str] = field(default_factory=list)
    then: list[str] = field(default_factory=list)

    @property
    def provenance(self) -> str:
        return PUBLIC if self.answers.flag("source") else OFFICER

    def sources(self) -> list[dict[str, str]]:
        title, url = self.answers.flag("source"), self.answers.flag("source-url")
        return [{"title": title, **({"url": url} if url else {})}] if title else []

    def write(self, kind: str, answers: Answers, values: Mapping[str, Any]) -> str:
        """Plan the file of an entry; its id."""
        province = self.search.resolved(values["place"]).province
        folder = province.slug if province else ""
        made = chosen_id(self.desk, answers, kind, values, self.search)
        try:
            file = planned_file(kind, made, folder, values, self.desk.schemas)
        except RowRefusedError as error:
            raise VerbRefusedError("unfit", path=f"{kind} {made}", problem=error) from None
        self.files.append(file)
        return made


def new(desk: Desk, kind: str, answers: Answers) -> Work:
    """Raises VerbRefusedError; StoppedError where the answers end early."""
    answers = answers.about(kind)
    making = _Making(desk, answers, PlaceSearch(desk.reference.places))
    if kind == "product":
        _product(making)
    elif kind == "producer":
        _producer(making)
    else:
        _sales_point(making)
    return Work(tuple(making.files), said=tuple(making.said), then=tuple(making.then))


def _product(making: _Making) -> None:
    desk, answers = making.desk, making.answers
    schema = desk.schemas["product"].schema
    values: dict[str, Any] = {"name": answers.value(field_at(schema, "name"))}
    values["provenance"] = making.provenance
    producer, its_place = _chosen_producer(making)
    require_no_twin(desk, answers, "product", values["name"], producer=producer)
    values["producer"] = producer
    values["group"] = _group(making)
    near = precise(making.search, its_place)
    day = stated_day(answers) or desk.today
    values["place"] = asked_place(making.search, answers, day, default=near)
    values["certificates"] = [asked_certificate(desk, answers, (), making.provenance)]
    source = source_of(values["certificates"][0])
    values["sources"] = making.sources() or ([{"title": source}] if source else [])
    values = {name: value for name, value in values.items() if value}
    made = making.write("product", answers, values)
    making.then.append(spoken.officers.SAY["next-product"].format(id=made))


def _chosen_producer(making: _Making) -> tuple[str, Mapping[str, Any] | None]:
    """Id and place of the product's producer, which may be made on the way."""
    desk, answers = making.desk, making.answers
    given = answers.flag("producer")
    if not given:
        title = field_at(desk.schemas["product"].schema, "producer").title

        def find(text: str) -> list[tuple[str, str]]:
            return search_producers(desk, text)

        hint = spoken.officers.ASK["producer-hint"]
        another = [(NEW_PRODUCER, spoken.officers.ASK["new-producer"])]
        given = answers.found("producer", title, hint, find, always=another)
    if given == NEW_PRODUCER:
        return _producer(making, nested=True)
    values = desk.entry("producer", given).values or {}
    return given, values.get("place")


def _producer(making: _Making, *, nested: bool = False) -> tuple[str, Mapping[str, Any] | None]:
    desk = making.desk
    answers = making.answers.about("producer", {}) if nested else making.answers
    values = _plain(making, "producer", answers)
    require_no_twin(desk, answers, "producer", values["name"], place=values["place"])
    made = making.write("producer", answers, values)
    making.said.append(
        spoken.officers.SAY["new-producer"].format(id=made, name=shown(values["name"]))
    )
    return made, values["place"]


def _sales_point(making: _Making) -> None:
    values = _plain(making, "sales-point", making.answers)
    schema = making.desk.schemas["sales-point"].schema
    require_no_twin(
        making.desk, making.answers, "sales-point", values["name"], place=values["place"]
    )
    address = making.answers.optional(field_at(schema, "address"))
    values |= {"address": address} if address else {}
    making.write("sales-point", making.answers, values)


def _plain(making: _Making, kind: str, answers: Answers) -> dict[str, Any]:
    """The fields that every entry of the kind needs, its place asked for as one."""
    values: dict[str, Any] = {"provenance": making.provenance}
    for each in needed(making.desk.schemas[kind].schema, making.provenance):
        name = str(each.path[0])
        if len(each.path) == 1 and name != "provenance":
            values[name] = answers.value(each)
    values["place"] = asked_place(making.search, answers, making.desk.today)
    if making.sources():
        values["sources"] = making.sources()
    return values


def _group(making: _Making) -> dict[str, str]:
    answers = making.answers
    schema = making.desk.schemas["product"].schema
    code = answers.value(field_at(schema, "group", "code"))
    group = making.desk.reference.groups.group(code)
    sets = [(one.code, one.name) for one in (group.sets if group else ())]
    given = answers.flag("set")
    if given and given not in dict(sets):
        known = ", ".join(code for code, _ in sets)
        raise VerbRefusedError(
            "answer", flag="set", problem=spoken.officers.ASK["no-set"].format(known=known)
        )
    if not given and answers.questions and sets:
        title = field_at(schema, "group", "set").title
        given = answers.choice("set", title, [*sets, ("-", spoken.officers.ASK["no-choice"])], "-")
    return {"code": code, **({"set": given} if given and given != "-" else {})}
