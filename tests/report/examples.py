"""Realistic data of a report: a flow, a run, a plan."""

import math
import random
from typing import Any


def flow_example(lags: int = 200, steps: int = 400) -> dict[str, Any]:
    """A vanishing LSTM, as the measuring side would hand it over."""
    return {
        "version": 1,
        "cell": "LSTM",
        "steps": steps,
        "batch": 32,
        "state_size": 128,
        "loss": "cross entropy, mean over steps",
        **_by_lag(lags),
        **_by_step(steps),
        **_in_the_long_run(),
        "parameters": {
            "bands": [[0, 0], [1, 1], [2, 3], [4, 7], [8, 199]],
            "list": [
                {"name": "cell.weight_hh", "norm": 0.31, "shares": [0.5, 0.3, 0.25, 0.05, -0.1]},
                {"name": "cell.weight_ih", "norm": 0.71, "shares": [0.9, 0.1, 0.0, 0.0, 0.0]},
            ],
        },
        "verdict": {
            "state": "vanishing",
            "sentence": "Credit fades by 6 % per step.",
            "evidence": ["The mean falls by 0.94 per step.", "90 % of the credit lies within 31 steps."],
            "remedy": "Raise the forget gate's bias.",
            "options": [{"name": "bptt.init.forget_bias(net, 3)", "why": "keeps 95 % per step"}],
        },
    }


def _by_lag(lags: int) -> dict[str, Any]:
    """The curve of the lag norms, and what is read from it."""
    every_lag = list(range(lags + 1))
    mean = [0.4 * 0.94 ** min(lag, 4000) * (1 + 2 * math.exp(-lag / 4)) for lag in every_lag]
    factors = {"q05": 0.1, "q25": 0.4, "median": 0.8, "q75": 1.3, "q95": 2.7}
    return {
        "lags": every_lag,
        "lag_norms": {"mean": mean} | {name: [factor * value for value in mean] for name, factor in factors.items()},
        "share": [sum(mean[: lag + 1]) / sum(mean) for lag in every_lag] if lags <= 500 else [1.0] * (lags + 1),
        "growth": 0.9437,
        "half_life": 11.96,
        "horizon": {"0.5": 6, "0.9": 31, "0.99": None},
        "window": {"0.5": 9, "0.1": 40, "0.01": None},
        "window_in_use": {"window": 64, "stride": 32, "bias": 0.0213},
    }


def _by_step(steps: int) -> dict[str, Any]:
    """What is measured at each step of the sequence."""
    draw = random.Random(0)
    radius = [0.93 + 0.05 * math.sin(step / 30) + 0.03 * draw.random() for step in range(steps)]
    keep = {"mean": 0.62, "q05": 0.2, "q25": 0.4, "median": 0.6, "q75": 0.8, "q95": 0.9, "closed": 0.01}
    time_constant = {"q05": 0.7, "q25": 1.1, "median": 2.0, "q75": 4.0, "q95": 9.0}
    return {
        "jacobians": {
            "steps": list(range(steps)),
            "largest_singular_value": {"median": [r + 0.25 for r in radius], "max": [r + 0.7 for r in radius]},
            "spectral_radius": {"median": radius, "max": [r + 0.08 for r in radius]},
        },
        "saturation": [
            {"name": "forget gate", "activation": "sigmoid", "share": 0.471, "over_time": [r - 0.5 for r in radius]},
            {"name": "cell candidate", "activation": "tanh", "share": 0.083, "over_time": [r - 0.9 for r in radius]},
        ],
        "gates": [
            {"name": "f", "carry": "c", "form": "f", **keep,
             "over_time": [r - 0.3 for r in radius], "time_constant": time_constant}
        ],
        "heat_map": heat_example(steps),
    }  # fmt: skip


def _in_the_long_run() -> dict[str, Any]:
    """Long stretches of steps, and what weights and theory say of them."""
    return {
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
        "recurrent_weights": [
            {"name": "weight_hh, input gate", "spectral_radius": 0.713, "largest_singular_value": 1.42},
            {"name": "weight_hh, forget gate", "spectral_radius": 0.935, "largest_singular_value": 1.87},
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
