"""What threads share where a call has fewer rows than threads: the tiles of a step's stages, in phases.

A phase is what can be done in any order, by anybody: the stages of one level read nothing of one another.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby, pairwise

from bptt.backends.cpu.places import Layout, groups, panels, tile_panels
from bptt.backends.cpu.stages import Stage, size


@dataclass(frozen=True, slots=True)
class Tiles:
    """Tiles of a stage.

    Args:
        stage: its number.
        first, panels: the first tile's first panel, and how many each has.
        times: how many.
    """

    stage: int
    first: int
    panels: int
    times: int


@dataclass(frozen=True, slots=True)
class Rows:
    """What is done row by row, by one thread for a row.

    Args:
        stages: their numbers, one after the other.
        alone: reductions and contractions only.
    """

    stages: tuple[int, ...]
    alone: bool = False


@dataclass(frozen=True, slots=True)
class Phase:
    """What can be done in any order: each part of tiles is a piece, and each row of what is done by rows."""

    tiles: tuple[Tiles, ...]
    rows: tuple[Rows, ...]

    @property
    def stages(self) -> tuple[int, ...]:
        """Their numbers."""
        found = (*(tiles.stage for tiles in self.tiles), *(n for rows in self.rows for n in rows.stages))
        return tuple(dict.fromkeys(found))


def phases(layout: Layout) -> tuple[Phase, ...]:
    """A step's phases, in order. Levels without products that follow each other are one: a row's way through them."""
    levels = [list(level) for _, level in groupby(enumerate(layout.schedule.stages), key=lambda each: each[1].level)]
    found: list[Phase] = []
    for has_products, group in groupby(levels, key=lambda level: any(stage.products for _, stage in level)):
        several = list(group)
        if has_products or len(several) == 1:
            found += [_level(layout, level) for level in several]
        else:
            found.append(Phase((), (Rows(tuple(number for level in several for number, _ in level)),)))
    return tuple(found)


Weights = tuple[tuple[int, ...], ...]


def weights(layout: Layout) -> Weights:
    """For each phase the bytes of packed weights that each part of its tiles reads."""
    vector = layout.lanes * (4 if layout.dtype == "float32" else 8)
    return tuple(
        tuple(tiles.panels * _panel(layout, tiles.stage) * vector for tiles in phase.tiles for _ in range(tiles.times))
        for phase in phases(layout)
    )


def shared(parts: Weights, threads: int) -> int:
    """Bytes of weights that the thread with most of them reads at every step."""
    total = 0
    for each in parts:
        shares = max(1, min(threads, len(each)))
        bounds = [k * len(each) // shares for k in range(shares + 1)]
        total += max(sum(each[first:after]) for first, after in pairwise(bounds))
    return total


def _panel(layout: Layout, number: int) -> int:
    """Vectors of weights of a panel."""
    found = groups(layout.schedule.stages[number])
    return sum(size(operand) * len(products) for operand, products in found.items())


def _level(layout: Layout, stages: Iterable[tuple[int, Stage]]) -> Phase:
    tiles: list[Tiles] = []
    rows: list[Rows] = []
    for number, stage in stages:
        whole = stage.run == stage.width  # else its vectors begin anew in every run
        if stage.targets and whole:
            tiles += _tiles(layout, number, stage)
        if stage.reductions or stage.contractions or not whole:
            rows.append(Rows((number,), alone=whole))
    return Phase(tuple(tiles), tuple(rows))


def _tiles(layout: Layout, number: int, stage: Stage) -> Iterator[Tiles]:
    """Tiles no larger than those of a thread alone, of the size that makes shares even."""
    count, first = panels(stage, layout.lanes), 0
    cuts = [[tile] * (count // tile) + [count % tile] * (count % tile > 0) for tile in _sizes(stage, layout)]
    for tile, same in groupby(min(cuts, key=_uneven)):
        times = len(list(same))
        yield Tiles(number, first, tile, times)
        first += times * tile


def _sizes(stage: Stage, layout: Layout) -> range:
    return range(1, tile_panels(stage, layout) + 1)


def _uneven(cut: Iterable[int]) -> tuple[int, int, int]:
    """The largest share of two threads, then of four, then how many tiles there are."""
    tiles = list(cut)
    two, four = (
        max(sum(tiles[k * len(tiles) // n : (k + 1) * len(tiles) // n]) for k in range(n)) for n in (2, 4)
    )  # fmt: skip
    return two, four, len(tiles)
