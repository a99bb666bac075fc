"""Which row runs through which part of which recording."""

import hashlib
from bisect import bisect_right
from dataclasses import dataclass

from bptt.errors import DataError


@dataclass(frozen=True, slots=True)
class Stretch:
    """Steps [start, stop) of a recording, run by one row from the row's own step `at` on."""

    recording: int
    start: int
    stop: int
    at: int

    @property
    def end(self) -> int:
        """The row's own step after the last of these."""
        return self.at + self.stop - self.start


@dataclass(frozen=True, slots=True)
class Layout:
    """What each row runs, in time order.

    Attributes:
        rows: for each row its stretches, without a step between them.
        steps: of the longest row.
    """

    rows: tuple[tuple[Stretch, ...], ...]
    steps: int

    @property
    def joined(self) -> bool:
        """True if some row goes from one recording to another, and its carry has to start anew there."""
        return any(len(row) > 1 for row in self.rows)

    def digest(self) -> str:
        """Names which row runs what, and so the number of recordings and their lengths."""
        return hashlib.sha256(repr(self.rows).encode()).hexdigest()

    def between(self, row: int, begin: int, stop: int) -> tuple[Stretch, ...]:
        """The stretches of a row that touch its steps [begin, stop)."""
        stretches = self.rows[row]
        first = bisect_right(stretches, begin, key=lambda stretch: stretch.at) - 1
        after = bisect_right(stretches, stop - 1, key=lambda stretch: stretch.at)
        return tuple(stretch for stretch in stretches[first:after] if stretch.end > begin)


def lay_out(steps: tuple[int, ...], batch: int, whole: bool) -> Layout:
    """Give every step of every recording to exactly one of `batch` rows.

    Args:
        steps: of each recording.
        whole: False: the recordings are laid end to end and cut in rows whose steps differ by at most one. True: no
            recording is cut; each in turn goes to the row that is shortest so far.
    Raises:
        DataError: some row would have nothing to run.
    """
    most = len(steps) if whole else sum(steps)
    if batch > most:
        kind = "recordings, which stay whole" if whole else "steps"
        raise DataError(f"{batch} rows are too many", got=f"{most} {kind}", fix=f"give batch={most} or less")
    rows = _whole(steps, batch) if whole else _cut(steps, batch)
    return Layout(rows, max(row[-1].end for row in rows))


def _whole(steps: tuple[int, ...], batch: int) -> tuple[tuple[Stretch, ...], ...]:
    rows: list[list[Stretch]] = [[] for _ in range(batch)]
    filled = [0] * batch
    for recording, count in enumerate(steps):
        row = filled.index(min(filled))
        rows[row].append(Stretch(recording, 0, count, filled[row]))
        filled[row] += count
    return tuple(map(tuple, rows))


def _cut(steps: tuple[int, ...], batch: int) -> tuple[tuple[Stretch, ...], ...]:
    total = sum(steps)
    bounds = [total * row // batch for row in range(batch + 1)]
    rows: list[list[Stretch]] = [[] for _ in range(batch)]
    first, row = 0, 0  # steps before this recording; the row that runs its next step
    for recording, count in enumerate(steps):
        at = first
        while at < first + count:
            stop = min(bounds[row + 1], first + count)
            rows[row].append(Stretch(recording, at - first, stop - first, at - bounds[row]))
            at = stop
            row += at == bounds[row + 1]
        first += count
    return tuple(map(tuple, rows))
