"""A long segment is reversed in parts of time: the gradients are those of the whole."""

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

import bptt
from bptt.backends.cpu.walk import CpuWalk
from bptt.backends.segment import _parts


@given(st.integers(1, 10_000), st.integers(0, 300), st.integers(1, 5000), st.integers(1, 1 << 22))
def test_parts_are_of_about_one_length_and_as_large_as_was_asked_for(steps, batch, row_bytes, together):
    starts = list(_parts((steps, batch), row_bytes, together))
    lengths = [stop - start for start, stop in zip(starts, [*starts[1:], steps], strict=True)]
    assert starts[0] == 0
    assert sum(lengths) == steps
    assert all(length == lengths[0] for length in lengths[:-1])
    assert 0 < lengths[-1] <= lengths[0]
    assert lengths[0] == 1 or lengths[0] * batch * row_bytes <= 2 * together + batch * row_bytes
    assert list(_parts((steps, batch), row_bytes, None)) == [0]


def gradients(net, x, carry, given, trajectory):
    x, carry = x.clone().requires_grad_(), [a.clone().requires_grad_() for a in carry]
    start = carry[0] if len(carry) == 1 else tuple(carry)
    if trajectory:
        found = net.carries(x, start, **given)
        ends = [found] if isinstance(found, torch.Tensor) else list(found)
    else:
        y, last = net(x, start, **given)
        ends = [y, *([last] if isinstance(last, torch.Tensor) else last)]
    wanted = [x, *carry, *net.parameters()]
    total = sum((a * a.detach().cos()).sum() for a in ends)
    first = torch.autograd.grad(total, wanted, retain_graph=True)
    again = torch.autograd.grad(total, wanted)
    assert all(torch.equal(a, b) for a, b in zip(first, again, strict=True))
    assert all(g.abs().sum() > 0 for g in first)
    return first


@pytest.mark.parametrize("trajectory", [False, True], ids=["outputs", "carries"])
@pytest.mark.parametrize("masked", [False, True], ids=["plain", "masked"])
@pytest.mark.parametrize("make", [bptt.cells.GRU, bptt.cells.LSTM])
@pytest.mark.parametrize("together", [1, 9000, 40_000])
def test_the_gradients_are_those_of_the_reference(make, masked, trajectory, together, monkeypatch):
    torch.manual_seed(0)
    monkeypatch.setattr(CpuWalk, "together", together)
    cell = make(3, 17).double()
    nets = [bptt.Recurrent(cell, backend=backend, carry_hook=bptt.clip_carry(2.0)) for backend in ("cpu", "reference")]
    steps, batch = 37, 5
    x = torch.randn(steps, batch, 3, dtype=torch.float64)
    carry = [torch.randn(batch, 17, dtype=torch.float64) for _ in range(1 if make is bptt.cells.GRU else 2)]
    given = {"lengths": torch.tensor([37, 0, 5, 18, 36]), "resets": torch.rand(steps, batch) < 0.1} if masked else {}
    ours, theirs = (gradients(net, x, carry, given, trajectory) for net in nets)
    for a, b in zip(ours, theirs, strict=True):
        torch.testing.assert_close(a, b, rtol=1e-11, atol=1e-12)


def test_what_a_large_segment_gives_does_not_depend_on_the_number_of_threads():
    net, x = bptt.LSTM(4, 33), torch.randn(3000, 20, 4)
    assert len(_parts((3000, 20), 33 * 4 * 10, CpuWalk.together)) > 1
    before, found = torch.get_num_threads(), []
    try:
        for count in (1, 2, 3):
            torch.set_num_threads(count)
            found.append(torch.autograd.grad(net(x)[0].sin().sum(), list(net.parameters())))
    finally:
        torch.set_num_threads(before)
    for others in found[1:]:
        assert all(torch.equal(a, b) for a, b in zip(found[0], others, strict=True))
