"""`check`: run a cell through `bptt.Recurrent`, and ask three judges what they think."""

from collections.abc import Mapping
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn
from torch.utils import _pytree as pytree

from bptt.nn import Recurrent
from bptt.program import Program
from bptt.testing import differences, interpreter, loop
from bptt.testing.answer import Answer, Array, Names
from bptt.testing.question import SEED, Question, apart, ask, settings, weigh
from bptt.testing.report import NEGLIGIBLE, TOLERANCES, CheckReport, Row


def check(cell: nn.Module, x: Any = None, carry: Any = None, steps: int = 5, backend: str = "auto") -> CheckReport:
    r"""Compare the gradient that `bptt.Recurrent` computes for `cell` with three judges that share no rule.

    The loss is $L = \sum_t w_t \cdot y_t + \sum_t v_t \cdot s_t$ with random w and v: all outputs and all carries.
    Judged are outputs, carries, and the gradients of x, of the initial carry and of every parameter, on the plain
    sequence, with `lengths`, with `resets` and with both, by

    - torch.autograd on the cell's own code in a Python loop,
    - the derived graphs interpreted node by node with numpy,
    - finite differences of the cell's own code.

    Everything happens in float64 on a copy: the cell, its parameters and the global generators stay as they are.

    Args:
        cell: forward(x, carry) -> new carry, or (carry, output).
        x: one step's input, (batch, ...), as an example; made up from the cell if not given.
        carry: the initial carry, (batch, ...); the cell's own if not given.
        steps: length of the sequence.
        backend: which backend is judged, as `bptt.Recurrent` takes it.
    Returns:
        A report; `print` it for a table, `.ok` says whether all agree.
    Raises:
        TraceError: the cell cannot be derived. ShapeError: steps below 1. BpttError: the cell cannot be copied.
    Cost: about 40 runs of the cell over `steps` steps for each tensor that has a gradient.
    """
    with apart():
        question = ask(cell, x, carry, steps)
        net = Recurrent(question.cell, backend=backend)
        program = net.program(question.xs(), question.start())
        names = _names(program)
        question = weigh(question, *(tuple(map(torch.empty_like, a)) for a in _shapes(net, question)))
        rows = [row for asked in settings(question) for row in _judged(net, program, asked, names)]
    return CheckReport(type(cell).__name__, *question.size, tuple(rows))


def _names(program: Program) -> Names:
    outputs = len(program.step.output)
    labels = ["output"] if outputs == 1 else [f"output {i}" for i in range(outputs)]
    return Names(tuple(n.name for n in program.step.x), tuple(n.name for n in program.step.carry), tuple(labels))


def _shapes(net: Recurrent, question: Question) -> tuple[tuple[Tensor, ...], tuple[Tensor, ...]]:
    with torch.no_grad():
        output, _ = net(question.xs(), question.start())
        carries = net.carries(question.xs(), question.start())
    return tuple(pytree.tree_leaves(output)), tuple(pytree.tree_leaves(carries))


def _judged(net: Recurrent, program: Program, question: Question, names: Names) -> list[Row]:
    ours, wrt = _ours(net, question, names)
    judges = {"torch": loop.judge(question, names), "interpreter": interpreter.judge(question, names, program)}
    values = [_row(name, False, question.under, value, _errors(name, value, judges, "values"), 0.0)
              for name, value in ours.values.items()]  # fmt: skip
    largest = max((float(np.abs(g).max(initial=0)) for g in ours.gradients.values()), default=0.0)
    gradients = []
    for name, gradient in ours.gradients.items():
        said = [gradient, *(judge.gradients[name] for judge in judges.values())]
        nothing = all(float(np.abs(g).max(initial=0)) <= NEGLIGIBLE * largest for g in said)
        errors: dict[str, float] = {}
        if not nothing or not any(g.any() for g in said):
            errors = _errors(name, gradient, judges, "gradients")
            errors["differences"] = _slope_error(question, wrt[name], gradient)
        gradients.append(_row(name, True, question.under, gradient, errors, largest))
    return values + gradients


def _ours(net: Recurrent, question: Question, names: Names) -> tuple[Answer, Mapping[str, Tensor]]:
    """What is judged: two public calls, `net(x)` and `net.carries(x)`, and their backward passes."""
    leaves = dict(zip(names.inputs, (*question.x, *question.carry), strict=True))
    floating = {name: a.requires_grad_() for name, a in leaves.items() if a.is_floating_point()}
    wrt: dict[str, Tensor] = {**floating, **question.parameters}
    asked = {"carry": question.start(), "lengths": question.lengths, "resets": question.resets}
    torch.manual_seed(SEED)
    output, _ = net(question.xs(), **asked)
    torch.manual_seed(SEED)
    carries = net.carries(question.xs(), **asked)
    outputs, trajectory = (tuple(pytree.tree_leaves(tree)) for tree in (output, carries))
    loss = question.loss(outputs, trajectory)
    return Answer(names.values(outputs, trajectory), loop.gradients(loss, wrt)), wrt


def _errors(name: str, ours: Array, judges: Mapping[str, Answer], kind: str) -> dict[str, float]:
    return {judge: relative(ours, getattr(answer, kind)[name]) for judge, answer in judges.items()}


def relative(ours: Array, theirs: Array) -> float:
    """The largest difference over the largest number of `theirs`; infinity where that is zero, or shapes differ."""
    if ours.shape != theirs.shape:
        return float("inf")
    with np.errstate(invalid="ignore"):  # infinity less infinity is NaN, and NaN is within no tolerance
        difference = float(np.abs(np.subtract(ours, theirs, dtype=np.float64)).max(initial=0))
    scale = float(np.abs(theirs.astype(np.float64)).max(initial=0))
    if difference == 0:
        return 0.0
    return difference / scale if scale else float("inf")


def _slope_error(question: Question, tensor: Tensor, gradient: Array) -> float:
    measured, said = differences.slope(question, tensor, gradient)
    if measured == said:
        return 0.0
    return abs(measured - said) / abs(measured) if measured else float("inf")


def _row(name: str, gradient: bool, under: str, ours: Array, errors: Mapping[str, float], largest: float) -> Row:
    norm = float(np.linalg.norm(ours.astype(np.float64)))
    if not np.isfinite(norm):
        status = "not finite"
    elif not all(error <= TOLERANCES[judge] for judge, error in errors.items()):
        status = "wrong"
    elif gradient and not errors:
        status = "vanished"
    elif gradient and norm == 0:
        status = "zero"
    else:
        status = "ok"
    return Row(name, gradient, under, norm, dict(errors), status)
