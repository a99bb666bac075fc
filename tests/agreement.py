"""One run on the compiled backend and on the reference backend: outputs, last carry, all gradients."""

import torch
from torch.utils import _pytree as pytree

import bptt

CLOSE = {
    torch.float64: 1e-12,
    torch.float32: 2e-4,
}  # sums in another order over some steps; float32 of chaotic odd cells
TIMES = {"whole": (False, False), "lengths": (True, False), "resets": (False, True), "both": (True, True)}


def run(cell, backend, x, carry, lengths, resets):
    """Outputs, last carry and all gradients, flat."""
    net = bptt.Recurrent(cell, backend=backend)
    torch.manual_seed(5)  # noise is drawn anew for each run
    out, last = net(x, carry, lengths=lengths, resets=resets)
    results = [leaf for leaf in pytree.tree_leaves((out, last)) if leaf.is_floating_point()]
    generator = torch.Generator().manual_seed(1)
    loss = sum((r * torch.randn(r.shape, generator=generator, dtype=r.dtype)).sum() for r in results)
    wrt = [leaf for leaf in [x, *pytree.tree_leaves(carry), *cell.parameters()] if leaf.requires_grad]
    return results, torch.autograd.grad(loss, wrt, allow_unused=True)


def agree(cell, dtype, steps, batch, width, mask):
    lengths, resets = TIMES[mask]
    cell = cell.to(dtype)
    x = torch.randn(steps, batch, width, dtype=dtype, requires_grad=True)
    carry = pytree.tree_map(
        lambda leaf: torch.rand_like(leaf, dtype=dtype).requires_grad_() if leaf.is_floating_point() else leaf,
        bptt.Recurrent(cell).initial_carry(x, batch),
    )
    ends = torch.randint(0, steps + 1, (batch,)) if lengths else None
    again = torch.rand(steps, batch) < 0.3 if resets else None
    ours, theirs = (run(cell, backend, x, carry, ends, again) for backend in ("cpu", "reference"))
    for found, expected in zip((*ours[0], *ours[1]), (*theirs[0], *theirs[1]), strict=True):
        assert (found is None) == (expected is None)
        if expected is not None:
            scale = max(float(expected.detach().norm()), 1e-3)
            assert float((found - expected).detach().norm()) <= CLOSE[dtype] * scale
