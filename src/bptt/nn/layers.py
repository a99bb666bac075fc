"""`RNN`, `LSTM`, `GRU`: torch.nn's constructors, calls and state dictionaries; the cells of `bptt.cells` inside.

They are subclasses of torch.nn's modules, so parameters, their names and their initialisation are torch's own; only
forward is ours. They take no private path: each layer and direction is a cell and a program like a user's.
"""

from collections.abc import Callable
from typing import Any, NamedTuple

import torch
from torch import Tensor, nn
from torch.nn.utils.rnn import PackedSequence, pack_padded_sequence, pad_packed_sequence

from bptt import cells
from bptt.errors import ShapeError, UnsupportedError
from bptt.nn.masks import alive_mask
from bptt.nn.recurrent import run_program
from bptt.nn.shared import SharedPart
from bptt.program import Program, build
from bptt.time.plan import Plan, exact
from bptt.trace.example import initial_carry


class _Call(NamedTuple):
    """What all layers of one call share: time-first masks and the plan."""

    lengths: Tensor | None
    resets: Tensor | None
    plan: Plan
    trajectory: bool


class _Layers(nn.RNNBase):
    """Layers and directions over one kind of cell; mixed in before torch.nn's class."""

    backend: str
    _programs: dict[Any, tuple[Program, SharedPart]]

    def __init__(self, *args: Any, backend: str = "auto", **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.backend = backend
        self._programs = {}
        self._carry_widths: tuple[int, ...] | None = None

    def _cell(self, input_size: int) -> nn.Module:
        """The cell of one layer, without storage: its parameters are this module's."""
        raise NotImplementedError

    @torch.compiler.disable  # a compiler around the net must neither unroll the loop nor look into the derivation
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
            plan: `bptt.exact()` or `bptt.truncated(window, stride)`.
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
        alive = alive_mask(lengths, x.shape[0], x.shape[1], x.device)
        lengths = None if alive is None else torch.as_tensor(lengths, device=x.device)
        carry = self._initial(x, hx, alone)
        return x, carry, _Call(lengths, resets, plan or exact(), trajectory)

    def _initial(self, x: Tensor, hx: Any, alone: bool) -> tuple[Tensor, ...]:
        """The initial carry as leaves, (layers x directions, batch, hidden)."""
        count = self.num_layers * (2 if self.bidirectional else 1)
        shapes = [(count, x.shape[1], width) for width in self._widths()]
        if hx is None:
            return tuple(torch.zeros(shape, dtype=x.dtype, device=x.device) for shape in shapes)
        given = _leaves(hx)
        leaves = tuple(leaf.unsqueeze(1) if alone else leaf for leaf in given)
        if [tuple(leaf.shape) for leaf in leaves] != shapes:
            expected = [(n, size) if alone else (n, batch, size) for n, batch, size in shapes]
            raise ShapeError(
                f"{type(self).__name__}: the initial carry does not fit the input",
                got=", ".join(str(tuple(leaf.shape)) for leaf in given),
                expected=", ".join(map(str, expected)) + ", that is (layers x directions, batch, hidden)",
            )
        return leaves

    def _widths(self) -> tuple[int, ...]:
        """Units of each leaf of the carry, as the cell says; asked once."""
        if self._carry_widths is None:
            with torch.device("meta"):
                self._carry_widths = tuple(leaf.shape[1] for leaf in _leaves(initial_carry(self._cell(1), 1)))
        return self._carry_widths

    def _restore(self, output: Tensor, input: Tensor) -> Tensor:
        if input.dim() == 2:
            return output.squeeze(1)
        return output.transpose(0, 1) if self.batch_first else output

    def _run(self, x: Tensor, carry: tuple[Tensor, ...], call: _Call) -> tuple[Tensor, Any]:
        """All layers: each reads the outputs of the one below, with torch's dropout between."""
        directions = 2 if self.bidirectional else 1
        lasts: list[tuple[Tensor, ...]] = []
        for layer in range(self.num_layers):
            outputs = []
            for direction in range(directions):
                initial = tuple(leaf[layer * directions + direction] for leaf in carry)
                output, last = self._direction(x, initial, call, layer, reverse=direction == 1)
                outputs.append(output)
                lasts.append(last)
            x = outputs[0] if directions == 1 else torch.cat(outputs, dim=-1)
            if self.dropout and layer < self.num_layers - 1:
                x = nn.functional.dropout(x, self.dropout, self.training)
        stacked = tuple(torch.stack(leaves, dim=1 if call.trajectory else 0) for leaves in zip(*lasts, strict=True))
        return x, stacked[0] if len(stacked) == 1 else stacked

    def _direction(
        self, x: Tensor, initial: tuple[Tensor, ...], call: _Call, layer: int, reverse: bool
    ) -> tuple[Tensor, tuple[Tensor, ...]]:
        carry: Any = initial[0] if len(initial) == 1 else initial
        turn = Turn(call.lengths, x.shape[0]) if reverse else None
        resets = turn.resets(call.resets) if turn else call.resets
        x = turn(x) if turn else x
        program, shared = self._program(x[0], carry)
        suffix = f"_l{layer}_reverse" if reverse else f"_l{layer}"
        tensors = {source.name: getattr(self, source.name + suffix) for source in program.traced.shared}
        output, last = run_program(program, shared, tensors, x, carry, call.lengths, resets, call.plan, call.trajectory)
        return turn(output) if turn else output, _leaves(last)

    def _program(self, x: Tensor, carry: Any) -> tuple[Program, SharedPart]:
        key = x.shape[1], x.dtype
        if key not in self._programs:
            with torch.device("meta"):
                cell = self._cell(x.shape[1]).to(dtype=next(self.parameters()).dtype)
            program = build(cell, x, carry, self.backend)
            self._programs[key] = program, SharedPart(program)
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
        return {**super().__getstate__(), "_programs": {}}


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


class RNN(_Layers, nn.RNN):
    """`torch.nn.RNN` with its backpropagation through time derived; also takes lengths=, resets= and plan=."""

    def _cell(self, input_size: int) -> nn.Module:
        return cells.RNN(input_size, self.hidden_size, self.bias, self.nonlinearity)


class LSTM(_Layers, nn.LSTM):
    """`torch.nn.LSTM` with its backpropagation through time derived; also takes lengths=, resets= and plan=."""

    def _cell(self, input_size: int) -> nn.Module:
        return cells.LSTM(input_size, self.hidden_size, self.bias, self.proj_size)


class GRU(_Layers, nn.GRU):
    """`torch.nn.GRU` with its backpropagation through time derived; also takes lengths=, resets= and plan=."""

    def _cell(self, input_size: int) -> nn.Module:
        return cells.GRU(input_size, self.hidden_size, self.bias)


def _leaves(carry: Any) -> tuple[Tensor, ...]:
    return (carry,) if isinstance(carry, Tensor) else tuple(carry)


def _map(change: Callable[[Tensor], Tensor], carry: Any) -> Any:
    return change(carry) if isinstance(carry, Tensor) else tuple(change(leaf) for leaf in carry)


def _permuted(a: Tensor, order: Tensor | None) -> Tensor:
    return a if order is None else a.index_select(1, order)
