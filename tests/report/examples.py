"""What the tests of the report share: realistic data, the worst data, and a reader of pages."""

import json
import math
import random
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any

HOSTILE = (
    "</script><script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "<!--<script>",
    "]]>&lt;",
    "'; alert(1) //",
    "line\u2028and\u2029paragraph",
    "zero\x00and\x1bescape",
    "reversed\u202etxet",
    "half\ud800pair",
    "</title></style></svg></math>",
)
VOID = frozenset({"meta", "br", "input"})


def flow_example(lags: int = 200, steps: int = 400) -> dict[str, Any]:
    """A vanishing LSTM, as the measuring side would hand it over."""
    draw = random.Random(0)
    every_lag, every_step = list(range(lags + 1)), list(range(steps))
    mean = [0.4 * 0.94 ** min(lag, 4000) * (1 + 2 * math.exp(-lag / 4)) for lag in every_lag]
    share = [sum(mean[: lag + 1]) / sum(mean) for lag in every_lag] if lags <= 500 else [1.0] * (lags + 1)
    radius = [0.93 + 0.05 * math.sin(step / 30) + 0.03 * draw.random() for step in every_step]
    return {
        "version": 1,
        "cell": "LSTM",
        "steps": steps,
        "batch": 32,
        "state_size": 128,
        "loss": "cross entropy, mean over steps",
        "lags": every_lag,
        "lag_norms": {
            "mean": mean,
            **{
                name: [factor * value for value in mean]
                for name, factor in (("q05", 0.1), ("q25", 0.4), ("median", 0.8), ("q75", 1.3), ("q95", 2.7))
            },
        },
        "share": share,
        "growth": 0.9437,
        "half_life": 11.96,
        "horizon": {"0.5": 6, "0.9": 31, "0.99": None},
        "jacobians": {
            "steps": every_step,
            "largest_singular_value": {"median": [r + 0.25 for r in radius], "max": [r + 0.7 for r in radius]},
            "spectral_radius": {"median": radius, "max": [r + 0.08 for r in radius]},
        },
        "recurrent_weights": [
            {"name": "weight_hh, input gate", "spectral_radius": 0.713, "largest_singular_value": 1.42},
            {"name": "weight_hh, forget gate", "spectral_radius": 0.935, "largest_singular_value": 1.87},
        ],
        "saturation": [
            {"name": "forget gate", "activation": "sigmoid", "share": 0.471, "over_time": [r - 0.5 for r in radius]},
            {"name": "cell candidate", "activation": "tanh", "share": 0.083, "over_time": [r - 0.9 for r in radius]},
        ],
        "verdict": {
            "state": "vanishing",
            "sentence": "Credit fades by 6 % per step.",
            "evidence": ["The mean falls by 0.94 per step.", "90 % of the credit lies within 31 steps."],
            "remedy": "Raise the forget gate's bias.",
            "options": [{"name": "bptt.init.forget_bias(net, 3)", "why": "keeps 95 % per step"}],
        },
        "window": {"0.5": 9, "0.1": 40, "0.01": None},
        "window_in_use": {"window": 64, "stride": 32, "bias": 0.0213},
        "heat_map": heat_example(steps),
        "transports": {
            "lags": [1, 2, 5, 10],
            "median": [[1.2, 1.1, 0.9, 0.5, 0.1], [1.1, 0.9, 0.7, 0.2], [0.8, 0.5, 0.1, 0.01], [0.5, 0.1, 1e-3, 1e-6]],
            "largest": [1.9, 1.8, 1.1, 0.7],
            "exact": True,
        },
        "lyapunov": {
            "exponents": [-0.0583 - 0.01 * place for place in range(64)],
            "standard_errors": [0.002 + 0.0001 * place for place in range(64)],
            "steps": 300,
            "transient": 100,
            "rows": 8,
            "complete": False,
        },
        "parameters": {
            "bands": [[0, 0], [1, 1], [2, 3], [4, 7], [8, 199]],
            "list": [
                {"name": "cell.weight_hh", "norm": 0.31, "shares": [0.5, 0.3, 0.25, 0.05, -0.1]},
                {"name": "cell.weight_ih", "norm": 0.71, "shares": [0.9, 0.1, 0.0, 0.0, 0.0]},
            ],
        },
        "gates": [
            {
                "name": "f",
                "carry": "c",
                "form": "f",
                "mean": 0.62,
                "q05": 0.2,
                "q25": 0.4,
                "median": 0.6,
                "q75": 0.8,
                "q95": 0.9,
                "closed": 0.01,
                "over_time": [r - 0.3 for r in radius],
                "time_constant": {"q05": 0.7, "q25": 1.1, "median": 2.0, "q75": 4.0, "q95": 9.0},
            }
        ],
        "mean_field": {
            "sigma_w": 1.1,
            "sigma_b": 0.1,
            "sigma_drive": 0.3,
            "q": 0.4,
            "chi": 0.8,
            "growth": 0.894,
            "critical_sigma_w": 1.3,
            "measured_q": 0.38,
            "measured_growth": 0.9,
        },
        "bound": {"activation": "tanh", "gamma": 1.0, "sigma": 1.87, "factor": 1.87},
    }


def heat_example(steps: int) -> dict[str, Any]:
    t, k = range(0, steps, max(1, steps // 40)), range(0, steps + 1, max(1, steps // 60))
    norms = [[0.4 * 0.94 ** (loss + 1 - state) if state <= loss + 1 else None for state in k] for loss in t]
    return {"t": list(t), "k": list(k), "norms": norms}


def plan_example() -> dict[str, Any]:
    """Twenty steps, the first ten of them run again from a stored carry."""
    return {
        "name": "checkpointed",
        "steps": 20,
        "actions": [
            {"kind": "store", "step": 0},
            {"kind": "forward", "start": 0, "stop": 10},
            {"kind": "advance", "start": 10, "stop": 20},
            {"kind": "reverse", "start": 10, "stop": 20, "inject": 10},
            {"kind": "drop", "start": 10, "stop": 20},
            {"kind": "advance", "start": 0, "stop": 10},
            {"kind": "reverse", "start": 0, "stop": 10, "inject": 0},
            {"kind": "cut", "step": 0},
        ],
    }


def run_example(epochs: int = 40, points: int = 240) -> dict[str, Any]:
    draw = random.Random(1)
    actual = [12 + 6 * math.sin(i / 4) + draw.random() for i in range(points)]
    return {
        "title": "Hourly temperature",
        "config": {
            "cell": "lstm",
            "hidden": 128,
            "learning_rate": 0.002,
            "seed": 20240229,
            "resume": False,
            "plan": None,
        },
        "training": {
            "epoch": list(range(1, epochs + 1)),
            "train_loss": [0.3 + 1.9 * math.exp(-epoch / 9) for epoch in range(epochs)],
            "valid_loss": [0.4 + 1.9 * math.exp(-epoch / 9) + 0.004 * epoch for epoch in range(epochs)],
            "loss_unit": "mean squared error",
        },
        "scores": {
            "columns": ["horizon", "model", "persistence", "seasonal naive"],
            "rows": [["1 h", 0.6213, 0.814, 1.94], ["24 h", 1.83, 2.021, "none"]],
            "unit": "°C",
            "caption": "Mean absolute error on the test part.",
            "verdict": "The model beats persistence at all 2 horizons.",
        },
        "forecast": {
            "time": [f"2024-03-{1 + i // 24:02d} {i % 24:02d}:00" for i in range(points)],
            "actual": actual,
            "predicted": [0.9 * value + 1.1 for value in actual],
            "name": "temperature",
            "unit": "°C",
            "horizon": "24 h",
        },
        "sample": "What say you to the morrow, gentle lord?",
    }


def worst_flow(length: int, entries: int = 200) -> dict[str, Any]:
    """Every list too long, every text too long and all of it in need of escaping, every number wide."""
    draw = random.Random(2)

    def numbers() -> list[float]:
        return [10 ** draw.uniform(-150, -100) for _ in range(length)]

    text = "&" * 10_000
    both = {"median": numbers(), "max": numbers()}
    return {
        "version": 1,
        "cell": text,
        "steps": 10**9,
        "loss": text,
        "lags": [lag + 0.123456 for lag in range(length)],
        "lag_norms": {name: numbers() for name in ("mean", "q05", "q25", "median", "q75", "q95")},
        "share": [draw.random() for _ in range(length)],
        "growth": 0.9437,
        "horizon": {"0.5": 100.123456, "0.9": 1000.123456, "0.99": 2000.123456},
        "jacobians": {"steps": list(range(length)), "largest_singular_value": both, "spectral_radius": both},
        "recurrent_weights": [{"name": text, "spectral_radius": 1 / 3, "largest_singular_value": 2 / 3}] * entries,
        "saturation": [
            {"name": text, "activation": text, "share": 1 / 3, "over_time": [draw.random() for _ in range(length)]}
        ]
        * entries,
        "verdict": {
            "state": text,
            "sentence": text,
            "evidence": [text] * entries,
            "remedy": text,
            "options": [{"name": text, "why": text}] * entries,
        },
        "window_in_use": {"window": 1000.123456, "stride": 1.0, "bias": 1 / 3},
        "heat_map": {"t": numbers(), "k": numbers(), "norms": [numbers() for _ in range(min(length, 100))]},
        "transports": {"lags": numbers(), "median": [numbers() for _ in range(50)], "largest": numbers()},
        "lyapunov": {"exponents": numbers(), "standard_errors": numbers(), "steps": 10**9, "rows": 10**9},
        "parameters": {
            "bands": [[2**lag, 2**lag + 0.123456] for lag in range(entries)],
            "list": [{"name": text, "norm": 1 / 3, "norms": numbers(), "shares": [-1 / 3] * entries}] * entries,
        },
        "gates": [
            {
                **dict.fromkeys(("name", "carry", "form"), text),
                **dict.fromkeys(("mean", "q05", "q95", "closed"), 1 / 3),
                "over_time": [draw.random() for _ in range(length)],
                "time_constant": dict.fromkeys(("q05", "q25", "median", "q75", "q95"), 100 / 3),
            }
        ]
        * entries,
        "mean_field": dict.fromkeys(
            ("sigma_w", "sigma_drive", "q", "chi", "growth", "critical_sigma_w", "measured_q"), 1 / 3
        ),
        "bound": {"activation": text, "gamma": 1 / 3, "sigma": 1 / 3, "factor": 1 / 3},
        "backward": {
            "lags": list(range(length)),
            "lag_norms": {"mean": numbers()},
            "horizon": {"0.5": 1 / 3, "0.9": 2 / 3},
            "verdict": {"sentence": text},
        },
    }


def worst_run(length: int, entries: int = 200) -> dict[str, Any]:
    draw = random.Random(3)
    text = "&" * 10_000

    def numbers() -> list[float]:
        return [10 ** draw.uniform(-150, -100) for _ in range(length)]

    return {
        "title": text,
        "config": {f"{place} {text}": text for place in range(entries)},
        "training": {"epoch": list(range(length)), "train_loss": numbers(), "valid_loss": numbers(), "loss_unit": text},
        "scores": {
            "columns": [text] * entries,
            "rows": [[text] * entries] * entries,
            "unit": text,
            "caption": text,
            "verdict": text,
        },
        "forecast": {
            "time": [f"{place} {text}" for place in range(length)],
            "actual": numbers(),
            "predicted": numbers(),
            "name": text,
            "unit": text,
            "horizon": text,
        },
        "sample": text,
    }


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
