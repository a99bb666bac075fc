"""Calls that are cut into pieces of the rows and chunks of steps, however small they are."""

from contextlib import contextmanager

import pytest
import torch
from torch.utils import _pytree as pytree

import bptt
from bptt.backends.cpu import back, chunked
from bptt.backends.cpu.call import Kernel


@contextmanager
def cut(pieces, steps=2, threads=2):
    """Calls of nets made inside are cut into so many pieces and chunks of so many steps; 0 pieces: sums come after."""
    ran, write = [], chunked.Chunked.write

    def counted(self, *given):
        ran.append(self)
        return write(self, *given)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(back, "pieces_of", lambda *_: pieces)
        patch.setattr(chunked, "steps_of_chunk", lambda *_: steps)
        patch.setattr(Kernel, "most", lambda *_: None)
        patch.setattr(chunked.Chunked, "write", counted)
        torch.set_num_threads(threads)
        try:
            yield ran
        finally:
            torch.set_num_threads(1)


def series(steps, batch, masks=(), dtype=torch.float64):
    """An input, masks, and a gradient of the outputs for each cell's ten units."""
    torch.manual_seed(steps * batch)
    x, seen = torch.randn(steps, batch, 3, dtype=dtype), {}
    if "lengths" in masks:
        seen["lengths"] = torch.randint(0, steps + 1, (batch,))
    if "resets" in masks:
        seen["resets"] = torch.rand(steps, batch) < 0.2
    return x, seen


def gradients(cell, x, seen, wanted=()):
    """Of every parameter, and of the input if it is wanted."""
    net = bptt.Recurrent(cell)
    torch.manual_seed(3)  # of what a cell draws
    out = pytree.tree_leaves(net(x, **seen))[0]
    asked = [*(p for p in cell.parameters() if p.requires_grad), *wanted]
    bar = torch.randn(out.shape, dtype=torch.float64, generator=torch.Generator().manual_seed(0)).to(out.dtype)
    return torch.autograd.grad(out, asked, bar, allow_unused=True, materialize_grads=True)


def close(found, expected, tolerance=1e-12):
    for mine, theirs in zip(found, expected, strict=True):
        assert (mine - theirs).abs().max() <= tolerance * max(1.0, theirs.abs().max())
