"""The walk over contiguous streams is TBPTT(k1, k2), judged by tangents propagated forward in plain numbers."""

import pytest
import torch
from torch import Tensor

from bptt.train.streams import advance, cut_in_pieces, walk

SHAPES = [
    (10, 1, 1),
    (10, 4, 2),
    (10, 4, 4),
    (11, 4, 4),
    (11, 7, 3),
    (9, 5, 4),
    (10, 100, 3),
    (10, 100, 100),
    (1, 5, 2),
]


class Scalar(torch.nn.Module):
    """s' = a s + x; the output is s'."""

    def __init__(self, a: float) -> None:
        super().__init__()
        self.a = torch.nn.Parameter(torch.tensor(a, dtype=torch.float64))

    def forward(self, x: Tensor, carry: Tensor | None) -> tuple[Tensor, Tensor]:
        carry = torch.zeros_like(x[0]) if carry is None else carry
        out = []
        for step in x:
            carry = self.a * carry + step
            out.append(carry)
        return torch.stack(out), carry


def updates_by_hand(a: float, x: list[float], window: int, stride: int, lr: float) -> list[float]:
    """The gradient of every update of sum(s^2 / 2), with the tangent ds/da carried forward by hand."""
    stored = {0: 0.0}  # the value before a step, as last computed
    updates = []
    for start in range(0, len(x), stride):
        stop = min(start + stride, len(x))
        begin = max(0, stop - window)
        state, tangent, gradient = stored[begin], 0.0, 0.0
        for t in range(begin, stop):
            tangent = state + a * tangent
            state = a * state + x[t]
            stored[t + 1] = state
            if t >= start:
                gradient += state * tangent
        a -= lr * gradient
        updates.append(gradient)
    return updates


@pytest.mark.parametrize(("steps", "window", "stride"), SHAPES)
def test_every_step_is_counted_in_exactly_one_window(steps: int, window: int, stride: int) -> None:
    windows = walk(steps, window, max(1, min(stride, window)))
    assert [t for w in windows for t in range(w.start, w.stop)] == list(range(steps))


@pytest.mark.parametrize(("steps", "window", "stride"), SHAPES)
def test_a_window_reaches_back_from_its_end_and_the_next_one_begins_where_its_carry_was_kept(
    steps: int, window: int, stride: int
) -> None:
    windows = walk(steps, window, stride)
    assert [w.begin for w in windows] == [max(0, w.stop - window) for w in windows]
    assert all(w.begin <= w.keep <= w.stop for w in windows)
    assert [w.keep for w in windows[:-1]] == [w.begin for w in windows[1:]]


@pytest.mark.parametrize(("steps", "window", "stride"), [shape for shape in SHAPES if shape[1] >= shape[2]])
def test_gradients_across_updates_are_those_of_the_definition(steps: int, window: int, stride: int) -> None:
    generator = torch.Generator().manual_seed(7)
    x = torch.randn(steps, 1, dtype=torch.float64, generator=generator)
    net, carry, found = Scalar(0.9), None, []
    for w in walk(steps, window, stride):
        out, carry = advance(net, x, carry, w)
        net.a.grad = None
        (out.square().sum() / 2).backward()
        assert net.a.grad is not None
        found.append(float(net.a.grad))
        with torch.no_grad():
            net.a -= 0.05 * net.a.grad
    expected = updates_by_hand(0.9, x[:, 0].tolist(), window, stride, 0.05)
    assert any(abs(gradient) > 1e-3 for gradient in expected) or window == 1 or steps == 1
    assert found == pytest.approx(expected, rel=1e-12)


def test_the_gradients_of_the_forum_thread_are_right() -> None:
    # discuss.pytorch.org 15500, see NUMBERS.md: x' = w x, x0 = .9, w = .2; the popular recipe gives .288 for the last.
    net, carry, found = Scalar(0.2), torch.tensor([0.9], dtype=torch.float64), []
    for w in walk(3, window=3, stride=1):
        out, carry = advance(net, torch.zeros(3, 1, dtype=torch.float64), carry, w)
        found.append(float(torch.autograd.grad(out.sum(), net.a)[0]))
    assert found == pytest.approx([0.9, 0.36, 0.108], rel=1e-12)


@pytest.mark.parametrize(
    ("start", "stop", "rows", "before"), [(0, 10, 3, 0), (5, 17, 4, 5), (3, 4, 1, 2), (8, 16, 8, 1)]
)
def test_pieces_hold_every_step_once_in_time_order(start: int, stop: int, rows: int, before: int) -> None:
    pieces = cut_in_pieces(start, stop, rows, before)
    assert pieces.in_order(pieces.index).tolist() == list(range(start, stop))
    assert int(pieces.index.min()) >= start - before


def test_a_row_runs_on_in_time_and_begins_with_its_own_past() -> None:
    pieces = cut_in_pieces(10, 20, 2, before=3)
    assert pieces.index[:, 1].tolist() == list(range(12, 20))
    assert pieces.inside[:, 1].tolist() == [False] * 3 + [True] * 5
