"""A result as Markdown: a table for each group, and geometric means."""

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TypeVar

from bptt.bench.run import Result, Row
from bptt.bench.sizes import Size

K = TypeVar("K")
V = TypeVar("V")

SMALL = 7e5  # B H^2: below, torch's RNN and GRU spend their time on calls rather than on arithmetic
UNCOMPARED = ("busy", "masks")  # groups whose ratios are no victories


def _shares(row: Row) -> str:
    return " / ".join(f"{share:.0%}" for share in row.share.values())


def _predicted(row: Row) -> str:
    seconds = row.facts.get("predicted, s")
    return "" if seconds is None else f"{seconds / row.facts['kernels, s']:.2f}"


def _pair(fact: str) -> Callable[[Row], str]:
    return lambda row: " / ".join(f"{value:.2f}" for value in row.facts.get(fact, {}).values())


EXTRA: Mapping[str, Mapping[str, Callable[[Row], str]]] = {
    "torch.nn": {"share of torch.mm / of own product": _shares, "kernels: predicted / measured": _predicted},
    "torch.compile": {"first call: ours / torch.compile, s": _pair("first call")},
    "busy": {"times quiet: ours / torch.nn": _pair("times its quiet time")},
}


def markdown(result: Result) -> str:
    """Every group that was run, one row per size and cell, one pair of columns per number of threads."""
    return f"{facts(result)}\n\n{tables(result)}\n"


def tables(result: Result) -> str:
    """The tables alone."""
    groups = dict.fromkeys(row.group for row in result.rows)
    parts = [*(_group(group, [r for r in result.rows if r.group == group]) for group in groups)]
    parts.append(_means(result.rows))
    if result.skipped:
        parts.append("\n".join(f"Not measured: {why}." for why in result.skipped))
    return "\n\n".join(part for part in parts if part)


def facts(result: Result) -> str:
    """The machine, the commit and the rates of large products."""
    machine = result.machine
    rates = "; ".join(
        f"{count} thread{'s' * (count != '1')}: torch.mm {rates['torch.mm']:.0f} GF/s, own product for weight "
        f"gradients {rates['own product']:.0f} GF/s"
        for count, rates in result.gemm.items()
    )
    return (
        f"{machine['processor']}, {machine['cores']} cores, {machine['target']}; torch {machine['torch']}, "
        f"commit {machine['commit']}, {machine['date'][:10]}; load before the run {machine['load before'][0]:.2f}.\n"
        f"{rates}."
    )


def _group(group: str, rows: Sequence[Row]) -> str:
    counts = sorted({row.threads for row in rows})
    rivals = list(dict.fromkeys(name for row in rows for name in row.ratios))
    extra = EXTRA.get(group, {})
    heads = ["size", "cell", "B", "T", "I", "H", "rounds"]
    for count in counts:
        heads += [f"{head}, {count} thr." for head in ("ours, ms", *(f"{name} / ours" for name in rivals), *extra)]
    lines = [f"### {group}", "", line(heads), line(["---"] * len(heads))]
    for key, same in _together(rows, lambda row: (row.size, row.cell, row.dtype)):
        size, cell, dtype = key
        cells = [size.name, cell if dtype == "float32" else f"{cell}, {dtype}", *map(str, _shape(size))]
        by_count = {row.threads: row for row in same}
        cells.append("/".join(str(row.times["bptt"].repeats) for row in same))
        for count in counts:
            row = by_count.get(count)
            cells += _numbers(row, rivals, extra.values()) if row else [""] * (1 + len(rivals) + len(extra))
        lines.append(line(cells))
    return "\n".join(lines)


def _numbers(row: Row, rivals: Sequence[str], extra: Iterable[Callable[[Row], str]]) -> list[str]:
    out = [f"{1e3 * row.times['bptt'].median:.3g}"]
    out += [f"{row.ratios[name]:.2f}" if name in row.ratios else "" for name in rivals]
    return out + [text(row) for text in extra]


def _means(rows: Sequence[Row]) -> str:
    """Geometric means and the smallest ratio, by what was measured against what."""
    lines = ["### Geometric means", "", line(["against", "threads", "rows", "mean", "least"]), line(["---"] * 5)]
    flat = [(kind(row, name), row.threads, ratio) for row in rows if row.group not in UNCOMPARED
            for name, ratio in row.ratios.items()]  # fmt: skip
    for (what, count), found in _together(flat, lambda one: one[:2]):
        ratios = [ratio for *_, ratio in found]
        mean = math.exp(math.fsum(map(math.log, ratios)) / len(ratios))
        lines.append(line([what, str(count), str(len(ratios)), f"{mean:.2f}", f"{min(ratios):.2f}"]))
    return "\n".join(lines) if flat else ""


def kind(row: Row, rival: str) -> str:
    """The class of sizes that a row is averaged with."""
    if row.group != "torch.nn":
        more = {"own cell": f", H = {row.size.hidden}", "with a loss": ", with a loss"}.get(row.group, "")
        return f"{rival}{more}"
    if row.cell == "lstm":
        return f"nn.LSTM, {row.dtype}"
    return f"nn.RNN and nn.GRU, B H² {'<' if row.size.work < SMALL else '≥'} 7e5"


def _shape(size: Size) -> tuple[int, ...]:
    return size.batch, size.steps, size.inputs, size.hidden


def _together(values: Iterable[V], key: Callable[[V], K]) -> list[tuple[K, list[V]]]:
    found: dict[K, list[V]] = {}
    for value in values:
        found.setdefault(key(value), []).append(value)
    return list(found.items())


def line(cells: Iterable[str]) -> str:
    """A line of a Markdown table."""
    return f"| {' | '.join(cells)} |"
