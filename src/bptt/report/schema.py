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
OPTIONS = 6
GATES = 8
HEAT_ROWS, HEAT_COLUMNS = 48, 72
TRANSPORTS = 12  # lags
LEADING = 4  # singular values of a transport that are drawn
PARAMETERS = 16
LONGEST = 2**20  # lags of a parameter's bands, which makes 21 octaves
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


def heat_map(value: Any) -> dict[str, Any] | None:
    """{"t", "k", "norms"} with at most 48 rows and 72 columns, evenly chosen, the last always among them."""
    if not isinstance(value, Mapping):
        return None
    t, k, given = numbers(value.get("t")), numbers(value.get("k")), items(value.get("norms"))
    rows, columns = _evenly(min(len(t), len(given)), HEAT_ROWS), _evenly(len(k), HEAT_COLUMNS)
    if not rows or not columns:
        return None
    norms = [[_at(each, column) for column in columns] for each in (numbers(given[row]) for row in rows)]
    return {"t": [t[row] for row in rows], "k": [k[column] for column in columns], "norms": norms}


def _evenly(count: int, most: int) -> list[int]:
    if count <= most:
        return list(range(count))
    return [round(place * (count - 1) / (most - 1)) for place in range(most)]


def _at(row: list[Any], column: int) -> Any:
    return row[column] if column < len(row) else None


def transports(value: Any) -> dict[str, Any] | None:
    """{"lags", "largest", "values"}: values[i] is the (i+1)-th singular value at each lag, the first four."""
    if not isinstance(value, Mapping):
        return None
    lags = numbers(value.get("lags"))[:TRANSPORTS]
    places = range(len(lags))
    columns = [numbers(each) for each in items(value.get("values"))[:LEADING]]  # as a page holds them
    if not columns:
        median = [numbers(each) for each in items(value.get("median"))[:TRANSPORTS]]
        width = min(LEADING, max(map(len, median), default=0))
        columns = [[_at(_row(median, place), number) for place in places] for number in range(width)]
    largest = numbers(value.get("largest"))
    filled = [[_at(column, place) for place in places] for column in columns]
    return {"lags": lags, "largest": [_at(largest, place) for place in places], "values": filled}


def _row(rows: list[list[Any]], place: int) -> list[Any]:
    return rows[place] if place < len(rows) else []


def parameters(value: Any) -> dict[str, Any] | None:
    """{"bands", "list"} with the bands of each octave of lags (0, 1, 2-3, 4-7 ...) put together: shares add up."""
    if not isinstance(value, Mapping):
        return None
    bands = [[*numbers(each), None, None][:2] for each in items(value.get("bands"))]
    octaves: dict[int, list[int]] = {}
    for place, (low, _) in enumerate(bands):
        if low is not None and 0 <= low < LONGEST:
            octaves.setdefault(int(low).bit_length(), []).append(place)
    found = []
    for each in items(value.get("list"))[:PARAMETERS]:
        if isinstance(each, Mapping):
            shares = numbers(each.get("shares"))
            added = [_added(shares, places) for places in octaves.values()]
            found.append({"name": name(each.get("name")), "norm": number(each.get("norm")), "shares": added})
    return {"bands": [[bands[places[0]][0], bands[places[-1]][1]] for places in octaves.values()], "list": found}


def _added(values: list[Any], places: list[int]) -> Any:
    known = [values[place] for place in places if place < len(values) and values[place] is not None]
    return sum(known) if known else None


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
        "direction": name,
        "backward": record(
            {
                "lags": numbers,
                "lag_norms": record({"mean": numbers}),
                "growth": number,
                "half_life": number,
                "horizon": record({"0.5": number, "0.9": number, "0.99": number}),
                "verdict": record({"state": name, "sentence": sentence, "remedy": sentence}),
            }
        ),
        "recurrent_weights": several(
            record({"name": name, "spectral_radius": number, "largest_singular_value": number}), WEIGHTS
        ),
        "window": record({"0.5": number, "0.1": number, "0.01": number}),
        "window_in_use": record({"window": number, "stride": number, "bias": number}),
        "heat_map": heat_map,
        "transports": transports,
        "lyapunov": record(
            {
                "exponents": numbers,
                "standard_errors": numbers,
                **dict.fromkeys(("steps", "transient", "rows"), number),
                "complete": entry,
            }
        ),
        "parameters": parameters,
        "gates": several(
            record(
                {
                    **dict.fromkeys(("name", "carry", "form"), name),
                    **dict.fromkeys(("mean", "q05", "median", "q95", "closed"), number),
                    "over_time": numbers,
                    "time_constant": record(dict.fromkeys(("q05", "q25", "median", "q75", "q95"), number)),
                }
            ),
            GATES,
        ),
        "mean_field": record(
            dict.fromkeys(
                (
                    "sigma_w",
                    "sigma_b",
                    "sigma_drive",
                    "q",
                    "chi",
                    "growth",
                    "critical_sigma_w",
                    "measured_q",
                    "measured_growth",
                ),
                number,
            )
        ),
        "bound": record({"activation": name, "gamma": number, "sigma": number, "factor": number}),
        "saturation": several(
            record({"name": name, "activation": name, "share": number, "over_time": numbers}), STRIPS
        ),
        "verdict": record(
            {
                "state": name,
                "sentence": sentence,
                "evidence": several(sentence, EVIDENCE),
                "remedy": sentence,
                "options": several(record({"name": words, "why": sentence}), OPTIONS),
            }
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
