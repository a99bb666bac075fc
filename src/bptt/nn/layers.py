"""`RNN`, `LSTM`, `GRU`: torch.nn's constructors, calls and state dictionaries; the cells of `bptt.cells` inside.

They are subclasses of torch.nn.RNNBase, so parameters, their names and their initialisation are torch's own; only
forward is ours. They take no private path: each layer and direction is a cell and a program like a user's.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn.utils.rnn import PackedSequence, pack_padded_sequence, pad_packed_sequence

from bptt import cells
from bptt.errors import ShapeError, UnsupportedError
from bptt.nn import operators
from bptt.nn.masks import alive_mask
from bptt.nn.prepared import Asked, Prepared, run_program
from bptt.nn.settings import surroundings
from bptt.program import build
from bptt.time.plan import Plan, exact
from bptt.trace.example import initial_carry


class _Layers(nn.RNNBase):
    """Layers and directions over one kind of cell.

    torch.compile refuses everything that is a torch.nn.RNN, GRU or LSTM, so these are none; their base is the same.
    """

    backend: str
    _programs: dict[Any, Prepared]

    def __init__(
        self, *args: Any, backend: str = "auto", carry_hook: Callable[[Any], Any] | None = None, **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        self.backend, self.carry_hook = backend, carry_hook
        self._programs = {}
        with torch.device("meta"):
            self._widths = tuple(leaf.shape[1] for leaf in _leaves(initial_carry(self._cell(1), 1)))

    def _cell(self, input_size: int) -> nn.Module:
        """The cell of one layer, without storage: its parameters are this module's."""
        raise NotImplementedError

    def forward(
        self, input: Any, hx: Any = None, lengths: Any = None, resets: Any = None, plan: Plan | None = None
    ) -> tuple[Any, Any]:
        """As torch.nn, and more.

        Args:
            input: (steps, batch, input), (batch, steps, input) with batch_first, (steps, input) for one sequence alone,
                or a PackedSequence.
            hx: initial carry as torch.nn takes it, (layers x directions, batch, hidden); a pair for the LSTM.
            lengths: (batch,) whole numbers: outputs are zero and the carry is held from a row's length on.
            resets: (steps, batch) bool: the carry returns to `hx` before that step. Each piece between resets is
                processed by itself in both directions.
            plan: `bptt.exact()`, `truncated`, `checkpointed` or `randomised`; a memory budget is shared out
                evenly among layers and directions.
        Returns:
            (output of every step, last carry), as torch.nn.
        """
        if isinstance(input, PackedSequence):
            return self._packed(input, hx, resets, plan)
        x, carry, call = self._prepare(input, hx, lengths, resets, plan, trajectory=False)
        output, last = self._run(x, carry, call)
        return self._restore(output, input), _map(lambda a: a.squeeze(1) if input.dim() == 2 else a, last)

    def carries(
        self, input: Tensor, hx: Any = None, lengths: Any = None, resets: Any = None, plan: Plan | None = None
    ) -> Any:
        """Every leaf of the carry at every step, (steps + 1, layers, batch, hidden); entry 0 is the initial carry."""
        if self.bidirectional:
            raise UnsupportedError(
                "carries of a bidirectional net", expected="one order of time", fix="run each direction"
            )
        x, carry, call = self._prepare(input, hx, lengths, resets, plan, trajectory=True)
        return self._run(x, carry, call)[1]

    def _prepare(self, x: Tensor, hx: Any, lengths: Any, resets: Any, plan: Plan | None, trajectory: bool) -> Any:
        """Time first and batched, checked: input, initial carry as a tuple of leaves, masks."""
        order = "batch, steps" if self.batch_first else "steps, batch"
        if x.dim() not in (2, 3) or x.shape[-1] != self.input_size:
            raise ShapeError(
                f"{type(self).__name__}: the input does not fit",
                got=f"{tuple(x.shape)}",
                expected=f"({order}, {self.input_size}), or (steps, {self.input_size}) for one sequence alone",
            )
        alone = x.dim() == 2
        swap = self.batch_first and not alone
        x = x.unsqueeze(1) if alone else x.transpose(0, 1) if swap else x
        if x.shape[0] == 0:
            raise ShapeError("the sequence has no steps", got=f"{tuple(x.shape)}", expected="at least one step")
        if isinstance(resets, Tensor):
            resets = resets.unsqueeze(1) if alone and resets.dim() == 1 else resets.transpose(0, 1) if swap else resets
        if torch.compiler.is_compiling():
            lengths = None if lengths is None else torch.as_tensor(lengths)
        elif lengths is not None:
            alive = alive_mask(lengths, x.shape[0], x.shape[1], x.device)
            lengths = None if alive is None else torch.as_tensor(lengths, device=x.device)
        plan = (plan or exact()).divided(self.num_layers * (2 if self.bidirectional else 1))
        return x, self._initial(x, hx, alone), Asked(lengths, resets, plan, trajectory)

    def _initial(self, x: Tensor, hx: Any, alone: bool) -> list[tuple[Tensor, ...]]:
        """The initial carry of every layer and direction, as leaves (batch, hidden)."""
        count = self.num_layers * (2 if self.bidirectional else 1)
        if hx is None:
            zeros = tuple(x.new_zeros(x.shape[1], width) for width in self._widths)
            return [zeros] * count
        shapes = [(count, x.shape[1], width) for width in self._widths]
        given = _leaves(hx)
        leaves = tuple(leaf.unsqueeze(1) if alone else leaf for leaf in given)
        if [tuple(leaf.shape) for leaf in leaves] != shapes:
            expected = [(n, size) if alone else (n, batch, size) for n, batch, size in shapes]
            raise ShapeError(
                f"{type(self).__name__}: the initial carry does not fit the input",
                got=", ".join(str(tuple(leaf.shape)) for leaf in given),
                expected=", ".join(map(str, expected)) + ", that is (layers x directions, batch, hidden)",
            )
        return list(zip(*(leaf.unbind() for leaf in leaves), strict=True))

    def _restore(self, output: Tensor, input: Tensor) -> Tensor:
        if input.dim() == 2:
            return output.squeeze(1)
        return output.transpose(0, 1) if self.batch_first else output

    def _run(self, x: Tensor, carry: list[tuple[Tensor, ...]], call: Asked) -> tuple[Tensor, Any]:
        """All layers: each reads the outputs of the one below, with torch's dropout between."""
        directions = 2 if self.bidirectional else 1
        lasts: list[tuple[Tensor, ...]] = []
        for layer in range(self.num_layers):
            outputs = []
            for direction in range(directions):
                initial = carry[layer * directions + direction]
                output, last = self._direction(x, initial, call, layer, reverse=direction == 1)
                outputs.append(output)
                lasts.append(last)
            x = outputs[0] if directions == 1 else torch.cat(outputs, dim=-1)
            if self.dropout and layer < self.num_layers - 1:
                x = nn.functional.dropout(x, self.dropout, self.training)
        axis = 1 if call.trajectory else 0
        stacked = tuple(
            leaves[0].unsqueeze(axis) if len(leaves) == 1 else torch.stack(leaves, axis)
            for leaves in zip(*lasts, strict=True)
        )
        return x, stacked[0] if len(stacked) == 1 else stacked

    def _direction(
        self, x: Tensor, initial: tuple[Tensor, ...], call: Asked, layer: int, reverse: bool
    ) -> tuple[Tensor, tuple[Tensor, ...]]:
        turn = None
        if reverse:
            turn = Turn(call.lengths, x.shape[0])
            x, call = turn(x), call._replace(resets=turn.resets(call.resets))
        suffix = f"_l{layer}_reverse" if reverse else f"_l{layer}"
        if torch.compiler.is_compiling():
            output, carries = operators.call(
                self, None, [x], list(initial), call, lambda name: getattr(self, name + suffix)
            )
            last = tuple(carries)
        else:
            prepared = self._prepared(x, initial)
            tensors = {name: getattr(self, name + suffix) for name in prepared.names}
            (output,), last = run_program(prepared, tensors, [x], initial, call)
        return turn(output) if turn else output, last

    def prepared_for(self, x: Sequence[Tensor], initial: Sequence[Tensor], structure: Any) -> Prepared:
        """See `operators.Net`."""
        return self._prepared(x[0], tuple(initial))

    def _prepared(self, x: Tensor, initial: tuple[Tensor, ...]) -> Prepared:
        """The program of layers with this width and dtype of input, built at first use."""
        dtype: Any = self.weight_hh_l0.dtype
        key = x.shape[2], x.dtype, dtype, self.carry_hook, surroundings()
        if key not in self._programs:
            with torch.device("meta"):
                cell = self._cell(x.shape[2]).to(dtype=dtype)
            carry = initial[0] if len(initial) == 1 else initial
            self._programs[key] = Prepared(build(cell, x[0], carry, self.backend, self.carry_hook))
        return self._programs[key]

    def _packed(self, input: PackedSequence, hx: Any, resets: Any, plan: Plan | None) -> tuple[PackedSequence, Any]:
        """A packed sequence is a batch with lengths; rows come back in the order that torch gives them."""
        if resets is not None:
            raise UnsupportedError("resets with a PackedSequence", fix="give a padded tensor and lengths= instead")
        first = self.batch_first
        padded, lengths = pad_packed_sequence(PackedSequence(input.data, input.batch_sizes), batch_first=first)
        carry = None if hx is None else _map(lambda a: _permuted(a, input.sorted_indices), hx)
        output, last = self(padded, carry, lengths=lengths, plan=plan)
        data = pack_padded_sequence(output, lengths, batch_first=first).data
        packed = PackedSequence(data, input.batch_sizes, input.sorted_indices, input.unsorted_indices)
        return packed, _map(lambda a: _permuted(a, input.unsorted_indices), last)

    def __getstate__(self) -> dict[str, Any]:
        return {**super().__getstate__(), "_programs": {}, "_recipes": {}}


class Turn:
    """Turns time around, row by row within its length, and back (it is its own inverse)."""

    def __init__(self, lengths: Tensor | None, steps: int) -> None:
        self.index: Tensor | None = None
        if lengths is not None:
            t = torch.arange(steps, device=lengths.device).unsqueeze(1)
            self.index = torch.where(t < lengths, lengths - 1 - t, t)

    def __call__(self, a: Tensor) -> Tensor:
        if self.index is None:
            return a.flip(0)
        index = self.index.reshape(*self.index.shape, *(1,) * (a.dim() - 2)).expand(-1, -1, *a.shape[2:])
        return a.gather(0, index)

    def resets(self, resets: Tensor | None) -> Tensor | None:
        """A piece that starts at step t ends, seen backward, before step t - 1."""
        if resets is None:
            return None
        return self(torch.cat([resets[1:], torch.zeros_like(resets[:1])]))


class RNN(_Layers):
    """`torch.nn.RNN` with its backpropagation through time derived; also takes lengths=, resets= and plan=."""

    def __init__(
        self,
        input_size: int,
        hidden_size: int,
        num_layers: int = 1,
        nonlinearity: str = "tanh",
        *args: Any,
        **kwargs: Any,
    ) -> None:
        _refuse_projection("RNN", kwargs)
        self.nonlinearity = nonlinearity
        super().__init__(f"RNN_{nonlinearity.upper()}", input_size, hidden_size, num_layers, *args, **kwargs)

    def _cell(self, input_size: int) -> nn.Module:
        return cells.RNN(input_size, self.hidden_size, self.bias, self.nonlinearity)


class LSTM(_Layers):
    """`torch.nn.LSTM` with its backpropagation through time derived; also takes lengths=, resets= and plan=."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__("LSTM", *args, **kwargs)

    def _cell(self, input_size: int) -> nn.Module:
        return cells.LSTM(input_size, self.hidden_size, self.bias, self.proj_size)


class GRU(_Layers):
    """`torch.nn.GRU` with its backpropagation through time derived; also takes lengths=, resets= and plan=."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        _refuse_projection("GRU", kwargs)
        super().__init__("GRU", *args, **kwargs)

    def _cell(self, input_size: int) -> nn.Module:
        return cells.GRU(input_size, self.hidden_size, self.bias)


def _refuse_projection(kind: str, given: Mapping[str, Any]) -> None:
    if "proj_size" in given:
        raise UnsupportedError(f"proj_size of {kind}", expected="a projection in an LSTM alone, as in torch.nn")


def _leaves(carry: Any) -> tuple[Tensor, ...]:
    return (carry,) if isinstance(carry, Tensor) else tuple(carry)


def _map(change: Callable[[Tensor], Tensor], carry: Any) -> Any:
    return change(carry) if isinstance(carry, Tensor) else tuple(change(leaf) for leaf in carry)


def _permuted(a: Tensor, order: Tensor | None) -> Tensor:
    return a if order is None else a.index_select(1, order)
