"""A derivative rule broken on purpose shows in the gradient of some cell."""

from functools import cache

import pytest
import torch
from torch.utils import _pytree as pytree

from bptt.backends import compile_loop
from bptt.derive.adjoint import derive
from bptt.derive.rules import RULES
from bptt.ir.build import neg, scale
from bptt.lower import lower
from bptt.nn.prepared import Asked, Prepared, run_program
from bptt.nn.shared import named_tensors
from bptt.program import Program
from bptt.time.plan import exact
from bptt.trace import trace
from cases import NOISY, ODD
from judges import Result, _gradients, assert_same, by_loop, loss_of_step, setting

# Rows that appear in adjoints only, and casts, which cost the precision of 1e-10: they are judged one by one in
# tests/derive/test_rules.py, and casts in tests/trace/test_every_row.py.
ELSEWHERE = {"pad", "outer", "sum_rows", "contract_rows", "cast"}
# Rows whose argument gets no cotangent: there is nothing to break.
FLAT = {"sign", "floor", "round", "logical_not", "eq", "ne", "lt", "le", "gt", "ge", "logical_and", "logical_or", "cut"}
BREAKS = {"a hundredth too much": lambda g: scale(g, 1.01), "wrong sign": neg, "nothing": lambda g: None}


@cache
def traced(name):
    run = setting(name, steps=4)
    return run, trace(run.cell, pytree.tree_map(lambda a: a[0], run.x), run.carry), by_loop(run)


@cache
def cells_with(op):
    """Odd cells in whose derivation the rule gives a cotangent."""
    return [name for name in ODD if op in rules_used(name)]


@cache
def rules_used(name):
    """Operations whose rule gave something while the adjoint of a cell was derived."""
    used = set()

    def noted(op, rule):
        def wrapper(*args):
            parts = rule(*args)
            used.update({op} if any(part is not None for part in parts) else set())
            return parts

        return wrapper

    with pytest.MonkeyPatch.context() as patch:
        for op, rule in RULES.items():
            patch.setitem(RULES, op, noted(op, rule))
        derive(traced(name)[1].graph)
    return used


def agree(name):
    """Derive, lower and run again with the rules as they are now, and compare with brute force."""
    run, step, theirs = traced(name)
    adjoint = derive(step.graph)
    loop = lower(step.graph, adjoint)
    program = Program(step, adjoint, loop, *compile_loop(loop, "reference"))
    leaves = [pytree.tree_leaves(tree) for tree in (run.x, run.carry)]
    given = Prepared(program), named_tensors(run.cell), *leaves
    outputs = run_program(*given, Asked(None, None, exact(), False))[0]
    carries = run_program(*given, Asked(None, None, exact(), True))[1]
    loss = sum(loss_of_step(t, outputs, carries) for t in range(-1, run.size[0]))
    assert_same(Result(outputs, carries, _gradients([loss], run.wrt)), theirs)


def test_every_rule_is_used_by_some_cell():
    unused = {op for op in RULES if not cells_with(op)}
    assert unused - FLAT == ELSEWHERE


@pytest.mark.parametrize("way", BREAKS)
@pytest.mark.parametrize("op", [op for op in RULES if op not in ELSEWHERE | FLAT])
def test_broken_rule_shows_in_the_gradient_of_a_cell(op, way, monkeypatch):
    right = RULES[op]

    def rule(g, y, *args):
        return tuple(None if part is None else BREAKS[way](part) for part in right(g, y, *args))

    agree(cells_with(op)[0])
    monkeypatch.setitem(RULES, op, rule)
    assert any(notices(name) for name in cells_with(op))


def notices(name):
    try:
        agree(name)
    except AssertionError as error:
        return "gradient of" in str(error)
    return False


def test_noise_cells_are_no_cells_of_the_table_above():
    assert not set(NOISY) & set(ODD)
    assert torch.get_num_threads() == 1
