"""Every update's gradient is that of the definition, whatever the lengths, rows, window and stride."""

from collections.abc import Callable

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import Tensor, nn

import bptt
from streams.nets import Leaky, leaky, losses, lstm, recordings, train, updates_by_definition

CLOSE = 1e-10  # float64, some hundreds of operations in another order

LENGTHS = st.lists(st.integers(1, 9), min_size=1, max_size=4)


def assert_same(found: list[list[Tensor]], expected: list[list[Tensor]]) -> None:
    assert len(found) == len(expected)
    assert any(float(g.abs().max()) > 1e-3 for gradients in expected for g in gradients), "trivially zero"
    for ours, theirs in zip(found, expected, strict=True):
        for a, b in zip(ours, theirs, strict=True):
            assert float((a - b).abs().max()) < CLOSE * max(1.0, float(b.abs().max()))


@pytest.mark.parametrize("make", [leaky, lstm])
@settings(max_examples=25)
@given(lengths=LENGTHS, batch=st.integers(1, 4), window=st.integers(1, 12), stride=st.integers(1, 8))
def test_updates_are_those_of_the_definition_while_parameters_move(
    make: Callable[[], nn.Module], lengths: list[int], batch: int, window: int, stride: int
) -> None:
    batch, window = min(batch, sum(lengths)), max(window, stride)
    data = recordings(lengths)
    found = train(make(), bptt.streams(data, batch=batch, window=window, stride=stride), lr=0.3, epochs=2)
    net = make()
    expected = [update for _ in range(2) for update in updates_by_definition(net, data, batch, window, stride, lr=0.3)]
    assert_same(found, expected)


@settings(max_examples=25)
@given(steps=st.integers(1, 20), batch=st.integers(1, 3), window=st.integers(1, 12), stride=st.integers(1, 8))
def test_with_parameters_at_rest_an_epoch_adds_up_to_the_truncated_plan(
    steps: int, batch: int, window: int, stride: int
) -> None:
    """Only where rows are equally long are the blocks of both the same."""
    window = max(window, stride)
    data = recordings([steps] * batch)
    net = leaky()
    found = train(net, bptt.streams(data, batch=batch, window=window, stride=stride), lr=0.0)
    net.zero_grad()
    x, y = (torch.stack(tensors, 1) for tensors in zip(*data, strict=True))
    losses(net(x, plan=bptt.truncated(window, stride))[0], y).sum().backward()
    count = min(stride, steps) * batch
    sums = [sum(g) * count for g in zip(*found, strict=True)]
    assert_same([sums], [[p.grad for p in net.parameters()]])


def test_the_gradients_of_the_forum_thread_are_right() -> None:
    # discuss.pytorch.org 15500: x' = w x, x0 = .9, w = .2; the popular recipe gives .288 for the last.
    class Scalar(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.w = nn.Parameter(torch.tensor(0.2, dtype=torch.float64))

        def initial_carry(self, batch: int) -> Tensor:
            return torch.full((batch, 1), 0.9, dtype=torch.float64)

        def forward(self, x: Tensor, carry: Tensor) -> Tensor:
            return self.w * carry + x

    net = bptt.Recurrent(Scalar(), backend="reference")
    streams = bptt.streams(torch.zeros(3, 1, dtype=torch.float64), batch=1, window=3, stride=1)
    found = [float(torch.autograd.grad(streams.run(net, part).sum(), net.cell.w)[0]) for part in streams]
    assert found == pytest.approx([0.9, 0.36, 0.108], rel=1e-12)


def test_what_is_kept_has_no_gradient_and_outputs_have_one() -> None:
    streams, net = bptt.streams(recordings([20]), batch=2, window=6, stride=3), leaky()
    for part in streams:
        assert streams.run(net, part).requires_grad
        carry = streams.state_dict()["carry"]
        assert carry is None or not any(leaf.requires_grad for leaf in carry.values())


@pytest.mark.parametrize("lengths", [[10, 7, 9], [26]])
def test_a_net_is_only_asked_to_go_on_from_its_own_carry(lengths: list[int]) -> None:
    """What streams compute without gradient is what one pass over each recording computes."""
    data, net = recordings(lengths), leaky()
    streams = bptt.streams(data, batch=1, window=8, stride=5)
    out = torch.cat([streams.run(net, part)[:, 0] for part in streams])
    whole = torch.cat([net(x[:, None])[0][:, 0] for x, _ in data])
    assert torch.allclose(out, whole, rtol=0, atol=1e-14)


@pytest.mark.parametrize("make", [leaky, lstm, lambda: nn.GRU(2, 3, num_layers=2).double()])
def test_rows_are_found_in_every_kind_of_carry(make: Callable[[], nn.Module]) -> None:
    """Two rows, two layers: sizes alone do not tell which axis of the carry is the rows'."""
    data, net = recordings([5, 8]), make()
    streams = bptt.streams(data, batch=2, window=4, stride=4)  # row 1 goes from one recording to the other
    assert any(part.resets.any() and not part.resets.all(1).any() for part in streams)
    out = torch.cat([streams.run(net, part) for part in streams])
    second = net(data[1][0][:1, None])[0][:, 0]  # the first step of the second recording, in row 0
    assert torch.allclose(out[5, 0], second[0], atol=1e-14)
    rest = net(data[1][0][1:, None])[0][:, 0]  # row 1 begins in the middle of the second recording
    assert torch.allclose(out[:7, 1], rest, atol=1e-14)


def test_random_generators_are_left_alone_by_looking_for_rows() -> None:
    class Noisy(Leaky):
        def forward(self, x: Tensor, carry: dict[str, Tensor]) -> tuple[dict[str, Tensor], Tensor]:
            after, out = super().forward(x, carry)
            return after, out + torch.randn_like(out)

    net = bptt.Recurrent(Noisy(), backend="reference").double()
    data = recordings([6])
    torch.manual_seed(5)
    direct = net(data[0][0][:, None])[0]
    torch.manual_seed(5)
    streams = bptt.streams(data, batch=1, window=6)
    assert torch.equal(streams.run(net, next(iter(streams))), direct)
