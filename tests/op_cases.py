"""One case or more for each operation that has a derivative: types of its arguments and its constants."""

from dataclasses import dataclass, field
from typing import Any

import torch
from torch import Tensor

from bptt.backends.torch_dialect import TORCH
from bptt.derive.adjoint import pull_back
from bptt.ir.build import apply, const, leaf
from bptt.ir.evaluate import evaluate
from bptt.ir.node import Node
from bptt.ir.types import Type

BATCH = 3


@dataclass(frozen=True)
class Case:
    """An operation on random arguments.

    Args:
        args: a type for each argument ("r" row, "s" shared, then the shape; "b" for a row of bool), or a number.
        attrs: constants of the operation.
        map: applied to the random numbers, to move them where the operation is defined or has its corners.
    """

    args: tuple[Any, ...]
    attrs: dict[str, Any] = field(default_factory=dict)
    map: Any = None


def r(*shape: int) -> Type:
    return Type(shape, "float64", row=True)


def s(*shape: int) -> Type:
    return Type(shape, "float64", row=False)


def b(*shape: int) -> Type:
    return Type(shape, "bool", row=True)


def positive(a: Tensor) -> Tensor:
    return a.abs() + 0.3


def ties(a: Tensor) -> Tensor:
    """Few different values, zero among them, so that corners are met."""
    return a.round()


UNARY = ("neg", "exp", "expm1", "tanh", "sigmoid", "erf", "sin", "cos", "atan", "sign", "floor", "round")
CASES: dict[str, list[Case]] = {
    **{op: [Case((r(4),))] for op in UNARY},
    **{op: [Case((r(4),), map=positive)] for op in ("log", "log1p", "sqrt", "rsqrt")},
    **{op: [Case((r(4),)), Case((r(40),), map=ties)] for op in ("relu", "abs")},
    "softplus": [Case((r(40),), {"threshold": 0.5}), Case((r(4),), {"threshold": 20.0})],
    "clamp": [
        Case((r(40),), {"low": -0.5, "high": 0.5}),
        Case((r(40),), {"low": -1, "high": 1}, ties),
        Case((r(9),), {"low": None, "high": 0.1}),
        Case((r(9),), {"low": 0.1, "high": None}),
    ],
    **{op: [Case((r(4), r(4))), Case((r(2, 4), s(4))), Case((s(1), r(4)))] for op in ("add", "sub", "mul")},
    "div": [Case((r(4), r(4)), map=positive), Case((s(4), r(1)), map=positive)],
    "pow": [Case((r(4), 3.0)), Case((r(4), 2.0)), Case((r(4), s(1)), map=positive), Case((r(4), r(4)), map=positive)],
    "remainder": [Case((r(9), s(9)), map=lambda a: 3 * a), Case((r(9), r(1)), map=positive), Case((r(9), -0.7))],
    "maximum": [Case((r(9), r(9))), Case((r(40), s(40)), map=ties)],
    "minimum": [Case((r(9), r(9))), Case((r(40), s(40)), map=ties)],
    "where": [Case((b(9), r(9), r(1))), Case((b(9), s(9), r(9)))],
    "cast": [Case((r(4),), {"dtype": "float64"})],
    "cut": [Case((r(4),))],
    "reshape": [Case((r(4, 3),), {"shape": (2, 6)}), Case((s(1),), {"shape": ()})],
    "expand": [Case((r(1, 3),), {"shape": (4, 3)}), Case((s(3),), {"shape": (2, 3)})],
    "permute": [Case((r(2, 3, 4),), {"axes": (2, 0, 1)}), Case((s(2, 3),), {"axes": (1, 0)})],
    "slice": [
        Case((r(5, 3),), {"axis": -2, "start": 1, "stop": 4}),
        Case((s(5),), {"axis": -1, "start": 0, "stop": 2}),
    ],
    "pad": [Case((r(5, 3),), {"axis": -2, "before": 1, "after": 2})],
    "take": [
        Case((r(5, 3),), {"axis": -2, "index": (4, 0, -1, 0, 2, 0)}),
        Case((s(5),), {"axis": -1, "index": (3, 1, 4, 0, 2, -1)}),
        Case((r(4),), {"axis": -1, "index": (1, 1, 1)}),
    ],
    "cat": [Case((r(5, 3), r(2, 3), r(1, 3)), {"axis": -2})],
    "sum": [Case((r(5, 3),), {"axes": (-2,)}), Case((r(5, 3),), {"axes": (-2, -1)})],
    "amax": [Case((r(5, 3),), {"axes": (-1,)}), Case((r(3, 9),), {"axes": (-1,)}, ties)],
    "cumsum": [
        Case((r(5, 3),), {"axis": -2, "backward": False}),
        Case((r(5),), {"axis": -1, "backward": True}),
    ],
    "contract": [
        Case((r(2, 3), s(2, 3, 4)), {"spec": "hi,hij->hj"}),
        Case((s(4, 3), r(3)), {"spec": "ij,j->i"}),
        Case((r(2, 3), r(3, 4)), {"spec": "ij,jk->ki"}),
        Case((r(2, 3), r(2)), {"spec": "hi,h->hi"}),
    ],
    "contract_rows": [
        Case((r(2, 4), r(2, 3)), {"spec": "hi,hj->hji"}),
        Case((r(2, 4), r(4)), {"spec": "hi,i->h"}),
    ],
    "linear": [Case((r(3), s(4, 3))), Case((r(2, 3), s(4, 3)))],
    "outer": [Case((r(4), r(3))), Case((r(2, 4), r(2, 3)))],
    "sum_rows": [Case((r(4),))],
    "rows": [Case((s(4),))],
}
# Results that are no floating-point numbers have no cotangent.
FLAT = ("eq", "ne", "lt", "le", "gt", "ge", "logical_and", "logical_or", "logical_not")
LEAVES = ("input", "const", "opaque")


def gap(op: str, case: Case) -> float:
    """How far the rule's cotangents are from torch.autograd's, relative to the largest of all."""
    values, leaves, y, out = applied(op, case)
    g, tensors = leaf("cotangent", 0, y.type, "g"), [values[node] for node in leaves]
    seed = torch.randn(out.shape, dtype=torch.float64)
    theirs: Any = [None] * len(leaves)
    if out.requires_grad:
        theirs = torch.autograd.grad(out, tensors, seed, allow_unused=True)
    found = pull_back([(y, g)], leaves)
    known = {**{node: a.detach() for node, a in values.items()}, y: out.detach(), g: seed}
    differences, scale = [0.0], 1e-3
    for node, tensor, their in zip(leaves, tensors, theirs, strict=True):
        their = torch.zeros_like(tensor) if their is None else their
        ours = evaluate([found[node]], dict(known), TORCH, BATCH)[0] if node in found else torch.zeros_like(tensor)
        assert ours.shape == their.shape, (op, ours.shape, their.shape)
        differences.append(float((ours - their).abs().max()))
        scale = max(scale, float(their.abs().max()))
    return max(differences) / scale


def arguments(case: Case) -> tuple[list[Node], dict[Node, Tensor]]:
    torch.manual_seed(3)
    nodes, values = [], {}
    for i, type_ in enumerate(case.args):
        if not isinstance(type_, Type):
            nodes.append(const(type_, "float64"))
            continue
        node = leaf("x" if type_.row else "shared", i, type_, f"a{i}")
        a = torch.randn(*((BATCH,) if type_.row else ()), *type_.shape, dtype=torch.float64)
        values[node] = a > 0 if type_.dtype == "bool" else a if case.map is None else case.map(a)
        nodes.append(node)
    return nodes, values


def applied(op: str, case: Case) -> tuple[dict[Node, Tensor], list[Node], Node, Tensor]:
    """Values of the arguments, those of them that have gradients, and the result: as a node, and by torch."""
    nodes, values = arguments(case)
    y = apply(op, *nodes, **case.attrs)
    leaves = [node for node in nodes if node.op == "input" and node.type.floating]
    for node in leaves:
        values[node].requires_grad_()
    (out,) = evaluate([y], dict(values), TORCH, BATCH)
    return values, leaves, y, out


def second_gap(op: str, case: Case) -> float:
    """The same for the rule applied to what the rule gave: the derivative of the cotangents, weighed at random."""
    values, leaves, y, out = applied(op, case)
    g, tensors = leaf("cotangent", 0, y.type, "g"), [values[node] for node in leaves]
    if not out.requires_grad:
        return 0.0
    seed = torch.randn(out.shape, dtype=torch.float64, requires_grad=True)
    first = torch.autograd.grad(out, tensors, seed, create_graph=True, allow_unused=True)
    found = pull_back([(y, g)], leaves)
    pairs, weights, loss = [], {}, torch.zeros((), dtype=torch.float64)
    for k, (node, their) in enumerate(zip(leaves, first, strict=True)):
        if their is not None:
            h = leaf("cotangent", 1 + k, node.type, f"h{k}")
            weights[h] = torch.randn(their.shape, dtype=torch.float64)
            loss = loss + (weights[h] * their).sum()
            pairs.append((found[node], h))
    again = pull_back(pairs, [*leaves, g])
    known = {**{node: a.detach() for node, a in values.items()}, g: seed.detach(), **weights}
    wrt = [*tensors, seed]
    worst = 0.0
    for node, tensor, their in zip([*leaves, g], wrt, torch.autograd.grad(loss, wrt, allow_unused=True), strict=True):
        their = torch.zeros_like(tensor) if their is None else their
        ours = evaluate([again[node]], dict(known), TORCH, BATCH)[0] if node in again else torch.zeros_like(tensor)
        assert ours.shape == their.shape, (op, ours.shape, their.shape)
        worst = max(worst, float((ours - their).detach().abs().max() / their.abs().max().clamp_min(1e-3)))
    return worst
