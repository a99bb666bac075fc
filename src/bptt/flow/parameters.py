r"""Which share of each parameter's gradient comes from which lag.

$\partial L/\partial\theta = \sum_k g_k$, where $g_k$ collects, over all losses, the term of lag k:
$(\partial l_t/\partial s_{t+1-k})\,(\partial s_{t+1-k}/\partial\theta)$ with $s_{t-k}$ held fixed; lag 0 also holds the
direct dependence of $y_t$ on $\theta$. Gradients at one carry add up before they meet the parameter, so a band of lags
costs one product over steps x batch, however many lags it has. An initial carry made of parameters counts at its own
lag.
"""

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from itertools import pairwise
from typing import Any

import torch
from torch import Tensor

from bptt.flow.fronts import Front, together
from bptt.flow.trajectory import Pairs, Pull, Trajectory, Transport
from bptt.nn.shared import SharedPart

LEAST, FEW, MANY = 4, 12, 64  # bands
WORK = 5e10  # multiplications: a second or two on two cores
MEMORY = 2**25  # numbers

Gradients = dict[str, Tensor]


@dataclass(frozen=True, slots=True)
class ParameterLags:
    r"""One parameter's gradient $g = \sum_b g_b$, b the bands of lags.

    Args:
        name: as in `net.named_parameters()`.
        norm: of g.
        norms: of each band's part.
        shares: signed, $\langle g_b, g \rangle / \lVert g \rVert^2$; they sum to 1.
    """

    name: str
    norm: float
    norms: tuple[float, ...]
    shares: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class ParameterShares(Mapping[str, ParameterLags]):
    """Parameter name -> its gradient by lag, for the losses that were measured, summed over rows.

    Args:
        bands: (first, last) lag of each band, both inside.
        each: the parameters.
    """

    bands: tuple[tuple[int, int], ...]
    each: tuple[ParameterLags, ...]

    def __getitem__(self, name: str) -> ParameterLags:
        known = {one.name: one for one in self.each}
        return known[name if name in known else f"cell.{name}"]

    def __iter__(self) -> Iterator[str]:
        return iter([one.name for one in self.each])

    def __len__(self) -> int:
        return len(self.each)

    def to_dict(self) -> dict[str, Any]:
        """Plain numbers and lists."""
        return {"bands": self.bands, "list": [asdict(one) for one in self.each]}


def bands_of(lags: int, count: int) -> tuple[tuple[int, int], ...]:
    """Lags 0 ... `lags` in at most `count` bands: single lags while there are bands enough, then geometric ones."""
    edges, left = [0], count
    while edges[-1] <= lags:
        start = edges[-1]
        ratio = ((lags + 1) / max(start, 1)) ** (1 / max(left, 1))
        edges.append(min(lags + 1, max(start + 1, math.ceil(start * ratio))) if left > 1 else lags + 1)
        left -= 1
    return tuple((first, stop - 1) for first, stop in pairwise(edges))


class ParameterSums:
    """Gathers `ParameterShares` while the fronts go by.

    Args:
        max_lag: the last lag that is measured; what lies beyond is in no share.
    """

    def __init__(self, transport: Transport, y_bar: Sequence[Tensor], max_lag: int) -> None:
        self._transport, self._y_bar = transport, y_bar
        trajectory = transport.trajectory
        self._leaves = _Leaves(trajectory)
        steps, batch = trajectory.size
        work = steps * batch * max(self._leaves.numbers, 1)
        count = min(MANY, max(FEW, WORK / work), max(LEAST, MEMORY / max(self._leaves.numbers, 1)))
        self.bands = bands_of(max_lag, int(count))
        self._own = Pull(trajectory, transport.output_seeds, trajectory.subject.program.adjoint.shared)
        self._later = Pull(trajectory, transport.carry_seeds, trajectory.subject.program.adjoint.shared)
        self._found: list[Gradients] = []
        self._clear()

    def _clear(self) -> None:
        steps, batch = self._transport.trajectory.size
        like = self._transport.trajectory.outputs[0]
        n, dtype = self._transport.size, self._transport.dtype
        self._left = torch.zeros(steps * batch, n, dtype=dtype, device=like.device)
        self._initial = torch.zeros(batch, n, dtype=dtype, device=like.device)
        self._shared: list[Tensor] | None = None
        self._last = 0

    def see(self, front: Front) -> None:
        """Add a front to its band."""
        batch = self._transport.trajectory.size[1]
        while front.lag > self.bands[len(self._found)][1]:
            self._close()
        if front.lag == 0:
            self._see_own(front, batch)
            return
        gradients, first = front.gradients, front.first
        on = int(first.sum())  # these come first, since theirs is the shortest history
        self._initial.index_add_(0, front.rows[:on], gradients[:on])
        if on < len(first):
            places = ((front.losses - front.lag) * batch + front.rows)[on:]
            self._left[together(places)] += gradients[on:]  # no two losses stand at one carry of one row
            self._last = max(self._last, int(places.max()) + 1)

    def _see_own(self, front: Front, batch: int) -> None:
        places = front.losses * batch + front.rows
        bars = [a.flatten(0, 1).index_select(0, places) for a in self._y_bar]
        self._shared = self._own(self._transport.name(bars), places)

    def _close(self) -> None:
        """The band's carries meet the parameters."""
        shared = self._shared
        if self._last:
            pairs: Pairs = slice(0, self._last)
            alive = self._transport.trajectory.alive
            if alive is not None:  # past a row's end stands anything
                pairs = alive.flatten()[pairs].nonzero().squeeze(1)
            later = self._later(self._transport.named(self._left[pairs]), pairs)
            shared = later if shared is None else [a + b for a, b in zip(shared, later, strict=True)]
        self._found.append(self._leaves.gradients(shared, self._transport.split(self._initial)))
        self._clear()

    def result(self) -> ParameterShares:
        """Of all fronts seen."""
        while len(self._found) < len(self.bands):
            self._close()
        names = self._transport.trajectory.subject.parameters
        return ParameterShares(
            self.bands, tuple(_shares(names[name], [g[name] for g in self._found]) for name in self._leaves.names)
        )


class _Leaves:
    """The way from shared values and the initial carry to the parameters, by torch: masks, exp(log_tau), ties."""

    def __init__(self, trajectory: Trajectory) -> None:
        subject = trajectory.subject
        own = {name: subject.tensors[name] for name in subject.parameters}
        detached = {name: a.detach() for name, a in own.items() if a.is_floating_point()}
        self._parameters = {name: a.requires_grad_() for name, a in detached.items()}
        with torch.enable_grad():
            self._shared = SharedPart(subject.program)({**subject.tensors, **self._parameters})
        self._own = {name: a for name, a in own.items() if a.requires_grad}
        floating = [bar is not None for bar in subject.program.adjoint.carry_bar]
        self._initial = [leaf for leaf, keep in zip(subject.initial, floating, strict=True) if keep]

    @property
    def names(self) -> tuple[str, ...]:
        """The program's names of the parameters."""
        return tuple(self._parameters)

    @property
    def numbers(self) -> int:
        """In all parameters."""
        return sum(a.numel() for a in self._parameters.values())

    def gradients(self, shared: Sequence[Tensor] | None, initial: Sequence[Tensor]) -> Gradients:
        """Gradient of each parameter, from the cotangents of what is made of parameters."""
        found = {name: torch.zeros_like(a, dtype=torch.float64) for name, a in self._parameters.items()}
        for values, bars, wanted in ((self._shared, shared, self._parameters), (self._initial, initial, self._own)):
            pairs = [(a, g) for a, g in zip(values, bars or (), strict=bars is not None) if a.requires_grad]
            if pairs and wanted:
                results, seeds = zip(*pairs, strict=True)
                grads = torch.autograd.grad(results, list(wanted.values()), seeds, retain_graph=True, allow_unused=True)
                for name, g in zip(wanted, grads, strict=True):
                    if g is not None:
                        found[name] += g
        return found


def _shares(name: str, parts: Sequence[Tensor]) -> ParameterLags:
    whole = torch.stack(list(parts)).sum(0)
    square = float(whole.square().sum())
    shares = tuple(float((part * whole).sum()) / square if square > 0 else math.nan for part in parts)
    return ParameterLags(name, square**0.5, tuple(float(part.norm()) for part in parts), shares)
