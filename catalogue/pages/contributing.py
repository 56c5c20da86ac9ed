"""How to add to the catalogue: the page that shows the three ways, and the forms.

A form's page holds no field: the script makes them of the JSON Schemas, which the build puts beside
it. So there is one list of fields, and a page costs nothing at 17,000 products.
"""

from __future__ import annotations

import json
from collections.abc import Iterator

from catalogue.pages import addresses
from catalogue.pages.frame import Draft, framed
from catalogue.pages.html import bullets, esc, lines, section
from catalogue.pages.modules import LATER, preloaded
from catalogue.pages.page import Page, PageKind
from catalogue.pages.request import PageRequest
from catalogue.pages.site import Site
from catalogue.pages.verifying import script_words
from catalogue.pages.view import View

WAYS, FORM = "contribute", "form"

_WITHOUT_SCRIPT = "<noscript><style>#ocop-form-waiting{display:none}</style></noscript>"
"""Nobody waits for a form that cannot come."""

SHEET_GUIDE = "huong-dan/bang-tinh/"
FORM_GUIDE = "huong-dan/bieu-mau/"
PHOTO_GUIDE = f"{FORM_GUIDE}#them-anh"


def requests(site: Site) -> Iterator[PageRequest]:
    del site
    yield PageRequest(WAYS, "", 1, addresses.CONTRIBUTE)
    for kind, address in addresses.FORMS.items():
        yield PageRequest(FORM, kind, 1, address)


def render_ways(site: Site, request: PageRequest) -> Page:
    view = View.of(site, request.address)
    cards = (
        _way(view, "form", _forms(view)),
        _way(view, "cms", _app(view)),
        _way(view, "sheet", f"<p>{_guide(view, SHEET_GUIDE, 'contribute.sheet.open')}</p>"),
    )
    before = bullets(view.say(f"contribute.before.{step}") for step in ("one", "two", "three"))
    parts = (
        f"<h1>{view.say('contribute.title')}</h1>",
        f'<p class="ocop-intro">{view.say("contribute.intro")}</p>',
        '<ol class="ocop-kinds">',
        *cards,
        "</ol>",
        section(view.say("contribute.before"), before),
        f"<p>{_guide(view, FORM_GUIDE, 'contribute.guide')}</p>",
    )
    title, description = view.plain("contribute.title"), view.plain("contribute.description")
    return framed(view, Draft(PageKind.FORM, title, description, (), parts))


def _way(view: View, name: str, content: str) -> str:
    return lines(
        f'<li class="ocop-kind"><h2>{view.say(f"contribute.{name}")}</h2>',
        f"<p>{view.say(f'contribute.{name}.for')}</p>",
        content,
        "</li>",
    )


def _forms(view: View) -> str:
    links = (
        view.link(to, view.say(f"contribute.form.{kind}"), "ocop-button ocop-button--strong")
        for kind, to in addresses.FORMS.items()
    )
    return lines(
        f'<p class="ocop-row">{" ".join(links)}</p>',
        f'<p class="ocop-kind__note">{view.say("contribute.drafts")}</p>',
    )


def _app(view: View) -> str:
    """There is one app, in Vietnamese, for readers of every language."""
    address = f"{view.files}{addresses.EDITING_APP}"
    link = f'<a class="ocop-button" href="{address}">{view.say("contribute.cms.open")}</a>'
    trial = "" if view.site.repository else view.say("contribute.cms.trial")
    note = f'<p class="ocop-kind__note">{trial}</p>' if trial else ""
    return lines(f"<p>{link}</p>", note)


def _guide(view: View, address: str, key: str) -> str:
    """Officers' guides are written in Vietnamese only."""
    return f'<a class="ocop-button" href="{view.files}{address}">{view.say(key)}</a>'


def render_form(site: Site, request: PageRequest) -> Page:
    view, kind = View.of(site, request.address), request.key
    title = view.plain(f"form.{kind}.title")
    language = "" if view.language.is_of_the_data else f" {view.say('form.language')}"
    parts = (
        f"<h1>{esc(title)}</h1>",
        f'<p class="ocop-intro">{view.say("form.intro")}{language}</p>',
        f"<noscript>{_without_script(view)}</noscript>",
        f'<p id="ocop-form-waiting" role="status">{view.say("form.waiting")}</p>',
        _form(view, kind),
    )
    draft = Draft(
        PageKind.FORM,
        title,
        view.plain(f"form.{kind}.description"),
        [(view.plain("contribute.title"), addresses.CONTRIBUTE)],
        parts,
        head=lines(_WITHOUT_SCRIPT, script_words(view, "form."), _needed_at_once(view)),
    )
    return framed(view, draft)


def _needed_at_once(view: View) -> str:
    """The scripts and the schemas, which would else be asked for one after the other.

    On a slow phone (1.6 Mbit/s, 150 ms to the server) the form stands there 1.3 s earlier.
    """
    schemas = f"{view.files}{addresses.FORM_DATA}mau.json"
    return lines(
        preloaded(view, "form/page.js", LATER),
        f'<link rel="preload" as="fetch"{LATER} href="{schemas}" crossorigin>',
    )


def _form(view: View, kind: str) -> str:
    """The frame of the form, hidden until the script has filled it."""
    forms = {name: view.to(address) for name, address in addresses.FORMS.items()}
    entries = {name: view.to(address) for name, address in addresses.ENTRIES.items()}
    settings = {
        "data-kind": kind,
        "data-files": f"{view.files}{addresses.FORM_DATA}",
        "data-forms": json.dumps(forms),
        "data-entries": json.dumps(entries),
        "data-repository": view.site.repository.rstrip("/"),
    }
    attributes = " ".join(f'{name}="{esc(value)}"' for name, value in settings.items())
    return lines(
        f'<form class="ocop-form" id="ocop-form" {attributes} novalidate hidden>',
        '<p class="ocop-form__begun" id="ocop-form-begun" role="status" tabindex="-1" hidden></p>',
        '<div id="ocop-form-fields"></div>',
        _photos(view) if kind == "product" else "",
        _naming(view),
        '<div class="ocop-wrong" id="o--wrong" hidden></div>',
        '<div class="ocop-summary" id="ocop-form-summary" tabindex="-1" hidden></div>',
        '<div class="ocop-form__bar"><p id="ocop-form-state" role="status"></p>',
        f'<button class="ocop-button ocop-button--strong">{view.say("form.finish")}</button></div>',
        '<p class="ocop-row"><button type="button" class="ocop-button ocop-button--quiet" '
        f'id="ocop-form-clear">{view.say("form.clear")}</button> '
        '<button type="button" class="ocop-button" id="ocop-form-undo" hidden>'
        f"{view.say('form.undo')}</button></p>",
        "</form>",
        '<div class="ocop-result" id="ocop-form-result" tabindex="-1" hidden></div>',
    )


def _photos(view: View) -> str:
    link = f'<a href="{view.files}{PHOTO_GUIDE}">{view.say("contribute.photos.how")}</a>'
    return f'<p class="ocop-form__note">{view.say("contribute.photos")} {link}</p>'


def _naming(view: View) -> str:
    return lines(
        '<div class="ocop-field" id="o-id-group">',
        f'<label for="ocop-form-id" class="ocop-field__name">{view.say("form.id")}</label>',
        f'<span class="ocop-field__hint" id="o-id-hint">{view.say("form.id.hint")}</span>',
        '<input class="ocop-input" id="ocop-form-id" autocomplete="off" spellcheck="false" '
        'autocapitalize="off" aria-describedby="o-id-hint o-id-wrong">',
        '<p class="ocop-pick__hint" id="ocop-form-id-why" hidden></p>',
        '<div class="ocop-wrong" id="o-id-wrong" hidden></div>',
        f'<p class="ocop-pick__hint">{view.say("form.file")} '
        '<code id="ocop-form-path"></code></p></div>',
    )


def _without_script(view: View) -> str:
    ways = (
        _guide(view, SHEET_GUIDE, "contribute.sheet.open"),
        _guide(view, FORM_GUIDE, "contribute.guide"),
    )
    return lines(f"<p>{view.say('form.no-script')}</p>", bullets(ways))
