"""Every cell, every plan, every mask, odd sizes: the gradient is what brute force says it is."""

from functools import cache

import pytest

import bptt
from cases import CELLS, make
from judges import BACKEND, assert_same, by_bptt, by_loop, setting

PLANS = {
    "exact": None,
    "window 1": (1, 1),
    "window 3": (3, 3),
    "window 5 stride 2": (5, 2),
    "window 4 stride 1": (4, 1),
}
MASKS = ("", "lengths", "resets", "lengths and resets")


@cache
def net_of(name: str) -> bptt.Recurrent:
    """Traced once for all plans and masks of a cell."""
    return bptt.Recurrent(make(name), backend=BACKEND)


@pytest.mark.parametrize("masks", MASKS, ids=lambda masks: masks or "whole")
@pytest.mark.parametrize("plan", PLANS)
@pytest.mark.parametrize("name", CELLS)
def test_gradient_of_every_cell_equals_brute_force(name, plan, masks):
    run, sizes = setting(name, masks=masks), PLANS[plan]
    net = net_of(name)
    run.cell = net.cell
    ours = by_bptt(run, bptt.truncated(*sizes) if sizes else bptt.exact(), net)
    assert_same(ours, by_loop(run, *(sizes or ())))


@pytest.mark.parametrize(
    "sizes",
    [{"steps": 1}, {"batch": 1}, {"hidden": 1, "inputs": 1}, {"hidden": 17, "steps": 4}, {"inputs": 7, "batch": 7}],
    ids=["1 step", "batch 1", "1 unit", "17 units", "batch equal to the width"],
)
@pytest.mark.parametrize("name", CELLS)
def test_gradient_holds_at_odd_sizes(name, sizes):
    for masks, window in (("", None), ("lengths and resets", None), ("resets", 2)):
        run = setting(name, masks=masks, **sizes)
        plan = bptt.truncated(window) if window else None
        assert_same(by_bptt(run, plan), by_loop(run, window))
