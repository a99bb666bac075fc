"""A part of a loop as a straight line of torch calls, its order and its places worked out once."""

from collections.abc import Mapping, Sequence
from typing import Protocol

import torch
from torch import Tensor

from bptt.backends.kernels import Inputs
from bptt.backends.torch_dialect import TORCH
from bptt.errors import InternalError
from bptt.ir.node import Node, sort
from bptt.lower import Part

Values = dict[Node, Tensor]
SUMS = ("outer", "sum_rows")


class Entering(Protocol):
    """Row values of a segment; see `segment.Whole`."""

    def __getitem__(self, node: Node) -> Tensor:
        """A row value, (steps, batch, ...)."""

    def entered(self, node: Node) -> tuple[Tensor, Tensor | None]:
        """A row value as it lies in memory, and the initial carry if that takes its place where a row is reset."""


class Straight:
    """Callable form of a `Part`: values of `given` in, values of `results` out."""

    __slots__ = ("_blank", "_calls", "_out", "by_rows", "kinds", "part", "reads", "spread")

    def __init__(self, part: Part) -> None:
        self.part = part
        if len(set(part.given)) < len(part.given):
            raise InternalError("a part of a loop is given the same value twice")
        used = set(sort(part.results, leaves=part.given))
        self.reads = tuple(node for node in part.given if node in used)
        self.kinds = tuple((node, node.type.row) for node in self.reads)
        self.spread = tuple(node for node in part.results if node.type.row)
        self.by_rows = not any(node.op in SUMS or node.op == "contract_rows" for node in used)
        place = {node: i for i, node in enumerate(self.reads)}
        self._blank: list[Tensor] = []
        self._calls = []
        for node in sort(part.results, leaves=part.given):
            if node in place:
                continue
            place[node] = len(place)
            constant = node.op == "const"
            with torch.inference_mode(False):  # ordinary tensors, also where the first call is under inference mode
                self._blank.append(TORCH["const"](node, 0) if constant else torch.empty(0))
            if not constant:
                self._calls.append((TORCH[node.op], node, [place[arg] for arg in node.args], place[node]))
        self._out = [(node, place[node]) for node in part.results]

    @property
    def empty(self) -> bool:
        """True if nothing is computed: results are among what is given."""
        return not self._calls and not self._blank

    def skips(self, zeroed: Sequence[Node]) -> bool:
        """True if `over` knows by itself which rows have ended or were reset.

        Args:
            zeroed: what is zero in rows that have ended.
        """
        return False

    def over(self, whole: Entering, shared: Mapping[Node, Tensor], inputs: Inputs) -> Values:
        """Results for the whole segment, where the part `skips`."""
        raise NotImplementedError

    def __call__(self, known: Mapping[Node, Tensor], batch: int) -> Values:
        """Values of the part's results, given those of `reads`. Cost: one torch call per operation."""
        if not self._calls and not self._blank:
            return {node: known[node] for node, _ in self._out}
        found = self.line([known[node] for node in self.reads], batch)
        return dict(zip(self.part.results, found, strict=True))

    def line(self, read: Sequence[Tensor], batch: int = 0) -> list[Tensor]:
        """The same for values in the order of `reads`; results in theirs."""
        values = [*read, *self._blank]
        for function, node, args, out in self._calls:
            values[out] = function(node, batch, *[values[i] for i in args])
        return [values[i] for _, i in self._out]


class Rows:
    """Steps x batch as one long batch of rows, without those past their row's length.

    Rows past the end do not exist here, so nothing in them, not even a NaN, can reach a gradient.

    Args:
        hidden: whoever reads the results takes nothing from rows that have ended. Then parts that treat each row by
            itself may compute these too, which takes less time than to leave them out.
    """

    __slots__ = ("_alive", "_found", "batch", "hidden", "steps")

    def __init__(self, alive: Tensor | None, steps: int, batch: int, hidden: bool = False) -> None:
        self._alive, self.steps, self.batch, self.hidden = alive, steps, batch, hidden
        self._found: Tensor | None = None

    def run(self, straight: Straight, whole: Mapping[Node, Tensor], shared: Mapping[Node, Tensor]) -> Values:
        """One part for the whole segment: row values (steps, batch, ...) in and out, shared ones as they are."""
        if not straight.part.results:
            return {}
        index = None if self.hidden and straight.by_rows else self._living()
        known = {
            node: _gather(whole[node], index) if row else shared[node] if node in shared else whole[node]
            for node, row in straight.kinds
        }
        out = straight(known, self.steps * self.batch if index is None else len(index))
        for node in straight.spread:
            out[node] = self._spread(out[node], index)
        return out

    def _living(self) -> Tensor | None:
        """The rows that have not ended; None for all."""
        if self._found is None and self._alive is not None:
            self._found = self._alive.reshape(-1).nonzero().squeeze(1)
        return self._found

    def _spread(self, a: Tensor, index: Tensor | None) -> Tensor:
        if index is not None:
            a = a.new_zeros(self.steps * self.batch, *a.shape[1:]).index_copy(0, index, a)
        return a.reshape(self.steps, self.batch, *a.shape[1:])


def _gather(a: Tensor, index: Tensor | None) -> Tensor:
    flat = a.flatten(0, 1)
    return flat if index is None else flat.index_select(0, index)
