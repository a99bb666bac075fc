"""Making tensors inside a step: constants, and noise, which is drawn before the loop."""

from collections.abc import Callable, Mapping
from typing import Any

from bptt.ir.build import apply, cast, expand, full, leaf
from bptt.ir.node import Node
from bptt.ir.types import Type
from bptt.trace.call import Call, RefusedError, TranslationError


def _type(call: Call) -> Type:
    shape = tuple(call.value.shape)
    row = shape[:1] == (call.batch,)
    if call.batch in shape[1:]:
        raise TranslationError("it makes a tensor with the batch on an axis that is not the first", fix="batch first")
    return Type(shape[1:] if row else shape, call.dtype, row)


def _full(value: float | None = None, at: int = 1) -> Callable[..., Node]:
    def row(call: Call, *args: Any, **_: Any) -> Node:
        wanted = args[at] if value is None else value
        type_ = _type(call)
        if not isinstance(wanted, Node):
            return full(wanted, type_)
        number = cast(wanted, call.dtype)  # a tensor of one number, as `h[:, 1] = 0.5` makes of 0.5
        return expand(apply("rows", number) if type_.row and not number.type.row else number, type_.shape)

    return row


def _noise(law: str, *defaults: float) -> Callable[..., Node]:
    """A leaf of the graph: `law` and its two numbers say how it is drawn, anew at every step for every row."""

    def row(call: Call, *args: Any, **kwargs: Any) -> Node:
        type_ = _type(call)
        if not type_.row:
            raise RefusedError(
                "it draws random numbers that all rows of the batch share",
                expected="noise with the batch as its first axis; weights that stay the same for all steps",
                fix="draw with torch.randn_like(h); for random weights, draw them outside of the cell",
            )
        numbers = [a for a in args[1:] if isinstance(a, int | float) and not isinstance(a, bool)][: len(defaults)]
        return leaf("noise", -1, type_, "noise", law=(law, *numbers, *defaults[len(numbers) :]))

    return row


def _normal(call: Call, *args: Any, **kwargs: Any) -> Node:
    overload = call.name.split(".")[-1]
    if "Tensor" in overload:
        raise RefusedError(
            "it draws with a mean or a deviation that is a tensor",
            fix="mean + deviation * torch.randn_like(mean), which is the same law and lets gradients through",
        )
    given = (None, *args) if overload == "float_float" else args  # in place, the tensor itself is the first argument
    return _noise("normal", 0, 1)(call, *given, **kwargs)


def _bernoulli(call: Call, a: Node, p: Any = None, **kwargs: Any) -> Node:
    if not isinstance(p, int | float):
        raise RefusedError(
            "it draws with a probability that is a tensor",
            fix="(torch.rand_like(p) < p).to(p.dtype), which is the same law",
        )
    return _noise("bernoulli", 0.5)(call, a, p)


MAKE: Mapping[str, Callable[..., Any]] = {
    "zeros": _full(0),
    "zeros_like": _full(0),
    "zero": _full(0),
    "new_zeros": _full(0),
    "ones": _full(1),
    "ones_like": _full(1),
    "new_ones": _full(1),
    "empty": _full(0),
    "empty_like": _full(0),
    "new_empty": _full(0),
    "new_empty_strided": _full(0),
    "full": _full(),
    "full_like": _full(),
    "new_full": _full(at=2),
    "fill": _full(),
    "scalar_tensor": _full(at=0),
    "randn": _noise("normal", 0, 1),
    "randn_like": _noise("normal", 0, 1),
    "normal": _normal,
    "normal_functional": _normal,
    "rand": _noise("uniform", 0, 1),
    "rand_like": _noise("uniform", 0, 1),
    "uniform": _noise("uniform", 0, 1),
    "exponential": _noise("exponential", 1),
    "bernoulli": _bernoulli,
}
