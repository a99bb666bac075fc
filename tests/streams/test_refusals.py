"""What streams refuse, with the words that help."""

from typing import Any

import numpy as np
import pytest
import torch
from torch import Tensor, nn
from torch.utils.data import DataLoader

import bptt
from bptt.errors import BpttError, DataError, PlanError, ShapeError
from streams.nets import leaky, recordings


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ([], "there are no recordings"),
        (torch.zeros(0, 3), "is empty"),
        ([torch.zeros(3), torch.zeros(0)], "recording 1 is empty"),
        (3.0, "holds no array"),
        (torch.tensor(3.0), "holds no array"),
        ((torch.zeros(3), torch.zeros(4)), "differ in steps"),
        ((torch.zeros(3), torch.zeros(3), torch.zeros(3)), "is a pair"),
        (([torch.zeros(3)], [torch.zeros(3)]), r"list\(zip\(x, y"),
        ({"x": torch.zeros(3), "mask": torch.zeros(3)}, "names are x and y"),
        ({"y": torch.zeros(3)}, "names are x and y"),
        ([torch.zeros(3, 2), torch.zeros(3, 1)], "recording 1 does not look like recording 0"),
        ([torch.zeros(3), torch.zeros(3, dtype=torch.int64)], "does not look like"),
        ([torch.zeros(3), (torch.zeros(3), torch.zeros(3))], "does not look like"),
        (np.array(["a", "b"]), "holds what no tensor can"),
    ],
)
def test_data_that_are_no_recordings_are_refused(data: Any, message: str) -> None:
    with pytest.raises(DataError, match=message):
        bptt.streams(data, batch=1, window=2)


@pytest.mark.parametrize(
    ("sizes", "message"),
    [
        ({"batch": 0, "window": 2}, "batch must be a whole number"),
        ({"batch": 2.0, "window": 2}, "batch must be a whole number"),
        ({"batch": 1, "window": 0}, "window must be a whole number"),
        ({"batch": 1, "window": 2, "stride": 3}, "shorter than the stride"),
        ({"batch": 6, "window": 2}, "6 rows are too many"),
        ({"batch": 2, "window": 2, "whole": True}, "1 recordings, which stay whole"),
    ],
)
def test_sizes_that_make_no_window_are_refused(sizes: dict[str, Any], message: str) -> None:
    with pytest.raises((PlanError, DataError), match=message):
        bptt.streams(torch.zeros(5, 2), **sizes)


def test_parts_out_of_order_or_twice_are_refused() -> None:
    streams, net = bptt.streams(recordings([20]), batch=2, window=3), leaky()
    first, second, *_ = streams
    with pytest.raises(DataError, match="run in order"):
        streams.run(net, second)
    streams.run(net, first)
    with pytest.raises(DataError, match="run in order"):
        streams.run(net, first)
    streams.run(net, second)


def test_a_loader_cannot_shuffle() -> None:
    with pytest.raises(ValueError, match="shuffle"):
        DataLoader(bptt.streams(torch.zeros(5, 2), batch=1, window=2), batch_size=None, shuffle=True)


class Carries(nn.Module):
    """Returns what it is told to as its carry."""

    def __init__(self, make: Any) -> None:
        super().__init__()
        self.make = make

    def forward(self, x: Tensor, carry: Any) -> tuple[Tensor, Any]:
        return x, self.make(x)


@pytest.mark.parametrize(
    ("net", "message"),
    [
        (nn.LSTM(2, 3, batch_first=True), "not time first"),
        (nn.LSTM(2, 3, bidirectional=True), "both directions"),
        (Carries(lambda x: torch.zeros(7)), "no rows of its own"),
        (Carries(lambda x: torch.zeros(x.shape[1], x.shape[1])), "no rows of its own"),
        (Carries(lambda x: (torch.zeros(x.shape[1]), 3)), "no tensor"),
    ],
)
def test_nets_whose_carry_cannot_be_kept_by_row_are_refused(net: nn.Module, message: str) -> None:
    streams = bptt.streams(torch.zeros(12, 2), batch=2, window=3)
    with pytest.raises(ShapeError, match=message):
        streams.run(net, streams.part(0))
    assert streams.position == 0


def test_losses_that_were_averaged_already_are_refused() -> None:
    part = bptt.streams((torch.zeros(12, 2), torch.zeros(12, 2)), batch=2, window=3).part(0)
    for losses in (part.y.sum(), part.y, part.y.sum(-1).T):
        with pytest.raises(ShapeError, match="one loss for each step"):
            part.mean(losses)


def test_errors_say_what_to_do() -> None:
    with pytest.raises(BpttError, match="batch=5 or less"):
        bptt.streams(torch.zeros(5, 2), batch=6, window=2)
