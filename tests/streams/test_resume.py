"""A walk that is stopped anywhere goes on to the same bits."""

import io
from collections.abc import Callable

import pytest
import torch
from torch import nn
from torch.utils import _pytree as pytree
from torch.utils.data import DataLoader

import bptt
from bptt.errors import DataError
from streams.nets import descend, leaky, losses, lstm, recordings, train

SIZES = {"batch": 2, "window": 7, "stride": 3}
LENGTHS = [9, 4, 12]  # rows of 12 and 13 steps: 5 windows


def updates(net: nn.Module, streams: bptt.streams, stops: set[int], epochs: int) -> None:
    """Train, and at each stop throw the streams away, keeping what torch.save keeps of them."""
    done = 0
    while streams.epoch < epochs:
        for part in streams:
            net.zero_grad()
            part.mean(losses(streams.run(net, part), part.y)).backward()
            descend(net, 0.2)
            done += 1
            if done in stops:
                file = io.BytesIO()
                torch.save(streams.state_dict(), file)
                file.seek(0)
                streams = bptt.streams(recordings(LENGTHS), **SIZES)
                streams.load_state_dict(torch.load(file, weights_only=True))
                break


@pytest.mark.parametrize("make", [leaky, lstm])
@pytest.mark.parametrize("stops", [{1}, {2, 4}, {5}, {5, 6}, set(range(1, 11))], ids=str)
def test_stopping_anywhere_also_twice_and_at_the_boundary_changes_no_bit(
    make: Callable[[], nn.Module], stops: set[int]
) -> None:
    straight, stopped = [], []
    for found, places in ((straight, set()), (stopped, stops)):
        net = make()
        updates(net, bptt.streams(recordings(LENGTHS), **SIZES), places, epochs=2)
        found.extend(p.detach().clone() for p in net.parameters())
    assert all(torch.equal(a, b) for a, b in zip(straight, stopped, strict=True))


def test_the_position_counts_epochs_and_windows() -> None:
    streams, net = bptt.streams(recordings(LENGTHS), **SIZES), leaky()
    seen = []
    for _ in range(2):
        for part in streams:
            streams.run(net, part)
            seen.append((streams.epoch, streams.position))
    assert len(streams) == 5
    assert seen == [(0, 1), (0, 2), (0, 3), (0, 4), (1, 0), (1, 1), (1, 2), (1, 3), (1, 4), (2, 0)]


def test_looking_at_parts_moves_nothing() -> None:
    streams = bptt.streams(recordings(LENGTHS), **SIZES)
    assert len(list(streams)) == len(list(streams)) == 5
    assert (streams.epoch, streams.position) == (0, 0)


def test_a_saved_state_is_not_changed_by_going_on() -> None:
    streams, net = bptt.streams(recordings(LENGTHS), **SIZES), leaky()
    streams.run(net, streams.part(0))
    streams.run(net, streams.part(1))
    state = streams.state_dict()
    before = pytree.tree_map(torch.clone, state["carry"])
    train(net, streams, 0.1)
    assert all(torch.equal(before[name], state["carry"][name]) for name in before)


@pytest.mark.parametrize(
    "other",
    [
        {"data": recordings([9, 4, 13])},
        {"data": recordings([4, 9, 12])},
        {"batch": 3},
        {"window": 8},
        {"stride": 2},
        {"whole": True},
    ],
)
def test_the_state_of_other_streams_is_refused(other: dict) -> None:
    streams = bptt.streams(recordings(LENGTHS), **SIZES)
    with pytest.raises(DataError, match="belongs to other streams"):
        bptt.streams(**({"data": recordings(LENGTHS)} | SIZES | other)).load_state_dict(streams.state_dict())


def test_the_same_recordings_in_other_rows_are_other_streams() -> None:
    """Four of one step: cut, a row has the first two; whole, the first and the third."""
    cut, whole = (bptt.streams(recordings([1] * 4), batch=2, window=1, whole=flag) for flag in (False, True))
    with pytest.raises(DataError, match="belongs to other streams"):
        whole.load_state_dict(cut.state_dict())


def test_a_damaged_state_is_refused() -> None:
    streams, net = bptt.streams(recordings(LENGTHS), **SIZES), leaky()
    for part in list(streams)[:3]:
        streams.run(net, part)
    good = streams.state_dict()
    for wrong in ({"position": 5}, {"position": -1}, {"row_axes": None}, {"carry": {"h": torch.zeros(3, 3)}}):
        with pytest.raises(DataError, match="damaged"):
            streams.load_state_dict(good | wrong)
    assert streams.position == 3


@pytest.mark.slow
@pytest.mark.parametrize("workers", [0, 2])
def test_a_loader_goes_on_from_the_position(workers: int) -> None:
    streams, net = bptt.streams(recordings(LENGTHS), **SIZES), leaky()
    for part in list(streams)[:2]:
        streams.run(net, part)
    loader = DataLoader(streams, batch_size=None, num_workers=workers, persistent_workers=workers > 0)
    train(net, streams, 0.1, epochs=2, loader=loader)
    assert (streams.epoch, streams.position) == (2, 0)
