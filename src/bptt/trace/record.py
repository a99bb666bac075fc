"""Record one step of a cell: its operations under functionalize, on fake tensors.

Nothing is computed: fake tensors have shapes only. In-place code becomes out-of-place code, and the cells of torch.nn
are recorded like a user's.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import torch
from torch import Tensor, fx, nn
from torch._subclasses.fake_tensor import DynamicOutputShapeException, FakeTensorMode
from torch.func import functional_call, functionalize
from torch.utils import _pytree as pytree
from torch.utils._python_dispatch import TorchDispatchMode

from bptt.errors import BpttError, TraceError
from bptt.trace import places
from bptt.trace.quiet import quiet
from bptt.trace.recorder import Recorder
from bptt.trace.untouched import Snapshot

PRIMES = (7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97, 101, 103)
_SCALAR = torch.ops.aten._local_scalar_dense.default


@dataclass(frozen=True, slots=True)
class Recording:
    """One recorded call of a cell.

    Args:
        graph: torch's graph, as `Recorder` writes it; its placeholders are x, the carry's leaves, the named tensors.
        names: names of the parameters and buffers, in the order of the placeholders.
        batch: the batch size that was used, a prime that no other axis has.
        returned: what the cell returned, fake tensors in the user's structure.
        problems: what the recording showed to be impossible.
        held: constant tensors and generators, by the targets of the graph's `get_attr` nodes.
    """

    graph: fx.Graph | None
    names: tuple[str, ...]
    batch: int
    returned: Any
    problems: list[BpttError]
    held: dict[str, Any] = field(default_factory=dict)


def two_batches(cell: nn.Module, shapes: Sequence[tuple[int, ...]]) -> tuple[int, int]:
    """Two batch sizes that occur nowhere else in the cell, so that the batch axis is told from others by its size."""
    taken = {size for t in [*cell.parameters(), *cell.buffers()] for size in t.shape}
    taken |= {size for shape in shapes for size in shape}
    free = [prime for prime in PRIMES if prime not in taken]
    while len(free) < 2:
        free.append(max([*taken, *free, PRIMES[-1]]) + 2)
    return free[0], free[1]


def record(cell: nn.Module, x: Any, carry: Any, batch: int) -> Recording:
    """Record `cell(x, carry)` for a batch of that size.

    Args:
        x, carry: tensors (in the user's structure) with a batch axis of any size; only their other axes count.
    Raises:
        TraceError: the cell itself failed; names the user's line and keeps the original error as its cause.
    """
    named = {**dict(cell.named_parameters()), **dict(cell.named_buffers())}
    leaves, structure = pytree.tree_flatten((x, carry))
    problems: list[BpttError] = []
    kept: list[Any] = []

    def step(*flat: Tensor) -> list[Tensor]:
        inputs = [leaf.clone() for leaf in flat[: len(leaves)]]
        tensors = dict(zip(named, flat[len(leaves) :], strict=True))
        before = dict(tensors)
        with _Watch(problems), _attributes_kept(cell, problems):
            returned = functional_call(cell, tensors, pytree.tree_unflatten(inputs, structure))
            returned = in_order(returned, carry)
        problems.extend(_reassigned(name) for name, t in before.items() if tensors[name] is not t)
        found, returned_structure = pytree.tree_flatten(returned)
        kept[:] = [found, returned_structure]
        return [leaf if isinstance(leaf, Tensor) else torch.empty(0) for leaf in found]

    with FakeTensorMode(allow_non_fake_inputs=True):
        inputs = [torch.empty(batch, *leaf.shape[1:], dtype=leaf.dtype) for leaf in leaves]
        inputs += [torch.empty(tuple(t.shape), dtype=t.dtype) for t in named.values()]
    recorder = Recorder("step")
    try:
        _write_down(step, inputs, recorder)
    except DynamicOutputShapeException as error:
        return Recording(None, tuple(named), batch, None, [*problems, _data_dependent_shape(error)])
    except Exception as error:
        raise _failed(cell, error, x, carry) from error
    problems.extend(_mutated(recorder.graph, tuple(named), len(leaves)))
    returned = pytree.tree_unflatten(kept[0], kept[1])
    return Recording(recorder.graph, tuple(named), batch, returned, problems, recorder.held)


def _write_down(step: Callable[..., list[Tensor]], inputs: Sequence[Tensor], recorder: Recorder) -> None:
    # In inference mode composite operations stay whole.
    with quiet(), torch.inference_mode(False), torch.enable_grad():
        for i, value in enumerate(inputs):
            recorder.input(f"input{i}", value)
        with recorder:
            results = functionalize(step, remove="mutations_and_views")(*inputs)
        recorder.finish(results)


def in_order(returned: Any, carry: Any) -> Any:
    """What a cell returned, with the dicts of its carry in the order of the carry given: a dict has names, no order."""
    aligned = _aligned(returned, carry)
    if isinstance(aligned, tuple | list) and len(aligned) == 2:
        first = _aligned(aligned[0], carry)
        return aligned if first is aligned[0] else (first, aligned[1])
    return aligned


def _aligned(new: Any, old: Any) -> Any:
    if isinstance(old, dict) and type(new) is type(old) and list(new) != list(old) and new.keys() == old.keys():
        new = type(new)((key, new[key]) for key in old)
    if isinstance(old, dict) and type(new) is type(old) and list(new) == list(old):
        parts = {key: _aligned(new[key], old[key]) for key in old}
        return new if all(parts[key] is new[key] for key in parts) else type(new)(parts)
    if type(old) in (tuple, list) and type(new) is type(old) and len(new) == len(old):
        items = type(new)(_aligned(a, b) for a, b in zip(new, old, strict=True))
        return new if all(a is b for a, b in zip(items, new, strict=True)) else items
    return new


class _Watch(TorchDispatchMode):
    """Sees every operation of the cell as it runs: what a recorded graph would no longer show.

    Asking for a tensor's value (control flow) is noted and answered with 1, so that the other problems are found too;
    an operation under no_grad is recorded as a cut.
    """

    def __init__(self, problems: list[BpttError]) -> None:
        super().__init__()
        self.problems = problems

    def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        if func is _SCALAR:
            self.problems.append(_control_flow(places.here("step")))
            return True if args[0].dtype == torch.bool else 1
        out = func(*args, **(kwargs or {}))
        if not torch.is_grad_enabled():
            out = pytree.tree_map_only(Tensor, torch.ops.aten.detach.default, out)
        return out


@contextmanager
def _attributes_kept(cell: nn.Module, problems: list[BpttError]) -> Iterator[None]:
    """Notes every attribute that the call changes, and puts it back, also when the call fails."""
    before = Snapshot(cell)
    try:
        yield
        problems.extend(_hidden_state(module, name) for module, name in before.changed())
    finally:
        before.restore()


def _mutated(graph: fx.Graph, names: tuple[str, ...], n_leaves: int) -> list[BpttError]:
    """In-place changes of parameters or buffers: functionalize shows them as copies into placeholders."""
    placeholders = [node for node in graph.nodes if node.op == "placeholder"]
    named = dict(zip(placeholders[n_leaves:], names, strict=True))
    changed = [n for n in graph.nodes if n.op == "call_function" and str(n.target).startswith("aten.copy_.")]
    return [
        TraceError(
            f"the cell changes `{named[node.args[0]]}` in place",
            where=_where(node.args[1]) or _where(node),
            expected="parameters and buffers that stay the same for all steps",
            fix="put what changes from step to step into the carry",
        )
        for node in changed
        if node.args[0] in named
    ]


def _where(node: Any) -> str | None:
    place = node.meta["place"] if isinstance(node, fx.Node) else None
    return str(place) if place else None


def _failed(cell: nn.Module, error: Exception, x: Any, carry: Any) -> BpttError:
    place = places.of_error(error, "step")
    cause = f"{type(error).__name__}: {str(error).strip().splitlines()[0] if str(error).strip() else ''}"
    run = "run cell(x, carry) on tensors of these shapes; it must return the new carry, or (carry, output)"
    flat = any(leaf.dim() == 1 for leaf in pytree.tree_leaves(x))
    return TraceError(
        f"cell {type(cell).__name__} failed while one step of it was recorded",
        where=str(place) if place else None,
        got=f"{cause}, for x {_shapes(x)} and carry {_shapes(carry)}",
        fix=f"give x as (steps, batch, features) if a step's input has features; else {run}" if flat else run,
    )


def _shapes(tree: Any) -> str:
    return ", ".join(str(("batch", *leaf.shape[1:])).replace("'", "") for leaf in pytree.tree_leaves(tree))


def _control_flow(place: places.Place | None) -> BpttError:
    return TraceError(
        "the cell asks for the value of a tensor (`if`, `while`, `.item()`, `float()`)",
        where=str(place) if place else None,
        expected="one step that does the same operations whatever the values are",
        fix="choose with torch.where(condition, a, b)",
    )


def _data_dependent_shape(error: BaseException) -> BpttError:
    place = places.of_error(error, "step")
    return TraceError(
        "the cell makes a tensor whose shape depends on values (a boolean mask as index, nonzero, unique)",
        where=str(place) if place else None,
        expected="shapes that are the same at every step",
        fix="keep all elements and choose with torch.where(mask, a, b)",
    )


def _hidden_state(module: str, name: str) -> BpttError:
    return TraceError(
        f"the cell changes its own attribute `{name}` in forward",
        where=f"class {module}",
        expected="everything that passes from step to step in the carry, so that the gradient can follow it",
        fix=f"make `{name}` a leaf of the carry, or return it as an output if it is only watched",
    )


def _reassigned(name: str) -> BpttError:
    return TraceError(
        f"the cell assigns a new tensor to its parameter or buffer `{name}`",
        expected="parameters and buffers that stay the same for all steps",
        fix=f"make `{name}` a leaf of the carry",
    )
