"""An example of one step's arguments, when a person gives only the cell."""

from typing import Any

import torch
from torch import Tensor, nn
from torch._subclasses.fake_tensor import DataDependentOutputException, FakeTensorMode
from torch.func import functional_call

from bptt.errors import TraceError
from bptt.trace.quiet import quiet
from bptt.trace.untouched import Snapshot


def initial_carry(cell: nn.Module, batch: int) -> Any:
    """`cell.initial_carry(batch)`, or zeros for torch.nn's cells.

    Raises:
        TraceError: the cell does not say how it starts.
    """
    own: Any = getattr(cell, "initial_carry", None)
    if callable(own):
        return own(batch)
    if isinstance(cell, nn.RNNCellBase):
        zeros = cell.weight_hh.new_zeros(batch, cell.hidden_size)
        return (zeros, zeros.clone()) if isinstance(cell, nn.LSTMCell) else zeros
    raise TraceError(
        f"cell {type(cell).__name__} does not say how it starts",
        expected="an initial carry",
        fix="give carry= in the call, or write `def initial_carry(self, batch)`, which returns (batch, ...) tensors",
    )


def example(cell: nn.Module, x: Any = None, carry: Any = None, batch: int = 3) -> tuple[Any, Any]:
    """(x, carry) for one step of `cell`, random in the dtype of its parameters where they are not given.

    Args:
        x: one step's input, (batch, ...). If not given its width is `cell.input_size`, else the first width of a
            parameter with which the cell runs.
        carry: the carry; `initial_carry` of the cell if not given.
    Raises:
        TraceError: no width of input fits the cell.
    """
    dtype = next((p.dtype for p in cell.parameters() if p.is_floating_point()), torch.get_default_dtype())
    if x is not None:
        leaf = torch.utils._pytree.tree_leaves(x)[0]
        return x, initial_carry(cell, leaf.shape[0]) if carry is None else carry
    carry = initial_carry(cell, batch) if carry is None else carry
    batch = torch.utils._pytree.tree_leaves(carry)[0].shape[0]
    size = getattr(cell, "input_size", None)
    if isinstance(size, int):
        return torch.randn(batch, size, dtype=dtype), carry
    for width in dict.fromkeys(p.shape[-1] for p in cell.parameters() if p.dim() == 2):
        if _runs(cell, (batch, width), dtype, carry):
            return torch.randn(batch, width, dtype=dtype), carry
    raise TraceError(
        f"cell {type(cell).__name__} does not say how wide its input is",
        expected="an example of x, or an attribute `input_size`",
        fix="give x=torch.randn(batch, width), or set self.input_size in the cell",
    )


def _runs(cell: nn.Module, shape: tuple[int, ...], dtype: torch.dtype, carry: Any) -> bool:
    """True if the cell takes such an input; on fake tensors, beside which it may make tensors of its own."""
    before = Snapshot(cell)
    try:
        with quiet(), FakeTensorMode(allow_non_fake_inputs=True):
            tensors = {name: _fake(t) for name, t in [*cell.named_parameters(), *cell.named_buffers()]}
            x, state = torch.empty(shape, dtype=dtype), torch.utils._pytree.tree_map(_fake, carry)
            functional_call(cell, tensors, (x, state))
    except DataDependentOutputException:  # a value was asked for, which shapes do not have
        return True
    except Exception:  # noqa: BLE001 - the user's code, which may raise anything: this width is not it
        return False
    finally:
        before.restore()
    return True


def _fake(t: Tensor) -> Tensor:
    return torch.empty(tuple(t.shape), dtype=t.dtype)
