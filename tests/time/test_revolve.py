"""Revolve: as few forward steps as its closed form says and as any plan needs, and never more carries than slots."""

from functools import cache

import pytest

from bptt.time.checkpointed import Checkpointed
from bptt.time.revolve import first_stop, forward_steps
from bptt.time.validate import validate

# (steps, slots, least forward steps), slots counting the initial carry; the package checkpoint-schedules agrees.
KNOWN = [
    (10, 2, 30), (10, 3, 25), (14, 3, 41), (100, 5, 416), (100, 10, 322), (200, 20, 578),
    (1000, 10, 4636), (1000, 31, 3439), (1000, 100, 2898), (1000, 1000, 1999),
]  # fmt: skip


@pytest.mark.parametrize(("steps", "slots", "least"), KNOWN)
def test_published_numbers_of_forward_steps(steps, slots, least):
    assert forward_steps(steps, slots) == least
    assert validate(Checkpointed(slots).actions(steps), steps, checkpoints=slots, taped=1).forward_steps == least


@pytest.mark.parametrize("slots", range(1, 31))
def test_plan_runs_as_many_forward_steps_as_the_closed_form_and_stores_no_more_carries_than_slots(slots):
    for steps in (*range(1, 40), 64, 99, 131, 177, 200):
        facts = validate(Checkpointed(slots).actions(steps), steps, checkpoints=slots, taped=1)
        assert facts.forward_steps == forward_steps(steps, slots), steps


@pytest.mark.slow
def test_every_number_of_steps_up_to_200_and_slots_up_to_30():
    for slots in range(1, 31):
        for steps in range(1, 201):
            facts = validate(Checkpointed(slots).actions(steps), steps, checkpoints=slots, taped=1)
            assert facts.forward_steps == forward_steps(steps, slots), (steps, slots)


@cache
def least_by_search(steps, slots):
    """Dynamic programming over where the next carry is stored."""
    if steps == 1:
        return 1
    if slots == 1:
        return steps * (steps + 1) // 2
    return min(
        stop + least_by_search(steps - stop, slots - 1) + least_by_search(stop, slots) for stop in range(1, steps)
    )


def test_closed_form_is_the_least_that_a_search_over_all_plans_finds():
    for slots in range(1, 9):
        for steps in range(1, 61):
            assert forward_steps(steps, slots) == least_by_search(steps, slots)


def test_a_carry_is_stored_where_the_search_would_store_it():
    for slots in range(2, 7):
        for steps in range(2, 50):
            stop = first_stop(steps, slots)
            cost = stop + least_by_search(steps - stop, slots - 1) + least_by_search(stop, slots)
            assert cost == least_by_search(steps, slots)


@pytest.mark.parametrize("segment", [2, 3, 7, 100])
def test_segments_are_taped_and_reversed_together(segment):
    for steps in (1, 5, 21, 50):
        facts = validate(Checkpointed(3, segment).actions(steps), steps, checkpoints=3, taped=segment)
        assert facts.taped == min(segment, steps)
        assert facts.forward_steps <= Checkpointed(3, segment).forward_steps(steps)


def test_thousands_of_slots_need_no_deep_recursion():
    facts = validate(Checkpointed(5000).actions(5000), 5000, checkpoints=5000, taped=1)
    assert facts.forward_steps == 9999
