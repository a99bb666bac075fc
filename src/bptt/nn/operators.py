"""Nets under torch.compile: one operator runs a program forward and one backward, so a compiler sees no loop.

A compiled graph holds a name, from which the operator finds the net. The program is looked up at each run, as without a
compiler; so a changed setting of the cell is seen. What the backward run reads of the forward run waits behind a token,
a tensor that autograd keeps as long as it may be needed.
"""

import ctypes
import itertools
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Protocol
from weakref import WeakValueDictionary

import torch
from torch import Tensor
from torch._subclasses.fake_tensor import unset_fake_temporarily

from bptt.errors import BackendError, InternalError
from bptt.nn import bridge
from bptt.nn.prepared import Asked, Prepared, request_of
from bptt.nn.trees import fill, outline
from bptt.time.plan import Plan

_NUMBER = itertools.count()


class Net(Protocol):
    """What is run under a compiler."""

    def prepared_for(self, x: Sequence[Tensor], initial: Sequence[Tensor], structure: Any) -> Prepared:
        """The program for leaves of these types, of the structure that the net named."""


@dataclass(eq=False)
class Recipe:
    """What a compiled graph knows of a call by one name.

    Args:
        net, structure: where the program is found, at each run.
        plan, trajectory: as for `Asked`.
        prepared: the program when the graph was made; a later one must have outputs of the same kind.
    """

    net: Net
    structure: Any
    plan: Plan
    trajectory: bool
    prepared: Prepared

    def find(self, x: Sequence[Tensor], initial: Sequence[Tensor]) -> Prepared:
        """The program as it is now."""
        found = self.net.prepared_for(x, initial, self.structure)
        if found is not self.prepared and _results(found) != _results(self.prepared):
            raise BackendError(
                "a compiled function was made for a cell with other outputs",
                got=str(_results(found)),
                expected=str(_results(self.prepared)),
                fix="torch.compiler.reset() after a change that alters what the cell returns",
            )
        return found


def _results(prepared: Prepared) -> list[Any]:
    return [node.type for node in (*prepared.program.step.output, *prepared.program.step.next_carry)]


_RECIPES: WeakValueDictionary[str, Recipe] = WeakValueDictionary()


class _Tape(ctypes.c_int64 * 1):  # type: ignore[misc]
    """Memory of a token, which keeps what the backward run reads."""

    request: bridge.Request
    prepared: Prepared
    held: Any


_TAPES: WeakValueDictionary[int, _Tape] = WeakValueDictionary()


def _token(prepared: Prepared, request: bridge.Request, held: Any) -> Tensor:
    """A tensor that holds a number, in memory that holds the tape. A copy finds the tape while the first lives."""
    kept = _Tape(next(_NUMBER))
    kept.prepared, kept.request, kept.held = prepared, request, held
    _TAPES[kept[0]] = kept
    return torch.frombuffer(kept, dtype=torch.int64)


@torch.compiler.assume_constant_result
def describe(
    net: Any, structure: Any, kind: Any, fields: Any, trajectory: bool, x: Any, initial: Any
) -> tuple[str, tuple[str, ...], tuple[Any, ...]]:
    """Build a net's program while a compiler looks on: name of the call, names of its tensors, outline of its outputs.

    Args:
        structure: what the net needs to know its leaves again.
        kind, fields: class and fields of the plan.
        x, initial: (shape of one row, dtype) of every leaf.
    """
    with unset_fake_temporarily():
        # The numbers do not count, and any batch does.
        xs = [torch.zeros(1, 2, *shape, dtype=dtype) for shape, dtype in x]
        initials = [torch.zeros(2, *shape, dtype=dtype) for shape, dtype in initial]
        prepared = net.prepared_for(xs, initials, structure)
    plan = kind(*fields)
    name = f"{prepared.program.step.name}-{next(_NUMBER)}-{prepared.digest}"
    _RECIPES[name] = net.__dict__.setdefault("_recipes", {})[name] = Recipe(net, structure, plan, trajectory, prepared)
    return name, prepared.names, outline(prepared.program.traced.output)


def call(
    net: Any, structure: Any, x: list[Tensor], initial: list[Tensor], how: Asked, tensor: Callable[[str], Tensor]
) -> tuple[Any, list[Tensor]]:
    """The output in the cell's structure, and the last carry or every carry: what a net runs while a compiler looks on.

    Args:
        tensor: the net's parameter or buffer of a name.
    """
    kind, fields = plan_parts(how.plan)
    name, names, outputs = describe(net, structure, kind, fields, how.trajectory, types(x, 2), types(initial, 1))
    masks = [None if mask is None else torch.as_tensor(mask) for mask in (how.lengths, how.resets)]
    found = forward(name, x, initial, [tensor(n) for n in names], *masks)
    n_out = len(found) - len(initial) - 1
    return fill(outputs, found[:n_out]), found[n_out:-1]


def types(leaves: Sequence[Tensor], lead: int) -> tuple[Any, ...]:
    """(shape of one row, dtype) of leaves with so many axes in front."""
    return tuple((tuple(a.shape[lead:]), a.dtype) for a in leaves)


def plan_parts(plan: Any) -> tuple[Any, tuple[Any, ...]]:
    """A plan as constants that a compiler can follow: its class and its fields."""
    return type(plan), tuple(getattr(plan, name) for name in type(plan).__dataclass_fields__)


@torch.library.custom_op("bptt::forward", mutates_args=(), tags=(torch.Tag.nondeterministic_seeded,))
def forward(
    name: str,
    x: list[Tensor],
    initial: list[Tensor],
    tensors: list[Tensor],
    lengths: Tensor | None,
    resets: Tensor | None,
) -> list[Tensor]:
    """Outputs, the last carry or every carry, and a token for `backward`."""
    recipe = _RECIPES[name]
    with torch.no_grad():
        prepared = recipe.find(x, initial)
        request = request_of(prepared, x, initial, Asked(lengths, resets, recipe.plan, recipe.trajectory))
        with torch.autocast(x[0].device.type, enabled=False):
            shared = prepared.shared.checked(dict(zip(prepared.names, tensors, strict=True)))
            results, done = bridge.run_forward(request, request.source(x, initial, shared))
    return [*results, _token(prepared, request, done.held)]


@forward.register_fake
def _(
    name: str,
    x: list[Tensor],
    initial: list[Tensor],
    tensors: list[Tensor],
    lengths: Tensor | None,
    resets: Tensor | None,
) -> list[Tensor]:
    recipe = _RECIPES[name]
    (steps, batch), step = x[0].shape[:2], recipe.prepared.program.step
    lead = (steps + 1, batch) if recipe.trajectory else (batch,)
    shapes = [((steps, batch), node) for node in step.output] + [(lead, node) for node in step.next_carry]
    made = [x[0].new_empty((*at, *n.type.shape), dtype=getattr(torch, n.type.dtype)) for at, n in shapes]
    return [*made, torch.empty(1, dtype=torch.int64)]


@torch.library.custom_op("bptt::backward", mutates_args=())
def backward(
    token: Tensor,
    x: list[Tensor],
    initial: list[Tensor],
    tensors: list[Tensor],
    bars: list[Tensor],
    x_wanted: bool,
) -> list[Tensor]:
    """Gradients of the inputs (if wanted), the initial carry and the tensors, floating-point ones only."""
    kept = _TAPES.get(int(token))
    if kept is None:
        raise BackendError("the forward run's tape was freed", fix="keep the graph: backward(retain_graph=True)")
    prepared, request = kept.prepared, kept.request
    with torch.autocast(x[0].device.type, enabled=False), _autograd():
        own = [a.detach().requires_grad_(a.is_floating_point()) for a in tensors]
        shared = prepared.shared.checked(dict(zip(prepared.names, own, strict=True)))
        with torch.no_grad():
            source = request.source(x, initial, [a.detach() for a in shared])
            found = bridge.run_backward(request, source, kept.held, bars, x_wanted)
        pairs = [(a, g) for a, g in zip(shared, found.shared, strict=True) if a.requires_grad and g is not None]
        wanted = [a for a in own if a.requires_grad]
        of_tensors = (
            torch.autograd.grad([a for a, _ in pairs], wanted, [g for _, g in pairs], allow_unused=True)
            if pairs and wanted
            else (None,) * len(wanted)
        )
    gradients = [*(found.x if x_wanted else ()), *found.carry]
    sources = [*(x if x_wanted else ()), *initial]
    floating = [(g, a) for g, a in zip(gradients, sources, strict=True) if a.is_floating_point()]
    return _apart([*floating, *zip(of_tensors, wanted, strict=True)])


@backward.register_fake
def _(
    token: Tensor,
    x: list[Tensor],
    initial: list[Tensor],
    tensors: list[Tensor],
    bars: list[Tensor],
    x_wanted: bool,
) -> list[Tensor]:
    sources = [*(x if x_wanted else ()), *initial, *tensors]
    return [a.new_empty(a.shape) for a in sources if a.is_floating_point()]


@contextmanager
def _autograd() -> Iterator[None]:
    """Autograd inside an operator, from which torch hides it."""
    keys = torch._C.DispatchKey.AutogradFunctionality, torch._C.DispatchKey.ADInplaceOrView
    hidden = [torch._C._dispatch_tls_is_dispatch_key_excluded(key) for key in keys]
    try:
        for key in keys:
            torch._C._dispatch_tls_set_dispatch_key_excluded(key, False)
        with torch.enable_grad():
            if not (torch.ones(1, requires_grad=True) * 1).requires_grad:
                raise InternalError("autograd is out of reach inside an operator of this version of torch")
            yield
    finally:
        for key, was in zip(keys, hidden, strict=True):
            torch._C._dispatch_tls_set_dispatch_key_excluded(key, was)


def _apart(found: Sequence[tuple[Tensor | None, Tensor]]) -> list[Tensor]:
    """Each gradient in memory of its own: what an operator returns may not be seen twice."""
    out: list[Tensor] = []
    seen: set[int] = set()
    for gradient, like in found:
        whole = like.new_zeros(like.shape) if gradient is None else gradient.contiguous()
        place = whole.untyped_storage().data_ptr()
        out.append(whole.clone() if place in seen else whole)
        seen.add(place)
    return out


def _setup(ctx: Any, inputs: tuple[Any, ...], output: list[Tensor]) -> None:
    _, x, initial, tensors, _, _ = inputs
    ctx.sizes = len(x), len(initial)
    ctx.save_for_backward(*x, *initial, *tensors, output[-1])


def _backward(ctx: Any, bars: list[Tensor | None]) -> tuple[Any, ...]:
    *saved, token = ctx.saved_tensors
    x, initial, tensors = bridge.split(saved, ctx.sizes)
    x_wanted = any(_flags(ctx.needs_input_grad[1]))
    found = iter(backward(token, list(x), list(initial), list(tensors), list(bars[:-1]), x_wanted))

    def part(sources: Sequence[Tensor], wanted: bool = True) -> list[Tensor | None]:
        return [next(found) if wanted and a.is_floating_point() else None for a in sources]

    return None, part(x, x_wanted), part(initial), part(tensors), None, None


def _flags(needs: Any) -> Sequence[bool]:
    return needs if isinstance(needs, list | tuple) else [needs]


forward.register_autograd(_backward, setup_context=_setup)
