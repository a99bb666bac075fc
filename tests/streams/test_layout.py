"""Which steps a row runs, what a part holds, and from where it is read."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from torch.utils import _pytree as pytree

import bptt
from bptt.streams.layout import lay_out
from bptt.streams.schedule import Schedule
from streams.nets import rows_by_hand

SIZES = st.lists(st.integers(1, 12), min_size=1, max_size=8)


@given(lengths=SIZES, batch=st.integers(1, 8))
def test_recordings_laid_end_to_end_are_cut_in_equal_rows(lengths: list[int], batch: int) -> None:
    batch = min(batch, sum(lengths))
    layout = lay_out(tuple(lengths), batch, whole=False)
    rows = [[(s.recording, step) for s in row for step in range(s.start, s.stop)] for row in layout.rows]
    assert rows == rows_by_hand(lengths, batch)
    assert layout.steps == max(map(len, rows))
    assert all(len(row) in (layout.steps, layout.steps - 1) for row in rows)


@given(lengths=SIZES, batch=st.integers(1, 8))
def test_whole_recordings_are_cut_nowhere_and_each_goes_to_the_shortest_row(lengths: list[int], batch: int) -> None:
    batch = min(batch, len(lengths))
    layout = lay_out(tuple(lengths), batch, whole=True)
    stretches = sorted((s for row in layout.rows for s in row), key=lambda s: s.recording)
    assert [(s.start, s.stop) for s in stretches] == [(0, steps) for steps in lengths]
    for row in layout.rows:
        assert [s.at for s in row] == [sum(lengths[e.recording] for e in row[:k]) for k in range(len(row))]
    filled = [sum(lengths[s.recording] for s in row) for row in layout.rows]
    assert max(filled) - min(filled) <= max(lengths)


@given(steps=st.integers(1, 40), window=st.integers(1, 50), stride=st.integers(1, 50))
def test_every_step_is_counted_once_and_the_next_window_begins_where_a_carry_was_kept(
    steps: int, window: int, stride: int
) -> None:
    windows = list(Schedule(steps, max(window, stride), stride))
    assert [t for w in windows for t in range(w.start, w.stop)] == list(range(steps))
    assert [w.begin for w in windows] == [max(0, w.stop - max(window, stride)) for w in windows]
    assert all(w.begin <= w.keep <= w.stop for w in windows)
    assert [w.keep for w in windows[:-1]] == [w.begin for w in windows[1:]]


@given(lengths=SIZES, batch=st.integers(1, 5), window=st.integers(1, 9), stride=st.integers(1, 9), whole=st.booleans())
def test_parts_hold_the_steps_of_their_rows(
    lengths: list[int], batch: int, window: int, stride: int, whole: bool
) -> None:
    batch = min(batch, len(lengths) if whole else sum(lengths))
    data = [(torch.arange(n) + 100 * k, -torch.arange(n) - 100 * k) for k, n in enumerate(lengths)]
    streams = bptt.streams(data, batch=batch, window=max(window, stride), stride=stride, whole=whole)
    layout = lay_out(tuple(lengths), batch, whole)
    rows = [[step + 100 * s.recording for s in row for step in range(s.start, s.stop)] for row in layout.rows]
    new = [[s.at for s in row if s.at] for row in layout.rows]
    counted = 0.0
    for part in streams:
        w = part.window
        for k, row in enumerate(rows):
            assert part.x[:, k].tolist() == [row[min(t, len(row) - 1)] for t in range(w.begin, w.stop)]
            assert part.y[:, k].tolist() == [-row[min(t, len(row) - 1)] for t in range(w.start, w.stop)]
            assert part.weights[:, k].tolist() == [float(t < len(row)) for t in range(w.start, w.stop)]
            assert part.resets[:, k].nonzero().flatten().tolist() == [
                t - w.begin for t in new[k] if w.begin <= t < w.stop
            ]
        counted += float(part.weights.sum())
    assert counted == sum(lengths)


def test_the_means_of_an_epoch_add_up_to_the_sum_over_all_steps() -> None:
    streams = bptt.streams([(torch.ones(n), torch.ones(n)) for n in (11, 6)], batch=3, window=7, stride=4)
    assert sum(float(part.mean(part.y)) for part in streams) * 4 * 3 == pytest.approx(17)


def test_what_is_computed_beyond_a_rows_end_reaches_no_loss() -> None:
    streams = bptt.streams(torch.ones(5), batch=2, window=3)  # rows of 2 and 3 steps
    (part,) = streams
    losses = torch.tensor([[1.0, 2.0], [3.0, 4.0], [torch.inf, 5.0]], requires_grad=True)
    mean = part.mean(losses)
    mean.backward()
    assert float(mean.detach()) == pytest.approx(15 / 6)
    assert losses.grad is not None
    assert losses.grad.flatten().tolist() == pytest.approx([1 / 6, 1 / 6, 1 / 6, 1 / 6, 0, 1 / 6])


def forms(x: np.ndarray, y: np.ndarray, folder: Path) -> dict[str, Any]:
    np.save(folder / "x.npy", x)
    disk = np.load(folder / "x.npy", mmap_mode="r")
    return {
        "tensors": (torch.from_numpy(x), torch.from_numpy(y)),
        "arrays": (x, y),
        "a file on disk": (disk, y),
        "names": {"x": x, "y": y},
        "one recording in a list": [(x, y)],
    }


@pytest.mark.parametrize("form", ["tensors", "arrays", "a file on disk", "names", "one recording in a list"])
def test_every_form_of_a_recording_gives_the_same_parts(form: str, tmp_path: Path) -> None:
    x, y = np.random.default_rng(0).normal(size=(17, 2)), np.arange(17)
    found = list(bptt.streams(forms(x, y, tmp_path)[form], batch=2, window=5))
    for part, expected in zip(found, bptt.streams((x, y), batch=2, window=5), strict=True):
        assert part.x.dtype == torch.float64
        assert part.y.dtype == torch.int64
        assert torch.equal(part.x, expected.x)
        assert torch.equal(part.y, expected.y)


@pytest.mark.parametrize("dtype", [torch.bfloat16, torch.float16, torch.int64, torch.bool, torch.complex64])
def test_every_dtype_is_kept(dtype: torch.dtype) -> None:
    series = torch.arange(7).to(dtype)
    parts = list(bptt.streams((series, series.clone().requires_grad_(dtype.is_floating_point)), batch=2, window=3))
    assert {part.x.dtype for part in parts} == {part.y.dtype for part in parts} == {dtype}
    assert torch.equal(torch.cat([part.x[:, 1] for part in parts])[:3], series[3:6])
    assert not any(part.y.requires_grad for part in parts)


def test_inputs_may_be_a_structure_and_targets_may_be_missing() -> None:
    data = {"x": {"a": torch.arange(9), "b": (torch.ones(9, 2), torch.zeros(9))}}
    part = next(iter(bptt.streams(data, batch=3, window=2)))
    assert part.y is None
    assert pytree.tree_map(lambda a: tuple(a.shape), part.x) == {"a": (2, 3), "b": ((2, 3, 2), (2, 3))}


def test_only_the_steps_of_a_window_are_read() -> None:
    class Disk:
        shape, read = (1_000_000, 3), 0

        def __getitem__(self, place: slice) -> np.ndarray:
            steps = place.stop - (place.start or 0)
            Disk.read += steps
            return np.zeros((steps, 3), np.float32)

    streams = bptt.streams(Disk(), batch=4, window=50, stride=25)
    assert streams.part(5_000).x.shape == (50, 4, 3)
    assert Disk.read < 4 * 50 + 10


def test_a_part_moves_with_its_tensors() -> None:
    part = next(iter(bptt.streams((torch.ones(4, 2), torch.ones(4)), batch=2, window=2))).to("meta")
    assert {a.device.type for a in (part.x, part.y, part.resets, part.weights)} == {"meta"}
