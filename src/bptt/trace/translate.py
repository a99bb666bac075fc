"""Torch's recorded graph -> our Graph, operation by operation, collecting every problem on the way."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, cast

import torch
from torch import Tensor, fx

from bptt.errors import BpttError, ShapeError, UnsupportedError
from bptt.ir.build import apply, leaf, reshape, rows
from bptt.ir.graph import Graph
from bptt.ir.node import Node, Slot, sort
from bptt.ir.simplify import simplify
from bptt.ir.types import Type
from bptt.trace import places
from bptt.trace.aten import ATEN, BROADCASTING, COMPLEX, REFUSED, Translate, row_name
from bptt.trace.call import Call, RefusedError, TranslationError, dtype_name, mixes_rows
from bptt.trace.moved import Moved, in_step, out_of_step
from bptt.trace.record import Recording


@dataclass
class Translation:
    """The state of one translation: what each recorded value has become, and what went wrong."""

    recording: Recording
    values: dict[fx.Node, Any] = field(default_factory=dict)
    lost: set[fx.Node] = field(default_factory=set)
    problems: list[BpttError] = field(default_factory=list)
    noise: list[Node] = field(default_factory=list)
    constants: list[tuple[Node, Tensor]] = field(default_factory=list)


def translate(
    recording: Recording, name: str, leaves: Sequence[tuple[str, str]]
) -> tuple[Graph, tuple[Tensor, ...], list[BpttError]]:
    """The recorded step as a Graph whose outputs are all returned leaves (in `output`; `trace` sorts them out).

    Args:
        leaves: (role, name) of each leaf of x and of the carry.
    Returns:
        The graph, the constant tensors behind its last shared inputs, and the problems found.
    """
    assert recording.graph is not None
    state = Translation(recording)
    placeholders = [node for node in recording.graph.nodes if node.op == "placeholder"]
    inputs = [
        _input(role, i, label, node) for i, ((role, label), node) in enumerate(zip(leaves, placeholders, strict=False))
    ]
    shared = [
        _shared(i, label, node)
        for i, (label, node) in enumerate(zip(recording.names, placeholders[len(leaves) :], strict=True))
    ]
    state.values.update(zip(placeholders, [*inputs, *shared], strict=True))
    results: Sequence[Any] = ()
    for node in recording.graph.nodes:
        if node.op == "get_attr":
            held = recording.held[str(node.target)]
            state.values[node] = _constant(state, held, len(shared)) if isinstance(held, Tensor) else held
        elif node.op == "call_function":
            _step(state, node)
        elif node.op == "output":
            results = [state.values.get(arg) for arg in node.args[0]]
            state.problems += [_moved_result() for result in results if isinstance(result, Moved)]
    if state.problems:
        return Graph(name, (), (), (), (), (), ()), (), state.problems
    found = simplify([rows(result) for result in results])
    outputs = tuple(node for node in found if node is not None)
    used = set(sort(outputs))
    x = tuple(node for node in inputs if node.attr("role") == "x")
    carry = tuple(node for node in inputs if node.attr("role") == "carry")
    all_shared = (*shared, *(node for node, _ in state.constants))
    noise = tuple(node for node in state.noise if node in used)
    graph = Graph(name, x, carry, all_shared, noise, (), outputs)
    return graph, tuple(tensor for _, tensor in state.constants), []


def _input(role: str, index: int, name: str, node: fx.Node) -> Node:
    value = node.meta["val"]
    return leaf(role, index, Type(tuple(value.shape[1:]), dtype_name(value.dtype), row=True), name)


def _shared(index: int, name: str, node: fx.Node) -> Node:
    value = node.meta["val"]
    return leaf("shared", index, Type(tuple(value.shape), dtype_name(value.dtype), row=False), name)


def _constant(state: Translation, tensor: Tensor, offset: int) -> Node:
    """A tensor that the cell holds without registering it: a shared value like a buffer."""
    for known, held in state.constants:
        if held is tensor:
            return known
    type_ = Type(tuple(tensor.shape), dtype_name(tensor.dtype), row=False)
    made = leaf("shared", offset + len(state.constants), type_, f"constant{len(state.constants)}")
    state.constants.append((made, tensor))
    return made


def _step(state: Translation, node: fx.Node) -> None:
    """Translate one recorded operation; a problem is noted once, and what depends on it is passed over in silence."""
    needs = node.all_input_nodes
    if any(arg in state.lost for arg in needs):
        state.lost.add(node)
        return
    if "getitem" in str(node.target):
        source, index = cast(tuple[fx.Node, int], node.args)
        state.values[node] = _named(state.values[source][index], node, index)
        return
    place = node.meta["place"]
    try:
        out = _translate(state, node)
    except (TranslationError, ShapeError) as reason:
        state.lost.add(node)
        state.problems.append(_problem(node, place, reason))
        return
    where = str(place) if place else ""
    state.values[node] = (
        tuple(map(_placed(where), out)) if isinstance(out, tuple) else _named(_placed(where)(out), node)
    )


def _translate(state: Translation, node: fx.Node) -> Any:
    recorded_args, recorded_kwargs = _mapped(node, state.values.__getitem__)
    args = [list(a) if isinstance(a, tuple | list) else a for a in recorded_args]
    kwargs = {name: value for name, value in recorded_kwargs.items() if name not in _IGNORED}
    nodes = [state.values[n] for n in node.all_input_nodes]
    value = node.meta["val"]
    call = Call(str(node.target), value, state.recording.batch)
    row = ATEN.get(row_name(node.target))
    args = _under_rows(args) if row_name(node.target) in BROADCASTING else args
    if any(isinstance(n, torch.Generator) for n in nodes):
        raise RefusedError("it draws from a generator of its own", fix="draw from torch's default generator")
    _check_in_place(node)
    shared = bool(nodes) and not any(isinstance(n, Moved) or n.type.row for n in nodes if not isinstance(n, tuple))
    if shared and _batch_free(value, call.batch):
        try:
            return _checked(_apply_row(row, call, args, kwargs), call) if row else _opaque(state, node)
        except RefusedError:
            raise
        except (TranslationError, ShapeError):
            return _opaque(state, node)
    if _is_complex(value) or any(isinstance(n, Node) and n.type.dtype.startswith("complex") for n in nodes):
        raise RefusedError(*COMPLEX)
    if row is None and not nodes and _batch_free(value, call.batch) and isinstance(value, Tensor):
        return _opaque(state, node)
    if row is None and row_name(node.target) in REFUSED:
        raise RefusedError(*REFUSED[row_name(node.target)])
    if row is None:
        raise TranslationError(
            f"`{node.target}` is not among the operations that bptt can derive",
            expected="operations of the table in docs/operations.md, or any operation on parameters alone",
            fix="write it with operations of the table, add a row (docs/extend.md), or do it outside of the cell",
        )
    out = _follow(row, call, args, kwargs) if any(isinstance(n, Moved) for n in nodes) else None
    out = _apply_row(row, call, args, kwargs) if out is None else out
    if isinstance(out, Node) and out.op == "input" and out.attr("role") == "noise":
        out = _drawn(state, out)
    return _checked(out, call)


_FOLLOWING = ("view", "_unsafe_view", "_reshape_alias", "unsqueeze", "squeeze", "expand", "permute", "transpose", "t",
              "mm", "bmm", "addmm", "baddbmm", "mv")  # fmt: skip


def _follow(row: Translate, call: Call, args: list[Any], kwargs: dict[str, Any]) -> Any:
    """An operation on values whose batch is not in front: element by element it does not matter where the batch is.

    None for the rows that know such values.
    """
    name = call.name.split(".")[1]
    if row_name(call.name) in _FOLLOWING:
        return None
    if row_name(call.name) not in BROADCASTING:
        raise mixes_rows(f"`{name}` on a value whose batch is not its first axis")
    inner, at = in_step(args)
    return out_of_step(_apply_row(row, call, inner, kwargs), at)


def _mapped(node: fx.Node, change: Callable[[fx.Node], Any]) -> tuple[tuple[Any, ...], dict[str, Any]]:
    """The recorded arguments with every recorded value changed."""
    args, kwargs = (fx.map_arg(part, change) for part in (node.args, node.kwargs))
    return cast(tuple[Any, ...], args), cast(dict[str, Any], kwargs)


def _apply_row(row: Translate, call: Call, args: list[Any], kwargs: dict[str, Any]) -> Any:
    try:
        return row(call, *args, **kwargs)
    except TypeError as error:  # an overload whose arguments the row does not know
        raise TranslationError(f"`{call.name}` is called in a form that bptt does not know: {error}") from error


def _under_rows(args: list[Any]) -> list[Any]:
    """A shared (1, n), a bias written for a batch, meets rows of shape (n,): its first axis is dropped."""
    ranks = [len(a.type.shape) for a in args if isinstance(a, Node) and a.type.row]

    def under(a: Any) -> Any:
        wide = isinstance(a, Node) and not a.type.row and len(a.type.shape) == max(ranks) + 1 and a.type.shape[0] == 1
        return reshape(a, a.type.shape[1:]) if wide else a

    return [under(a) for a in args] if ranks else args


_IGNORED = ("dtype", "layout", "device", "pin_memory", "memory_format", "implicit", "non_blocking")


def _drawn(state: Translation, node: Node) -> Node:
    """Number the draws in the order in which the cell makes them, so that they repeat the cell's own."""
    made = leaf("noise", len(state.noise), node.type, f"noise{len(state.noise)}", law=node.attr("law"))
    state.noise.append(made)
    return made


def _batch_free(value: Any, batch: int) -> bool:
    values = value if isinstance(value, tuple | list) else [value]
    return all(batch not in v.shape for v in values if isinstance(v, Tensor))


def _is_complex(value: Any) -> bool:
    return any(v.is_complex() for v in (value if isinstance(value, tuple | list) else [value]) if isinstance(v, Tensor))


def _checked(out: Any, call: Call) -> Any:
    """The translated type must be the recorded one: a defence against a wrong row of the table."""
    if isinstance(out, Moved) and out.shape(call.batch) != tuple(call.value.shape):
        raise TranslationError(
            f"its result is {out.shape(call.batch)} by our rules, {tuple(call.value.shape)} in torch"
        )
    if isinstance(out, Node) and isinstance(call.value, Tensor):
        lead = (call.batch,) if out.type.row else ()
        if (*lead, *out.type.shape) != tuple(call.value.shape) or out.type.dtype != call.dtype:
            raise TranslationError(
                f"its result is {out.type} by our rules, {tuple(call.value.shape)} {call.dtype} in torch"
            )
    return out


def _check_in_place(node: fx.Node) -> None:
    """An in-place operation that the tracer kept is only right if nothing that shares its memory is read again.

    Some of torch's composite operations fill a tensor through views of it, where functionalize does not look.
    """
    if not str(node.target).split(".")[1].endswith("_") or not isinstance(node.args[0], fx.Node):
        return
    if any(user is not node and user > node for alias in _aliases(node.args[0]) for user in alias.users):
        raise TranslationError(
            "it changes a tensor in place that is used again, or through a view of it",
            fix="use the out-of-place form; join parts with torch.cat",
        )


def _aliases(node: fx.Node) -> set[fx.Node]:
    """What shares memory with a recorded value: what it is a view of, and all views of that."""
    while _is_view(node) and isinstance(node.args[0], fx.Node):
        node = node.args[0]
    found, fresh = {node}, [node]
    while fresh:
        views = [user for user in fresh.pop().users if _is_view(user) and user not in found]
        found.update(views)
        fresh += views
    return found


def _is_view(node: fx.Node) -> bool:
    schema = getattr(node.target, "_schema", None)
    shared = [out.alias_info for out in schema.returns if out.alias_info is not None] if schema else []
    return bool(shared) and not any(info.is_write for info in shared)


def _opaque(state: Translation, node: fx.Node) -> Any:
    """An operation on parameters alone: torch computes and differentiates it before the loop, so any will do."""
    target = cast(torch._ops.OpOverload, node.target)
    if torch.Tag.nondeterministic_seeded in target.tags:
        raise RefusedError(
            "it draws random numbers that are not one for each row",
            expected="parameters and what is computed from them to stay the same for all steps",
            fix="draw outside of the cell, or with torch.randn_like(h) for noise in each row",
        )
    slot = {n: Slot(i) for i, n in enumerate(node.all_input_nodes)}
    call_args, call_kwargs = _mapped(node, slot.__getitem__)
    template = _frozen(call_args), tuple((k, _frozen(v)) for k, v in sorted(call_kwargs.items()))
    args = [state.values[n] for n in slot]
    value = node.meta["val"]

    def one(v: Tensor, index: int | None) -> Node:
        type_ = Type(tuple(v.shape), dtype_name(v.dtype), row=False)
        return apply("opaque", *args, target=(_out_of_place(node), index), template=template, type=type_)

    if isinstance(value, Tensor):
        return one(value, None)
    return tuple(one(v, i) for i, v in enumerate(value))


def _out_of_place(node: fx.Node) -> str:
    _, name, overload = str(node.target).split(".")
    plain = name.removesuffix("_") if hasattr(torch.ops.aten, name.removesuffix("_")) else name
    return f"aten.{plain}.{overload}"


def _frozen(value: Any) -> Any:
    return tuple(map(_frozen, value)) if isinstance(value, tuple | list) else value


def _placed(where: str) -> Any:
    def place(node: Any) -> Any:
        keep = isinstance(node, Moved) or node.where or node.op == "input"
        return node if keep else replace(node, where=where)

    return place


def _named(node: Any, recorded: fx.Node, index: int | None = None) -> Any:
    """Give a value the user's name for it: the last operation of `name = ...`, or one part of `a, b = ...`."""
    place = recorded.meta["place"]
    found = assigned_name(place, recorded, index)
    keep = isinstance(node, Moved) or node.name or node.op in ("input", "const")
    return replace(node, name=found) if found and not keep else node


def assigned_name(place: places.Place | None, recorded: fx.Node, index: int | None) -> str | None:
    """The variable of the user's code to which a recorded value is assigned, if there is just one answer."""
    found = places.assigned(place) if place else None
    if place is None or found is None:
        return None
    first, names = found
    if index is not None and len(names) > 1:
        return names[index] if index < len(names) else None
    if len(names) > 1:
        return None
    later = recorded.next
    while later.op == "call_function":
        other = later.meta["place"]
        if other is not None:
            same = other.file == place.file and places.assigned(other) == (first, names)
            return None if same else names[0]
        later = later.next
    return names[0]


def _moved_result() -> BpttError:
    return UnsupportedError(
        "the cell returns a value whose batch is not its first axis",
        expected="the carry and the output with the batch as the first axis",
        fix="return the transpose",
    )


def _problem(node: fx.Node, place: places.Place | None, reason: TranslationError | ShapeError) -> BpttError:
    where = str(place) if place else None
    name = ".".join(str(node.target).split(".")[:2])
    if isinstance(reason, ShapeError):
        fix = "give x, the carry and the parameters one dtype, or cast in the cell" if "dtype" in reason.what else None
        return UnsupportedError(f"{name}: {reason.what}", where=where, got=reason.got, fix=fix)
    known = f"{name}: {reason.reason}" if name not in reason.reason else reason.reason
    return UnsupportedError(known, where=where, expected=reason.expected or None, fix=reason.fix or None)
