"""Checkpointed plans as a user gives them: slots, budgets, folders; what does not fit is refused with what would."""

import hypothesis
import pytest
import torch
from hypothesis import strategies as st

import bptt
from bptt.errors import PlanError
from bptt.lower import Need
from bptt.time.checkpointed import Checkpointed
from bptt.time.memory import in_bytes, in_words
from bptt.time.plan import Call, Exact
from bptt.time.schedule import schedule


@hypothesis.given(
    steps=st.integers(1, 300), batch=st.integers(1, 9), carry=st.integers(1, 500), step=st.integers(1, 5000),
    memory=st.integers(1, 10**6), fixed=st.integers(0, 10_000),
)  # fmt: skip
def test_settled_budget_keeps_within_its_bytes_or_names_the_least_that_would_do(
    steps, batch, carry, step, memory, fixed
):
    call = Call(steps, batch, Need(carry, step, step // 2, step), fixed)
    plan = bptt.checkpointed(memory=memory)
    try:
        found = schedule(plan, steps, call)
    except PlanError as error:
        least = int(error.fix.split("=")[1].split(")")[0])
        assert least > memory
        assert schedule(bptt.checkpointed(memory=least), steps, call).memory <= least
        with pytest.raises(PlanError):
            schedule(bptt.checkpointed(memory=least - 1), steps, call)
    else:
        assert found.memory <= memory


def test_more_memory_never_means_more_work():
    call = Call(1000, 4, Need(64, 400, 200, 400))
    factors = [
        schedule(bptt.checkpointed(memory=memory), 1000, call).recompute_factor
        for memory in (10_000, 20_000, 50_000, 200_000, 1_000_000, 10_000_000)
    ]
    assert factors == sorted(factors, reverse=True)
    assert factors[-1] == 1


def test_budget_that_holds_the_whole_tape_is_plain_bptt():
    assert bptt.checkpointed(memory="1 GiB").settled(Call(10, 1, Need(8, 8, 8, 8))) == Exact()


def test_stored_carries_in_a_folder_cost_no_memory(tmp_path):
    call = Call(10_000, 1, Need(1000, 10, 10, 10))
    plan = bptt.checkpointed(memory=30_000, folder=tmp_path).settled(call)
    assert plan.slots * plan.segment >= 10_000
    assert schedule(plan, 10_000, call).memory <= 30_000


@pytest.mark.parametrize(("text", "expected"), [
    ("256 MiB", 2**28), ("1.5GB", 1_500_000_000), (4096, 4096), ("10", 10), ("2 kb", 2000), ("1 GiB", 2**30),
])  # fmt: skip
def test_amounts_of_memory_as_people_write_them(text, expected):
    assert in_bytes(text) == expected


@pytest.mark.parametrize("text", ["", "lots", "-3", "3 MiBB", 0, -1, True, 2.5, "1e9 MiB MiB", None])
def test_what_is_no_amount_of_memory_is_refused(text):
    with pytest.raises(PlanError):
        bptt.checkpointed(memory=text)


@hypothesis.given(st.integers(1, 2**40))
def test_an_amount_in_words_is_never_less_than_the_amount(amount):
    words = in_words(amount)
    assert in_bytes(words.replace("bytes", "b")) >= amount or words.endswith("B")
    assert in_bytes(words.replace("bytes", "b")) >= amount * 0.999


@pytest.mark.parametrize("given", [{}, {"slots": 3, "memory": "1 MiB"}, {"slots": 0}, {"slots": 2.0},
                                   {"slots": 2, "segment": 0}, {"memory": "1 MiB", "segment": 4}])  # fmt: skip
def test_contradictory_or_impossible_sizes_are_refused(given):
    with pytest.raises(PlanError):
        bptt.checkpointed(**given)


@pytest.mark.parametrize(("given", "unit"), [({"slots": 0}, "slots"), ({"slots": 2, "segment": 0}, "steps")])
def test_a_size_is_refused_in_its_own_unit(given, unit):
    with pytest.raises(PlanError, match=f"must be a whole number of {unit}, at least 1"):
        bptt.checkpointed(**given)


def test_folder_that_does_not_exist_is_refused(tmp_path):
    with pytest.raises(PlanError, match="no such folder"):
        bptt.checkpointed(slots=3, folder=tmp_path / "nowhere")


def test_budget_has_no_actions_before_the_sizes_are_known():
    with pytest.raises(PlanError, match="only for a certain cell and batch"):
        bptt.checkpointed(memory="1 MiB").actions(10)


def test_schedule_shows_a_table_and_a_picture():
    text = str(schedule(bptt.checkpointed(slots=2), 4))
    assert "forward steps   8  (recompute factor 2)" in text
    picture = [">>o=", "   <", "  =", "  <", ">o", " <", "=", "<"]
    assert text.splitlines()[-9:-1] == picture


def test_schedule_of_a_net_knows_its_bytes():
    net = bptt.Recurrent(torch.nn.LSTMCell(3, 5))
    x = torch.randn(50, 2, 3)
    found = net.schedule(x, bptt.checkpointed(memory="16 KiB"))
    assert isinstance(found.plan, Checkpointed)
    assert found.memory <= 16 * 1024
    assert f"memory          at most {in_words(found.memory)}" in str(found)
