"""`net.run` against the same loss on a sequence that is in memory as a whole: the same loss, carry and gradients."""

from itertools import pairwise

import hypothesis
import numpy as np
import pytest
import torch
from hypothesis import strategies as st

import bptt
from bptt.errors import PlanError, ShapeError
from bptt.time.actions import Advance, Cut, Drop, Reverse
from bptt.time.validate import validate


class Case:
    """An LSTM with a readout whose parameters belong to the loss."""

    def __init__(self, steps=37, batch=4, masks=False, batch_first=False):
        torch.manual_seed(0)
        self.net = bptt.Recurrent(bptt.cells.LSTM(3, 5).double(), batch_first=batch_first)
        self.head = torch.nn.Linear(5, 2).double()
        self.x, self.y = torch.randn(steps, batch, 3).double(), torch.randn(steps, batch, 2).double()
        self.masks = {}
        if masks:
            lengths = torch.randint(0, steps + 1, (batch,))
            self.masks = {"lengths": lengths, "resets": torch.rand(steps, batch) < 0.1}

    def loss(self, output, y):
        return (self.head(output) - y).square().sum()

    def gradients(self):
        found = [p.grad.clone() for p in (*self.net.parameters(), *self.head.parameters())]
        self.net.zero_grad()
        self.head.zero_grad()
        return found

    def whole(self, plan=None):
        output, carry = self.net(self.x, plan=plan, **self.masks)
        loss = self.loss(output, self.y)
        loss.backward()
        return [loss.detach(), *(leaf.detach() for leaf in carry), *self.gradients()]

    def run(self, segments, plan=None, **options):
        ran = self.net.run(segments, self.loss, plan=plan, **self.masks, **options)
        return [ran.loss, *ran.carry, *self.gradients()]


def same(ours, theirs):
    for a, b in zip(ours, theirs, strict=True):
        torch.testing.assert_close(a, b, rtol=1e-10, atol=1e-11)


@st.composite
def questions(draw):
    steps = draw(st.integers(1, 40))
    window = draw(st.integers(1, steps + 2))
    plans = st.one_of(
        st.just(bptt.exact()),
        st.builds(bptt.truncated, st.just(window), st.integers(1, window)),
        st.builds(lambda s, g: bptt.checkpointed(slots=s, segment=g), st.integers(1, 9), st.integers(1, 12)),
    )
    borders = draw(st.lists(st.integers(1, steps), max_size=4))
    return steps, draw(plans), sorted({0, *borders, steps}), draw(st.booleans())


@hypothesis.settings(max_examples=60)
@hypothesis.given(question=questions())
def test_sequence_in_any_segments_by_any_plan_gives_what_the_whole_gives(question):
    steps, plan, borders, masks = question
    case = Case(steps, masks=masks)
    items = [(case.x[a:b], case.y[a:b]) for a, b in pairwise(borders)]
    theirs = case.whole(plan)
    same(case.run(items, plan), theirs)
    same(case.run((case.x, case.y), plan), theirs)


def test_randomly_truncated_run_is_the_randomly_truncated_gradient():
    case = Case()
    plan = bptt.randomised(9, stride=2)
    torch.manual_seed(7)
    theirs = case.whole(plan)
    torch.manual_seed(7)
    same(case.run((case.x, case.y), plan), theirs)


def test_iterators_numpy_arrays_and_mapped_files_are_read(tmp_path):
    case = Case()
    theirs = case.whole()
    same(case.run(iter([(case.x[:10], case.y[:10]), (case.x[10:], case.y[10:])])), theirs)
    same(case.run((case.x.numpy(), case.y.numpy())), theirs)
    for name in "xy":
        np.save(tmp_path / f"{name}.npy", getattr(case, name).numpy())
    same(case.run(tuple(np.load(tmp_path / f"{name}.npy", mmap_mode="r") for name in "xy")), theirs)


def test_items_are_loaded_when_they_are_needed_a_few_times_each():
    case, loads = Case(), []

    class Items:
        def __len__(self):
            return 4

        def __getitem__(self, number):
            loads.append(number)
            return case.x[10 * number : 10 * number + 10], case.y[10 * number : 10 * number + 10]

    plan = bptt.truncated(2)
    same(case.run(Items(), plan), case.whole(plan))
    assert set(loads) == {0, 1, 2, 3}
    assert len(loads) <= 4 + 4 + 1  # their sizes, their steps, and the first again for the types of its values


def test_batch_first():
    case = Case()
    theirs = case.whole()
    case.net.batch_first = True
    ran = case.net.run((case.x.transpose(0, 1), case.y.transpose(0, 1)), case.loss)
    same([ran.loss, *ran.carry, *case.gradients()], theirs)


def test_gradients_are_added_to_those_that_are_there():
    case = Case()
    once = case.run((case.x, case.y))
    case.net.run((case.x, case.y), case.loss)
    twice = case.run((case.x, case.y))
    for a, b in zip(once[3:], twice[3:], strict=True):
        torch.testing.assert_close(2 * a, b)


def test_initial_carry_receives_its_gradient():
    case = Case()
    carry = tuple(torch.randn(4, 5, dtype=torch.float64, requires_grad=True) for _ in range(2))
    case.loss(case.net(case.x, carry)[0], case.y).backward()
    theirs = [leaf.grad.clone() for leaf in carry]
    for leaf in carry:
        leaf.grad = None
    case.net.run((case.x, case.y), case.loss, carry=carry)
    same([leaf.grad for leaf in carry], theirs)


def test_without_gradient_only_the_loss_is_computed():
    case = Case()
    theirs = case.whole()
    with torch.no_grad():
        ran = case.net.run((case.x, case.y), case.loss)
    same([ran.loss, *ran.carry], theirs[:3])
    assert ran.facts is None
    assert all(p.grad is None for p in case.net.parameters())


def test_progress_counts_every_step_that_is_run():
    case, told = Case(), []
    ran = case.net.run(
        (case.x, case.y), case.loss, plan=bptt.checkpointed(slots=3), progress=lambda *at: told.append(at)
    )
    total = ran.facts.forward_steps + ran.facts.reverse_steps
    assert told[-1] == (total, total)
    assert [done for done, _ in told] == sorted({done for done, _ in told})


def test_truncated_run_holds_the_tape_of_one_window():
    for steps in (1, 5, 12, 37):
        for window in range(1, 14):
            for stride in range(1, window + 1):
                facts = validate(bptt.truncated(window, stride).online(steps), steps)
                assert facts.taped <= min(steps, window + 2 * stride - 1)
                assert facts.forward_steps == steps


def test_truncated_plan_reverses_each_block_as_soon_as_it_was_run():
    assert bptt.truncated(3, 2).online(4) == (
        Advance(0, 2), Reverse(0, 2, 0),
        Advance(2, 4), Reverse(1, 4, 2), Cut(1),
        Drop(0, 4),
    )  # fmt: skip


REFUSED = {
    "a mean of one number each step": lambda case: case.net.run((case.x, case.y), lambda o, y: (o - 1).square()),
    "a loss that is no tensor": lambda case: case.net.run((case.x, case.y), lambda o, y: 3.0),
    "targets of another length": lambda case: case.net.run((case.x, case.y[1:]), case.loss),
    "targets without a batch": lambda case: case.net.run((case.x, case.y[:, 0, 0]), case.loss),
    "no segments": lambda case: case.net.run([], case.loss),
    "something that cannot be read": lambda case: case.net.run(7, case.loss),
    "an initial carry of another batch": lambda case: case.net.run(
        (case.x, case.y), case.loss, carry=(torch.zeros(3, 5).double(),) * 2
    ),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_run_is_refused(name):
    with pytest.raises(ShapeError) as error:
        REFUSED[name](Case())
    assert error.value.got
    assert error.value.expected
    assert error.value.fix


def test_run_that_does_not_fit_its_memory_is_refused_before_it_begins():
    case = Case()
    with pytest.raises(PlanError, match="does not fit"):
        case.net.run((case.x, case.y), case.loss, plan=bptt.checkpointed(memory="1 KiB"))
    assert all(p.grad is None for p in case.net.parameters())
