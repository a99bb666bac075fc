"""What is printed is right: the printed equations, carried out with numbers, give torch.autograd's gradients."""

import math
from dataclasses import replace

import numpy as np
import pytest
import torch
from torch.utils import _pytree as pytree

import cases
from bptt.derivation import derive
from bptt.derive.formula import IDENTITY, ZERO, Form, Symbol, derivative
from bptt.trace import trace
from derive.interpreter import Interpreter, last_side

STEPS = 4
# Both sides are float64, and the sums are short: what is left is rounding.
CLOSE = 1e-9
# A row that holds a matrix is no column, and the interpreter knows matrices and columns only.
NOT_COLUMNS = {"attention memory", "fast weights", "given to every row", "places and angles"}
# Computed from parameters by operations that only torch knows: printed by torch's name, not as a formula.
OPAQUE = {
    "qr of a parameter",
    "exponential of a parameter",
    "orthogonal",
    "weight norm",
    "counter",
    "tied",
    "unregistered mask",
}
NAMES = [name for name in [*cases.BUILT_IN, *cases.ODD] if name not in NOT_COLUMNS | OPAQUE]


class Case:
    def __init__(self, name):
        self.cell, self.x = cases.make(name), torch.randn(STEPS, 1, 3, dtype=torch.float64)
        self.carry = cases.start(self.cell, 1)
        self.derivation = derive(self.cell, self.x[0], self.carry)
        self.reading, self.graph = self.derivation.reading, self.derivation.graph
        self.leaves, self.structure = pytree.tree_flatten(self.carry)
        self.run = Interpreter(STEPS)

    def step(self, x, carry):
        """(new carry, leaves of the output), by the person's own code."""
        returned = self.cell(x, pytree.tree_map(torch.clone, carry))
        pair = isinstance(returned, tuple) and pytree.tree_structure(returned) != self.structure
        carry, output = returned if pair else (returned, None)
        if isinstance(carry, dict):  # a dict has names, no order
            carry = {name: carry[name] for name in self.carry}
        return carry, pytree.tree_leaves(output if pair else pytree.tree_leaves(carry)[0])


@pytest.fixture(params=NAMES)
def case(request):
    """The printed equations of the forward steps, carried out."""
    case = Case(request.param)
    run, reading = case.run, case.reading
    named = {**dict(case.cell.named_parameters()), **dict(case.cell.named_buffers())}
    for node, source in zip(case.graph.shared, trace(case.cell, case.x[0], case.carry).shared, strict=True):
        run.put(reading.known[node], 0, column(named[source.name] if source.tensor is None else source.tensor))
    for node, leaf in zip(case.graph.carry, case.leaves, strict=True):
        run.put(reading.known[node], 1, column(leaf[0]))
    for line in reading.parameters:
        run.put(line.symbol, 0, run(line.formula))
    for block in reading.blocks:
        whole, rows = run(block.of), slice(block.start, block.stop)
        run.put(block.symbol, 0, whole[:, rows] if block.columns else whole[rows])
    for t in range(1, STEPS + 1):
        for node in case.graph.x:
            run.put(reading.known[node], t, column(case.x[t - 1, 0]))
        for equation in case.derivation.step.equations[: len(reading.forward)]:
            run.put(equation.left, t, run(equation.right, t))
    return case


def column(tensor):
    a = tensor.detach().numpy().astype(float)
    return a.reshape(-1, 1) if a.ndim < 2 else a


def bare(symbol, **marks):
    return replace(symbol, time="", **marks)


def same(ours, theirs, name=""):
    np.testing.assert_allclose(np.broadcast_to(ours, theirs.shape), theirs, rtol=CLOSE, atol=CLOSE, err_msg=name)


def backward(case, weights):
    """The printed equations of the backward steps, and the sums of the parameters."""
    run, reading = case.run, case.reading
    for symbol, node in zip(reading.state, case.graph.next_carry, strict=True):
        run.shapes[bare(symbol)] = run.shapes[bare(symbol, accent="bar")] = (math.prod(node.type.shape), 1)
    for line in [*reading.forward, *reading.backward]:
        if line.node is not None:
            run.shapes[bare(line.symbol)] = (math.prod(line.node.type.shape), 1)
    for i, symbol in enumerate(reading.injected):
        run.shapes[bare(symbol)] = column(weights[0][i][0]).shape
        for t in range(1, STEPS + 1):
            run.put(symbol, t, column(weights[t - 1][i][0]))
    for t in range(STEPS, 0, -1):
        for equation in case.derivation.adjoint.equations[: len(reading.backward)]:
            run.put(equation.left, t, run(equation.right, t))
    for equation in case.derivation.parameters.equations:
        run.derivatives[equation.left] = run(equation.right)


def test_the_printed_backward_equations_give_the_gradients_of_torch(case):
    weights = [[torch.randn(1, *y.type.shape, dtype=torch.float64) for y in case.graph.output] for _ in range(STEPS)]
    backward(case, weights)
    parameters = {name: p for name, p in case.cell.named_parameters() if p.requires_grad}
    loss, carry = torch.zeros((), dtype=torch.float64), case.carry
    for x, weight in zip(case.x, weights, strict=True):
        carry, outputs = case.step(x, carry)
        loss = loss + sum((w * y).sum() for w, y in zip(weight, outputs, strict=True))
    found = torch.autograd.grad(loss, list(parameters.values()), allow_unused=True) if parameters else ()
    theirs = {name: grad for name, grad in zip(parameters, found, strict=True) if grad is not None}
    of = {node.name: case.reading.known[node] for node in case.graph.shared}
    for name, grad in theirs.items():
        assert grad.abs().max() > 0, name
        same(case.run.derivatives[derivative(Symbol("L"), of[name], "d")], column(grad), name)


def test_the_printed_state_jacobian_is_that_of_torch(case):
    def step(*flat):
        carry, _ = case.step(case.x[0], pytree.tree_unflatten(flat, case.structure))
        return tuple(leaf[0] for leaf in pytree.tree_leaves(carry))

    theirs = torch.autograd.functional.jacobian(step, tuple(case.leaves))
    entries = None
    for equation in case.derivation.jacobian.equations:
        left, right = last_side(equation.left), last_side(equation.right)
        if isinstance(right, Form) and right.kind == "matrix":
            entries = [row.parts for row in right.parts]
        elif isinstance(left, Form) and left.kind == "derivative":
            case.run.derivatives[left] = number(case.run, right, left)
            last = left
        elif left == Symbol("J", time="t"):
            last = right
    for row, their_row in zip(entries or [[last]], theirs, strict=True):
        for entry, their in zip(row, their_row, strict=True):
            same(number(case.run, entry, entry), their[:, 0].numpy(), str(entry))


def number(run, formula, left):
    """A block's value at the first step; an identity is as large as what stands on the left."""
    if formula == ZERO:
        return np.zeros((1, 1))
    shapes = [run.values[bare(s), 1] for s in left.parts] if isinstance(left, Form) else []
    run.values[IDENTITY, None] = np.eye(len(shapes[0])) if shapes else np.eye(4)
    return run(formula, 1)
