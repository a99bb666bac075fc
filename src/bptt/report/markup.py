"""HTML and SVG by function calls: text is escaped unless it is `Markup` already, so forgetting is safe."""

import html

from bptt.report.values import UNPRINTABLE

VOID = frozenset({"meta", "br", "input"})


class Markup(str):
    """Text that is HTML already. Only this module and the page's own literals make it."""

    __slots__ = ()


def escape(text: str) -> Markup:
    """`text` safe between tags and inside a quoted attribute; Markup passes as it is."""
    if isinstance(text, Markup):
        return text
    return Markup(html.escape(UNPRINTABLE.sub("\ufffd", text), quote=True))


def element(tag: str, *children: str | None, **attributes: str | float | bool | None) -> Markup:
    """One element, e.g. element("p", "a < b", class_="note") -> <p class="note">a &lt; b</p>.

    An attribute's trailing underscore is dropped and the others become hyphens (class_, aria_label, stroke_width).
    None and False leave an attribute out; a child that is None is left out.
    """
    written = "".join(_attribute(name, value) for name, value in attributes.items())
    if tag in VOID:
        return Markup(f"<{tag}{written}>")
    return Markup(f"<{tag}{written}>{join(children)}</{tag}>")


def described_svg(
    key: str, title: str, description: str, *children: str | None, **attributes: str | float | bool | None
) -> Markup:
    """An <svg> that says in words what it shows, for readers who do not see it; `key` is unique on the page."""
    return element(
        "svg",
        element("title", title, id=f"{key}-title"),
        element("desc", description, id=f"{key}-desc"),
        *children,
        role="img",
        aria_labelledby=f"{key}-title",
        aria_describedby=f"{key}-desc",
        **attributes,
        xmlns="http://www.w3.org/2000/svg",
    )


def join(children: tuple[str | None, ...] | list[str | None] | list[Markup]) -> Markup:
    return Markup("".join(escape(child) for child in children if child is not None))


def _attribute(name: str, value: str | float | bool | None) -> str:
    if value is None or value is False:
        return ""
    name = name.rstrip("_").replace("_", "-")
    if value is True:
        return f' {name}=""'
    written = value if isinstance(value, str) else f"{value:.1f}".removesuffix(".0")
    # Attributes are always plain text: Markup in one would carry raw quotes.
    return f' {name}="{html.escape(UNPRINTABLE.sub(chr(0xFFFD), str(written)), quote=True)}"'


def table(caption: str, columns: list[str], rows: list[list[str]], label: str | None = None) -> Markup:
    """A table whose first column heads its rows, inside a box that scrolls and can be reached by keyboard."""
    head = element("tr", *(element("th", name, scope="col") for name in columns))
    body = [element("tr", *(_cell(place, entry) for place, entry in enumerate(row))) for row in rows]
    whole = element("table", element("caption", caption), element("thead", head), element("tbody", *body))
    return element("div", whole, class_="scroll", tabindex="0", role="region", aria_label=label or caption)


def _cell(place: int, entry: str) -> Markup:
    return element("td", entry) if place else element("th", entry, scope="row")
