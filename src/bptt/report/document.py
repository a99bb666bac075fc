"""The frame of the page: head with its security policy, bar with its buttons, links to the sections, footer."""

import base64
import hashlib
from dataclasses import dataclass

from bptt.report import theme
from bptt.report.markup import Markup, element

LOGO = "M3 6c5 0 5 14 10 14S18 6 23 6M23 6l-4-2M23 6l-3 4"


@dataclass(frozen=True, slots=True)
class Section:
    """One part of the page with its own heading; without a body it is left out."""

    name: str
    heading: str
    body: Markup | None


def document(
    heading: str,
    under_heading: list[str],
    top: list[Markup],
    sections: list[Section],
    data: Markup,
    style: str = "",
    script: str = "",
) -> str:
    """The whole document.

    Args:
        under_heading: short facts in one line below the heading.
        top: what stands before the links to the sections.
        data: the embedded data block, which the script reads.
        style, script: what a page needs besides the common ones.
    """
    scripts = theme.script() + script
    facts = element("ul", *(element("li", each) for each in under_heading), class_="measured")
    parts = [_section(section) for section in sections]
    nothing = element("p", "There is nothing to report: no data was given.")
    sheet = element(
        "div",
        _bar(),
        element("header", element("h1", heading), facts if under_heading else None),
        element("main", *top, _contents(sections), *parts, None if top or parts else nothing, id="content"),
        _footer(),
        class_="sheet",
    )
    body = element("body", sheet, data, element("script", Markup(scripts)))
    return f"<!doctype html>\n{element('html', _head(heading, style, scripts), body, lang='en')}\n"


def _head(title: str, style: str, script: str) -> Markup:
    # Only this very script may run, and nothing may be fetched, even if hostile content got past the escaping.
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-{digest}'; base-uri 'none'"
    return element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", http_equiv="Content-Security-Policy", content=policy),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", name="generator", content="bptt"),
        element("title", title),
        element("style", Markup(theme.style() + style)),
    )


def _bar() -> Markup:
    logo = element("svg", element("path", d=LOGO), viewBox="0 0 26 26", aria_hidden="true")
    buttons = [
        element("button", "Download data", type="button", data_does="download", hidden=True),
        element("button", "Dark page", type="button", data_does="theme", hidden=True),
    ]
    return element(
        "div",
        element("a", "Skip to the content", href="#content", class_="skip"),
        element("div", logo, "bptt", class_="brand"),
        element("div", *buttons, class_="tools"),
        class_="bar",
    )


def _contents(sections: list[Section]) -> Markup | None:
    if len(sections) < 3:
        return None
    links = [element("li", element("a", section.heading, href=f"#{section.name}")) for section in sections]
    return element("nav", element("ul", *links), aria_label="On this page")


def _section(section: Section) -> Markup:
    key = f"{section.name}-heading"
    heading = element("h2", section.heading, id=key)
    return element("section", heading, section.body, id=section.name, class_="section", aria_labelledby=key)


def _footer() -> Markup:
    said = (
        "Made by bptt. This page is one file: it loads nothing, and every number on it is also in its data block "
        "(id “bptt-data”, JSON, seven significant digits)."
    )
    return element("footer", element("p", said, class_="soft"))
