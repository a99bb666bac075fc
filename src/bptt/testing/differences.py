r"""Third judge: finite differences of the user's own code in float64, along one direction for each tensor.

With $D(h) = (L(\theta + h v) - L(\theta - h v)) / 2h$ Richardson's estimate is $R(h) = (4 D(h/2) - D(h)) / 3$, and from
two of them $(16 R(h/2) - R(h)) / 15$. Its truncation error is O(h^6), its rounding error about 2^-53 |L| / h; h = 1e-3
of the tensor's own size makes both about 1e-12 of L.
What the cell detaches is a constant of the derivative, so it is held at the value it had at the unperturbed point.

Source: Richardson (1911); Press et al., Numerical Recipes (2007), 5.7.
"""

import math
from typing import Any

import torch
from torch import Tensor
from torch.overrides import TorchFunctionMode
from torch.utils import _pytree as pytree

from bptt.testing import loop
from bptt.testing.answer import Array
from bptt.testing.question import Question

STEPS = (1e-3, 1e-4, 1e-5)  # a corner (relu, abs, max) nearer than one step is left behind by the next
_DETACHES = (Tensor.detach, torch.detach, Tensor.data.__get__)  # type: ignore[attr-defined]


def slope(question: Question, tensor: Tensor, gradient: Array) -> tuple[float, float]:
    """(slope of L along a direction by differences, the slope that `gradient` says); put the tensor back afterwards.

    The direction is half along the gradient and half random: the first makes the slope large enough to measure, the
    second makes an error in any element show.
    """
    claimed = torch.from_numpy(gradient)
    direction = _unit(_unit(claimed) + _unit(torch.randn_like(claimed)))
    said = float((claimed * direction).sum())
    size = float(tensor.detach().abs().max()) if tensor.numel() else 0.0
    held = _Held()
    base = _loss(question, held)
    held.replay = True
    best, trust = math.nan, math.inf
    for h in (step * max(size, 0.1) for step in STEPS):
        wide, narrow, least = (_central(question, tensor, direction, h * part, held) for part in (1.0, 0.5, 0.25))
        first, second = (4 * narrow - wide) / 3, (4 * least - narrow) / 3
        doubt = abs(wide - narrow)
        if doubt < trust or math.isnan(best):
            best, trust = (16 * second - first) / 15, doubt
        if doubt <= 1e-4 * abs(narrow) or abs(narrow) * h <= 1e-13 * abs(base):
            break
    return best, said


def _unit(a: Tensor) -> Tensor:
    size = a.norm()
    return a / size if bool(size > 0) else a


def _central(question: Question, tensor: Tensor, direction: Tensor, h: float, held: "_Held") -> float:
    original = tensor.detach().clone()
    ends = []
    try:
        for sign in (1, -1):
            tensor.data.copy_(original + sign * h * direction)
            ends.append(_loss(question, held))
    finally:
        tensor.data.copy_(original)
    return (ends[0] - ends[1]) / (2 * h)


def _loss(question: Question, held: "_Held") -> float:
    held.place = 0
    with held:
        outputs, carries = loop.run(question)
    return question.loss(outputs, carries).item()


class _Held(TorchFunctionMode):
    """Remembers what the cell detaches, or computes under no_grad, in the order of the calls, and repeats it."""

    def __init__(self) -> None:
        super().__init__()
        self.kept: list[Tensor] = []
        self.replay = False
        self.place = 0

    def __torch_function__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        out = func(*args, **(kwargs or {}))
        if func in _DETACHES or not torch.is_grad_enabled():
            return pytree.tree_map_only(Tensor, self._constant, out)
        return out

    def _constant(self, a: Tensor) -> Tensor:
        if not self.replay:
            self.kept.append(a.clone())
            return a
        self.place += 1
        return self.kept[self.place - 1]
