r"""A truncation window that follows the bias measured while a net is trained.

Source: Aicher, Foti & Fox (2019), Adaptively truncating backpropagation through time, arXiv 1905.07473.
"""

from typing import Any

import torch
from torch import Tensor, nn

from bptt.errors import PlanError
from bptt.flow.decay import fit_decay
from bptt.flow.samples import Sample
from bptt.flow.watch import Watch
from bptt.time.plan import Truncated, truncated


class AdaptiveWindow(Watch):
    """What `adaptive_window` returns; also a `Watch`, with its records.

    Args:
        plan: the plan for the next call.
        needed: K, steps back that each loss has to see for the bias asked for.
        reached: False if the bias asked for is not reached within the lags that were measured; `needed` is `largest`.
        decisions: one for each sample, {call, needed, reached}, oldest first.
    """

    def __init__(
        self, net: nn.Module, bias: float, every: int, start: int, largest: int, stride: int | None, seed: int
    ) -> None:
        super().__init__(net, every, None, "", seed)
        self.bias, self.largest, self.stride = bias, largest, stride
        self.needed, self.reached = start, False
        self.decisions: list[dict[str, Any]] = []
        self._pending: dict[str, tuple[int, Tensor]] = {}  # part -> call, (2, largest): weighted sums of norms, counts

    @property
    def plan(self) -> Truncated:
        """Every loss sees at least `needed` steps back. With torch.distributed all processes must ask equally often."""
        if self._pending:
            self._decide()
        stride = self.needed if self.stride is None else self.stride
        return truncated(self.needed + stride - 1, stride)

    def state_dict(self) -> dict[str, Any]:
        """What a run that goes on needs: plain numbers."""
        return {"needed": self.needed, "reached": self.reached, "calls": dict(self._calls)}

    def load_state_dict(self, state: dict[str, Any]) -> None:
        """Go on from there."""
        self.needed, self.reached = state["needed"], state["reached"]
        self._calls = dict(state["calls"])

    def _found(self, call: int, part: str, direction: str, found: Sample) -> None:
        super()._found(call, part, direction, found)
        sums = torch.zeros(2, self.largest, dtype=torch.float64)
        kept = min(self.largest, len(found.norms))
        counts = torch.tensor(found.counts[:kept], dtype=torch.float64)
        sums[0, :kept] = torch.tensor(found.norms[:kept], dtype=torch.float64) * counts
        sums[1, :kept] = counts
        self._pending[f"{part} {direction}"] = call, sums

    def _decide(self) -> None:
        """The largest window that any part needs, from the samples of all processes together."""
        answers = []
        for name in sorted(self._pending):
            call, sums = self._pending[name]
            if torch.distributed.is_available() and torch.distributed.is_initialized():
                torch.distributed.all_reduce(sums)
            reach = int((sums[1] > 0).sum())
            means = (sums[0, :reach] / sums[1, :reach]).tolist()
            # The samples begin with lag 1; the loss's own step, lag 0, is kept in any case.
            window = fit_decay(means, sums[1, :reach].tolist()).window(self.bias) if reach else None
            answers.append((call, window))
        self._pending = {}
        self.reached = all(window is not None and window < self.largest for _, window in answers)
        self.needed = max(self.largest if window is None else min(window + 1, self.largest) for _, window in answers)
        self.decisions.append({"call": answers[0][0], "needed": self.needed, "reached": self.reached})


def adaptive_window(
    net: nn.Module,
    bias: float = 0.1,
    *,
    every: int = 100,
    start: int | None = None,
    largest: int = 1000,
    stride: int | None = None,
    seed: int = 0,
) -> AdaptiveWindow:
    r"""Truncated backpropagation through time whose window keeps the measured relative bias below `bias`.

    `out, _ = net(x, plan=window.plan)` in the training loop. At every `every`-th call the lag curve of that call is
    sampled (as `bptt.watch` does), its tail fitted, and K chosen as the smallest number of lags with
    $\delta(K) = \sum_{k > K} \phi_k / \sum_k \phi_k$ below `bias`.

    Args:
        net: as for `bptt.watch`.
        bias: relative bias of the gradient that is allowed, between 0 and 1.
        every: calls between two measurements.
        start: K before the first measurement; `largest` if not given, so that the first call measures all it can.
        largest: K is never more; if the bias is not reached within so many lags, `reached` is False and K is this.
        stride: steps between two backward runs; K if not given. The window is K + stride - 1, so that every loss, not
            only the last of a block, sees K steps.
        seed: of the draws.
    Returns:
        `AdaptiveWindow`: `.plan`, `.needed`, `.reached`, `.decisions`, `.state_dict()`, and what `Watch` has.
    Raises:
        PlanError: a bias outside (0, 1), or a size below 1.
    Cost: one training step of the net at every `every`-th call. With torch.distributed one small sum over processes at
    each decision: all processes then use the same window.
    Known limits: what a call cannot see is not measured: K is at most the steps of its sequences.
    Source: Aicher, Foti & Fox (2019), arXiv 1905.07473; see `Decay.window` for what is fitted.
    """
    start = largest if start is None else start
    if not 0 < bias < 1 or min(every, start, largest, 1 if stride is None else stride) < 1 or start > largest:
        raise PlanError(
            "adaptive_window: these sizes make no window",
            got=f"bias={bias}, every={every}, start={start}, largest={largest}, stride={stride}",
            expected="0 < bias < 1, sizes of at least 1, start <= largest",
            fix="adaptive_window(net, bias=0.1, every=100, largest=1000)",
        )
    return AdaptiveWindow(net, bias, every, start, largest, stride, seed)
