"""What was aimed at, as data, and what a result reaches of it: the verdicts are computed, never typed."""

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from bptt.bench.run import Result, Row
from bptt.bench.table import SMALL, line

SHOWN = 4  # rows that are named of those that fall short


@dataclass(frozen=True, slots=True)
class Goal:
    """One line of the table of goals.

    Args:
        against: what is compared.
        values: the numbers of a row that count, None where the row does not.
        each, mean: what each number and their geometric mean should be at least; None for no such goal.
        most: True where `each` is what they should be at most.
        percent: numbers are shares.
    """

    against: str
    values: Callable[[Row], float | None]
    each: float | None = None
    mean: float | None = None
    most: bool = False
    percent: bool = False

    def text(self, value: float) -> str:
        """A number as the table has it."""
        return f"{value:.0%}" if self.percent else f"{value:.3g}"

    def asked(self) -> str:
        """The goal in words."""
        each = "" if self.each is None else f"each {'at most ' if self.most else ''}{self.text(self.each)}"
        mean = "" if self.mean is None else f"mean {self.text(self.mean)}"
        return ", ".join(filter(None, (each, mean)))


def _torch(row: Row, cells: Sequence[str], dtype: str = "float32") -> float | None:
    fits = row.group == "torch.nn" and row.cell in cells and row.dtype == dtype
    return row.ratios["torch.nn"] if fits else None


def _simple(small: bool) -> Callable[[Row], float | None]:
    return lambda row: _torch(row, ("rnn", "gru")) if (row.size.work < SMALL) == small else None


def _own(rival: str, hidden: Callable[[int], bool]) -> Callable[[Row], float | None]:
    def value(row: Row) -> float | None:
        group = "own cell" if rival == "Python loop" else rival
        return row.ratios[rival] if row.group == group and hidden(row.size.hidden) else None

    return value


def _share(row: Row) -> float | None:
    fits = row.group == "torch.nn" and 128 <= row.size.hidden <= 512 and row.size.batch >= 32
    return row.share.get("torch.mm") if fits else None


def _busy(row: Row) -> float | None:
    return row.facts["times its quiet time"]["bptt"] if row.group == "busy" else None


GOALS = (
    Goal("nn.RNN and nn.GRU, B H² < 7e5", _simple(True), each=8, mean=15),
    Goal("nn.RNN and nn.GRU, larger", _simple(False), each=1.3, mean=2),
    Goal("nn.LSTM float32", lambda row: _torch(row, ("lstm",)), each=1, mean=1.5),
    Goal("nn.LSTM float64", lambda row: _torch(row, ("lstm",), "float64"), each=2),
    Goal("Python loop, H ≤ 64", _own("Python loop", lambda hidden: hidden <= 64), each=20),
    Goal("Python loop, H = 256", _own("Python loop", lambda hidden: hidden == 256), each=5),
    Goal("torch.compile, H ≤ 64", _own("torch.compile", lambda hidden: hidden <= 64), each=5),
    Goal("jax.jit(lax.scan)", lambda row: row.ratios["jax"] if row.group == "jax" else None, mean=2),
    Goal("share of a large torch.mm, H 128 to 512, B ≥ 32", _share, each=0.6, percent=True),
    Goal("beside a busy process, over its quiet time", _busy, each=2.5, most=True),
)  # fmt: skip


def goals(result: Result) -> str:
    """The table of goals, with the most threads that were measured."""
    most = max((row.threads for row in result.rows), default=1)
    lines = [line(["against", "goal", "reached", ""]), line(["---"] * 4)]
    for goal in GOALS:
        found = [(value, row) for row in result.rows if row.threads == most and (value := goal.values(row)) is not None]
        lines.append(line([goal.against, goal.asked(), *_reached(goal, found)]))
    return "\n".join(lines)


def geometric(values: Iterable[float]) -> float:
    """Geometric mean."""
    logs = [math.log(value) for value in values]
    return math.exp(math.fsum(logs) / len(logs))


def _reached(goal: Goal, found: Sequence[tuple[float, Row]]) -> tuple[str, str]:
    if not found:
        return "", "not measured"
    worst = max if goal.most else min
    mean, edge = geometric(value for value, _ in found), worst(value for value, _ in found)
    reached = f"{'most' if goal.most else 'least'} {goal.text(edge)}, mean {goal.text(mean)}, rows {len(found)}"
    short = sorted(_short(goal, found), key=lambda pair: pair[0], reverse=goal.most)
    verdicts = []
    if short:
        named = "; ".join(f"{row.size.name}, {row.cell} ({goal.text(value)})" for value, row in short[:SHOWN])
        more = f" and {len(short) - SHOWN} more" if len(short) > SHOWN else ""
        verdicts.append(f"short in {len(short)} of {len(found)} rows: {named}{more}")
    if goal.mean is not None:
        missed = mean < goal.mean
        verdicts.append("the mean falls short" if missed else "the mean is reached" if short else "")
    return reached, ". ".join(filter(None, verdicts)) or "reached"


def _short(goal: Goal, found: Sequence[tuple[float, Row]]) -> list[tuple[float, Row]]:
    if goal.each is None:
        return []
    return [pair for pair in found if (pair[0] > goal.each if goal.most else pair[0] < goal.each)]
