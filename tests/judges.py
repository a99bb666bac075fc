"""Brute force: what the gradient is by definition, from torch.autograd on the user's own code in a Python loop."""

from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn
from torch.utils import _pytree as pytree

import bptt
from cases import make, start

# float64 carries 2e-16; some hundreds of operations in another order lose three to four digits. 1e-10 is the promise.
CLOSE = 1e-10
BACKEND = "reference"  # the judge of the others; each compiled backend is compared with it in its own tests


@dataclass
class Run:
    """A cell on a sequence: what is computed, whoever computes it."""

    cell: nn.Module
    x: Any
    carry: Any
    lengths: Tensor | None = None
    resets: Tensor | None = None

    @property
    def size(self) -> tuple[int, int]:
        return tuple(pytree.tree_leaves(self.x)[0].shape[:2])

    @property
    def wrt(self) -> dict[str, Tensor]:
        leaves = {f"x{i}": a for i, a in enumerate(pytree.tree_leaves(self.x))}
        leaves |= {f"carry{i}": a for i, a in enumerate(pytree.tree_leaves(self.carry))}
        floating = {name: a.requires_grad_() for name, a in leaves.items() if a.is_floating_point()}
        return floating | {name: p for name, p in self.cell.named_parameters() if p.requires_grad}


@dataclass
class Result:
    """Outputs (steps, batch, ...), carries (steps + 1, batch, ...) and gradients by name."""

    outputs: tuple[Tensor, ...]
    carries: tuple[Tensor, ...]
    gradients: dict[str, Tensor]


def setting(name: str, steps: int = 7, batch: int = 3, inputs: int = 3, hidden: int = 4, masks: str = "") -> Run:
    """The cell `name` on a random sequence; `masks` may name lengths and resets."""
    cell = make(name, inputs, hidden)
    x, carry = torch.randn(steps, batch, inputs, dtype=torch.float64), start(cell, batch)
    lengths = torch.tensor([steps, *(max(steps - 2 - 2 * row, 0) for row in range(batch - 1))][-batch:])
    resets = torch.rand(steps, batch) < 0.3
    resets[steps // 2, 0] = True
    return Run(cell, x, carry, lengths if "lengths" in masks else None, resets if "resets" in masks else None)


def by_bptt(run: Run, plan=None, net: bptt.Recurrent | None = None) -> Result:
    """What is judged, through `net(x)` and `net.carries(x)`."""
    net = bptt.Recurrent(run.cell, backend=BACKEND) if net is None else net
    wrt, given = run.wrt, {"lengths": run.lengths, "resets": run.resets, "plan": plan}
    torch.manual_seed(5)
    output, _ = net(run.x, run.carry, **given)
    torch.manual_seed(5)
    carries = tuple(pytree.tree_leaves(net.carries(run.x, run.carry, **given)))
    outputs = tuple(pytree.tree_leaves(output))
    loss = sum(loss_of_step(t, outputs, carries) for t in range(-1, run.size[0]))
    return Result(outputs, carries, _gradients([loss], wrt))


def by_loop(run: Run, window: int | None = None, stride: int | None = None) -> Result:
    """The definition: each step's loss is differentiated by itself, through a loop cut where its window starts."""
    steps, wrt = run.size[0], run.wrt
    window = steps if window is None else window
    stride = window if stride is None else stride
    if window >= steps:
        outputs, carries = walk(run, steps, 0)
        return Result(outputs, carries, _gradients([loss_of_step(t, outputs, carries) for t in range(-1, steps)], wrt))
    losses, values = [], None
    for block in range(0, steps, stride):
        end = min(block + stride, steps)
        values = walk(run, end, max(0, end - window))
        losses += [loss_of_step(t, *values) for t in range(block, end)]
    return Result(*values, _gradients([loss_of_step(-1, *values), *losses], wrt))


def walk(run: Run, stop: int, cut: int) -> tuple[tuple[Tensor, ...], tuple[Tensor, ...]]:
    """Outputs and carries of steps 0 .. stop-1; the carry that enters step `cut` is detached (not the initial one)."""
    torch.manual_seed(5)
    steps, batch = run.size
    initial, spec = pytree.tree_flatten(run.carry)
    carry, carries, outputs = initial, [initial], []
    lengths = torch.full((batch,), steps) if run.lengths is None else run.lengths
    for t in range(stop):
        if t == cut and t > 0:
            carry = [a.detach() for a in carry]
        alive = lengths > t
        entered = carry
        if run.resets is not None:
            entered = _where(run.resets[t] & alive, initial, carry)
        returned = run.cell(pytree.tree_map(lambda a, t=t: a[t], run.x),
                            pytree.tree_unflatten([a.clone() for a in entered], spec))  # fmt: skip
        left, output = _split(returned, spec)
        carry = _where(alive, left, carry)
        outputs.append(_where(alive, output, [torch.zeros_like(a) for a in output]))
        carries.append(carry)
    return tuple(map(torch.stack, zip(*outputs, strict=True))), tuple(map(torch.stack, zip(*carries, strict=True)))


def _split(returned, spec):
    names = pytree.tree_unflatten(list(range(spec.num_leaves)), spec)
    if isinstance(names, dict) and isinstance(returned, dict):  # a dict has names, no order
        returned = {name: returned[name] for name in names}
    if pytree.tree_structure(returned) == spec:
        leaves = pytree.tree_leaves(returned)
        return leaves, leaves[:1]
    return pytree.tree_leaves(returned[0]), pytree.tree_leaves(returned[1])


def _where(mask, yes, no):
    return [torch.where(mask.reshape(-1, *[1] * (a.dim() - 1)), a, b) for a, b in zip(yes, no, strict=True)]


def loss_of_step(t: int, outputs, carries) -> Tensor:
    """A loss of step t's outputs and of the carry after it; that of "step -1" is a loss of the initial carry."""
    terms = [_weigh(a[t], t, k) for k, a in enumerate(outputs)] if t >= 0 else []
    terms += [_weigh(a[t + 1], t, 50 + k) for k, a in enumerate(carries)]
    return sum(terms, torch.zeros((), dtype=torch.float64))


def _weigh(a: Tensor, t: int, k: int) -> Tensor:
    if not a.is_floating_point():
        return torch.zeros((), dtype=torch.float64)
    phase = torch.arange(a.numel(), dtype=torch.float64).reshape(a.shape)
    return (torch.sin(1 + t + 3 * k + 1.7 * phase) * a).sum() + 0.25 * (a * a).sum()


def _gradients(losses, wrt) -> dict[str, Tensor]:
    total = {name: torch.zeros_like(a) for name, a in wrt.items()}
    for loss in losses:
        if loss.requires_grad:
            found = torch.autograd.grad(loss, list(wrt.values()), allow_unused=True, retain_graph=True)
            for name, g in zip(wrt, found, strict=True):
                total[name] = total[name] if g is None else total[name] + g
    return total


def assert_same(ours: Result, theirs: Result) -> None:
    """All values and gradients agree, after seeing that the gradients are not trivially zero."""
    moving = [g for g in theirs.gradients.values() if bool(g.abs().max() > 1e-3)]
    assert len(moving) >= min(2, len(theirs.gradients)), "the judge's gradients are trivially zero"
    for kind in ("outputs", "carries"):
        for k, (a, b) in enumerate(zip(getattr(ours, kind), getattr(theirs, kind), strict=True)):
            assert_close(f"{kind}[{k}]", a, b)
    assert ours.gradients.keys() == theirs.gradients.keys()
    for name, gradient in theirs.gradients.items():
        assert_close(f"gradient of {name}", ours.gradients[name], gradient)


def assert_close(name: str, ours: Tensor, theirs: Tensor, close: float = CLOSE) -> None:
    """The largest difference is below `close` times the largest number; rounding of a true zero is not an error."""
    assert ours.shape == theirs.shape, (name, ours.shape, theirs.shape)
    assert ours.dtype == theirs.dtype, (name, ours.dtype, theirs.dtype)
    difference = float((ours.detach().double() - theirs.detach().double()).abs().max()) if ours.numel() else 0.0
    scale = float(theirs.detach().double().abs().max()) if theirs.numel() else 0.0
    assert difference <= close * max(scale, 1e-4), f"{name}: {difference:.1e} of {scale:.1e}"
