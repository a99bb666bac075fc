"""Several processes are one: each owns rows of the same streams, and the update is the same."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from torch.utils import _pytree as pytree

import bptt
from bptt.errors import DataError
from bptt.streams import ranks, walk
from bptt.streams.ranks import LostRankError, Ranks, average
from bptt.streams.walk import Streams
from streams import workers
from streams.nets import leaky, losses, recordings

CLOSE = 1e-12  # the promise, in float64: sums over rows in another order


def together(folder: Path, one: Path, world: int) -> None:
    """Run the workers in `world` processes; they write in `folder`, and go on from `one`."""
    env = {**os.environ, "PYTHONPATH": str(Path(bptt.__file__).parents[1])}
    command = [sys.executable, str(Path(workers.__file__)), str(folder), str(one)]
    started = [
        subprocess.Popen(command, env={**env, "WORLD_SIZE": str(world), "RANK": str(rank)}, stderr=subprocess.PIPE)
        for rank in range(world)
    ]
    ended = [(process.communicate(timeout=120)[1].decode(), process.returncode) for process in started]
    assert [code for _, code in ended] == [0] * world, "\n".join(said for said, _ in ended)


def saved(folder: Path, name: str, rank: int = 0) -> dict[str, Any]:
    return torch.load(folder / f"{name}-{rank}.pt", weights_only=True)


def assert_close(found: Any, expected: Any, close: float = CLOSE) -> None:
    ours, theirs = pytree.tree_leaves(found), pytree.tree_leaves(expected)
    assert len(ours) == len(theirs)
    for a, b in zip(ours, theirs, strict=True):
        if isinstance(a, torch.Tensor):
            assert float((a - b).abs().max()) <= close
        else:
            assert a == b


@pytest.mark.slow
@pytest.mark.parametrize("world", [2, 3])
def test_processes_are_one_process(tmp_path: Path, world: int) -> None:
    one, many = tmp_path / "one", tmp_path / "many"
    one.mkdir()
    many.mkdir()
    workers.reduced(one)
    together(many, one, world)
    for name in workers.CASES:
        assert_close(saved(many, name), saved(one, name))
        for rank in range(world):
            assert_close(saved(many, name, rank), saved(many, name), close=0.0)
        moved, untouched = saved(one, name)["net"], workers.CASES[name][0]().state_dict()
        assert not any(torch.equal(moved[key], untouched[key]) for key in moved if "bias_hh" not in key)
    assert_close(saved(many, "wrapped"), saved(one, "lstm"))
    # What one process saved went on in many; what many saved goes on in one.
    workers.goes_on(one, many)
    for name in workers.CASES:
        assert_close(saved(many, f"{name}-later"), saved(one, f"{name}-later"))


@given(batch=st.integers(1, 40), world=st.integers(1, 8))
def test_every_row_is_owned_once_and_shares_differ_by_at_most_one(batch: int, world: int) -> None:
    if batch < world:
        with pytest.raises(DataError, match="cannot be shared"):
            Ranks(0, world).rows(batch)
        return
    owned = [Ranks(rank, world).rows(batch) for rank in range(world)]
    assert [row for rows in owned for row in rows] == list(range(batch))
    assert {len(rows) for rows in owned} <= {batch // world, batch // world + 1}


@given(lengths=st.lists(st.integers(1, 9), min_size=1, max_size=5), world=st.integers(1, 3))
def test_the_parts_of_all_processes_are_those_of_one(lengths: list[int], world: int) -> None:
    batch = min(4, sum(lengths))
    world = min(world, batch)
    whole = bptt.streams(recordings(lengths), batch=batch, window=5, stride=3)
    shares = [Streams(whole._recordings, whole._layout, 5, 3, Ranks(rank, world)) for rank in range(world)]
    assert {len(share) for share in shares} == {len(whole)}
    net = leaky()
    for number in range(len(whole)):
        part, parts = whole.part(number), [share.part(number) for share in shares]
        for name in ("x", "y", "resets", "weights"):
            assert torch.equal(torch.cat([getattr(p, name) for p in parts], 1), getattr(part, name))
        means = [float(p.mean(losses(net(p.x)[0][-len(p.y) :], p.y)).detach()) for p in parts]
        expected = float(part.mean(losses(net(part.x)[0][-len(part.y) :], part.y)).detach())
        assert sum(means) / world == pytest.approx(expected, rel=1e-12)


def test_one_message_carries_gradients_and_sums(monkeypatch: pytest.MonkeyPatch) -> None:
    sent = []

    def all_reduce(buffer: torch.Tensor) -> None:
        sent.append(buffer.clone())
        buffer.mul_(2)

    monkeypatch.setattr(ranks.distributed, "all_reduce", all_reduce)
    net = torch.nn.Linear(3, 2)
    net.weight.grad = torch.randn(2, 3)
    before = net.weight.grad.clone()
    assert average(net.parameters(), torch.tensor([1.0, 4.0]), Ranks(0, 2)).tolist() == [2.0, 8.0]
    assert len(sent) == 1
    assert sent[0].numel() == 2 + 2 + 6 + 2, "sums, which parameters have a gradient, gradients"
    assert torch.equal(net.weight.grad, before)


@pytest.mark.parametrize("others", [0, 1])
def test_a_gradient_that_another_process_has_is_shared_and_one_that_none_has_is_not_made(
    monkeypatch: pytest.MonkeyPatch, others: int
) -> None:
    """A zero is a gradient: Adam's moments would move a parameter that one process leaves alone."""

    def all_reduce(buffer: torch.Tensor) -> None:
        buffer += others * torch.tensor([1.0, 3.0, 3.0])  # whether it has one, and its two numbers

    monkeypatch.setattr(ranks.distributed, "all_reduce", all_reduce)
    start = torch.nn.Parameter(torch.zeros(2))
    average([start], torch.zeros(0), Ranks(0, 2))
    if others:
        assert start.grad is not None
        assert start.grad.tolist() == [1.5, 1.5]
    else:
        assert start.grad is None


def test_a_lost_process_is_said_in_words(monkeypatch: pytest.MonkeyPatch) -> None:
    def all_reduce(buffer: torch.Tensor) -> None:
        raise RuntimeError("Connection closed by peer")

    monkeypatch.setattr(ranks.distributed, "all_reduce", all_reduce)
    monkeypatch.setattr(ranks.distributed, "get_rank", lambda: 1)
    with pytest.raises(LostRankError, match="another process of the run was lost"):
        average([], torch.zeros(1), Ranks(1, 2))


def test_streams_made_before_the_processes_joined_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    streams = bptt.streams(torch.zeros(12, 2), batch=2, window=3)
    monkeypatch.setattr(walk, "current_ranks", lambda: Ranks(1, 2))
    with pytest.raises(DataError, match="number of processes has changed"):
        streams.run(leaky(), streams.part(0))
