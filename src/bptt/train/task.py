"""What a kind of data must offer so that one training loop serves all: streams, losses, scores."""

import math
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from itertools import pairwise
from typing import Any, Literal, Protocol

from torch import Tensor, nn

from bptt.train.pieces import Pieces, Rows

Part = Literal["validation", "test"]


@dataclass(frozen=True, slots=True)
class Scores:
    """A table of errors on the test part, and what it comes to.

    Attributes:
        columns: what each row holds; the model and the baselines side by side.
        rows: numbers in `unit`; the first entry of a row names it.
        unit: of every number.
        caption: how the numbers were made.
        verdict: one sentence: is the model better than the baselines?
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[str | float, ...], ...]
    unit: str
    caption: str
    verdict: str

    def to_dict(self) -> dict[str, Any]:
        """As the report and the run folder keep it."""
        return asdict(self) | {"columns": list(self.columns), "rows": [list(row) for row in self.rows]}


@dataclass(frozen=True, slots=True)
class Picture:
    """A forecast beside what came: the values of `name` in `unit` at each `time`, forecast `horizon` ahead."""

    time: tuple[str | int, ...]
    actual: tuple[float, ...]
    predicted: tuple[float, ...]
    name: str
    unit: str
    horizon: str

    def to_dict(self) -> dict[str, Any]:
        """As the report takes it; values that are missing become None."""
        lists = {name: [_or_none(v) for v in getattr(self, name)] for name in ("actual", "predicted")}
        return asdict(self) | lists | {"time": list(self.time)}


class Task(Protocol):
    """A kind of data, split in time order, with everything fitted on its training part alone."""

    @property
    def inputs(self) -> int:
        """Features that the recurrent layers see at each step."""

    @property
    def outputs(self) -> int:
        """Numbers that the model gives at each step."""

    @property
    def loss_unit(self) -> str:
        """What one unit of the loss means."""

    @property
    def summary(self) -> Sequence[str]:
        """What a person should know about the data, in sentences."""

    @property
    def steps(self) -> dict[str, int]:
        """Steps of each part: train, validation, test."""

    def encoder(self) -> nn.Module:
        """From the streams' x to the features of the recurrent layers, (steps, batch, inputs)."""

    def training(self, rows: int) -> Rows:
        """Rows over the training part; may draw from torch's generator, so that each epoch differs."""

    def held_out(self, part: Part, rows: int, before: int) -> tuple[Pieces, Rows]:
        """Rows over a later part; each row runs through `before` steps of its own past first, unscored."""

    def losses(self, out: Tensor, y: Tensor) -> Tensor:
        """The loss of each step, (steps, batch); zero where `y` has no target."""

    def weights(self, y: Tensor) -> Tensor:
        """The share of each step's targets that exist, (steps, batch), from 0 to 1."""

    def evidence(self, out: Tensor, y: Tensor) -> Tensor:
        """What `score` needs of each step, (steps, batch, ...): as little as it can be."""

    def score(self, evidence: Tensor) -> tuple[Scores, Picture | None]:
        """Judge the model by the evidence of each step of the test part, (steps, ...) in time order."""

    def to_dict(self) -> dict[str, Any]:
        """What was fitted on the training part, to check and to sample without the data."""


def steps_of_parts(bounds: tuple[int, int, int, int]) -> dict[str, int]:
    """`Task.steps` of parts that end where the next one begins."""
    sizes = [stop - start for start, stop in pairwise(bounds)]
    return dict(zip(("train", "validation", "test"), sizes, strict=True))


def _or_none(value: float) -> float | None:
    return None if math.isnan(value) else value
