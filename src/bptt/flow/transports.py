r"""Singular values of transports $M_{t,k} = J_{t-1} \cdots J_k$: what a whole stretch of steps does to a gradient."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor

from bptt.errors import ShapeError
from bptt.flow.exponents import Push, pusher
from bptt.flow.subject import undisturbed
from bptt.flow.subjects import Net, subject_of
from bptt.flow.trajectory import Transport, run

LAGS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)
DENSE = 64  # largest carry whose transports are formed, n x n
ROWS, LEADING = 4, 8
FEWER = 200  # longest lag that is iterated, if none is asked for
ROUNDS = 3
TOGETHER = 8  # steps between two rescalings


@dataclass(frozen=True, slots=True)
class Transports:
    """Of the last `lag` steps of each sampled row.

    Args:
        lags: how many steps.
        median: for each lag the singular values, largest first; median over rows.
        largest: for each lag the largest of any row.
        exact: True if all were computed from the matrices; False if only the leading ones were, by iteration.
    """

    lags: tuple[int, ...]
    median: tuple[tuple[float, ...], ...]
    largest: tuple[float, ...]
    exact: bool


def transports(
    net: Net,
    x: Any,
    lags: Sequence[int] = LAGS,
    *,
    rows: int = ROWS,
    dense: int = DENSE,
    carry: Any = None,
    lengths: Any = None,
    resets: Any = None,
    seed: int = 0,
) -> Transports:
    r"""Singular values of the transport over the last `lag` steps, over the whole carry.

    The largest is what a gradient can at most be multiplied by on its way `lag` steps back. Singular values below the
    precision of the net's numbers, relative to the largest, are rounding.

    Args:
        net: as for `bptt.flow`, in one direction.
        x, carry, lengths, resets: as for calling the net.
        lags: how many steps; those longer than a row's history are left out.
        rows: rows of the batch to look at, the first ones that run longest.
        dense: largest n for which the n x n matrices are formed; beyond, the 8 leading singular values are iterated.
        seed: of the first vectors of that iteration.
    Raises:
        ShapeError: a lag below 1, or none that fits.
    Cost: n vectors taken back by the longest lag; iterated, 8 vectors three times there and back for each lag.
    """
    with undisturbed(x):
        transport = Transport(run(subject_of(net, x, carry, lengths, resets)))
    if not lags or min(lags) < 1:
        raise ShapeError("transports: a lag is at least 1 step", got=f"lags={tuple(lags)}")
    found = measure_transports(transport, sorted(set(lags)), rows, dense, seed)
    if found is None:
        raise ShapeError("transports: no history is that long", got=f"lags={tuple(lags)}")
    return found


@torch.no_grad()
def measure_transports(
    transport: Transport, lags: Sequence[int] = LAGS, rows: int = ROWS, dense: int = DENSE, seed: int = 0
) -> Transports | None:
    """As `transports`, of a net that has been run; None where no lag fits."""
    trajectory = transport.trajectory
    chosen, stop = trajectory.subject.longest()
    chosen = chosen[:rows]
    history = stop - int(trajectory.starts[stop - 1, chosen].max())
    exact = transport.size <= dense
    lags = lags if exact or lags is not LAGS else [lag for lag in LAGS if lag <= FEWER]
    fitting = tuple(lag for lag in lags if lag <= history)
    if not fitting:
        return None
    values = _dense(transport, chosen, stop, fitting) if exact else _iterated(transport, chosen, stop, fitting, seed)
    median = tuple(tuple(each.quantile(0.5, dim=0).tolist()) for each in values)
    return Transports(fitting, median, tuple(float(each.amax()) for each in values), exact)


def _dense(transport: Transport, rows: Tensor, stop: int, lags: Sequence[int]) -> list[Tensor]:
    """All singular values, (rows, n) for each lag: the identity is taken back step by step."""
    n, batch = transport.size, transport.trajectory.size[1]
    basis = torch.eye(n, dtype=transport.dtype, device=rows.device).repeat(len(rows), 1)
    logs, found = torch.zeros(len(rows), dtype=torch.float64, device=rows.device), []
    for lag in range(1, lags[-1] + 1):
        basis = transport.back(basis, ((stop - lag) * batch + rows).repeat_interleave(n))
        matrices, logs = _rescaled(basis.reshape(len(rows), n, n), logs)
        basis = matrices.flatten(0, 1)
        if lag in lags:
            found.append(_singular(matrices, logs))
    return found


def _iterated(transport: Transport, rows: Tensor, stop: int, lags: Sequence[int], seed: int) -> list[Tensor]:
    """The leading singular values, (rows, k) for each lag, by subspace iteration: ahead, orthonormal, back, again.

    Source: Halko, Martinsson & Tropp (2011), algorithm 4.4.
    """
    n, k = transport.size, min(LEADING, transport.size)
    ahead, back = pusher(transport, rows), pusher(transport, rows, back=True)
    generator = torch.Generator().manual_seed(seed)
    found = []
    for lag in lags:
        drawn = torch.randn(len(rows), n, k, generator=generator, dtype=torch.float64).to(rows.device)
        vectors, logs, starts = drawn, torch.zeros(len(rows)), range(stop - lag, stop, TOGETHER)
        for _ in range(ROUNDS):
            vectors, _ = _along(ahead, vectors, [(t, min(t + TOGETHER, stop)) for t in starts])
            vectors, logs = _along(back, vectors, [(t, min(t + TOGETHER, stop)) for t in reversed(starts)])
        found.append(_singular(vectors, logs))
    return found


def _along(push: Push, vectors: Tensor, pieces: Sequence[tuple[int, int]]) -> tuple[Tensor, Tensor]:
    """M Q, Q orthonormal, as a matrix of a sensible size, and the logarithm of what it was divided by."""
    moved = torch.linalg.qr(vectors).Q
    logs = torch.zeros(len(vectors), dtype=torch.float64, device=vectors.device)
    for start, stop in pieces:
        moved, logs = _rescaled(push(moved, start, stop), logs)
    return moved, logs


def _rescaled(a: Tensor, logs: Tensor) -> tuple[Tensor, Tensor]:
    size = a.abs().amax(dim=(1, 2))
    size = torch.where((size > 0) & size.isfinite(), size, torch.ones_like(size))
    return a / size[:, None, None], logs + size.double().log()


def _singular(a: Tensor, logs: Tensor) -> Tensor:
    """Singular values, largest first; nan where a number is not finite."""
    found = a.new_full((len(a), min(a.shape[1:])), torch.nan, dtype=torch.float64)
    finite = a.isfinite().all(2).all(1)
    found[finite] = torch.linalg.svdvals(a[finite].double())
    return (found * logs.exp()[:, None]).cpu()
