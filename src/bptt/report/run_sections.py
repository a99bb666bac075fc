"""What a training run gave, section by section: its curves, its scores, a forecast, a sample, its configuration."""

from typing import Any

from bptt.report.bounded import Bounded, get
from bptt.report.chart import Axis, Chart, Line, Mark, Series
from bptt.report.figure import cut_note, figure, series
from bptt.report.markup import Markup, element, table
from bptt.report.values import aligned, drawable, short

LOG_RATIO = 30.0  # losses that span more than this are drawn on a logarithmic axis


def training(data: Bounded, figures: dict[str, Any]) -> Markup | None:
    epochs = series(data, "epoch", "run/training/epoch")
    train = series(data, "training loss", "run/training/train_loss")
    valid = series(data, "validation loss", "run/training/valid_loss")
    lines = [Line(train, "blue")] if train else []
    lines += [Line(valid, "orange", "8 4")] if valid else []
    if epochs is None or not lines:
        return None
    unit = get(data.tree, "run/training/loss_unit")
    log = _spans_decades([value for line in lines for value in line.series.values])
    best = figures["best_epoch"]
    chart = Chart(
        name="training",
        title="Training",
        x=epochs,
        x_name="epoch",
        x_axis=Axis("epoch", whole=True),
        y_axis=Axis("loss" + (f" ({unit})" if unit else "") + (", log scale" if log else ""), log=log),
        lines=tuple(lines),
        marks=(Mark(best, f"best: {short(figures['best_valid_loss'])}"),) if best is not None else (),
    )
    explanation = (
        "How wrong the model is after each pass over the data, on what it learns from and on data held back: where the "
        "second curve turns up while the first still falls, it has begun to learn by heart."
    )
    return figure(chart, explanation, data.series.get("run/training/epoch", {}))


def _spans_decades(values: list[float | None]) -> bool:
    usable = [value for value in values if drawable(value)]
    return bool(usable) and min(usable) > 0 and max(usable) / min(usable) > LOG_RATIO


def scores(data: Bounded) -> Markup | None:
    found = get(data.tree, "run/scores") or {}
    columns, rows = found.get("columns") or [], found.get("rows") or []
    if not columns or not rows:
        return None
    padded = [[*row, *[None] * (len(columns) - len(row))][: len(columns)] for row in rows]
    numbers = aligned([row[1:] for row in padded])
    written = [[str(row[0]), *values] for row, values in zip(padded, numbers, strict=True)]
    unit = f" Unit: {found['unit']}." if found.get("unit") else ""
    explanation = (
        "The model beside simple predictions that need no training: it is worth its cost only where it does better "
        "than they do."
    )
    return element(
        "div",
        element("p", explanation, class_="explain"),
        table((found.get("caption") or "Scores") + unit, columns, written, "Scores"),
        cut_note(data, "run/scores/rows"),
        cut_note(data, "run/scores/columns"),
    )


def forecast(data: Bounded) -> Markup | None:
    found = get(data.tree, "run/forecast")
    actual = series(data, "actual", "run/forecast/actual")
    predicted = series(data, "predicted", "run/forecast/predicted")
    lines = [Line(actual, "ink")] if actual else []
    lines += [Line(predicted, "orange", "8 3")] if predicted else []
    if not found or not found.get("index") or not lines:
        return None
    times = found["time"]
    numeric = all(isinstance(time, (int, float)) for time in times)
    path = "run/forecast/time" if numeric else "run/forecast/index"
    names = () if numeric else tuple("–" if time is None else str(time) for time in times)
    subject, unit = found.get("name") or "value", found.get("unit")
    horizon = found.get("horizon")
    chart = Chart(
        name="forecast",
        title=f"Forecast of {subject}" + (f", {horizon} ahead" if horizon else ""),
        x=Series("time", get(data.tree, path), path),
        x_name="time",
        x_axis=Axis("time", whole=numeric and all(isinstance(time, int) for time in times), names=names),
        y_axis=Axis(subject + (f" ({unit})" if unit else "")),
        lines=tuple(lines),
        tall=True,
    )
    ahead = f" {horizon} ahead" if horizon else ""
    explanation = f"What happened, and what the model had forecast for the same moments{ahead}."
    return figure(chart, explanation, data.series.get("run/forecast/index", {}))


def sample(data: Bounded) -> Markup | None:
    written = get(data.tree, "run/sample")
    if not written:
        return None
    explanation = "Text the model wrote by itself, each piece drawn from its own prediction of what comes next."
    return element(
        "div",
        element("p", explanation, class_="explain"),
        element("pre", written, class_="sample", tabindex="0"),
        cut_note(data, "run/sample"),
    )


def configuration(data: Bounded) -> Markup | None:
    config = get(data.tree, "run/config")
    if not config:
        return None
    rows = [[key, _setting(value)] for key, value in config.items()]
    return element(
        "div",
        element("p", "Everything that was set for this run, so that it can be repeated.", class_="explain"),
        table("Configuration", ["setting", "value"], rows),
        cut_note(data, "run/config"),
        class_="configuration",
    )


def _setting(value: Any) -> str:
    if value is None or isinstance(value, (bool, str)):
        return "none" if value is None else str(value).lower() if isinstance(value, bool) else value
    return str(value) if isinstance(value, int) else f"{value:.7g}"
