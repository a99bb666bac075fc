"""`lengths` and `resets` as masks over (steps, batch), checked, with clear errors."""

from typing import Any

import torch
from torch import Tensor

from bptt.errors import ShapeError


def alive_mask(lengths: Any, steps: int, batch: int, device: torch.device) -> Tensor | None:
    """(steps, batch) bool, True before a row's length; None if every row runs to the end.

    Args:
        lengths: (batch,) whole numbers, 0 <= length <= steps; None for all `steps`.
    Raises:
        ShapeError: wrong shape or dtype, or a length out of range.
    """
    if lengths is None:
        return None
    lengths = torch.as_tensor(lengths, device=device)
    if lengths.shape != (batch,) or lengths.is_floating_point() or lengths.dtype == torch.bool:
        raise ShapeError(
            "lengths do not fit the input",
            got=f"{lengths.dtype} {tuple(lengths.shape)}",
            expected=f"({batch},) whole numbers, one for each row of the batch",
        )
    if batch and (int(lengths.min()) < 0 or int(lengths.max()) > steps):
        raise ShapeError(
            "lengths are out of range",
            got=f"{int(lengths.min())} to {int(lengths.max())}",
            expected=f"0 to {steps}, the number of steps of x",
            fix=f"lengths.clamp(0, {steps}), or give x all its steps",
        )
    if batch == 0 or int(lengths.min()) == steps:
        return None
    return torch.arange(steps, device=device).unsqueeze(1) < lengths.unsqueeze(0)


def reset_mask(resets: Any, steps: int, batch: int, device: torch.device) -> Tensor | None:
    """(steps, batch) bool, checked; None if no row is ever reset."""
    if resets is None:
        return None
    resets = torch.as_tensor(resets, device=device)
    if resets.shape != (steps, batch) or resets.dtype != torch.bool:
        raise ShapeError(
            "resets do not fit the input",
            got=f"{resets.dtype} {tuple(resets.shape)}",
            expected=f"bool (steps, batch) = ({steps}, {batch}): True where a row starts anew before that step",
            fix="resets.bool(), steps first; with batch_first, (batch, steps)",
        )
    # A copy: the backward pass reads it again, and a stream may use the same buffer for its next window.
    return resets.clone() if bool(resets.any()) else None
