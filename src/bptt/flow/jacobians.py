r"""State Jacobians $J_t = \partial s_{t+1}/\partial s_t$ over the whole carry: how far one step can stretch a gradient.

Largest singular value: the most that this one step does. Spectral radius: what the step would do in the long run if it
were repeated. Neither alone says what a product of different steps does; the lag norms do.
"""

from dataclasses import dataclass

import torch
from torch import Tensor

from bptt.derive.linear_cells import tangent
from bptt.flow.krylov import hessenberg
from bptt.flow.linear_runs import Ahead
from bptt.flow.trajectory import Transport, join

DENSE = 128  # largest carry whose Jacobians are formed, n x n
WORK = 2**26  # bound on (Jacobians) x n^3: about a second of singular values and eigenvalues on one core
MOST, MOST_ROWS = 512, 4
KRYLOV = 64


@dataclass(frozen=True, slots=True)
class Jacobians:
    """Over the sampled rows of the batch, at the sampled steps.

    Args:
        steps: which steps.
        sigma_median, sigma_max: largest singular value.
        radius_median, radius_max: spectral radius.
        rows: rows of the batch that were sampled.
        exact: False if the carry is large and both come from Krylov spaces of 32 and 64 vectors: the largest singular
            value is then a lower estimate, the spectral radius an estimate.
    """

    steps: tuple[int, ...]
    sigma_median: tuple[float, ...]
    sigma_max: tuple[float, ...]
    radius_median: tuple[float, ...]
    radius_max: tuple[float, ...]
    rows: int
    exact: bool


def measure_jacobians(transport: Transport, seed: int) -> Jacobians:
    """Singular values and spectral radii, at evenly spaced steps for a random choice of rows.

    Cost: exact up to a carry of 128 numbers, n backward steps and O(n^3) for each Jacobian, so the larger n the fewer;
    beyond, 64 products for the radius and 32 there and back for the singular value.
    """
    _, batch = transport.trajectory.size
    among, steps = transport.trajectory.subject.longest()
    n, generator = transport.size, torch.Generator().manual_seed(seed)
    count = min(MOST, max(16, WORK // n**3)) if n <= DENSE else 64
    drawn = torch.randperm(len(among), generator=generator)[:MOST_ROWS].sort().values
    rows = among.cpu()[drawn]
    chosen = torch.linspace(0, steps - 1, min(steps, count // len(rows))).round().long()
    device = transport.trajectory.outputs[0].device
    pairs = (chosen.unsqueeze(1) * batch + rows).reshape(-1).to(device)
    sigma, radius = _dense(transport, pairs) if n <= DENSE else _iterated(transport, pairs, generator)
    sigma, radius = sigma.reshape(len(chosen), -1), radius.reshape(len(chosen), -1)
    return Jacobians(
        steps=tuple(chosen.tolist()),
        sigma_median=_list(sigma.quantile(0.5, dim=1)),
        sigma_max=_list(sigma.amax(1)),
        radius_median=_list(radius.quantile(0.5, dim=1)),
        radius_max=_list(radius.amax(1)),
        rows=len(rows),
        exact=n <= DENSE,
    )


@torch.no_grad()
def state_jacobians(transport: Transport, pairs: Tensor) -> Tensor:
    """J of each pair, (pairs, n, n): row i is the gradient of entry i of the carry that the step leaves."""
    n = transport.size
    like = transport.trajectory.outputs[0]
    basis = torch.eye(n, dtype=transport.dtype, device=like.device).repeat(len(pairs), 1)
    return transport.back(basis, pairs.repeat_interleave(n)).reshape(len(pairs), n, n)


def _dense(transport: Transport, pairs: Tensor) -> tuple[Tensor, Tensor]:
    jacobians = state_jacobians(transport, pairs).double().cpu()
    sigma = torch.full((len(pairs),), torch.nan, dtype=torch.float64)
    radius, finite = sigma.clone(), jacobians.isfinite().all(2).all(1)
    sigma[finite] = torch.linalg.matrix_norm(jacobians[finite], 2)
    radius[finite] = torch.linalg.eigvals(jacobians[finite]).abs().amax(1)
    return sigma, radius


def _iterated(transport: Transport, pairs: Tensor, generator: torch.Generator) -> tuple[Tensor, Tensor]:
    r"""From Krylov spaces: $\rho$ of $J^\top$; $\sigma_{max}$ as the root of the largest eigenvalue of $J J^\top$."""
    program = transport.trajectory.subject.program
    ahead = Ahead(tangent(program.adjoint), transport.trajectory)
    shape = (len(pairs), transport.size)
    start = torch.randn(shape, generator=generator, dtype=torch.float64).to(pairs.device, transport.dtype)

    def there_and_back(g: Tensor) -> Tensor:
        return join(ahead(transport.split(transport.back(g, pairs)), pairs))

    back = hessenberg(lambda g: transport.back(g, pairs), start, KRYLOV).cpu()
    both = hessenberg(there_and_back, start, KRYLOV // 2).cpu()
    sigma = torch.full((len(pairs),), torch.nan, dtype=torch.float64)
    radius, finite = sigma.clone(), back.isfinite().flatten(1).all(1) & both.isfinite().flatten(1).all(1)
    radius[finite] = torch.linalg.eigvals(back[finite]).abs().amax(1)
    sigma[finite] = torch.linalg.matrix_norm(both[finite], 2).sqrt()
    return sigma, radius


def _list(a: Tensor) -> tuple[float, ...]:
    return tuple(map(float, a))
