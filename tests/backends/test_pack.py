"""Weights in panels: every size, either order of axes, every width of vectors."""

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from bptt.backends.cpu.pack import Packer, Panels, panels
from bptt.backends.cpu.target import Target, host

TARGETS = {
    "this machine": host(),
    "AVX2": Target("x86-64-v3", "+avx2,+fma", 32, 16),
    "SSE2": Target("x86-64", "", 16, 16),
}


def by_torch(weights, offset, width, lanes):
    """(panel, feature of the operand, product, lane), zero beyond the width."""
    count = panels(width, lanes)
    whole = weights[0].new_zeros(len(weights), count * lanes, weights[0].shape[1])
    for rows, weight in zip(whole, weights, strict=True):
        rows[:width] = weight[offset : offset + width]
    return whole.reshape(len(weights), count, lanes, -1).permute(1, 3, 0, 2).contiguous()


@pytest.mark.parametrize("dtype", ["float32", "float64"])
@pytest.mark.parametrize("target", TARGETS)
@settings(max_examples=30)
@given(
    out=st.integers(1, 70), columns=st.integers(1, 70), cut=st.tuples(st.floats(0, 1), st.floats(0, 1)),
    products=st.integers(1, 3),
    turned=st.lists(st.sampled_from(["as it is", "turned", "strided"]), min_size=3, max_size=3),
)  # fmt: skip
def test_panels_hold_the_rows_of_every_product(target, dtype, out, columns, cut, products, turned):
    kind, lanes = getattr(torch, dtype), TARGETS[target].lanes(dtype)
    start, stop = sorted(round(part * (out - 1)) for part in cut)
    width = stop - start + 1
    made = {
        "as it is": lambda: torch.randn(out, columns, dtype=kind),
        "turned": lambda: torch.randn(columns, out, dtype=kind).t(),
        "strided": lambda: torch.randn(out, 3 * columns, dtype=kind)[:, ::3],
    }
    weights = [made[how]() for how in turned[:products]]
    vector = lanes * kind.itemsize
    parts = [Panels(i, start, width, columns, i * vector, products) for i in range(products)]
    expected = by_torch(weights, start, width, lanes)
    place = torch.full_like(expected, float("nan"))
    Packer(parts, dtype, TARGETS[target])(weights, place.data_ptr())
    assert torch.equal(place, expected)
