"""The forecasting task: a table, split in time order; the model says how far each target will be from its value now."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn

from bptt.errors import DataError
from bptt.train.features import FLOOR, changes, features, phases, spread, walk_noise
from bptt.train.forecast_scores import judge
from bptt.train.grid import Grid
from bptt.train.pieces import Pieces, Rows, cut_in_pieces
from bptt.train.season import Season, find_season
from bptt.train.settings import Settings
from bptt.train.table import name_and_unit
from bptt.train.task import Part, Picture, Scores, steps_of_parts

SPLIT = (0.8, 0.9)  # the training part ends, the validation part ends
HORIZONS = (1, 6, 12, 24, 48)
FEWEST_STEPS = 60
MEMORY = 192  # steps that "recent" means where there is no season; else four seasons


@dataclass(frozen=True, slots=True)
class Forecast:
    """A `Task` on a grid.

    Attributes:
        grid: the series.
        bounds: 0, end of the training part, end of the validation part, end.
        targets: columns to forecast.
        horizons: steps ahead.
        season: of the first target.
        noise: largest random walk of the training rows.
        memory: steps that "recent" means.
        usual: (columns,) root mean square change of the training part, in the data's units.
        scale: (targets, horizons) root mean square change of the training part, in spreads.
    """

    grid: Grid
    bounds: tuple[int, int, int, int]
    targets: tuple[int, ...]
    horizons: tuple[int, ...]
    season: Season
    noise: float
    memory: int
    usual: Tensor
    scale: Tensor

    @property
    def inputs(self) -> int:
        return 3 * len(self.grid.columns) + (2 if self.season.clock else 0)

    @property
    def outputs(self) -> int:
        return len(self.targets) * len(self.horizons)

    @property
    def loss_unit(self) -> str:
        return "squared error (1: as when no change is forecast)"

    @property
    def steps(self) -> dict[str, int]:
        return steps_of_parts(self.bounds)

    @property
    def summary(self) -> Sequence[str]:
        names = ", ".join(self.grid.columns[k] for k in self.targets)
        ahead = ", ".join(str(h) for h in self.horizons)
        return (
            *self.grid.notes,
            f"season {self.season.how}",
            f"forecasts {names}, in steps of {self.grid.unit}: {ahead} ahead",
        )

    def encoder(self) -> nn.Module:
        return nn.Identity()

    def training(self, rows: int) -> Rows:
        stop = self.bounds[1]
        pieces = cut_in_pieces(0, stop, rows)
        # The rows run on beyond their pieces, since their last targets lie there, but never out of the training part.
        beyond = pieces.index[-1:] + torch.arange(1, max(self.horizons) + 1)[:, None]
        index = torch.cat([pieces.index, beyond])
        exists = index < stop
        values, observed = self._values()[index.clamp(max=stop - 1)], self._observed()[index.clamp(max=stop - 1)]
        if self.noise > 0:
            values = values + walk_noise(values, self.usual, self.memory, self.noise)
        y = self._targets(values, observed & exists[..., None])[: len(pieces.index)]
        x = self._inputs(values, index)[: len(pieces.index)]
        return Rows(x, y.masked_fill(~pieces.inside[..., None], torch.nan))

    def held_out(self, part: Part, rows: int, before: int) -> tuple[Pieces, Rows]:
        start, stop = self._span(part)
        pieces = cut_in_pieces(start, stop, rows, min(before, start))
        index = torch.arange(stop)[:, None]
        values, observed = self._values()[index], self._observed()[index]
        here = pieces.index.clamp(max=stop - 1)
        x = self._inputs(values, index)[:, 0][here]
        y = self._targets(values, observed)[:, 0][here]
        return pieces, Rows(x, y.masked_fill(~pieces.inside[..., None], torch.nan))

    def losses(self, out: Tensor, y: Tensor) -> Tensor:
        there = ~y.isnan()
        return ((out - torch.where(there, y, 0.0)).square() * there).mean(-1)

    def weights(self, y: Tensor) -> Tensor:
        return (~y.isnan()).to(y.dtype).mean(-1)

    def evidence(self, out: Tensor, y: Tensor) -> Tensor:
        return out

    def score(self, evidence: Tensor) -> tuple[Scores, Picture | None]:
        start, stop = self._span("test")
        now = spread(self._values()[:, None], self.usual, self.memory)[start:stop, 0][:, list(self.targets)]
        ahead = evidence.double().reshape(-1, *self.scale.shape) * self.scale * now[..., None]
        return judge(self.grid, self.season, self.targets, self.horizons, start, ahead.numpy())

    def to_dict(self) -> dict[str, Any]:
        return {
            "kind": "table",
            "columns": list(self.grid.columns),
            "targets": [self.grid.columns[k] for k in self.targets],
            "horizons": list(self.horizons),
            "unit": self.grid.unit,
            "season": self.season.steps,
            "season_found": self.season.how,
            "memory": self.memory,
            "usual_change": self.usual.tolist(),
            "change_scale": self.scale.tolist(),
        }

    def _span(self, part: Part) -> tuple[int, int]:
        return self.bounds[1:3] if part == "validation" else self.bounds[2:4]

    def _values(self) -> Tensor:
        return torch.from_numpy(self.grid.values)

    def _observed(self) -> Tensor:
        return torch.from_numpy(self.grid.observed)

    def _inputs(self, values: Tensor, index: Tensor) -> Tensor:
        x = features(values, self.usual, self.memory)
        if self.season.clock and self.season.steps:
            x = torch.cat([x, phases(index, self.season.steps)], dim=-1)
        return x.float()

    def _targets(self, values: Tensor, observed: Tensor) -> Tensor:
        """(steps, rows, targets x horizons); NaN where the value ahead does not exist or was not observed."""
        chosen = list(self.targets)
        now = spread(values, self.usual, self.memory)[..., chosen]
        y = changes(values[..., chosen], observed[..., chosen], self.horizons) / now[..., None] / self.scale
        return y.flatten(2).float()


def forecast_task(grid: Grid, settings: Settings) -> Forecast:
    """Split a grid in time order and fit the scales on its training part.

    Raises:
        DataError: the series is too short, a column never changes, or a target or horizon does not fit.
    """
    size = len(grid.values)
    if size < FEWEST_STEPS:
        rows = "1 row" if size == 1 else f"{size} rows"
        raise DataError(
            f"{grid.place} is too short to forecast",
            got=rows,
            expected=f"{FEWEST_STEPS} or more",
            fix="give a longer series",
        )
    bounds = (0, int(SPLIT[0] * size), int(SPLIT[1] * size), size)
    targets = _targets(grid, settings.targets)
    horizons = _horizons(settings.horizons, min(bounds[2] - bounds[1], bounds[3] - bounds[2]))
    season = find_season(grid, bounds[1], targets[0])
    memory = max(8, min(4 * season.steps if season.steps else MEMORY, bounds[1] // 8))
    train, seen = (torch.from_numpy(array[: bounds[1]])[:, None] for array in (grid.values, grid.observed))
    usual = train.diff(dim=0).square().mean((0, 1)).sqrt()
    wild = [grid.columns[k] for k in range(len(grid.columns)) if not usual[k].isfinite()]
    if wild:
        what = f"column {wild[0]!r} of {grid.place} is too large to square"
        raise DataError(what, got="changes beyond 1e154", fix="give it in a larger unit")
    still = [grid.columns[k] for k in range(len(grid.columns)) if not usual[k] > 0]
    if still:
        raise DataError(
            f"column {still[0]!r} of {grid.place} never changes in the training part",
            got=f"{grid.values[0, grid.columns.index(still[0])]:g} throughout",
            fix="remove the column",
        )
    chosen = list(targets)
    ahead = changes(train[..., chosen], seen[..., chosen], horizons) / spread(train, usual, memory)[..., chosen, None]
    # A series that repeats itself to the digit has no change at its period: the floor keeps that horizon's loss finite.
    scale = ahead.square().nanmean((0, 1)).sqrt().nan_to_num().clamp(min=FLOOR)
    return Forecast(grid, bounds, targets, horizons, season, settings.noise, memory, usual, scale)


def _targets(grid: Grid, wanted: tuple[str, ...]) -> tuple[int, ...]:
    """Columns by their full name, or by the name before its unit."""
    found = []
    for name in wanted or grid.columns:
        matches = [k for k, column in enumerate(grid.columns) if name in (column, name_and_unit(column)[0])]
        if not matches:
            known = ", ".join(repr(column) for column in grid.columns)
            raise DataError(f"{grid.place} has no column {name!r}", expected=f"one of {known}", fix="correct --target")
        found.append(matches[0])
    return tuple(dict.fromkeys(found))


def _horizons(wanted: tuple[int, ...], shortest: int) -> tuple[int, ...]:
    """Horizons that leave at least half of the shortest held-out part to score."""
    for horizon in wanted:
        if horizon > shortest // 2:
            raise DataError(
                f"--horizon {horizon} is too far for this series",
                expected=f"at most {shortest // 2}",
                got=f"{shortest} steps to test on",
                fix="give a smaller horizon or a longer series",
            )
    return tuple(sorted(set(wanted))) or tuple(h for h in HORIZONS if h <= shortest // 2)
