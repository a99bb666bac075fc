"""Weights as the kernels read them: panels of features, and in each one vector per feature of the operand."""

import torch
from torch import Tensor

from bptt.backends.cpu.stages import Product


def pack(weights: list[tuple[Product, Tensor]], width: int, lanes: int) -> Tensor:
    """(panel, feature of the operand, product, lane), zero beyond the width.

    Args:
        weights: the products of one operand with their matrices, each (out, in).
        width: rows of each matrix that are used, from the product's offset on.
    Cost: one copy of the weights.
    """
    panels = -(-width // lanes)
    parts = []
    for product, weight in weights:
        rows = weight[product.offset : product.offset + width]
        if panels * lanes != width:
            rows = torch.nn.functional.pad(rows, (0, 0, 0, panels * lanes - width))
        parts.append(rows.reshape(panels, lanes, -1))
    return torch.stack(parts).permute(1, 3, 0, 2).contiguous()
