"""Progress for a person: a bar in a terminal, plain lines in a file or a pipe."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Protocol

from rich.console import Console
from rich.progress import BarColumn, Progress, TaskID, TextColumn

LINE_SECONDS = 10.0  # at most this long between two plain lines inside an epoch


class Reporter(Protocol):
    """What the training loop tells, and nothing more."""

    def update(self, epoch: str, done: float, steps: int, loss: float) -> None:
        """After an update: `done` is the share of the run that is done, `steps` the steps that this update ran."""

    def epoch(self, text: str) -> None:
        """After an epoch: one line on how it went."""


@dataclass(slots=True)
class Pace:
    """Steps per second and time left, since this process began (a run that goes on began before it)."""

    started: float = field(default_factory=time.monotonic)
    first: float | None = None
    steps: int = 0
    done: float = 0.0

    def add(self, done: float, steps: int) -> None:
        if self.first is None:
            # What the first update takes says little: it holds the compilation.
            self.first, self.started, steps = done, time.monotonic(), 0
        self.steps += steps
        self.done = done

    def words(self) -> str:
        elapsed = time.monotonic() - self.started
        if self.first is None or self.done <= self.first or elapsed <= 0:
            return "..."
        left = elapsed * (1 - self.done) / (self.done - self.first)
        return f"{self.steps / elapsed:,.0f} steps/s, {seconds(left)} left"


def seconds(count: float) -> str:
    """65 -> `1 min 05 s`."""
    whole = round(count)
    if whole < 60:
        return f"{whole} s"
    if whole < 3600:
        return f"{whole // 60} min {whole % 60:02d} s"
    return f"{whole // 3600} h {whole % 3600 // 60:02d} min"


@contextmanager
def reporting(console: Console) -> Iterator[Reporter]:
    """A bar where the console is a terminal that can redraw, plain lines elsewhere."""
    if console.is_terminal and not console.is_dumb_terminal:
        columns = (
            TextColumn("{task.description}"),
            BarColumn(),
            TextColumn("{task.percentage:3.0f} %"),
            TextColumn("{task.fields[note]}"),
        )
        with Progress(*columns, console=console) as bar:
            yield _Bar(bar, bar.add_task("starting", total=1.0, note=""))
    else:
        yield _Lines(console)


class _Bar:
    def __init__(self, bar: Progress, task: TaskID) -> None:
        self._bar, self._task, self._pace = bar, task, Pace()

    def update(self, epoch: str, done: float, steps: int, loss: float) -> None:
        self._pace.add(done, steps)
        note = f"loss {loss:.4f}, {self._pace.words()}"
        self._bar.update(self._task, completed=done, description=f"epoch {epoch}", note=note)

    def epoch(self, text: str) -> None:
        """The bar shows the running epoch; the lines of finished ones are in metrics.jsonl."""


class _Lines:
    def __init__(self, console: Console) -> None:
        self._console, self._pace, self._shown = console, Pace(), time.monotonic()

    def update(self, epoch: str, done: float, steps: int, loss: float) -> None:
        self._pace.add(done, steps)
        if time.monotonic() - self._shown > LINE_SECONDS:
            self._say(f"epoch {epoch}, {100 * done:.0f} %: loss {loss:.4f}")

    def epoch(self, text: str) -> None:
        self._say(text)

    def _say(self, text: str) -> None:
        self._console.print(f"{text}, {self._pace.words()}", markup=False, highlight=False, soft_wrap=True)
        self._shown = time.monotonic()
