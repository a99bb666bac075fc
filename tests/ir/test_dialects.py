"""Two dialects, torch's and numpy's, say the same of every operation; the interpreter computes each node once."""

import numpy as np
import pytest
import torch

from bptt.backends.numpy_dialect import NUMPY
from bptt.backends.torch_dialect import TORCH
from bptt.errors import InternalError, ShapeError
from bptt.ir.build import add, apply, const, leaf, mul, take
from bptt.ir.evaluate import evaluate
from bptt.ir.ops import OPS
from bptt.ir.simplify import simplify
from op_cases import BATCH, CASES, arguments, r, s

EVERY_CASE = [(op, k) for op, cases in CASES.items() for k in range(len(cases))]
FLAT = {"eq": 2, "ne": 2, "lt": 2, "le": 2, "gt": 2, "ge": 2}


def test_every_operation_has_a_row_in_both_dialects():
    assert set(TORCH) == set(OPS) - {"input"}
    assert set(NUMPY) == set(OPS) - {"input", "opaque"}  # only torch can call torch's own operators


@pytest.mark.parametrize(("op", "k"), EVERY_CASE)
def test_dialects_agree_on_every_operation(op, k):
    nodes, values = arguments(CASES[op][k])
    y = apply(op, *nodes, **CASES[op][k].attrs)
    (by_torch,) = evaluate([y], dict(values), TORCH, BATCH)
    (by_numpy,) = evaluate([y], {node: a.numpy() for node, a in values.items()}, NUMPY, BATCH)
    assert by_numpy.shape == tuple(by_torch.shape)
    assert tuple(by_torch.shape) == ((BATCH,) if y.type.row else ()) + y.type.shape
    np.testing.assert_allclose(by_numpy, by_torch.numpy(), rtol=1e-13, atol=1e-14)


@pytest.mark.parametrize("op", FLAT)
def test_dialects_agree_on_comparisons_with_ties_and_nan(op):
    a, b = torch.tensor([0.0, 1, 1, float("nan")]).repeat(3, 1), torch.tensor([0.0, 2, 0, 1]).repeat(3, 1)
    x, y = leaf("x", 0, r(4), "a"), leaf("x", 1, r(4), "b")
    node = apply(op, x, y)
    (by_torch,) = evaluate([node], {x: a.double(), y: b.double()}, TORCH, 3)
    (by_numpy,) = evaluate([node], {x: a.double().numpy(), y: b.double().numpy()}, NUMPY, 3)
    assert (by_torch.numpy() == by_numpy).all()


@pytest.mark.parametrize(
    "op", ["exp", "tanh", "sigmoid", "softplus", "relu", "maximum", "clamp", "abs", "amax", "where"]
)
@pytest.mark.parametrize("value", [float("nan"), float("inf"), -float("inf"), 800.0, -800.0])
def test_dialects_agree_at_the_ends_of_the_numbers(op, value):
    case = CASES[op][0]
    nodes, values = arguments(case)
    values = {n: torch.full_like(a, value) if n.type.floating else a for n, a in values.items()}
    y = apply(op, *nodes, **case.attrs)
    (by_torch,) = evaluate([y], dict(values), TORCH, BATCH)
    with np.errstate(all="ignore"):
        (by_numpy,) = evaluate([y], {node: a.numpy() for node, a in values.items()}, NUMPY, BATCH)
    np.testing.assert_array_equal(by_numpy, by_torch.numpy())


def test_interpreter_computes_a_shared_node_once():
    x = leaf("x", 0, r(2), "x")
    twice = add(x, x)
    calls = []
    counting = {**NUMPY, "add": lambda node, batch, a, b: calls.append(node) or a + b}
    values = {x: np.ones((3, 2))}
    (out,) = evaluate([mul(twice, twice)], values, counting, 3)
    assert (out == 4).all()
    assert calls == [twice]
    assert values[twice] is not None


@pytest.mark.parametrize(
    ("op", "args"),
    [
        ("add", (r(3), r(4))),
        ("add", (r(3), r(2, 3))),
        ("mul", (r(3), s(2, 3))),
        ("linear", (r(3), s(4, 2))),
        ("linear", (r(3), r(4, 3))),
        ("outer", (s(3), s(4))),
        ("sum_rows", (s(3),)),
        ("rows", (r(3),)),
    ],
)
def test_arguments_that_do_not_fit_are_refused_when_a_node_is_made(op, args):
    with pytest.raises(ShapeError, match=f"`{op}` cannot take these arguments"):
        apply(op, *(leaf("x", i, type_, "a") for i, type_ in enumerate(args)))


def test_operation_outside_of_the_table_is_a_defect_of_ours():
    with pytest.raises(InternalError, match="no operation"):
        apply("add", leaf("x", 0, r(1), "a"))


def test_simplification_shares_equal_nodes_and_keeps_zero_times_x():
    x = leaf("x", 0, r(2), "x")
    one = mul(const(1, "float64"), x)
    zero = mul(const(0, "float64"), x)
    a, b, c = simplify([add(one, x), add(x, x), zero])
    assert a is b
    assert c.op == "mul"  # 0 times infinity is NaN, and stays it


@pytest.mark.parametrize(
    ("spec", "types"),
    [
        ("ij,jk->i", (r(2, 3), r(3, 4))),  # k stands in one word only: its derivative would be no contraction
        ("ii,i->i", (r(2, 2), r(2))),
        ("ij,j->i", (r(2, 3), r(4))),
        ("ij,j->i", (r(2, 3), r(3, 1))),
        ("ij,j->i", (s(2, 3), s(3))),
    ],
)
def test_a_contraction_that_has_no_derivative_of_its_kind_is_refused(spec, types):
    a, b = (leaf("x" if t.row else "shared", i, t, "ab"[i]) for i, t in enumerate(types))
    with pytest.raises(ShapeError):
        apply("contract", a, b, spec=spec)


def test_a_place_outside_the_axis_is_refused():
    with pytest.raises(ShapeError, match="places"):
        apply("take", leaf("x", 0, r(3), "a"), axis=-1, index=(0, 3))


def test_few_runs_of_places_are_slices_and_many_are_a_table():
    a = leaf("x", 0, r(12), "a")
    assert take(a, -1, range(2, 9)).op == "slice"
    assert take(a, -1, [*range(6, 12), *range(6)]).op == "cat"
    assert take(a, -1, range(0, 12, 2)).op == "take"
    assert take(a, -1, [-1, 0, 1]).op == "take"
