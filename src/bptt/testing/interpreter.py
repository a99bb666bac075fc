"""Second judge: the graphs themselves, read node by node with numpy in float64. No lowering, no backend, no plan."""

from collections.abc import Mapping
from typing import Any

import numpy as np
import torch

from bptt.backends.numpy_dialect import NUMPY
from bptt.backends.torch_dialect import TORCH
from bptt.derive.rules import RULES, fit
from bptt.ir.build import leaf
from bptt.ir.evaluate import evaluate
from bptt.ir.node import Node, sort
from bptt.nn.noise import draw
from bptt.program import Program
from bptt.testing.answer import Answer, Array, Names, array
from bptt.testing.question import SEED, Question

Values = dict[Node, Any]
Leaves = list[Array]


def judge(question: Question, names: Names, program: Program) -> Answer:
    """Values and gradients of one run, step by step forward and backward."""
    with np.errstate(all="ignore"):
        run = _Run(question, program)
        outputs, carries = run.forward()
        x_bar, initial_bar, shared_bar = run.backward()
        by_parameter = run.parameters(shared_bar)
    bars = dict(zip(names.inputs, (*x_bar, *initial_bar), strict=True))
    given = dict(zip(names.inputs, (*question.x, *question.carry), strict=True))
    gradients = {name: bar for name, bar in bars.items() if given[name].is_floating_point()}
    gradients |= {name: by_parameter[name] for name in question.parameters}
    return Answer(names.values(outputs, carries), gradients)


class _Run:
    """One question, one program, and the values of every node at every step."""

    def __init__(self, question: Question, program: Program) -> None:
        self.question, self.program, self.step = question, program, program.step
        self.steps, self.batch = question.size
        lengths = np.full(self.batch, self.steps) if question.lengths is None else array(question.lengths)
        resets = np.zeros((self.steps, self.batch), bool) if question.resets is None else array(question.resets)
        self.alive = [t < lengths for t in range(self.steps)]
        self.resets = [resets[t] & self.alive[t] for t in range(self.steps)]
        self.initial = [array(a) for a in question.carry]
        self.shared = self._shared()
        self.inside: list[Values] = []

    def _shared(self) -> Values:
        """Every value that is made of parameters alone."""
        named = {**dict(self.question.cell.named_parameters(remove_duplicate=False)),
                 **dict(self.question.cell.named_buffers(remove_duplicate=False))}  # fmt: skip
        sources = [named[s.name] if s.tensor is None else s.tensor for s in self.program.traced.shared]
        values: Values = dict(zip(self.step.shared, map(array, sources), strict=True))
        for node in sort(self.program.adjoint.shared):
            if node not in values:
                args = [values[arg] for arg in node.args]
                values[node] = _opaque(node, args) if node.op == "opaque" else NUMPY[node.op](node, 0, *args)
        return values

    def forward(self) -> tuple[Leaves, Leaves]:
        """Outputs, each (steps, batch, ...), and carries, each (steps + 1, batch, ...)."""
        torch.manual_seed(SEED)
        noise = [array(a) for a in draw(self.step, self.steps, self.batch, torch.device("cpu"))]
        xs = [array(a) for a in self.question.x]
        carry, carries, outputs = self.initial, [self.initial], []
        for t in range(self.steps):
            entered = _choose(self.resets[t], self.initial, carry)
            values: Values = dict(self.shared)
            values |= zip(self.step.x + self.step.noise, [a[t] for a in (*xs, *noise)], strict=True)
            values |= zip(self.step.carry, entered, strict=True)
            found = evaluate(self.step.outputs, values, NUMPY, self.batch)
            left, output = found[: len(carry)], found[len(carry) :]
            outputs.append(_choose(self.alive[t], output, [np.zeros_like(a) for a in output]))
            carry = _choose(self.alive[t], left, carry)
            carries.append(carry)
            self.inside.append(values)
        return _stack(outputs), _stack(carries)

    def backward(self) -> tuple[Leaves, Leaves, Values]:
        """Cotangents of x, of the initial carry, and of each shared value that rows use."""
        adjoint, zeros = self.program.adjoint, [np.zeros(a.shape) for a in self.initial]
        y_bar, injected = ([None if w is None else array(w) for w in ws]
                           for ws in (self.question.y_bar, self.question.carry_bar))  # fmt: skip
        bars, initial_bar, shared_bar = zeros, zeros, dict[Node, Any]()
        x_bar: list[Leaves] = []
        for t in reversed(range(self.steps)):
            bars = _inject(bars, injected, t + 1)
            entering = _choose(self.alive[t], bars, zeros)
            y = [None if w is None else np.where(_wide(self.alive[t], w[t]), w[t], 0.0) for w in y_bar]
            known = dict(zip((*adjoint.carry_bar, *adjoint.y_bar), (*entering, *y), strict=True))
            values = {**self.inside[t], **{node: a for node, a in known.items() if node is not None}}
            found = dict(zip(_some(adjoint.results), evaluate(_some(adjoint.results), values, NUMPY, self.batch),
                             strict=True))  # fmt: skip
            for node, result in zip(adjoint.shared, adjoint.shared_out, strict=True):
                if result is not None:
                    shared_bar[node] = shared_bar.get(node, 0.0) + found[result]
            x_bar.append([np.zeros(a.shape[1:]) if result is None else found[result]
                          for a, result in zip(self.question.x, adjoint.x_out, strict=True)])  # fmt: skip
            new = [z if result is None else found[result] for z, result in zip(zeros, adjoint.carry_out, strict=True)]
            arrived = _choose(self.alive[t], new, bars)
            back = _choose(self.resets[t], arrived, zeros)
            initial_bar = [a + b for a, b in zip(initial_bar, back, strict=True)]
            bars = _choose(self.resets[t], zeros, arrived)
        bars = _inject(bars, injected, 0)
        return _stack(x_bar[::-1]), [a + b for a, b in zip(bars, initial_bar, strict=True)], shared_bar

    def parameters(self, bars: Values) -> Mapping[str, Array]:
        """From the cotangents of shared values to those of parameters: the rules once more, one node at a time."""
        bars = dict(bars)
        for node in reversed(sort(self.program.adjoint.shared)):
            if node in bars and node.args:
                for arg, bar in zip(node.args, self._pull(node, bars[node]), strict=True):
                    if bar is not None:
                        bars[arg] = bars.get(arg, 0.0) + bar
        out: dict[str, Array] = {}
        for node, source in zip(self.step.shared, self.program.traced.shared, strict=True):
            if source.tensor is None:
                out[source.name] = bars.get(node, np.zeros(node.type.shape))
        return out

    def _pull(self, node: Node, bar: Array) -> list[Array | None]:
        values = self.shared
        if node.op == "opaque":
            return _opaque_pull(node, [values[arg] for arg in node.args], bar)
        g = leaf("cotangent", 0, node.type, "g")
        rules = RULES[node.op](g, node, *node.args)
        wanted = [None if r is None or not arg.type.floating else fit(r, arg.type)
                  for r, arg in zip(rules, node.args, strict=True)]  # fmt: skip
        found = iter(evaluate(_some(wanted), {**values, g: bar}, NUMPY, 0))
        return [None if w is None else next(found) for w in wanted]


def _opaque(node: Node, args: Leaves) -> Array:
    """Torch's own operation on parameters: only torch knows what it computes."""
    return array(TORCH["opaque"](node, 0, *map(torch.from_numpy, args)))


def _opaque_pull(node: Node, args: Leaves, bar: Array) -> list[Array | None]:
    tensors = [torch.from_numpy(a.copy()) for a in args]
    tensors = [a.requires_grad_() if a.is_floating_point() else a for a in tensors]
    out = TORCH["opaque"](node, 0, *tensors)
    if not out.requires_grad:
        return [None] * len(args)
    floating = [a for a in tensors if a.requires_grad]
    found = iter(torch.autograd.grad(out, floating, torch.from_numpy(np.array(bar)), allow_unused=True))
    grads = [next(found) if a.requires_grad else None for a in tensors]
    return [None if g is None else array(g) for g in grads]


def _some(nodes: Any) -> list[Node]:
    return [node for node in nodes if node is not None]


def _wide(mask: Array, like: Array) -> Array:
    return mask.reshape(-1, *(1,) * (like.ndim - 1))


def _choose(mask: Array, yes: Leaves, no: Leaves) -> Leaves:
    return [np.where(_wide(mask, a), a, b) for a, b in zip(yes, no, strict=True)]


def _inject(bars: Leaves, injected: list[Array | None], at: int) -> Leaves:
    return [bar if w is None else bar + w[at] for bar, w in zip(bars, injected, strict=True)]


def _stack(steps: list[Leaves]) -> Leaves:
    return [np.stack(parts) for parts in zip(*steps, strict=True)]
