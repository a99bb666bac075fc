r"""Mean-field theory of random tanh networks: from the sizes of the weights to the growth of gradients.

$q^* = \sigma_w^2\, E[\tanh^2(\sqrt{q^*} z)] + \sigma_b^2$ and $\chi = \sigma_w^2\, E[\tanh'^2(\sqrt{q^*} z)]$ with z
standard normal. Gradients change by $\sqrt\chi$ per step back; $\chi = 1$ parts order from chaos.
Source: Poole et al. (2016); for recurrent networks Chen, Pennington & Schoenholz (2018).
"""

import math
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
import torch
from torch import Tensor

from bptt.errors import ShapeError
from bptt.flow.trajectory import Trajectory
from bptt.flow.weights import Bound, value_of
from bptt.ir.node import Node, reaches

_Z = np.linspace(-10, 10, 4001)  # the trapezoid rule is exact to rounding for a smooth function that dies out
_WEIGHT = np.exp(-_Z * _Z / 2) / np.exp(-_Z * _Z / 2).sum()


@dataclass(frozen=True, slots=True)
class Theory:
    r"""What the theory says.

    Args:
        q: $q^*$, mean square of a pre-activation.
        chi: $\chi$, mean square of a step's stretch.
    """

    q: float
    chi: float

    @property
    def growth(self) -> float:
        r"""$\sqrt\chi$, factor per step back."""
        return math.sqrt(self.chi)


@dataclass(frozen=True, slots=True)
class MeanField:
    r"""Theory beside measurement.

    Args:
        sigma_w: sqrt(n) times the root mean square of the recurrent weights.
        sigma_b: root mean square of the biases.
        sigma_drive: that of biases and inputs together, over units, steps and rows; theory takes it for sigma_b.
        q: fixed point $q^*$ for sigma_w and sigma_drive.
        chi: $\chi$ there: order below 1, chaos above.
        critical_sigma_w: where $\chi = 1$ for this drive.
        measured_q: mean square of the pre-activation.
        measured_growth: fitted factor per step back of the lag norms; theory says $\sqrt{\chi}$.
    """

    sigma_w: float
    sigma_b: float
    sigma_drive: float
    q: float
    chi: float
    critical_sigma_w: float
    measured_q: float
    measured_growth: float | None

    @property
    def growth(self) -> float:
        r"""$\sqrt{\chi}$, theory's factor per step back."""
        return math.sqrt(self.chi)

    def to_dict(self) -> dict[str, Any]:
        """Plain numbers."""
        return {**asdict(self), "growth": self.growth}


def mean_field(sigma_w: float, sigma_b: float) -> Theory:
    r"""$q^*$ and $\chi$ of a tanh network with weights of variance sigma_w^2 / n and biases of variance sigma_b^2.

    Raises: ShapeError: a negative or non-finite size.
    """
    _check(sigma_w, sigma_b)
    w, b = sigma_w**2, sigma_b**2
    q = _falling_root(lambda q: w * _square(q) + b - q, w + b)
    return Theory(q, w * _slope_square(q))


def critical_sigma_w(sigma_b: float) -> float:
    r"""The sigma_w at which $\chi = 1$: 1 without bias, more with.

    At the critical point $\sigma_w^2 = 1 / E[\tanh'^2]$, so $\sigma_b^2 = q - \sigma_w^2 E[\tanh^2]$ grows with q.

    Raises: ShapeError: a negative or non-finite size.
    """
    _check(1.0, sigma_b)
    high = 1.0
    while _critical_b(high) < sigma_b**2:
        high *= 2
    q = _falling_root(lambda q: sigma_b**2 - _critical_b(q), high)
    return math.sqrt(1 / _slope_square(q))


def measure_mean_field(trajectory: Trajectory, bound: Bound | None, growth: float | None) -> MeanField | None:
    """Theory and measurement of a plain tanh net; None for any other. Cost: one more evaluation of the step."""
    if bound is None or bound.activation != "tanh":
        return None
    step = trajectory.subject.program.step
    inside = step.next_carry[0].args[0]
    carried = reaches(step.carry, step.nodes())
    driven = reaches((*step.x, *step.noise), step.nodes())
    weight = sum(sign * value_of(trajectory, node.args[1]) for node, sign in _terms(inside) if node in carried)
    assert isinstance(weight, Tensor)
    a, entered = (_alive(each, trajectory) for each in trajectory.values([inside, step.carry[0]]))
    drive = a - entered @ weight.T
    biases = [(node, sign) for node, sign in _terms(inside) if node not in carried and node not in driven]
    bias = [sign * value_of(trajectory, node) for node, sign in biases if node in trajectory.shared]
    sigma_w, sigma_drive = _rms(weight) * math.sqrt(weight.shape[1]), _rms(drive)
    if not (math.isfinite(sigma_w) and math.isfinite(sigma_drive)):
        return None
    theory = mean_field(sigma_w, sigma_drive)
    return MeanField(
        sigma_w=sigma_w,
        sigma_b=_rms(sum(bias, torch.zeros(1))),
        sigma_drive=sigma_drive,
        q=theory.q,
        chi=theory.chi,
        critical_sigma_w=critical_sigma_w(sigma_drive),
        measured_q=float(a.square().mean()),
        measured_growth=growth,
    )


def _terms(node: Node, sign: float = 1.0) -> Iterator[tuple[Node, float]]:
    """The terms of a sum of row values, and of what parameters add to it."""
    if node.op in ("add", "sub") and node.type.row:
        yield from _terms(node.args[0], sign)
        yield from _terms(node.args[1], -sign if node.op == "sub" else sign)
    elif node.op in ("rows", "expand"):
        yield from _terms(node.args[0], sign)
    else:
        yield node, sign


def _alive(a: Tensor, trajectory: Trajectory) -> Tensor:
    a = a.double().cpu()
    return a if trajectory.alive is None else a[trajectory.alive.reshape(-1).cpu()]


def _rms(a: Tensor) -> float:
    return float(a.square().mean().sqrt())


def _square(q: float) -> float:
    return float(_WEIGHT @ np.tanh(math.sqrt(q) * _Z) ** 2)


def _slope_square(q: float) -> float:
    return float(_WEIGHT @ (1 - np.tanh(math.sqrt(q) * _Z) ** 2) ** 2)


def _critical_b(q: float) -> float:
    return q - _square(q) / _slope_square(q)


def _falling_root(f: Callable[[float], float], high: float) -> float:
    """Where f, positive before and negative after, changes its sign in (0, high]; 0 if it is never positive."""
    low = 1e-12
    if f(low) <= 0:
        return 0.0
    for _ in range(200):
        middle = (low + high) / 2
        low, high = (middle, high) if f(middle) > 0 else (low, middle)
    return (low + high) / 2


def _check(sigma_w: float, sigma_b: float) -> None:
    if not (0 <= sigma_w < math.inf and 0 <= sigma_b < math.inf):
        raise ShapeError(
            "mean field: a standard deviation is neither negative nor infinite", got=f"{sigma_w}, {sigma_b}"
        )
