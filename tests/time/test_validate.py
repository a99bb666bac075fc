"""`validate`: what cannot be run, or holds too much, is refused by its first wrong action."""

import pytest

import bptt
from bptt.errors import PlanError
from bptt.time.actions import Advance, Cut, Drop, Free, Restore, Reverse, Save, Scale
from bptt.time.validate import Facts, validate

TAIL = (Advance(3, 4), Reverse(3, 4, 3), Drop(3, 4), Restore(0), Advance(0, 3), Reverse(0, 3, 0), Drop(0, 3), Free(0))
GOOD = (Save(0), Advance(0, 3, taped=False), *TAIL)

BROKEN = {
    "a step never run forward": (Advance(0, 3), Reverse(0, 3, 0), Drop(0, 3)),
    "steps run out of order": (Advance(1, 4), Advance(0, 1), Reverse(0, 4, 0), Drop(0, 4)),
    "a tape dropped beyond the end": (Advance(0, 4), Reverse(0, 4, 0), Drop(0, 9)),
    "a forward run beyond the end": (Advance(0, 9), Reverse(0, 4, 0), Drop(0, 9)),
    "a step run twice": (Advance(0, 3), Advance(2, 4), Reverse(0, 4, 0), Drop(0, 4)),
    "a reverse without a tape": (Advance(0, 4), Drop(0, 2), Reverse(0, 4, 0), Drop(2, 4)),
    "a loss left out": (Advance(0, 4), Reverse(0, 4, 1), Drop(0, 4)),
    "a loss counted twice": (Advance(0, 4), Reverse(2, 4, 1), Cut(2), Reverse(0, 3, 0), Drop(0, 4)),
    "a loss injected in two blocks": (Advance(0, 4), Reverse(1, 4, 2), Cut(1), Reverse(0, 3, 0), Drop(0, 4)),
    "an adjoint that waits elsewhere": (Advance(0, 4), Reverse(2, 4, 2), Reverse(0, 3, 0), Drop(0, 4)),
    "an adjoint left waiting": (Advance(0, 4), Reverse(0, 2, 0), Reverse(2, 4, 2), Drop(0, 4)),
    "a cut where nothing waits": (Advance(0, 4), Reverse(2, 4, 2), Cut(1), Reverse(0, 2, 0), Drop(0, 4)),
    "a tape left behind": (Advance(0, 4), Reverse(0, 4, 0), Drop(0, 3)),
    "an empty reverse": (Advance(0, 4), Reverse(4, 4, 4), Reverse(0, 4, 0), Drop(0, 4)),
    "a reverse past the end": (Advance(0, 4), Reverse(0, 5, 0), Drop(0, 4)),
    "nothing at all": (),
    "a carry stored where the run does not stand": (Save(1), Advance(0, 3, taped=False), *TAIL),
    "a carry that was never stored": (Advance(0, 3, taped=False), *TAIL),
    "a carry freed twice": (*GOOD, Free(0)),
    "a carry left behind": GOOD[:-1],
    "a step run from where the run does not stand": (Save(0), Advance(0, 2, taped=False), *TAIL),
    "a reverse over steps without a tape": (Save(0), Advance(0, 4, taped=False), Reverse(0, 4, 0), Free(0)),
    "a tape made twice": (Save(0), Advance(0, 4), Restore(0), Advance(0, 4), Reverse(0, 4, 0), Drop(0, 4), Free(0)),
    "an adjoint scaled where none waits": (Advance(0, 4), Reverse(2, 4, 2), Scale(1, 2.0), Reverse(0, 2, 0)),
    "a scaled adjoint that was cut": (Advance(0, 4), Reverse(2, 4, 2), Cut(2), Scale(2, 2.0), Reverse(0, 2, 0)),
}  # fmt: skip


def test_plan_with_a_stored_carry_is_valid_and_its_cost_is_counted():
    facts = validate(GOOD, 4)
    assert facts == Facts(steps=4, forward_steps=7, reverse_steps=4, checkpoints=1, taped=3)
    assert facts.recompute_factor == 7 / 4


@pytest.mark.parametrize("name", BROKEN)
def test_broken_plan_is_refused_with_its_first_wrong_action(name):
    with pytest.raises(PlanError, match="the plan is not valid") as error:
        validate(BROKEN[name], 4)
    assert error.value.where
    assert error.value.expected


def test_plan_that_stores_more_carries_than_allowed_is_refused():
    with pytest.raises(PlanError, match="at most 2 checkpoints"):
        validate(bptt.checkpointed(slots=3).actions(9), 9, checkpoints=2)


def test_plan_that_tapes_more_steps_than_allowed_is_refused():
    with pytest.raises(PlanError, match="at most 3 tapes"):
        validate(bptt.checkpointed(slots=3, segment=4).actions(9), 9, taped=3)
