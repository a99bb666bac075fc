"""The loss of one step, as a person gives it, and the gradient that it injects at that step's output."""

import inspect
from collections.abc import Callable, Sequence
from typing import Any

import torch
from torch import Tensor, nn
from torch.utils import _pytree as pytree

from bptt.errors import ShapeError

StepLoss = Callable[..., Any]
RANDOM = "random unit direction of each output (no step_loss given)"


def takes_step(step_loss: StepLoss) -> bool:
    """True if the loss wants (y_t, t): its second positional argument has no default, or is called t."""
    function = step_loss.forward if isinstance(step_loss, nn.Module) else step_loss
    try:
        found = inspect.signature(function).parameters.values()
    except (TypeError, ValueError):  # a builtin without a signature
        return False
    positional = [p for p in found if p.kind in (p.POSITIONAL_ONLY, p.POSITIONAL_OR_KEYWORD)]
    return len(positional) > 1 and (positional[1].default is inspect.Parameter.empty or positional[1].name == "t")


def inject(step_loss: StepLoss, y: Sequence[Tensor], structure: Any, t: int) -> tuple[Tensor, list[Tensor] | None]:
    r"""$l_t$ summed over rows, and $\bar y_t = \partial l_t / \partial y_t$ for each leaf, None if $l_t$ ignores $y_t$.

    Args:
        y: output leaves of step t, each (batch, ...).
        structure: torch's pytree spec of the output.
    Raises:
        ShapeError: the loss is neither one number nor one number for each row.
    """
    leaves = [a.detach().clone().requires_grad_(a.is_floating_point()) for a in y]
    with torch.enable_grad():
        tree = pytree.tree_unflatten(leaves, structure)
        loss = step_loss(tree, t) if takes_step(step_loss) else step_loss(tree)
    batch = leaves[0].shape[0]
    if not isinstance(loss, Tensor):
        loss = torch.as_tensor(loss)
    if tuple(loss.shape) not in ((), (batch,)):
        raise ShapeError(
            "step_loss does not give the loss of one step",
            got=f"{tuple(loss.shape)} at step {t}",
            expected=f"one number, or one for each row, ({batch},)",
            fix="reduce over the features: sum(-1) or mean(-1); step_loss sees one step, y_t (batch, ...)",
        )
    total = loss.sum()
    if not total.requires_grad:
        return total.detach(), None
    seen = [leaf for leaf in leaves if leaf.requires_grad]
    found = iter(torch.autograd.grad(total, seen, allow_unused=True))
    bars = [next(found) if leaf.requires_grad else None for leaf in leaves]
    given = [torch.zeros_like(leaf) if g is None else g for leaf, g in zip(leaves, bars, strict=True)]
    return total.detach(), given if any(g is not None for g in bars) else None


def random_directions(outputs: Sequence[Tensor], seed: int) -> list[Tensor]:
    r"""$\bar y_t$ = a random direction of length 1 for each step and row: what a loss of unknown kind could ask for.

    Args:
        outputs: leaves, each (steps, batch, ...).
        seed: of a generator of its own; torch's global one is not touched.
    """
    generator = torch.Generator().manual_seed(seed)
    drawn = []
    for a in outputs:
        if a.is_floating_point():
            drawn.append(torch.randn(a.shape, generator=generator, dtype=torch.float64).to(a.device))
        else:
            drawn.append(torch.zeros(a.shape, dtype=torch.float64, device=a.device))
    size = torch.stack([a.flatten(2).square().sum(-1) for a in drawn]).sum(0).sqrt().clamp_min(1e-300)
    return [
        (bar / size.reshape(*size.shape, *(1,) * (a.dim() - 2))).to(a.dtype)
        for bar, a in zip(drawn, outputs, strict=True)
    ]
