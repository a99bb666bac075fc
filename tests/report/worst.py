"""The worst that a report can be given: text that means something to HTML, and data without measure."""

import random
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
