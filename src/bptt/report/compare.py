"""The page of a comparison: two or more runs, cells or choices in the same pictures."""

from collections.abc import Mapping, Sequence
from typing import Any

from bptt.report.chart import Axis, Chart, Line, Mark, Series
from bptt.report.comparison import MEMBERS, POINTS, gather
from bptt.report.data import embed
from bptt.report.document import Section, document
from bptt.report.figure import figure
from bptt.report.markup import Markup, element, table
from bptt.report.theme import RAMP
from bptt.report.values import drawable, plural, short, text

LIMIT = 1_000_000  # bytes of the page
DASHES = ("", "8 4", "3 3", "10 3 2 3")
Tree = dict[str, Any]


def compare(
    members: Sequence[Mapping[str, Any]], title: str = "", swept: Mapping[str, Any] | None = None, note: str = ""
) -> str:
    """One self-contained page on several flows and runs side by side.

    Args:
        members: at most 12 are shown, each {"name": ..., "flow": what `Flow.to_dict()` gives, "run": ...}, either part
            may be missing.
        title: the page's heading.
        swept: {"name": the choice that was varied, "values": one for each member}; its pictures are then drawn too.
        note: one sentence on what was measured.
    Returns: the whole document, under 1 MB whatever the data.
    Cost: linear in the length of the data.
    """
    page = ""
    for points in (POINTS, POINTS // 2, POINTS // 4):
        page = _page(gather(members, swept, points), text(title, 120) or "Gradient flow, side by side", note)
        if len(page.encode()) <= LIMIT:
            break
    return page


def _page(tree: Tree, heading: str, note: str) -> str:
    sections = [
        Section("credit", "Credit by lag", _credit(tree)),
        Section("moves", f"What {_swept_name(tree)} does", _moves(tree)),
        Section("exponents", "Lyapunov exponents", _exponents(tree)),
        Section("training", "Training", _training(tree)),
        Section("figures", "The figures", _figures(tree)),
        Section("verdicts", "Verdicts", _verdicts(tree)),
    ]
    top = [element("p", text(note, 400), class_="explain") if note else None, _picker(tree)]
    return document(
        heading,
        _about(tree),
        [part for part in top if part is not None],
        [section for section in sections if section.body is not None],
        embed({"title": heading, **tree}),
    )


def _about(tree: Tree) -> list[str]:
    members = tree["members"]
    said = [plural(len(members), "net")]
    if tree["given"] > MEMBERS:
        said.append(f"the first {MEMBERS} of {tree['given']:,}")
    alike = {(each["steps"], each["batch"], each["state_size"]) for each in members}
    if len(alike) == 1:
        counted = zip(alike.pop(), ("step", "sequence", "state value"), strict=True)
        said += [plural(int(count), noun) for count, noun in counted if drawable(count)]
    return said


def _swept_name(tree: Tree) -> str:
    return (tree.get("swept") or {}).get("name", "")


def _line(tree: Tree, part: str, place: int, points: bool = False) -> Line:
    count = len(tree["members"])
    colour = f"r{round(place * (RAMP - 1) / max(count - 1, 1))}"
    column = Series(tree["members"][place]["name"], tree[part]["of"][place], f"{part}/of/{place}")
    return Line(column, colour, DASHES[place % len(DASHES)], points=points)


def _drawn(tree: Tree, part: str, log: bool, points: bool = False) -> tuple[Line, ...]:
    lines = [_line(tree, part, place, points) for place in range(len(tree["members"]))]
    return tuple(line for line in lines if any(drawable(value, log) for value in line.series.values))


def _facts(tree: Tree, part: str) -> dict[str, Any]:
    return {"points": tree[part]["points"], "kept": len(tree[part]["x"])}


def _credit(tree: Tree) -> Markup | None:
    lines = _drawn(tree, "credit", log=True)
    if not lines:
        return None
    chart = Chart(
        name="credit",
        title="Credit by lag",
        x=Series("lag", tree["credit"]["x"], "credit/x"),
        x_name="lag",
        x_axis=Axis("lag (steps back)", whole=True),
        y_axis=Axis("gradient norm, relative to its start (log scale)", log=True),
        lines=lines,
        tall=True,
    )
    explanation = (
        "How strongly the loss at one step still depends on the state so many steps earlier. Level: the distant past "
        "still counts. Falling: credit vanishes, by the same factor at every step where the line is straight. Rising: "
        "it explodes."
    )
    return figure(chart, explanation, _facts(tree, "credit"))


def _moves(tree: Tree) -> Markup | None:
    """Growth and horizon over the swept choice, one picture each; only where the choice is a number."""
    values = (tree.get("swept") or {}).get("values") or []
    if len([value for value in values if isinstance(value, (int, float)) and drawable(value)]) < 2:
        return None
    name = _swept_name(tree)
    x = Series(name, values, "swept/values")
    pictures = []
    growth = Line(Series("growth per step back", tree["growth"], "growth"), "orange", points=True)
    if any(map(drawable, growth.series.values)):
        pictures.append(
            _over(x, "growth", f"Growth of credit over {name}", Axis("factor per step back"), (growth,), (1.0,))
        )
    shares = ((50, "teal", "3 3"), (90, "blue", ""), (99, "purple", "8 4"))
    horizons = tuple(
        Line(Series(f"{share} % of credit", tree[f"horizon_{share}"], f"horizon_{share}"), colour, dash, points=True)
        for share, colour, dash in shares
        if any(map(drawable, tree[f"horizon_{share}"]))
    )
    if horizons:
        axis = Axis("steps back", include=(0.0,))
        pictures.append(_over(x, "horizon", f"Horizon over {name}; a gap: not reached", axis, horizons, ()))
    exponent = Line(Series("largest Lyapunov exponent", tree["exponent"], "exponent"), "purple", points=True)
    if any(map(drawable, exponent.series.values)):
        axis = Axis("natural log per step")
        title = f"Largest Lyapunov exponent over {name}"
        pictures.append(_over(x, "exponent", title, axis, (exponent,), (0.0,)))
    return element("div", *pictures, class_="moves") if pictures else None


def _over(x: Series, name: str, title: str, axis: Axis, lines: tuple[Line, ...], across: tuple[float, ...]) -> Markup:
    chart = Chart(
        name=f"moves-{name}",
        title=title,
        x=x,
        x_name=x.name,
        x_axis=Axis(x.name),
        y_axis=axis,
        lines=lines,
        marks=tuple(Mark(value, f"{short(value)}: neither grows nor falls", across=True) for value in across),
    )
    return figure(chart, element("strong", title), {})


def _exponents(tree: Tree) -> Markup | None:
    lines = _drawn(tree, "spectrum", log=False, points=True)
    if not lines:
        return None
    chart = Chart(
        name="exponents",
        title="Lyapunov exponents",
        x=Series("index", tree["spectrum"]["x"], "spectrum/x"),
        x_name="exponent",
        x_axis=Axis("index, from the largest", whole=True),
        y_axis=Axis("natural log per step"),
        lines=lines,
        marks=(Mark(0.0, "0: neither grows nor falls", across=True),),
    )
    explanation = (
        "How fast directions of the state stretch (above 0) or shrink (below 0) in the long run, forward in time. A "
        "largest exponent above 0 is chaos."
    )
    return figure(chart, explanation, _facts(tree, "spectrum"))


def _training(tree: Tree) -> Markup | None:
    lines = _drawn(tree, "training", log=False)
    if not lines:
        return None
    units = tree["loss_units"]
    unit = "" if not units else f" ({units[0]})" if len(units) == 1 else ", relative to its first epoch"
    chart = Chart(
        name="training",
        title="Validation loss",
        x=Series("epoch", tree["training"]["x"], "training/x"),
        x_name="epoch",
        x_axis=Axis("epoch", whole=True),
        y_axis=Axis(f"loss{unit}"),
        lines=lines,
    )
    explanation = "How wrong each model is on data held back, after each pass over its training data."
    return figure(chart, explanation, _facts(tree, "training"))


COLUMNS = {
    "growth": "growth per step back",
    "half_life": "half-life (steps)",
    "horizon_50": "horizon 50 %",
    "horizon_90": "horizon 90 %",
    "horizon_99": "horizon 99 %",
    "sigma": "largest singular value, median",
    "exponent": "largest Lyapunov exponent",
    "best_loss": "best validation loss",
}


def _figures(tree: Tree) -> Markup | None:
    if not tree["members"]:
        return None
    shown = [name for name in COLUMNS if any(value is not None for value in tree[name])]
    rows = [
        [each["name"], each["state"] or "–", *(_cell(name, tree[name][place]) for name in shown)]
        for place, each in enumerate(tree["members"])
    ]
    return element(
        "div",
        element("p", _on_figures(tree), class_="explain"),
        table("One row for each net", ["net", "verdict", *(COLUMNS[name] for name in shown)], rows),
        class_="members",
    )


def _on_figures(tree: Tree) -> str:
    said = "Horizons in steps back: within how many steps that share of all credit lies."
    return said + (" Losses each in its own unit: do not compare them." if len(tree["loss_units"]) > 1 else "")


def _cell(name: str, value: Any) -> str:
    if value is None and name.startswith("horizon"):
        return "not reached"
    return "none" if value is None and name == "half_life" else short(value)


def _verdicts(tree: Tree) -> Markup | None:
    said = [
        element(
            "li",
            element("h3", each["name"]),
            *(element("p", each[key]) for key in ("sentence", "scores") if each[key]),
            element("p", "What to do: ", each["remedy"], class_="soft") if each["remedy"] else None,
            data_member=str(place),
        )
        for place, each in enumerate(tree["members"])
        if each["sentence"] or each["scores"]
    ]
    return element("ul", *said, class_="verdicts") if said else None


def _picker(tree: Tree) -> Markup | None:
    """A slider that brings one net to the front of all pictures; without the script it is not there."""
    count = len(tree["members"])
    if count < 2:
        return None
    return element(
        "form",
        element("label", f"Follow one {_swept_name(tree) or 'net'}", for_="pick"),
        element("input", id="pick", type="range", min="0", max=str(count - 1), step="1", value="0"),
        element("button", "Show all", type="button"),
        element("output", "all", for_="pick"),
        class_="picker",
        hidden=True,
    )
