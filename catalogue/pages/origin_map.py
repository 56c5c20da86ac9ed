"""Where products come from: the country in tones, and the same counts as a table."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from catalogue.language.order import order_key
from catalogue.model.place import Unit
from catalogue.model.validity import Status
from catalogue.pages import addresses
from catalogue.pages.country_drawing import country
from catalogue.pages.downloads import downloads
from catalogue.pages.frame import Draft, framed
from catalogue.pages.html import esc, lines, section, table
from catalogue.pages.map_assets import script, style
from catalogue.pages.measures import MEASURES, Measure, Scale
from catalogue.pages.page import Page, PageKind
from catalogue.pages.request import PageRequest
from catalogue.pages.site import Site
from catalogue.pages.view import View

MAKER = "origins"

_OTHERS = (Status.UNKNOWN_VALIDITY, Status.EXPIRED, Status.REVOKED, Status.UNCONFIRMED)
"""Standings that the map has no measure for."""

TABLE = "bang-so-lieu"
"""The part of the page that says as a table what the map shows."""


def requests(site: Site) -> Iterator[PageRequest]:
    del site
    yield PageRequest(MAKER, "", 1, addresses.ORIGINS)


def render(site: Site, request: PageRequest) -> Page:
    view = View.of(site, request.address)
    provinces = _most_first(view)
    scale = Scale.over(view.directory.origins(unit.code) for unit in provinces)
    title = view.plain("origins.title")
    shown = sum(view.directory.origins(unit.code).all for unit in provinces)
    parts = (
        f"<h1>{esc(title)}</h1>",
        f'<p class="ocop-intro">{view.say("origins.intro")}</p>',
        _figure(view, provinces, scale),
        _unplaced(view, shown),
        section(view.say("origins.table"), _table(view, provinces), anchor=TABLE),
        downloads(view, (addresses.BY_PROVINCE, addresses.BY_COMMUNE)),
    )
    head = lines(style(view, "ban-do.css"), script(view, "origins.js"))
    description = view.plain("origins.description", count=shown)
    trail = ((view.plain("provinces.name"), addresses.PROVINCES),)
    return framed(view, Draft(PageKind.LISTING, title, description, trail, parts, head))


def _most_first(view: View) -> Sequence[Unit]:
    """The 34 provinces, those with the most products first, equals by name."""
    units = view.directory.places.current_provinces
    return sorted(
        units, key=lambda u: (-view.directory.origins(u.code).all, order_key(u.bare_name), u.code)
    )


def _figure(view: View, provinces: Sequence[Unit], scale: Scale) -> str:
    """The choice works without a script: the style sheet follows what is checked."""
    today = view.say("origins.today", day=view.site.today)
    return lines(
        '<div class="ocop-origins">',
        "<div>",
        f'<fieldset class="ocop-choices"><legend>{view.say("origins.measure")}</legend>',
        *(_choice(view, measure) for measure in MEASURES),
        "</fieldset>",
        *(_legend(view, measure, scale) for measure in MEASURES),
        "</div>",
        '<div class="ocop-origins__map">',
        country(view, provinces, scale),
        f'<p class="ocop-origins__credit">{view.say("map.attribution")}</p>',
        '</div><div class="ocop-origins__more">',
        _panel(view),
        f'<p class="ocop-note">{today}</p>',
        f'<p><a class="ocop-button" href="#{TABLE}">{view.say("origins.to-table")}</a></p>',
        "</div></div>",
    )


def _choice(view: View, measure: Measure) -> str:
    checked = " checked" if measure is MEASURES[0] else ""
    return (
        f'<label class="ocop-choice"><input type="radio" name="so" value="{measure.word}"{checked}>'
        f"<span>{view.say(f'origins.measure.{measure.field}')}</span></label>"
    )


def _legend(view: View, measure: Measure, scale: Scale) -> str:
    """Which tone stands for which counts; only the chosen measure's is shown."""
    ranges = [
        (
            step.tone,
            view.number(step.first)
            if step.first == step.last
            else f"{view.number(step.first)}–{view.number(step.last)}",
        )
        for step in scale.steps[measure.field]
    ]
    items = "".join(
        f'<li><span class="ocop-swatch ocop-tone-{tone}"></span>{text}</li>'
        for tone, text in [(0, "0"), *ranges]
    )
    label = view.plain(f"origins.measure.{measure.field}").lower()
    return (
        f'<div class="ocop-tones ocop-tones--{measure.letter}">'
        f'<p class="ocop-tones__of">{view.say("origins.legend", measure=label)}</p>'
        f"<ul>{items}</ul></div>"
    )


def _panel(view: View) -> str:
    """What the script fills in for the province under the finger; nothing without it."""
    counts = "".join(
        f"<div><dt>{view.say(f'origins.measure.{m.field}')}</dt><dd></dd></div>" for m in MEASURES
    )
    return (
        '<div class="ocop-origins__panel" hidden><h2></h2>'
        f'<dl class="ocop-counts">{counts}</dl>'
        f'<p><a class="ocop-button ocop-button--strong" href="#{TABLE}">'
        f"{view.say('origins.open')}</a></p></div>"
    )


def _unplaced(view: View, shown: int) -> str:
    rest = view.directory.shelf("everything").total - shown
    return f'<p class="ocop-note">{view.say("origins.unplaced", count=rest)}</p>' if rest else ""


def _table(view: View, provinces: Sequence[Unit]) -> str:
    """What the map can show, and beside it where the other products of a province are."""
    heads = [
        view.say("origins.province"),
        *(view.say(f"origins.measure.{m.field}") for m in MEASURES),
        *(view.say(f"status.{status.value}.name") for status in _OTHERS),
    ]
    rows = [_counts(view, unit) for unit in provinces]
    total = _cells(view, [sum(column) for column in zip(*rows, strict=True)])
    return lines(
        f'<p class="ocop-note">{view.say("origins.table.note")}</p>',
        table(
            view.say("origins.table"),
            heads,
            (_row(view, unit, counts) for unit, counts in zip(provinces, rows, strict=True)),
            f'<tr><th scope="row">{view.say("origins.total")}</th>{total}</tr>',
        ),
    )


def _counts(view: View, unit: Unit) -> list[int]:
    """By measure, then by the other standings."""
    counts, shelf = view.directory.origins(unit.code), view.directory.shelf(f"place:{unit.code}")
    return [*(m.of(counts) for m in MEASURES), *(shelf.count(status) for status in _OTHERS)]


def _row(view: View, unit: Unit, counts: Sequence[int]) -> str:
    name = view.link(view.directory.addresses.get(unit.code), esc(unit.bare_name))
    cells = _cells(view, counts)
    return f'<tr data-place="{unit.code}"><th scope="row">{name}</th>{cells}</tr>'


def _cells(view: View, counts: Sequence[int]) -> str:
    return "".join(f"<td>{view.number(count)}</td>" for count in counts)
