"""A page of the report as a tree of elements, and the data that it carries."""

import json
from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = frozenset({"meta", "br", "input"})


@dataclass
class Element:
    tag: str
    attributes: dict[str, str | None]
    text: str = ""
    children: list["Element"] = field(default_factory=list)

    def all(self, tag: str = "", name: str = "") -> list["Element"]:
        """Every element below with this tag and this class, in the order of the page."""
        found = []
        for child in self.children:
            if (not tag or child.tag == tag) and (not name or name in (child.attributes.get("class") or "").split()):
                found.append(child)
            found += child.all(tag, name)
        return found

    def words(self) -> str:
        return " ".join([self.text, *(child.words() for child in self.children)]).strip()


class Page(HTMLParser):
    """A page as a tree; raises AssertionError where an element is closed that was not open, or left open."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.html = html
        self.root = Element("", {})
        self.open = [self.root]
        self.feed(html)
        self.close()
        assert len(self.open) == 1, f"left open: {[element.tag for element in self.open[1:]]}"
        [block] = [each for each in self.all("script") if each.attributes.get("id") == "bptt-data"]
        self.data = json.loads(block.text, parse_constant=_no_constant)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert len(dict(attrs)) == len(attrs), f"an attribute twice in <{tag}>"
        element = Element(tag, dict(attrs))
        self.open[-1].children.append(element)
        if tag not in VOID:
            self.open.append(element)

    def handle_endtag(self, tag: str) -> None:
        assert self.open[-1].tag == tag, f"</{tag}> closes <{self.open[-1].tag}>"
        self.open.pop()

    def handle_data(self, data: str) -> None:
        self.open[-1].text += data

    def all(self, tag: str = "", name: str = "") -> list[Element]:
        return self.root.all(tag, name)

    def ids(self) -> list[str]:
        return [each.attributes["id"] or "" for each in self.all() if "id" in each.attributes]


def _no_constant(name: str) -> float:
    raise AssertionError(f"{name} is not JSON")
