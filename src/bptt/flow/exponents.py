r"""Lyapunov exponents of the joint carry: how fast small differences grow or fade in the long run.

k tangent vectors are pushed forward by $\dot s_{t+1} = J_t \dot s_t$ and made orthonormal again by a thin QR
decomposition every few steps; $\lambda_i$ is the mean of $\ln |R_{ii}|$ per step. No Jacobian is formed.
"""

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor

from bptt.derive.linear_cells import tangent, transposed
from bptt.errors import ShapeError
from bptt.flow.linear_runs import LinearRun, compile_linear
from bptt.flow.subject import undisturbed
from bptt.flow.subjects import Net, subject_of
from bptt.flow.trajectory import Transport, join, run

SPREAD = 1e5  # ratio of stretches between two QR decompositions beyond which digits would be lost
MOST_BETWEEN = 16  # steps between two of them
FULL = 32  # largest carry whose whole spectrum is the default
LEADING = 8
ROWS = 8

Push = Callable[[Tensor, int, int], Tensor]  # (rows, n, k) pushed over steps start ... stop - 1


@dataclass(frozen=True, slots=True)
class Lyapunov:
    """Natural logarithm per step, largest first.

    Args:
        exponents: mean over rows; -inf where a direction is lost altogether.
        standard_errors: of that mean, over rows; nan for a single row.
        per_row: for each row its exponents.
        steps: how many steps were averaged.
        transient: steps discarded before, for the state and for the tangent vectors.
        complete: True if these are all n exponents.
    """

    exponents: tuple[float, ...]
    standard_errors: tuple[float, ...]
    per_row: tuple[tuple[float, ...], ...]
    steps: int
    transient: int
    complete: bool

    @property
    def rows(self) -> int:
        """Rows that were followed."""
        return len(self.per_row)

    def to_dict(self) -> dict[str, Any]:
        """Plain numbers and lists."""
        names = ("exponents", "standard_errors", "steps", "transient", "rows", "complete")
        return {name: getattr(self, name) for name in names}

    def __str__(self) -> str:
        head = f"Lyapunov exponents, natural log per step: {self.steps} steps after {self.transient}, {self.rows} rows"
        pairs = zip(self.exponents, self.standard_errors, strict=True)
        return "\n".join([head, *(f"{i:>4}  {mean:>10.5f}  ± {error:.2g}" for i, (mean, error) in enumerate(pairs, 1))])


def lyapunov(
    net: Net,
    x: Any,
    *,
    k: int | None = None,
    transient: int | None = None,
    qr_every: int | None = None,
    rows: int | None = None,
    carry: Any = None,
    lengths: Any = None,
    resets: Any = None,
    seed: int = 0,
) -> Lyapunov:
    r"""The k leading Lyapunov exponents of the map from carry to carry, driven by x.

    The carry is taken whole (LSTM: h and c together): the exponents of h alone are blind to the memory cell. Their sum,
    if all are computed, is the mean of $\ln |\det J_t|$. A reset replaces the state, not the tangent vectors.

    Args:
        net: as for `bptt.flow`, in one direction.
        x, carry, lengths, resets: as for calling the net. Rows shorter than x are left out where some are not.
        k: how many; all n up to n = 32, else 8, if not given.
        transient: first steps to discard, for the state and for the tangent vectors; a quarter, at most 200, if not
            given.
        qr_every: steps between two QR decompositions; if not given as many as keep all digits.
        rows: how many rows of the batch to follow, the first ones; 8 if not given.
        seed: of the first tangent vectors.
    Raises:
        ShapeError: k, transient, qr_every or rows out of range.
    Cost: a forward pass; for each step k Jacobian-vector products for each row, compiled.
    Source: Benettin et al. (1980); for recurrent networks Engelken, Wolf & Abbott (2023), Vogt et al. (2022).
    """
    with undisturbed(x):
        transport = Transport(run(subject_of(net, x, carry, lengths, resets)))
    return measure_lyapunov(transport, k, transient, qr_every, rows, seed)


def measure_lyapunov(
    transport: Transport,
    k: int | None = None,
    transient: int | None = None,
    qr_every: int | None = None,
    rows: int | None = None,
    seed: int = 0,
) -> Lyapunov:
    """As `lyapunov`, of a net that has been run."""
    n = transport.size
    batch = transport.trajectory.size[1]
    if rows is not None and not 1 <= rows <= batch:
        raise ShapeError("no such number of rows", got=f"rows={rows}", expected=f"1 to {batch}")
    chosen, steps = transport.trajectory.subject.longest()
    chosen = chosen[: ROWS if rows is None else rows]
    k = (n if n <= FULL else LEADING) if k is None else k
    transient = min(steps // 4, 200) if transient is None else transient
    _check(k, n, transient, steps, qr_every)
    push = pusher(transport, chosen)
    logs = torch.zeros(len(chosen), k, dtype=torch.float64, device=chosen.device)
    q = _start(len(chosen), n, k, seed, chosen.device)
    for start, change in _stretches(push, q, steps, transient, qr_every, transport.dtype):
        logs += change if start >= transient else 0
    return _result(logs / (steps - transient), steps - transient, transient, complete=k == n)


def pusher(transport: Transport, rows: Tensor, back: bool = False) -> Push:
    """Tangent vectors (rows, n, k) -> the same some steps later; with `back` cotangents, the same steps back."""
    program = transport.trajectory.subject.program
    cell = (transposed if back else tangent)(program.adjoint)
    linear = LinearRun(compile_linear(cell, program.choice), transport.trajectory, rows)

    def push(vectors: Tensor, start: int, stop: int) -> Tensor:
        count, n, k = vectors.shape
        flat = vectors.transpose(1, 2).reshape(count * k, n)
        leaves = [a.unflatten(0, (count, k)) for a in transport.split(flat)]
        pushed = linear.push(leaves, start, stop, back)
        return join([a.flatten(0, 1) for a in pushed]).reshape(count, k, n).transpose(1, 2).double()

    return push


def _check(k: int, n: int, transient: int, steps: int, qr_every: int | None) -> None:
    if not 1 <= k <= n:
        raise ShapeError("there are not that many exponents", got=f"k={k}", expected=f"1 to {n}, the size of the carry")
    if not 0 <= transient < steps:
        raise ShapeError("the transient leaves no step", got=f"transient={transient}", expected=f"0 to {steps - 1}")
    if qr_every is not None and qr_every < 1:
        raise ShapeError("qr_every must be at least 1", got=f"qr_every={qr_every}")


def _start(rows: int, n: int, k: int, seed: int, device: torch.device) -> Tensor:
    generator = torch.Generator().manual_seed(seed)
    drawn = torch.randn(rows, n, k, generator=generator, dtype=torch.float64)
    return torch.linalg.qr(drawn).Q.to(device)


def _stretches(
    push: Push, q: Tensor, steps: int, transient: int, every: int | None, dtype: torch.dtype
) -> Iterator[tuple[int, Tensor]]:
    """(first step, ln|R_ii|) of each stretch between two QR decompositions; none crosses the transient's end.

    Where `every` is not given, a stretch that spreads the vectors too far apart is done again in halves.
    """
    start, length = 0, every or 1
    while start < steps:
        stop = min(start + length, steps, *([transient] if start < transient else []))
        pushed = push(q, start, stop)
        r, new = _orthonormal(pushed, dtype)
        spread = float((r.amax(1) - r.amin(1)).max()) if r.isfinite().all() else math.inf
        if every is None and spread > math.log(SPREAD) and stop - start > 1:
            length = max(1, (stop - start) // 2)
            continue
        yield start, r
        q, start = new, stop
        if every is None and spread * 2 < math.log(SPREAD):
            length = min(2 * length, MOST_BETWEEN)


def _orthonormal(pushed: Tensor, dtype: torch.dtype) -> tuple[Tensor, Tensor]:
    """ln|R_ii| and Q, where R_ii that is nothing but rounding counts as zero."""
    if not bool(pushed.isfinite().all()):
        return pushed.new_full((len(pushed), pushed.shape[2]), math.nan), pushed
    q, r = torch.linalg.qr(pushed)
    size = r.diagonal(dim1=1, dim2=2).abs()
    rounding = torch.finfo(dtype).eps * pushed.shape[1] * r.abs().amax(dim=1)
    return torch.where(size > rounding, size, torch.zeros_like(size)).log(), q


def _result(per_row: Tensor, steps: int, transient: int, complete: bool) -> Lyapunov:
    ordered = per_row.sort(dim=1, descending=True).values.cpu()
    mean = ordered.mean(0)
    error = ordered.std(0) / len(ordered) ** 0.5 if len(ordered) > 1 else torch.full_like(mean, math.nan)
    rows = tuple(tuple(row) for row in ordered.tolist())
    return Lyapunov(tuple(mean.tolist()), tuple(error.tolist()), rows, steps, transient, complete)
