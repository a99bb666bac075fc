"""A plan as a picture: time to the right, the order of the work downwards.

A plan comes as plain data, so that any plan can be drawn:

    {"name": "truncated(window=64)", "steps": 400, "actions": [{"kind": "advance", "start": 0, "stop": 400}, ...]}

`kind` is what the action's class is called, in small letters. Actions that run forward (advance, forward, ...) and
backward (reverse) are arrows between their `start` and `stop`; `cut` and checkpoints (save: a `step`) are marks.
"""

import dataclasses
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from bptt.report.draw import CHARACTER
from bptt.report.markup import Markup, described_svg, element, table
from bptt.report.scales import tick_texts, ticks
from bptt.report.values import drawable, items, number, plural, short, text

ACTIONS = 400  # actions that are drawn
FREE = frozenset({"drop", "free", "scale", "restore"})  # no work, no picture
WIDTH, LEFT, RIGHT, TOP = 820, 14, 14, 26


def plain_plan(name: str, steps: int, actions: Iterable[Any]) -> dict[str, Any]:
    """Actions that are frozen dataclasses, as `bptt.time` has them, as `picture` takes them."""
    found = [{"kind": type(action).__name__.lower(), **dataclasses.asdict(action)} for action in actions]
    return {"name": name, "steps": steps, "actions": found}


def picture(plan: Mapping[str, Any] | None) -> Markup | None:
    """The plan drawn, with its counts in words and a table of its actions; None where there is nothing to draw.

    Cost: linear in the actions.
    """
    read = as_read(plan)
    if read is None:
        return None
    name, steps, actions = read
    explanation = (
        "What is run, in order from top to bottom: blue forward, orange backward, dashed where steps are run forward "
        "again because their tape was not kept; a bar across ends the gradient's way back, a dot is a stored carry."
    )
    shown = actions[:ACTIONS]
    return element(
        "figure",
        element("p", explanation, class_="explain"),
        element("div", drawing(name, steps, shown), class_="plot plan"),
        element("figcaption", *(element("span", sentence + " ") for sentence in said(steps, actions))),
        _table(actions),
        id="figure-plan",
    )


def as_read(plan: Mapping[str, Any] | None) -> tuple[str, int, list[dict[str, Any]]] | None:
    """(name, steps, actions) of plain data, odd values left out; None where there is nothing to draw."""
    if not isinstance(plan, Mapping):
        return None
    steps = number(plan.get("steps"))
    actions = [_action(each) for each in items(plan.get("actions")) if isinstance(each, Mapping)]
    if not drawable(steps) or steps < 1 or not actions:
        return None
    return text(plan.get("name") or "plan", 120), int(steps), actions


def _action(given: Mapping[str, Any]) -> dict[str, Any]:
    kind = text(given.get("kind") or "", 32).lower()
    places = {key: number(given[key]) for key in ("start", "stop", "step", "inject") if key in given}
    return {"kind": kind, **{key: value for key, value in places.items() if drawable(value)}}


def drawing(name: str, steps: int, actions: list[dict[str, Any]], key: str = "plan") -> Markup:
    """The picture alone, as one <svg> whose ids begin with `key`."""
    worked = [action for action in actions if action["kind"] not in FREE]
    row = max(2.0, min(16.0, 420 / max(len(worked), 1)))
    height = TOP + row * len(worked) + 44
    scale = (WIDTH - LEFT - RIGHT) / steps
    marks = ticks(0, steps, 9, whole=True)
    axis = height - 40
    drawn = []
    for value, label in zip(marks, tick_texts(marks), strict=True):
        x = LEFT + value * scale
        anchor = "end" if x + CHARACTER * len(label) / 2 > WIDTH else "middle"
        drawn.append(element("line", x1=x, x2=x, y1=TOP - 6, y2=axis, class_="grid"))
        drawn.append(element("text", label, x=x, y=axis + 15, class_=f"tick {anchor}"))
    reached = 0.0
    for place, action in enumerate(worked):
        y = TOP + row * (place + 0.5)
        again = _forward(action) and action["start"] < reached
        drawn.append(_mark(action, LEFT, scale, y, min(row * 0.62, 7), again))
        reached = max(reached, action["stop"]) if _forward(action) else reached
    return described_svg(
        key,
        f"The plan {name}",
        " ".join(said(steps, actions)),
        *drawn,
        element("text", "order of the work, from above", x=2, y=13, class_="label"),
        element("text", "step", x=WIDTH - RIGHT, y=height - 6, class_="label end"),
        class_="chart",
        viewBox=f"0 0 {WIDTH} {height:.0f}",
    )


def _forward(action: dict[str, Any]) -> bool:
    return action["kind"] != "reverse" and action["kind"] not in FREE and "start" in action and "stop" in action


def _mark(action: dict[str, Any], left: float, scale: float, y: float, thick: float, again: bool) -> Markup:
    if "start" in action and "stop" in action:
        begin, end = left + action["start"] * scale, left + action["stop"] * scale
        backward = action["kind"] == "reverse"
        tip = min(2.2 * thick, max(end - begin, 1.0))
        head = (
            f"M{begin:.1f} {y:.1f}l{tip:.1f} {-thick:.1f}v{2 * thick:.1f}z"
            if backward
            else f"M{end:.1f} {y:.1f}l{-tip:.1f} {-thick:.1f}v{2 * thick:.1f}z"
        )
        shaft = (begin + tip * 0.8, end) if backward else (begin, end - tip * 0.8)
        dash = "5 3" if again else None
        return element(
            "g",
            element("line", x1=shaft[0], x2=shaft[1], y1=y, y2=y, stroke_width=thick, stroke_dasharray=dash),
            element("path", d=head),
            class_="work back" if backward else "work again" if again else "work",
        )
    x = left + action.get("step", action.get("start", 0)) * scale
    if action["kind"] == "cut":
        return element("line", x1=x, x2=x, y1=y - 1.6 * thick, y2=y + 1.6 * thick, class_="cut")
    return element("circle", cx=x, cy=y, r=max(thick * 0.8, 2), class_="checkpoint")


def said(steps: int, actions: list[dict[str, Any]]) -> list[str]:
    """The plan in sentences: steps run forward and backward, the recompute factor, cuts."""
    forward = sum(action["stop"] - action["start"] for action in actions if _forward(action))
    back = sum(
        action["stop"] - action["start"] for action in actions if action["kind"] == "reverse" and "stop" in action
    )
    sentences = [f"{plural(steps, 'step')}: {short(forward, 6)} forward, {short(back, 6)} backward."]
    if forward > steps:
        sentences.append(f"Recompute factor {short(forward / steps)}.")
    cuts = sum(action["kind"] == "cut" for action in actions)
    if cuts:
        sentences.append(f"The gradient is cut {plural(cuts, 'time')}.")
    if len(actions) > ACTIONS:
        sentences.append(f"Drawn: the first {ACTIONS} of {plural(len(actions), 'action')}.")
    return sentences


def _table(actions: list[dict[str, Any]]) -> Markup:
    counted = Counter(action["kind"] for action in actions)
    rows = [[kind, str(count)] for kind, count in counted.most_common(12)]
    whole = table("Actions of the plan", ["action", "how often"], rows)
    return element("details", element("summary", "The actions, counted"), whole)
