"""Writes docs/operations.md from the tables: what can be traced, what it becomes, and the derivative of each operation.

`python tools/write_operations.py` after a row was added or changed; a test compares the file with what this writes.
"""

import runpy
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, cast

import torch
from torch import Tensor, fx, nn

from bptt.derive.formula import Formula, Symbol
from bptt.derive.notation import formula_of
from bptt.derive.rules import RULES, fit
from bptt.derive.text import text
from bptt.ir.build import apply, leaf
from bptt.ir.node import Node, sort
from bptt.ir.ops import OPS
from bptt.ir.simplify import simplify
from bptt.ir.types import Type
from bptt.trace.aten import ATEN, row_name
from bptt.trace.aten.features import FEATURES
from bptt.trace.aten.make import MAKE
from bptt.trace.aten.places import PLACES
from bptt.trace.aten.pointwise import POINTWISE
from bptt.trace.aten.products import PRODUCTS
from bptt.trace.aten.views import VIEWS
from bptt.trace.call import Call, dtype_name
from bptt.trace.moved import Moved, features
from bptt.trace.record import record

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "operations.md"
BATCH = 7

HEAD = """\
# Operations

Written by `tools/write_operations.py` from the tables of the code; do not edit by hand.

A step of a cell is written in the operations of the first table, and so is its derivative: the set is closed. The
other tables say which of torch's operations a cell may use, and what each becomes.

- *a*, *b*, *c* are arguments, *y* is the result, a bar is a cotangent: `ā` is the gradient of the loss by *a*.
- Values are columns: torch's `x @ W.T` is written `W x`. `⊙` is the product element by element. `1[...]` is 1 where the
  condition holds, else 0.
- Where an argument was broadcast, its cotangent is summed over the axes along which it was repeated; that of a shared
  argument is also summed over the rows of the batch. This is done once for all rules and is not written.
- A value that is repeated to a larger shape is written as it is, without a sign for the repetition.
- Numbers in a formula are those of an example: the bounds of `clamp`, the sizes of slices, torch's `alpha` in `add`.
"""

RULES_HEAD = """\
## Our operations and their derivatives

`none` means that nothing flows. Kinds: *pointwise* is element by element, with broadcasting; *view* moves values
without arithmetic; *reduce* runs along features; *matmul* is a product of rows with shared weights; *rows* goes between
rows of the batch and shared values.

| operation | kind | computes | cotangents of the arguments |
|---|---|---|---|
"""

LEAVES = """
Three operations have no rule. `input` is an input of the step, `const` is a number, and `opaque` is any operation of
torch on parameters alone: torch computes and differentiates it, before and after the loop.
"""

TORCH_HEAD = """
## Torch's operations

Names are torch's own, without overload. In-place forms (`mul_`) and copying forms (`slice_copy`) take the same row.
Composite operations (`torch.nn.functional.linear`, `torch.chunk`) are recorded as the operations that they are made of.
W is a matrix of weights. On parameters alone any operation of torch may be used that draws no random numbers, in this
list or not. Axes are those of features: nothing here may bring rows of the batch together.
"""

SECTIONS: Sequence[tuple[str, Mapping[str, Any]]] = (
    ("Element by element", POINTWISE),
    ("Moving values", VIEWS),
    ("Other places of an axis", PLACES),
    ("Along features", FEATURES),
    ("Products", PRODUCTS),
    ("New values and noise", MAKE),
)


def _row(*shape: int, dtype: str = "float32") -> Type:
    return Type(shape, dtype, row=True)


def _shared(*shape: int) -> Type:
    return Type(shape, "float32", row=False)


# Arguments and constants of an example, where rows of four numbers will not do.
EXAMPLES: Mapping[str, tuple[list[tuple[str, Type]], dict[str, Any]]] = {
    "softplus": ([("a", _row(4))], {"threshold": 20.0}),
    "clamp": ([("a", _row(4))], {"low": -1.0, "high": 1.0}),
    "logical_not": ([("a", _row(4, dtype="bool"))], {}),
    "logical_and": ([("a", _row(4, dtype="bool")), ("b", _row(4, dtype="bool"))], {}),
    "logical_or": ([("a", _row(4, dtype="bool")), ("b", _row(4, dtype="bool"))], {}),
    "where": ([("c", _row(4, dtype="bool")), ("a", _row(4)), ("b", _row(4))], {}),
    "cast": ([("a", _row(4))], {"dtype": "float64"}),
    "reshape": ([("a", _row(4))], {"shape": (2, 2)}),
    "expand": ([("a", _row(1))], {"shape": (4,)}),
    "permute": ([("a", _row(2, 3))], {"axes": (1, 0)}),
    "slice": ([("a", _row(4))], {"axis": -1, "start": 1, "stop": 3}),
    "pad": ([("a", _row(4))], {"axis": -1, "before": 1, "after": 2}),
    "take": ([("a", _row(4))], {"axis": -1, "index": (3, 1, -1, 1)}),
    "cumsum": ([("a", _row(4))], {"axis": -1, "backward": False}),
    "contract": ([("a", _row(2, 3)), ("b", _shared(2, 3, 4))], {"spec": "hi,hij->hj"}),
    "contract_rows": ([("a", _row(2, 4)), ("b", _row(2, 3))], {"spec": "hi,hj->hij"}),
    "cat": ([("a", _row(2)), ("b", _row(3))], {"axis": -1}),
    "sum": ([("a", _row(4))], {"axes": (-1,)}),
    "amax": ([("a", _row(4))], {"axes": (-1,)}),
    "linear": ([("x", _row(3)), ("W", _shared(4, 3))], {}),
    "outer": ([("a", _row(4)), ("b", _row(3))], {}),
    "rows": ([("a", _shared(4))], {}),
}
# What the notation leaves out because a formula reads better without it.
REMARKS = {
    "cast": "a, in another dtype",
    "cut": "a, held constant",
    "expand": "a, repeated",
    "outer": "Σ_rows a bᵀ",
    "sum_rows": "Σ_rows a",
    "rows": "a, for every row",
    "softplus": "log(1 + exp(a)), a above the threshold 20",
}


def page() -> str:
    """The whole file."""
    rules = "".join(_rule_line(op) for op in OPS if op in RULES)
    torchs = "".join(_section(title, table) for title, table in SECTIONS)
    return HEAD + "\n" + RULES_HEAD + rules + LEAVES + TORCH_HEAD + torchs


def _rule_line(op: str) -> str:
    given, attrs = EXAMPLES.get(op, ([(name, _row(4)) for name in "abc"[: OPS[op].arity or 1]], {}))
    args = [leaf("x" if type_.row else "shared", i, type_, name) for i, (name, type_) in enumerate(given)]
    y = apply(op, *args, **attrs)
    computes = REMARKS.get(op) or text(formula_of(y, _symbols(args)))
    g = leaf("cotangent", 0, y.type, "y_bar")
    parts = zip(args, RULES[op](g, y, *args), strict=True) if y.type.floating else ()
    bars = [f"{_bar(arg)} = {_written(fit(part, arg.type), args, y, g)}" for arg, part in parts if part is not None]
    return f"| `{op}` | {OPS[op].kind} | {_code(computes)} | {'<br>'.join(map(_code, bars)) or 'none'} |\n"


def _bar(arg: Node) -> str:
    return text(Symbol(arg.name, accent="bar"))


def _written(result: Node, args: list[Node], y: Node, g: Node) -> str:
    (short,) = simplify([result], leaves=[*args, y, g])
    assert short is not None
    return _formula(short, {**_symbols(args), y: Symbol("y"), g: Symbol("y", accent="bar")})


def _symbols(args: Sequence[Node]) -> dict[Node, Formula]:
    return {arg: Symbol(arg.name) for arg in args}


def _formula(result: Node, known: dict[Node, Formula]) -> str:
    """`result` written out over what is known."""
    for node in sort([result], leaves=list(known)):
        if node not in known:
            known[node] = formula_of(node, known)
    return text(known[result])


def _code(words: str) -> str:
    return "`" + words.replace("|", "\\|") + "`"


def _section(title: str, table: Mapping[str, Any]) -> str:
    lines = "".join(f"| `{name}` | {_becomes(name)} |\n" for name in sorted(table, key=lambda name: name.strip("_")))
    return f"\n### {title}\n\n| torch | becomes |\n|---|---|\n{lines}"


class _Sample(nn.Module):
    """One function of the tests' samples as a cell."""

    def __init__(self, function: Callable[..., Tensor]) -> None:
        super().__init__()
        self.function = [function]
        self.p, self.W = nn.Parameter(torch.ones(4).double()), nn.Parameter(torch.ones(4, 4).double())

    def forward(self, x: Tensor, h: Tensor) -> Tensor:
        """The function's value."""
        return self.function[0](x, h, self.p, self.W)


_TESTED = runpy.run_path(str(ROOT / "tests" / "trace_samples.py"))
SAMPLES: Mapping[str, list[Callable[..., Tensor]]] = {**_TESTED["SAMPLES"], **_TESTED["NOISE"]}


def _becomes(name: str) -> str:
    """The row's translation of the first recorded call of it, in a sample that the tests run over."""
    functions = SAMPLES.get(name) or [function for several in SAMPLES.values() for function in several]
    for function in functions:
        x = torch.ones(3, 4).double()
        graph = record(_Sample(function), x, x, BATCH).graph
        for node in graph.nodes if graph else ():
            if node.op == "call_function" and "aten." in str(node.target) and row_name(node.target) == name:
                return _translated(name, node)
    raise LookupError(f"no sample in tests/trace_samples.py records {name}")


def _translated(name: str, node: fx.Node) -> str:
    leaves: dict[fx.Node, Node] = {}

    def stand_in(arg: fx.Node) -> Node:
        value = arg.meta["val"]
        row = bool(value.shape) and value.shape[0] == BATCH
        bias = not row and value.dim() == 2 and value.shape[0] == 1  # written for a batch
        letter = "W" if not row and value.dim() == 2 and not bias else "abcdef"[len(leaves)]
        type_ = Type(tuple(value.shape[1:] if row or bias else value.shape), dtype_name(value.dtype), row)
        return leaves.setdefault(arg, leaf("x" if row else "shared", len(leaves), type_, letter))

    args = [list(a) if isinstance(a, tuple | list) else a for a in fx.map_arg(node.args, cast(Any, stand_in))]
    kept = {key: value for key, value in node.kwargs.items() if key in ("alpha", "beta", "value", "correction")}
    found = ATEN[name](Call(str(node.target), node.meta["val"], BATCH), *args, **kept)
    found = found[0] if isinstance(found, tuple) else found
    found = features(found) if isinstance(found, Moved) else found
    if found.op == "input" and found not in leaves.values():
        law, *numbers = found.attr("law")
        return f"a draw, {law}({', '.join(f'{n:g}' for n in numbers)})"
    (short,) = simplify([found], leaves=leaves.values())
    assert short is not None
    return _code(_formula(short, {arg: Symbol(arg.name) for arg in leaves.values()}))


def main() -> None:
    """Write the page."""
    PAGE.write_text(page(), encoding="utf-8")
    print(f"wrote {PAGE.relative_to(ROOT).as_posix()}")


if __name__ == "__main__":
    main()
