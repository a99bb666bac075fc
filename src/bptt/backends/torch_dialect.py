"""How torch says each operation of the table: one row each, used by the reference backend and for shared values."""

from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any

import torch
from torch import Tensor

from bptt.ir.node import Node, Slot

NARROW = 32  # bytes of a row of a narrow matrix, at most

Function = Callable[..., Any]


def _pointwise(function: Callable[..., Tensor]) -> Function:
    return lambda node, batch, *args: function(*args)


def _const(node: Node, batch: int) -> Tensor:
    return torch.tensor(node.attr("value"), dtype=getattr(torch, node.type.dtype))


def _softplus(node: Node, batch: int, a: Tensor) -> Tensor:
    return torch.nn.functional.softplus(a, 1.0, node.attr("threshold"))


def _clamp(node: Node, batch: int, a: Tensor) -> Tensor:
    return torch.clamp(a, node.attr("low"), node.attr("high"))


def _lead(node: Node, a: Tensor) -> tuple[int, ...]:
    """The axes in front of the features: the batch of a row value, nothing of a shared one."""
    return (a.shape[0],) if node.type.row else ()


def _reshape(node: Node, batch: int, a: Tensor) -> Tensor:
    return a.reshape((*_lead(node, a), *node.attr("shape")))


def _expand(node: Node, batch: int, a: Tensor) -> Tensor:
    lead, shape = _lead(node, a), node.attr("shape")
    have = a.shape[len(lead) :]
    return a.reshape((*lead, *(1,) * (len(shape) - len(have)), *have)).expand((*lead, *shape))


def _permute(node: Node, batch: int, a: Tensor) -> Tensor:
    axes = node.attr("axes")
    return a.permute(0, *(i + 1 for i in axes)) if node.type.row else a.permute(*axes)


def _slice(node: Node, batch: int, a: Tensor) -> Tensor:
    return a.narrow(node.attr("axis"), node.attr("start"), node.attr("stop") - node.attr("start"))


def _pad(node: Node, batch: int, a: Tensor) -> Tensor:
    sides = [0, 0] * (-node.attr("axis") - 1) + [node.attr("before"), node.attr("after")]
    return torch.nn.functional.pad(a, sides)


def _take(node: Node, batch: int, a: Tensor) -> Tensor:
    """Zeros are a place of their own, behind the last."""
    axis, index = node.attr("axis"), node.attr("index")
    if -1 in index:
        a = torch.nn.functional.pad(a, [0, 0] * (-axis - 1) + [0, 1])
    return a.index_select(axis, _table(index, a.shape[axis], str(a.device)))


@lru_cache(maxsize=256)
def _table(index: tuple[int, ...], size: int, device: str) -> Tensor:
    """The places as a tensor, made once; an ordinary one, also where the first call is under inference mode."""
    with torch.inference_mode(False):
        return torch.tensor([i % size for i in index], dtype=torch.int64, device=device)


def _cumsum(node: Node, batch: int, a: Tensor) -> Tensor:
    axis = node.attr("axis")
    return a.flip(axis).cumsum(axis).flip(axis) if node.attr("backward") else a.cumsum(axis)


def _contract(node: Node, batch: int, a: Tensor, b: Tensor) -> Tensor:
    """Einsum with a letter for the batch in each word that belongs to rows."""
    sides, out = node.attr("spec").split("->")
    words = [("Z" if arg.type.row else "") + word for word, arg in zip(sides.split(","), node.args, strict=True)]
    return torch.einsum(f"{','.join(words)}->{'Z' if node.type.row else ''}{out}", a, b)


def _linear(node: Node, batch: int, x: Tensor, weight: Tensor) -> Tensor:
    """x W^T. A few columns of a weight are laid side by side first: it is quicker then, and errs half as much."""
    if weight.is_cpu and 1 < weight.shape[0] * weight.element_size() <= NARROW and not weight.is_contiguous():
        weight = weight.contiguous()
    return torch.nn.functional.linear(x, weight)


def _outer(node: Node, batch: int, a: Tensor, b: Tensor) -> Tensor:
    return a.flatten(0, -2).t() @ b.flatten(0, -2)


def _rows(node: Node, batch: int, a: Tensor) -> Tensor:
    return a.expand(batch, *a.shape)


def _opaque(node: Node, batch: int, *args: Tensor) -> Any:
    """Call torch's own operator that an opaque node stands for, with its tensors put back in place."""
    name, index = node.attr("target")
    packet, overload = name.split(".")[1:]
    function = getattr(getattr(torch.ops.aten, packet), overload)
    template_args, template_kwargs = node.attr("template")
    out = function(*_fill(template_args, args), **{key: _fill(value, args) for key, value in template_kwargs})
    return out if index is None else out[index]


def _fill(template: Any, args: tuple[Tensor, ...]) -> Any:
    if isinstance(template, Slot):
        return args[template.index]
    if isinstance(template, tuple):
        return [_fill(part, args) for part in template]
    return template


TORCH: Mapping[str, Function] = {
    "const": _const,
    "neg": _pointwise(torch.neg),
    "exp": _pointwise(torch.exp),
    "expm1": _pointwise(torch.expm1),
    "log": _pointwise(torch.log),
    "log1p": _pointwise(torch.log1p),
    "sqrt": _pointwise(torch.sqrt),
    "rsqrt": _pointwise(torch.rsqrt),
    "tanh": _pointwise(torch.tanh),
    "sigmoid": _pointwise(torch.sigmoid),
    "softplus": _softplus,
    "erf": _pointwise(torch.erf),
    "sin": _pointwise(torch.sin),
    "cos": _pointwise(torch.cos),
    "atan": _pointwise(torch.atan),
    "relu": _pointwise(torch.relu),
    "abs": _pointwise(torch.abs),
    "sign": _pointwise(torch.sign),
    "floor": _pointwise(torch.floor),
    "round": _pointwise(torch.round),
    "clamp": _clamp,
    "logical_not": _pointwise(torch.logical_not),
    "add": _pointwise(torch.add),
    "sub": _pointwise(torch.sub),
    "mul": _pointwise(torch.mul),
    "div": _pointwise(torch.div),
    "pow": _pointwise(torch.pow),
    "remainder": _pointwise(torch.remainder),
    "maximum": _pointwise(torch.maximum),
    "minimum": _pointwise(torch.minimum),
    "eq": _pointwise(torch.eq),
    "ne": _pointwise(torch.ne),
    "lt": _pointwise(torch.lt),
    "le": _pointwise(torch.le),
    "gt": _pointwise(torch.gt),
    "ge": _pointwise(torch.ge),
    "logical_and": _pointwise(torch.logical_and),
    "logical_or": _pointwise(torch.logical_or),
    "where": _pointwise(torch.where),
    "cast": lambda node, batch, a: a.to(getattr(torch, node.attr("dtype"))),
    "cut": lambda node, batch, a: a.detach(),
    "reshape": _reshape,
    "expand": _expand,
    "permute": _permute,
    "slice": _slice,
    "pad": _pad,
    "take": _take,
    "cat": lambda node, batch, *parts: torch.cat(parts, node.attr("axis")),
    "sum": lambda node, batch, a: a.sum(node.attr("axes"), keepdim=True),
    "amax": lambda node, batch, a: a.amax(node.attr("axes"), keepdim=True),
    "cumsum": _cumsum,
    "contract": _contract,
    "contract_rows": _contract,
    "linear": _linear,
    "outer": _outer,
    "sum_rows": lambda node, batch, a: a.sum(0),
    "rows": _rows,
    "opaque": _opaque,
}
