"""Random plans, lengths and resets: the gradient is that of every step's loss differentiated by itself."""

import hypothesis
import pytest
import torch
from hypothesis import strategies as st

import bptt
from cases import make, start
from judges import BACKEND, Run, assert_close, by_bptt, by_loop

NETS = {
    name: bptt.Recurrent(make(name, 2, 3), backend=BACKEND)
    for name in ("lstm", "delay line", "output of the old carry")
}


@st.composite
def questions(draw):
    steps, batch = draw(st.integers(1, 9)), draw(st.integers(1, 3))
    window = draw(st.integers(1, steps + 1))
    stride = draw(st.integers(1, window))
    lengths = draw(st.none() | st.lists(st.integers(0, steps), min_size=batch, max_size=batch))
    resets = draw(st.none() | st.lists(st.booleans(), min_size=steps * batch, max_size=steps * batch))
    return steps, batch, window, stride, lengths, resets, draw(st.integers(0, 99))


@pytest.mark.slow
@pytest.mark.parametrize("name", NETS)
@hypothesis.settings(max_examples=60, suppress_health_check=[hypothesis.HealthCheck.too_slow])
@hypothesis.given(question=questions())
def test_truncated_gradient_equals_brute_force(name, question):
    steps, batch, window, stride, lengths, resets, seed = question
    torch.manual_seed(seed)
    net = NETS[name]
    masks = [
        None if lengths is None else torch.tensor(lengths),
        None if resets is None else torch.tensor(resets).view(steps, batch),
    ]
    run = Run(net.cell, torch.randn(steps, batch, 2).double(), start(net.cell, batch), *masks)
    ours, theirs = by_bptt(run, bptt.truncated(window, stride), net), by_loop(run, window, stride)
    largest = max(float(g.abs().max()) for g in theirs.gradients.values())
    assert largest > 1e-6
    for key, gradient in theirs.gradients.items():
        assert_close(key, ours.gradients[key], gradient)
