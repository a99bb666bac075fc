"""Plans as data: every exact or truncated plan is valid and says what its docstring says; odd sizes are refused."""

import hypothesis
import pytest
import torch
from hypothesis import strategies as st

import bptt
from bptt.errors import PlanError
from bptt.time.actions import Advance, Cut, Drop, Reverse
from bptt.time.plan import split
from bptt.time.validate import validate


@pytest.mark.parametrize("steps", [1, 2, 3, 7, 16, 33])
def test_every_truncated_plan_is_valid(steps):
    for window in range(1, steps + 3):
        for stride in range(1, window + 1):
            validate(bptt.truncated(window, stride).actions(steps), steps)
    validate(bptt.exact().actions(steps), steps)


@hypothesis.given(steps=st.integers(1, 60), window=st.integers(1, 70), stride=st.integers(1, 70))
def test_no_step_sees_further_back_than_its_window(steps, window, stride):
    stride = min(stride, window)
    actions = bptt.truncated(window, stride).actions(steps)
    validate(actions, steps)
    reach = 0
    for action in actions:
        if isinstance(action, Reverse):
            assert action.stop - action.start <= max(window, reach) or window >= steps
            reach = action.stop - action.start


def test_window_as_long_as_the_sequence_is_exact():
    assert bptt.truncated(7).actions(7) == bptt.truncated(9, 2).actions(7) == bptt.exact().actions(7)


def test_truncated_plan_is_what_its_docstring_says():
    assert bptt.truncated(3, 2).actions(5) == (
        Advance(0, 5),
        Reverse(2, 5, 4), Cut(2),
        Reverse(1, 4, 2), Cut(1),
        Reverse(0, 2, 0),
        Drop(0, 5),
    )  # fmt: skip


def test_plan_has_a_forward_and_a_backward_half():
    forward, backward = split(bptt.truncated(2).actions(6))
    assert forward == (Advance(0, 6),)
    assert isinstance(backward[0], Reverse)


@pytest.mark.parametrize(("window", "stride"), [(0, None), (-1, None), (3, 0), (2.0, None), (True, None), (3, "1")])
def test_sizes_that_are_no_number_of_steps_are_refused(window, stride):
    with pytest.raises(PlanError, match="whole number of steps"):
        bptt.truncated(window, stride)


def test_window_shorter_than_the_stride_is_refused_with_a_fix():
    with pytest.raises(PlanError, match="shorter than the stride") as error:
        bptt.truncated(2, 3)
    assert error.value.fix.startswith("truncated(window=3, stride=3)")


@pytest.mark.parametrize("plan", ["exact()", bptt.exact, type(bptt.exact()), 0, ""])
@pytest.mark.parametrize(
    "net", [bptt.Recurrent(bptt.cells.RNN(3, 5)), bptt.RNN(3, 5), bptt.GRU(3, 5, 2), bptt.LSTM(3, 5)]
)
def test_what_is_no_plan_is_refused_with_the_plans_that_there_are(net, plan):
    x = torch.zeros(4, 2, 3)
    calls = [
        lambda: net(x, plan=plan),
        lambda: net.carries(x, plan=plan),
        lambda: net.run((x, x), lambda y, _: y.sum(), plan=plan),
        lambda: net.schedule(x, plan),
    ]
    for call in calls:
        with pytest.raises(PlanError, match="is no plan") as error:
            call()
        assert error.value.got.startswith(f"plan={getattr(plan, '__qualname__', repr(plan))}")
        assert "bptt.exact(), bptt.truncated(window, stride)" in error.value.expected
        assert error.value.fix


def test_a_schedule_without_a_plan_is_refused_for_two_directions_too():
    with pytest.raises(PlanError, match="is no plan"):
        bptt.GRU(3, 5, bidirectional=True).schedule(torch.zeros(4, 2, 3), None)
