"""Random plans, lengths and resets: the gradient is that of every step's loss differentiated by itself."""

import hypothesis
import pytest
import torch

import bptt
from cases import make, start
from judges import BACKEND, Run, assert_close, by_bptt, by_loop
from truncations import truncations

NETS = {
    name: bptt.Recurrent(make(name, 2, 3), backend=BACKEND)
    for name in ("lstm", "delay line", "output of the old carry")
}


@pytest.mark.slow
@pytest.mark.parametrize("name", NETS)
@hypothesis.settings(max_examples=60, suppress_health_check=[hypothesis.HealthCheck.too_slow])
@hypothesis.given(question=truncations())
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
