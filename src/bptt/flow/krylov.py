"""The largest eigenvalues of linear maps that are given only as a product, many maps at once."""

from collections.abc import Callable

import torch
from torch import Tensor

Apply = Callable[[Tensor], Tensor]  # (maps, n) -> (maps, n)


def hessenberg(apply: Apply, start: Tensor, size: int) -> Tensor:
    """Each map seen from its Krylov space, (maps, m, m); its outer eigenvalues are close to the map's.

    Where a space is exhausted before m = min(size, n) vectors, what remains is zero.

    Args:
        start: (maps, n), not zero.
        size: m.
    Cost: m products, and memory of m vectors for each map.
    Source: Arnoldi (1951), with the vectors made orthogonal twice.
    """
    maps, n = start.shape
    m = min(size, n)
    basis = start.new_zeros(maps, m + 1, n, dtype=torch.float64)
    h = start.new_zeros(maps, m + 1, m, dtype=torch.float64)
    basis[:, 0] = torch.nn.functional.normalize(start.double())
    for j in range(m):
        v = apply(basis[:, j].to(start.dtype)).double()
        scale = v.norm(dim=1)
        for _ in range(2):
            along = torch.einsum("bmn,bn->bm", basis[:, : j + 1], v)
            h[:, : j + 1, j] += along
            v = v - torch.einsum("bmn,bm->bn", basis[:, : j + 1], along)
        size_left = v.norm(dim=1)
        fresh = size_left > 1e3 * torch.finfo(start.dtype).eps * scale
        h[:, j + 1, j] = torch.where(fresh, size_left, torch.zeros_like(size_left))
        basis[:, j + 1] = torch.where(fresh[:, None], v / size_left[:, None].clamp_min(1e-300), torch.zeros_like(v))
    return h[:, :m]
