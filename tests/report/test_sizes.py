"""Pages of real flows at the ends of what is measured: one step, ten thousand, one unit, two thousand."""

import re
from typing import Any
from xml.etree import ElementTree as ET

import pytest
import torch

import bptt
from report.reader import Page

CASES = {
    "one step": (bptt.cells.LSTM, 2, 3, 1, {}),
    "one unit": (bptt.cells.RNN, 1, 1, 50, {}),
    "ten thousand steps": (bptt.cells.RNN, 2, 4, 10_000, {"samples": 4}),
    "two thousand units": (bptt.cells.RNN, 2, 2000, 6, {"samples": 3}),
}


@pytest.mark.slow
@pytest.mark.parametrize("case", CASES)
def test_the_page_of_a_flow_is_whole_and_bounded_at_every_size(case: str) -> None:
    kind, inputs, hidden, steps, settings = CASES[case]
    torch.manual_seed(0)
    measured = bptt.flow(bptt.Recurrent(kind(inputs, hidden)), torch.randn(steps, 2, inputs), **settings)
    page = Page(measured.to_html())
    assert len(page.html.encode()) < 1_000_000
    assert (page.data["flow"]["steps"], page.data["flow"]["state_size"]) == (steps, measured.state_size)
    shown: dict[str, Any] = page.data["flow"]
    for lag, mean in zip(shown["lags"], shown["lag_norms"]["mean"], strict=True):
        assert mean == pytest.approx(measured.lag_norms[lag], rel=1e-6)
    for picture in re.findall(r"<svg.*?</svg>", page.html, re.DOTALL):
        ET.fromstring(picture)
    assert {"credit", "heat", "jacobians", "parameters"} <= set(page.ids())


def test_a_bidirectional_net_shows_both_directions() -> None:
    torch.manual_seed(0)
    net = torch.nn.GRU(2, 3, bidirectional=True)
    page = Page(bptt.flow(net, torch.randn(12, 2, 2)).to_html())
    assert "backward" in page.ids()
    assert page.data["flow"]["backward"]["lags"] == list(range(13))
