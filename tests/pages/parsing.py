"""What a browser would find in a page's HTML: elements, their attributes, their text."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = {"img", "meta", "br", "link", "source", "path", "circle", "rect", "use", "input"}


@dataclass
class Element:
    name: str
    attributes: dict[str, str]
    text: str = ""

    @property
    def classes(self) -> set[str]:
        return set(self.attributes.get("class", "").split())


@dataclass
class Parsed(HTMLParser):
    """elements: in document order, each with all the text inside it."""

    elements: list[Element] = field(default_factory=list)
    misnested: list[str] = field(default_factory=list)
    open: list[Element] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, {name: value or "" for name, value in attrs})
        self.elements.append(element)
        if tag not in VOID:
            self.open.append(element)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append(Element(tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open[-1].name != tag:
            self.misnested.append(tag)
        else:
            self.open.pop()

    def handle_data(self, data: str) -> None:
        if any(element.name == "template" for element in self.open):
            return  # nobody sees it
        for element in self.open:
            element.text += data

    def named(self, name: str) -> list[Element]:
        return [element for element in self.elements if element.name == name]

    def of_class(self, css: str) -> list[Element]:
        return [element for element in self.elements if css in element.classes]

    def with_attribute(self, name: str) -> list[Element]:
        return [element for element in self.elements if name in element.attributes]

    def values(self, name: str) -> list[str]:
        """The values of one attribute, wherever it stands."""
        return [element.attributes[name] for element in self.with_attribute(name)]


def parsed(html: str) -> Parsed:
    found = Parsed()
    found.feed(html)
    found.close()
    return found
