"""The pages of the rules: what each means and how to mend what it finds.

They are made of the registry that the checks and `ocop explain` use.
"""

from __future__ import annotations

from collections.abc import Iterator

from catalogue.findings.explanations import EXPLANATIONS, Explanation, by_group, explanations
from catalogue.findings.finding import Severity
from catalogue.findings.samples import Content
from catalogue.findings.telling import looks
from catalogue.pages import addresses
from catalogue.pages.frame import Draft, framed
from catalogue.pages.html import esc, lines
from catalogue.pages.page import Page, PageKind
from catalogue.pages.request import PageRequest
from catalogue.pages.site import Site
from catalogue.pages.view import View

OVERVIEW, MAKER = "rules", "rule"

_CODES = tuple(EXPLANATIONS)


def requests(_: Site) -> Iterator[PageRequest]:
    yield PageRequest(OVERVIEW, "", 1, addresses.RULES)
    for code in _CODES:
        yield PageRequest(MAKER, code, 1, addresses.rule(code))


def render_overview(site: Site, request: PageRequest) -> Page:
    view = View.of(site, request.address)
    groups = (_group(view, name, rules) for name, rules in by_group(view.language.code).items())
    parts = (
        f"<h1>{view.say('rules.title')}</h1>",
        f"<p>{view.say('rules.lead')}</p>",
        f"<p>{view.say('rules.command')} <code>{_explain(view)}</code></p>",
        *groups,
    )
    draft = Draft(
        kind=PageKind.LISTING,
        title=view.plain("rules.title"),
        description=view.plain("rules.description"),
        trail=((view.plain("rules.guide"), addresses.GUIDE),),
        parts=parts,
        head=_styles(view),
    )
    return framed(view, draft)


def _explain(view: View) -> str:
    asked = "" if view.language.is_of_the_data else f" --lang {view.language.code}"
    return f"python3 scripts/explain.py E104{asked}"


def _group(view: View, name: str, rules: list[Explanation]) -> str:
    items = "".join(f"<li>{_link(view, rule)}</li>" for rule in rules)
    return f'<h2>{esc(name)}</h2>\n<ul class="ocop-rules">{items}</ul>'


def _link(view: View, rule: Explanation) -> str:
    address = addresses.rule(rule.code)
    text = f"<code>{rule.code}</code> {esc(rule.name)}"
    return view.link(address, text, f"ocop-rule ocop-rule--{rule.severity.value}")


def render(site: Site, request: PageRequest) -> Page:
    view = View.of(site, request.address)
    rule = explanations(view.language.code)[request.key]
    draft = Draft(
        kind=PageKind.LISTING,
        title=f"{rule.code}: {rule.name}",
        description=rule.meaning,
        trail=(
            (view.plain("rules.guide"), addresses.GUIDE),
            (view.plain("rules.title"), addresses.RULES),
        ),
        parts=tuple(_parts(view, rule)),
        head=_styles(view),
    )
    return framed(view, draft)


def _parts(view: View, rule: Explanation) -> Iterator[str]:
    kind = "error" if rule.severity is Severity.ERROR else "advice"
    yield f"<h1><code>{rule.code}</code> {esc(rule.name)}</h1>"
    yield f'<p class="ocop-rule-kind ocop-rule--{kind}">{view.say(f"rules.{kind}")}</p>'
    yield f"<p>{esc(rule.meaning)}</p>"
    yield f"<h2>{view.say('rules.causes')}</h2>"
    yield f"<ul>{''.join(f'<li>{esc(cause)}</li>' for cause in rule.causes)}</ul>"
    yield f"<h2>{view.say('rules.fix')}</h2>"
    yield f"<p>{esc(rule.fix[:1].upper() + rule.fix[1:])}</p>"
    yield f"<h2>{view.say('rules.samples')}</h2>"
    sample = rule.sample
    yield '<div class="ocop-samples">'
    yield _sample(view, "broken", sample.shown, sample.broken[sample.shown])
    yield _sample(view, "mended", sample.shown_mended, sample.mended[sample.shown_mended])
    yield "</div>"
    yield f"<p><small>{view.say('rules.invented')}</small></p>"
    yield _neighbours(view, rule)


def _sample(view: View, which: str, file: str, content: Content) -> str:
    """The file in a box of its own that can be scrolled by the keyboard."""
    label = f"{view.say(f'rules.{which}')}: {esc(file)}"
    text = "\n".join(
        esc(line) or " " for line in looks(content, view.language.code)
    )  # no line of a body is blank
    return lines(
        f'<figure class="ocop-sample ocop-sample--{which}">',
        f"<figcaption><strong>{view.say(f'rules.{which}')}</strong> "
        f"<code>{esc(file)}</code></figcaption>",
        f'<pre tabindex="0" role="region" aria-label="{label}"><code>{text}</code></pre>',
        "</figure>",
    )


def _neighbours(view: View, rule: Explanation) -> str:
    place = _CODES.index(rule.code)
    found = (
        ("before", _CODES[place - 1] if place else None),
        ("after", _CODES[place + 1] if place + 1 < len(_CODES) else None),
    )
    links = "".join(
        f'<a class="ocop-button" href="{view.to(addresses.rule(code))}">'
        f"{view.say(f'rules.{way}')}: {code}</a>"
        for way, code in found
        if code
    )
    return f'<nav class="ocop-rule-ways" aria-label="{view.say("rules.around")}">{links}</nav>'


def _styles(view: View) -> str:
    return f'<link rel="stylesheet" href="{view.asset("rules.css")}">'
