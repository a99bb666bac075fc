"""`trace`: a cell -> the graph of one step, and where its shared inputs come from."""

import ast
import inspect
import textwrap
from dataclasses import dataclass, replace
from typing import Any

import torch
from torch import Tensor, nn
from torch.utils import _pytree as pytree

from bptt.errors import BpttError, ShapeError, TraceError
from bptt.ir.graph import Graph
from bptt.ir.types import Type
from bptt.trace import hazards
from bptt.trace.record import Recording, record, two_batches
from bptt.trace.translate import translate


@dataclass(frozen=True, slots=True)
class Shared:
    """Where a shared input of the graph comes from.

    Args:
        name: the parameter's or buffer's name in the cell; "" for a constant tensor.
        tensor: the constant tensor itself; None for a parameter or buffer, which is looked up by name at each call.
    """

    name: str
    tensor: Tensor | None = None


@dataclass(frozen=True, slots=True)
class Traced:
    """One step of a cell.

    Args:
        graph: what it computes.
        shared: where each shared input comes from, in the graph's order.
        x, carry, output: the user's structures (torch pytree specs) of the input, the carry and the output.
    """

    graph: Graph
    shared: tuple[Shared, ...]
    x: Any
    carry: Any
    output: Any


def trace(cell: nn.Module, x: Any, carry: Any) -> Traced:
    """Record one step of `cell` and translate it.

    Args:
        cell: a module whose forward(x, carry) returns the new carry, in the same structure, or (carry, output).
        x: (batch, ...) tensor or tensors; only shapes and dtypes count, the batch may have any size.
        carry: (batch, ...) tensors in the cell's structure.
    Raises:
        TraceError: reports all problems of the cell together, each with the user's file and line.
    Cost: two recordings on fake tensors, tens of milliseconds; independent of the number of steps.
    """
    name = type(cell).__name__
    leaves = pytree.tree_leaves((x, carry))
    _need_tensors(name, leaves)
    with torch.random.fork_rng(devices=[]):  # a recorded draw moves the generator, and so would shift the first call's
        problems = hazards.find(cell, x, carry)
        first, second = (
            _graph_of(cell, _recorded(cell, x, carry, batch, problems), x, carry, problems)
            for batch in two_batches(cell, [tuple(leaf.shape[1:]) for leaf in leaves])
        )
    if str(first.graph) != str(second.graph):
        raise TraceError.collect(name, [_depends_on_batch_size()])
    return first


def _recorded(cell: nn.Module, x: Any, carry: Any, batch: int, hazards_found: list[BpttError]) -> Recording:
    """The recording; where it fails because of a hazard that is known already, the hazard is what is reported."""
    try:
        return record(cell, x, carry, batch)
    except TraceError:
        if hazards_found:
            raise TraceError.collect(type(cell).__name__, hazards_found) from None
        raise


def _graph_of(cell: nn.Module, recording: Recording, x: Any, carry: Any, hazards_found: list[BpttError]) -> Traced:
    name = type(cell).__name__
    problems = hazards_found + recording.problems
    if recording.graph is None:
        raise TraceError.collect(name, problems)
    x_leaves, x_spec = pytree.tree_flatten(x)
    carry_spec = pytree.tree_structure(carry)
    x_names = ["x"] if len(x_leaves) == 1 else [f"x{i}" for i in range(len(x_leaves))]
    roles = [("x", n) for n in x_names] + [("carry", n) for n in carry_names(cell, carry)]
    graph, constants, found = translate(recording, name, roles)
    problems = _unique(problems + found)
    if problems:
        raise TraceError.collect(name, problems)
    returned = recording.returned
    new_carry, output, output_spec = _sort_out(name, returned, carry_spec, graph)
    graph = replace(graph, next_carry=new_carry, output=output)
    _check_carry(name, graph)
    shared = (*(Shared(n) for n in recording.names), *(Shared("", tensor) for tensor in constants))
    return Traced(graph, shared, x_spec, carry_spec, output_spec)


def _sort_out(name: str, returned: Any, carry_spec: Any, graph: Graph) -> tuple[Any, Any, Any]:
    """Which returned leaves are the carry, which the output; a carry alone gives its first leaf as output."""
    spec = pytree.tree_structure(returned)
    if spec == carry_spec:
        return graph.output, graph.output[:1], pytree.tree_structure(0)
    pair = isinstance(returned, tuple | list) and len(returned) == 2
    if pair and pytree.tree_structure(returned[0]) == carry_spec:
        output_spec = pytree.tree_structure(returned[1])
        if not all(isinstance(leaf, Tensor) for leaf in pytree.tree_leaves(returned)) or not output_spec.num_leaves:
            raise TraceError(f"cell {name} returns an output that is not made of tensors", got=_tree(returned[1]))
        n = carry_spec.num_leaves
        return graph.output[:n], graph.output[n:], output_spec
    raise TraceError(
        f"cell {name} does not return the carry in the structure it was given",
        got=f"returned {_tree(returned)}",
        expected=f"the new carry, {_tree(_blank(carry_spec))}, or (carry, output)",
        fix="return the carry with the same nesting of tuples, lists and dicts as `carry`",
    )


def _blank(spec: Any) -> Any:
    return pytree.tree_unflatten([Ellipsis] * spec.num_leaves, spec)


def _tree(value: Any) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{k!r}: {_tree(v)}" for k, v in value.items()) + "}"
    if isinstance(value, tuple | list):
        inside = ", ".join(map(_tree, value))
        return f"({inside})" if isinstance(value, tuple) else f"[{inside}]"
    return "tensor" if isinstance(value, Tensor) or value is Ellipsis else type(value).__name__


def _check_carry(name: str, graph: Graph) -> None:
    """The carry must leave a step as it entered it, or the next step could not be the same."""
    problems: list[BpttError] = [
        ShapeError(
            f"the carry's leaf `{old.name}` changes its {'shape' if old.type.shape != new.type.shape else 'dtype'}",
            where=new.where or None,
            got=f"{new.type} after one step",
            expected=f"{old.type}, as it entered",
            fix=_same_dtype(graph, old.type, new.type)
            or f"return `{old.name}` with the shape and dtype that it has in the initial carry",
        )
        for old, new in zip(graph.carry, graph.next_carry, strict=True)
        if old.type != new.type
    ]
    if problems:
        raise TraceError.collect(name, problems)


def _same_dtype(graph: Graph, old: Type, new: Type) -> str:
    """What to do if the carry took its dtype from the input; else nothing."""
    inputs = {node.type.dtype for node in graph.x} - {old.dtype}
    if old.dtype == new.dtype or new.dtype not in inputs:
        return ""
    return f"give x in the dtype of the cell, x.to(torch.{old.dtype}), or make the cell one of {new.dtype}"


def carry_names(cell: nn.Module, carry: Any) -> list[str]:
    """What the cell's own code calls the leaves of its carry: `h, c = carry`, or the argument's name, or dict keys."""
    count = len(pytree.tree_leaves(carry))
    if isinstance(carry, dict) and all(isinstance(v, Tensor) for v in carry.values()):
        return [str(key) for key in carry]
    argument, unpacked = _forward_names(cell)
    if isinstance(carry, Tensor):
        return ["h" if argument in ("", "hx", "carry", "state", "hidden", "s") else argument]
    if len(unpacked) == count:
        return list(unpacked)
    torch_lstm = isinstance(cell, nn.LSTMCell)
    return ["h", "c"] if torch_lstm else [f"s{i}" for i in range(count)]


def _forward_names(cell: nn.Module) -> tuple[str, tuple[str, ...]]:
    try:
        tree = ast.parse(textwrap.dedent(inspect.getsource(type(cell).forward)))
    except (OSError, TypeError, SyntaxError):
        return "", ()
    function = tree.body[0]
    if not isinstance(function, ast.FunctionDef) or len(function.args.args) < 3:
        return "", ()
    argument = function.args.args[2].arg
    for node in ast.walk(function):
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Name) and node.value.id == argument:
            target = node.targets[0]
            if isinstance(target, ast.Tuple) and all(isinstance(e, ast.Name) for e in target.elts):
                return argument, tuple(e.id for e in target.elts if isinstance(e, ast.Name))
    return argument, ()


def _need_tensors(name: str, leaves: list[Any]) -> None:
    wrong = [leaf for leaf in leaves if not isinstance(leaf, Tensor)]
    if wrong:
        raise TraceError(
            f"cell {name} was given something that is not a tensor",
            got=type(wrong[0]).__name__,
            expected="x and every leaf of the carry as tensors with the batch as first axis",
        )
    flat = [leaf for leaf in leaves if leaf.dim() == 0]
    if flat:
        raise ShapeError(f"cell {name}: x and every leaf of the carry need a batch axis", got="a tensor without axes")


def _depends_on_batch_size() -> BpttError:
    return TraceError(
        "the cell's arithmetic depends on the size of the batch",
        expected="each row of the batch treated by itself",
        fix="do not use x.shape[0] as a number inside the cell; divide by the batch size in the loss",
    )


def _unique(problems: list[BpttError]) -> list[BpttError]:
    return list({str(problem): problem for problem in problems}.values())
