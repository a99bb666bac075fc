"""Every row of the derivative table is right, and every way of breaking it is noticed."""

import pytest

from bptt.derive.rules import RULES, fit
from bptt.ir.build import neg, scale
from bptt.ir.ops import OPS
from op_cases import CASES, FLAT, LEAVES, gap, second_gap

EVERY_CASE = [(op, k) for op, cases in CASES.items() for k in range(len(cases))]
POSITIONS = [(op, i) for op, cases in CASES.items() for i in range(len(cases[0].args))]
BREAKS = {"a hundredth too much": lambda g, part: scale(part, 1.01), "wrong sign": lambda g, part: neg(part),
          "nothing": lambda g, part: None}  # fmt: skip
NEVER_FLOWS = ("sign", "floor", "round", "cut")
CLOSE = 1e-12  # one operation: float64 rounding of a few units


def test_every_operation_has_a_rule_and_a_case():
    assert set(OPS) == set(RULES) | set(LEAVES)
    assert set(OPS) == set(CASES) | set(FLAT) | set(LEAVES)


def test_results_that_are_not_numbers_have_no_cotangent():
    for op in FLAT:
        arguments = [None] * (OPS[op].arity or 1)
        assert all(part is None for part in RULES[op](None, None, *arguments))


@pytest.mark.parametrize(("op", "k"), EVERY_CASE)
def test_rule_gives_the_cotangents_of_torch(op, k):
    assert gap(op, CASES[op][k]) < CLOSE


@pytest.mark.parametrize(("op", "k"), EVERY_CASE)
def test_rule_can_be_applied_to_what_it_gave(op, k):
    if op not in NEVER_FLOWS:
        assert second_gap(op, CASES[op][k]) < 10 * CLOSE


def broken(op, position, change):
    right = RULES[op]

    def rule(g, y, *args):
        parts = list(right(g, y, *args))
        part = parts[position] if position < len(parts) else None
        if part is not None:
            parts[position] = change(g, part)
        return tuple(parts)

    return rule


def flows(op, position):
    """True if the rule gives this argument a cotangent in some case."""
    seen = []
    for case in CASES[op]:
        right = RULES[op]

        def rule(g, y, *args, right=right):
            parts = right(g, y, *args)
            seen.append(position < len(parts) and parts[position] is not None)
            return parts

        with pytest.MonkeyPatch.context() as patch:
            patch.setitem(RULES, op, rule)
            gap(op, case)
    return any(seen)


@pytest.mark.parametrize("way", BREAKS)
@pytest.mark.parametrize(("op", "position"), POSITIONS)
def test_broken_rule_is_noticed(op, position, way, monkeypatch):
    if not flows(op, position):
        assert op in ("sign", "floor", "round", "cut", "where")
        return
    monkeypatch.setitem(RULES, op, broken(op, position, BREAKS[way]))
    assert max(gap(op, case) for case in CASES[op]) > 1e-3


@pytest.mark.parametrize("op", ["sign", "floor", "round", "cut"])
def test_gradient_invented_where_none_flows_is_noticed(op, monkeypatch):
    monkeypatch.setitem(RULES, op, lambda g, y, a: (fit(g, a.type),))
    assert gap(op, CASES[op][0]) > 1e-3
