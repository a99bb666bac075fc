"""A window that follows the measured bias: on nets whose lag curve is known in closed form."""

import json
import math
import os
import subprocess
import sys
from pathlib import Path

import pytest
import torch

import bptt
from bptt.errors import PlanError
from bptt.time.plan import Truncated


def shrinking(factor):
    """A linear net whose carry, and so its gradient, shrinks by `factor` each step."""
    cell = torch.nn.RNNCell(1, 4, bias=False, nonlinearity="relu")
    with torch.no_grad():
        cell.weight_hh.copy_(factor * torch.eye(4))
        cell.weight_ih.fill_(1.0)
    return bptt.Recurrent(cell)


def trained_once(net, window, steps=200, batch=8):
    out, _ = net(torch.rand(steps, batch, 1) + 0.1, plan=window.plan)
    out[-1].sum().backward()


@pytest.mark.parametrize(("factor", "bias"), [(0.9, 0.1), (0.9, 0.5), (0.8, 0.01), (0.5, 0.05)])
def test_needed_window_is_that_of_a_geometric_curve(factor, bias):
    net = shrinking(factor)
    window = bptt.adaptive_window(net, bias, every=1)
    trained_once(net, window)
    plan = window.plan
    lags = math.floor(math.log(bias) / math.log(factor)) + 1
    assert window.reached
    assert abs(window.needed - (lags + 1)) <= 1
    assert plan == Truncated(2 * window.needed - 1, window.needed)


def test_every_loss_sees_the_needed_steps_whatever_the_stride():
    window = bptt.adaptive_window(shrinking(0.9), start=30, largest=50, stride=4)
    assert window.plan == Truncated(33, 4)


def test_window_grows_when_the_memory_does():
    net = shrinking(0.5)
    window = bptt.adaptive_window(net, 0.05, every=2)
    trained_once(net, window)
    short = window.plan
    with torch.no_grad():
        net.cell.weight_hh.copy_(0.95 * torch.eye(4))
    trained_once(net, window)
    assert window.plan == short
    trained_once(net, window)
    assert window.plan.window > short.window
    assert [decision["call"] for decision in window.decisions] == [0, 2]


def test_bias_that_is_not_reached_is_said():
    net = shrinking(1.0)
    window = bptt.adaptive_window(net, 0.1, every=1, largest=60)
    trained_once(net, window)
    assert window.plan.window == 119
    assert not window.reached


def test_a_run_that_goes_on_decides_as_one_that_was_not_interrupted():
    net = shrinking(0.9)
    whole, first = bptt.adaptive_window(net, every=3), bptt.adaptive_window(net, every=3)
    for _ in range(2):
        trained_once(net, whole)
    first.load_state_dict(whole.state_dict())
    assert first.plan == whole.plan
    assert first.state_dict() == whole.state_dict()


def test_closed_window_measures_no_more_and_keeps_its_plan():
    net = shrinking(0.9)
    with bptt.adaptive_window(net, every=1) as window:
        trained_once(net, window)
        plan = window.plan
    trained_once(net, window)
    assert window.plan == plan
    assert len(window.decisions) == 1


@pytest.mark.parametrize(
    "given", [{"bias": 0}, {"bias": 1.5}, {"every": 0}, {"largest": 0}, {"stride": 0}, {"start": 2000}]
)
def test_sizes_that_make_no_window_are_refused(given):
    with pytest.raises(PlanError, match="make no window"):
        bptt.adaptive_window(shrinking(0.9), **given)


@pytest.mark.slow
def test_processes_decide_together(tmp_path):
    env = {**os.environ, "PYTHONPATH": str(Path(bptt.__file__).parents[1])}
    command = [sys.executable, str(Path(__file__).parent / "adaptive_worker.py"), str(tmp_path / "meeting")]
    started = [subprocess.Popen([*command, str(rank)], env=env, stdout=subprocess.PIPE) for rank in range(2)]
    said = [json.loads(process.communicate(timeout=120)[0]) for process in started]
    assert said[0] == said[1]
    assert said[0]["decisions"] == 2
    alone = math.floor(math.log(0.05) / math.log(0.5)) + 2  # what the second process by itself would need
    assert said[1]["needed"] > alone + 20
