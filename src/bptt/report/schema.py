"""Which keys the page knows, how each is read and how long it may be: two tables, FLOW and RUN.

The limits are what bounds the page: the largest page (every list and every text at its limit, every character one that
needs escaping) stays under 1 MB; a test builds it.
"""

from collections.abc import Callable, Mapping
from typing import Any

from bptt.report.values import items, number, numbers, text

Reader = Callable[[Any], Any]

POINTS = 520  # points of one curve that are drawn and embedded
STRIP_POINTS = 260  # the same for one saturation strip
TABLE_ROWS = 40  # points of one curve shown in its table
STRIPS = 12
WEIGHTS = 24
SCORE_ROWS, SCORE_COLUMNS = 40, 8
CONFIG_KEYS = 64
EVIDENCE = 8
SAMPLE = 3000  # characters


def name(value: Any) -> str:
    return text(value, 48)


def words(value: Any) -> str:
    return text(value, 120)


def sentence(value: Any) -> str:
    return text(value, 400)


def passage(value: Any) -> str:
    return text(value, SAMPLE)


def entry(value: Any) -> Any:
    """A number where it is one, a short text otherwise."""
    if isinstance(value, bool) or value is None:
        return value
    read = None if isinstance(value, str) else number(value)
    return text(value, 32) if read is None else read


def entries(value: Any) -> list[Any]:
    return [entry(each) for each in items(value)]


def setting(value: Any) -> Any:
    """A configuration value: as `entry`, with room for a longer text."""
    read = entry(value)
    return words(value) if isinstance(read, str) else read


def settings(value: Any) -> dict[str, Any]:
    pairs = list(value.items())[:CONFIG_KEYS] if isinstance(value, Mapping) else []
    return {name(key): setting(each) for key, each in pairs}


def record(schema: Mapping[str, Reader]) -> Reader:
    """A reader of mappings: known keys that are present, each by its own reader; None stays None."""

    def read(value: Any) -> dict[str, Any] | None:
        if not isinstance(value, Mapping):
            return None
        known = {key: reader for key, reader in schema.items() if key in value}
        return {key: None if value[key] is None else reader(value[key]) for key, reader in known.items()}

    return read


def several(reader: Reader, most: int) -> Reader:
    """A reader of lists: the first `most` entries that can be read."""

    def read(value: Any) -> list[Any]:
        return [each for each in map(reader, items(value)[:most]) if each is not None]

    return read


QUANTILES = ("q05", "q25", "median", "q75", "q95")
OVER_STEPS = record({"median": numbers, "max": numbers})

FLOW = record(
    {
        "version": number,
        "cell": name,
        "steps": number,
        "batch": number,
        "state_size": number,
        "loss": words,
        "lags": numbers,
        "lag_norms": record({"mean": numbers, **dict.fromkeys(QUANTILES, numbers)}),
        "share": numbers,
        "growth": number,
        "half_life": number,
        "horizon": record({"0.5": number, "0.9": number, "0.99": number}),
        "jacobians": record({"steps": numbers, "largest_singular_value": OVER_STEPS, "spectral_radius": OVER_STEPS}),
        "recurrent_weights": several(
            record({"name": name, "spectral_radius": number, "largest_singular_value": number}), WEIGHTS
        ),
        "lyapunov": record({"exponents": numbers, "standard_errors": numbers}),
        "saturation": several(
            record({"name": name, "activation": name, "share": number, "over_time": numbers}), STRIPS
        ),
        "verdict": record(
            {"state": name, "sentence": sentence, "evidence": several(sentence, EVIDENCE), "remedy": sentence}
        ),
    }
)

RUN = record(
    {
        "title": words,
        "config": settings,
        "training": record({"epoch": numbers, "train_loss": numbers, "valid_loss": numbers, "loss_unit": name}),
        "scores": record(
            {
                "columns": lambda value: [name(each) for each in items(value)[:SCORE_COLUMNS]],
                "rows": several(lambda row: entries(row)[:SCORE_COLUMNS], SCORE_ROWS),
                "unit": name,
                "caption": sentence,
                "verdict": sentence,
            }
        ),
        "forecast": record(
            {"time": entries, "actual": numbers, "predicted": numbers, "name": name, "unit": name, "horizon": name}
        ),
        "sample": passage,
    }
)
