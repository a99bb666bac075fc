"""Layers and directions over one kind of cell, with torch.nn's calls: each layer and direction, or all layers
together, are a cell and a program like a user's.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn.utils.rnn import PackedSequence

from bptt.backends import Prediction
from bptt.errors import ShapeError, UnsupportedError
from bptt.nn import operators
from bptt.nn.given import check_runs, known_backend
from bptt.nn.masks import alive_mask
from bptt.nn.over import Loss, Progress, Ran, reader, run_over
from bptt.nn.packed import packed
from bptt.nn.prepared import Asked, Prepared, run_program
from bptt.nn.settings import surroundings
from bptt.nn.stack import Stack, layer_by_layer, leaf_names, parameter_name
from bptt.nn.trees import change, leaves
from bptt.nn.turn import Turn
from bptt.program import Program, build
from bptt.time.checkpointed import Budget, Checkpointed, checkpointed
from bptt.time.plan import Call, Exact, Plan, exact, known, plan_or
from bptt.time.schedule import Schedule, schedule
from bptt.trace.example import initial_carry


class Layered(nn.RNNBase):
    """Layers and directions over one kind of cell.

    torch.compile refuses everything that is a torch.nn.RNN, GRU or LSTM, so these are none; their base is the same.
    """

    backend: str
    _programs: dict[Any, Prepared]

    def __init__(
        self, *args: Any, backend: str = "auto", carry_hook: Callable[[Any], Any] | None = None, **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        self.backend, self.carry_hook = known_backend(backend), carry_hook
        self._programs = {}
        with torch.device("meta"):
            self._widths = tuple(leaf.shape[1] for leaf in leaves(initial_carry(self._cell(1), 1)))
        self._zeros = (None,) * len(self._widths)

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
            plan: `bptt.exact()`, `truncated`, `checkpointed` or `randomised`. It is a plan for all layers together, so
                that truncation bounds the lag of the whole net, and layers keep no outputs for each other. Directions,
                and layers of a bidirectional net, follow it each by itself and share a memory budget evenly.
        Returns:
            (output of every step, last carry), as torch.nn.
        """
        if hx is None and lengths is None and resets is None and plan is None and type(input) is Tensor:
            found = self._shortly(input)
            if found is not None:
                return found
        if isinstance(input, PackedSequence):
            return packed(self, input, hx, (lengths, resets), plan)
        if not torch.compiler.is_compiling():
            check_runs([input])
        x, carry, call = self._prepare(input, hx, lengths, resets, plan, trajectory=False)
        output, last = self._run(x, carry, call)
        return self._restore(output, input), change(lambda a: a.squeeze(1), last) if input.dim() == 2 else last

    def _shortly(self, x: Tensor) -> tuple[Tensor, Any] | None:
        """A call of one layer that has nothing but its input, by the short way; None where there is none."""
        if self.num_layers > 1 or self.bidirectional or self.batch_first or torch.compiler.is_compiling():
            return None
        prepared = self._programs.get(self._key(x)) if x.dim() == 3 and x.shape[0] else None
        if prepared is None:
            return None
        sources = prepared.shared.sources(self._tensors_of(prepared, "_l0"))
        found = prepared.shortly([x], self._zeros, sources, stacked=True)
        if found is None:
            return None
        (output,), last = found
        return output, last[0] if len(last) == 1 else tuple(last)

    def carries(
        self, input: Tensor, hx: Any = None, lengths: Any = None, resets: Any = None, plan: Plan | None = None
    ) -> Any:
        """Every leaf of the carry at every step, (steps + 1, layers, batch, hidden); entry 0 is the initial carry."""
        if self.bidirectional:
            raise UnsupportedError(
                "carries of a bidirectional net", expected="one order of time", fix="run each direction"
            )
        if not torch.compiler.is_compiling():
            check_runs([input])
        x, carry, call = self._prepare(input, hx, lengths, resets, plan, trajectory=True)
        return self._run(x, carry, call)[1]

    def run(
        self,
        segments: Any,
        loss: Loss,
        hx: Any = None,
        lengths: Any = None,
        resets: Any = None,
        plan: Plan | None = None,
        progress: Progress | None = None,
    ) -> Ran:
        """Forward and backward over a sequence of any length: gradients are added to `.grad`, outputs are not kept.

        Arguments, result and errors as for `Recurrent.run`; `hx` and the last carry are as torch.nn has them. All
        layers are one cell here, so that no layer's outputs are kept either.

        Raises:
            UnsupportedError: the net is bidirectional: its first output needs the last input.
        """
        if self.bidirectional:
            raise UnsupportedError(
                "run of a bidirectional net",
                expected="one order of time: the backward direction begins at the end",
                fix="net(x, plan=bptt.checkpointed(memory=...)), or run each direction",
            )
        read = reader(segments, self.batch_first)
        x = read.read(0, 1)[0]
        if not isinstance(x, Tensor) or x.dim() != 3:
            got = str(tuple(x.shape)) if isinstance(x, Tensor) else type(x).__name__
            raise ShapeError(
                f"{type(self).__name__}.run: the input is not a batch of sequences", got=got, expected=self._expected()
            )
        self._check(x)
        resets = resets.transpose(0, 1) if self.batch_first and isinstance(resets, Tensor) else resets
        initial = [leaf for layer in self._initial(x, hx, alone=False) for leaf in layer]
        prepared = self._prepared_stack(x, initial)
        asked = Asked(lengths, resets, plan_or(checkpointed(memory="256 MiB"), plan), trajectory=False)
        ran = run_over(prepared, self._tensors(prepared), read, initial, asked, loss, progress)
        return replace(ran, carry=self._joined(tuple(ran.carry.values()), 0))

    def schedule(self, x: Tensor, plan: Plan, hx: Any = None) -> Schedule:
        """What `plan` does on an input like this; prints as a table and a picture. See `Recurrent.schedule`.

        Of a bidirectional net it is what one direction of the first layer does; else all layers as one cell, also where
        an exact plan, or a checkpointed one with dropout, is run layer by layer.
        """
        x, carry, _ = self._prepare(x, hx, None, None, known(plan), trajectory=False)
        if self.bidirectional:
            prepared, plan = self._prepared(x, carry[0]), plan.divided(2 * self.num_layers)
        else:
            prepared = self._prepared_stack(x, [leaf for layer in carry for leaf in layer])
        return schedule(plan, x.shape[0], Call(x.shape[0], x.shape[1], prepared.need, prepared.shared_bytes))

    def program(self, x: Tensor, hx: Any = None, layer: int = 0) -> Program:
        """The program of one layer on inputs like this; print it to see step, adjoint, loop and backend.

        Args:
            x, hx: as for calling the net; only sizes and types count.
            layer: which one. All but the first read as many features as a layer gives; directions are alike.
        """
        return self._of_layer(x, hx, layer)[0]

    def cost(self, x: Tensor, hx: Any = None, layer: int = 0) -> Prediction:
        """What one layer in one direction is predicted to take, part by part, and what was chosen for it and why.

        Args:
            x, hx, layer: as for `program`.
        Raises:
            BackendError: torch runs this net step by step; there is no model of that.
        Cost: see `Program.cost`.
        """
        program, (steps, batch) = self._of_layer(x, hx, layer)
        return program.cost().at(steps, batch)

    def _of_layer(self, x: Tensor, hx: Any, layer: int) -> tuple[Program, tuple[int, int]]:
        """A layer's program, and the steps and rows of the input."""
        if layer not in range(self.num_layers):
            raise ShapeError(
                f"{type(self).__name__}: no such layer", got=str(layer), expected=f"0 to {self.num_layers - 1}"
            )
        x, carry, _ = self._prepare(x, hx, None, None, None, trajectory=False)
        steps, batch = x.shape[:2]
        if layer:
            x = x.new_zeros(1, batch, self._widths[0] * (2 if self.bidirectional else 1))
        return self._prepared(x, carry[layer]).program, (steps, batch)

    def _expected(self) -> str:
        order = "batch, steps" if self.batch_first else "steps, batch"
        return f"({order}, {self.input_size})"

    def _check(self, x: Tensor) -> None:
        if x.dim() not in (2, 3) or x.shape[-1] != self.input_size:
            raise ShapeError(
                f"{type(self).__name__}: the input does not fit",
                got=f"{tuple(x.shape)}",
                expected=f"{self._expected()}, or (steps, {self.input_size}) for one sequence alone",
            )

    def _prepare(self, x: Tensor, hx: Any, lengths: Any, resets: Any, plan: Plan | None, trajectory: bool) -> Any:
        """Time first and batched, checked: input, initial carry as a tuple of leaves, masks."""
        self._check(x)
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
        return x, self._initial(x, hx, alone), Asked(lengths, resets, plan_or(exact(), plan), trajectory)

    def _initial(self, x: Tensor, hx: Any, alone: bool) -> list[tuple[Tensor, ...]]:
        """The initial carry of every layer and direction, as leaves (batch, hidden)."""
        count = self.num_layers * (2 if self.bidirectional else 1)
        if hx is None:
            zeros = tuple(x.new_zeros(x.shape[1], width) for width in self._widths)
            return [zeros] * count
        shapes = [(count, x.shape[1], width) for width in self._widths]
        given = leaves(hx)
        batched = [leaf.unsqueeze(1) if alone else leaf for leaf in given]
        if [tuple(leaf.shape) for leaf in batched] != shapes:
            expected = [(n, size) if alone else (n, batch, size) for n, batch, size in shapes]
            raise ShapeError(
                f"{type(self).__name__}: the initial carry does not fit the input",
                got=", ".join(str(tuple(leaf.shape)) for leaf in given),
                expected=", ".join(map(str, expected)) + ", that is (layers x directions, batch, hidden)",
            )
        return list(zip(*(leaf.unbind() for leaf in batched), strict=True))

    def _restore(self, output: Tensor, input: Tensor) -> Tensor:
        if input.dim() == 2:
            return output.squeeze(1)
        return output.transpose(0, 1) if self.batch_first else output

    def _run(self, x: Tensor, carry: list[tuple[Tensor, ...]], call: Asked) -> tuple[Tensor, Any]:
        """Outputs of the last layer, and the last carry (or every carry) of all."""
        if self._together(call.plan):
            output, leaves = self._call_stack(x, [leaf for layer in carry for leaf in layer], call)
        else:
            output, leaves = self._layer_by_layer(x, carry, call)
        return output, self._joined(leaves, 1 if call.trajectory else 0)

    def _together(self, plan: Plan) -> bool:
        """Whether a plan is for all layers as one cell.

        Layer by layer the exact gradient is the same, with fewer programs to compile and large products over time for
        few rows. Dropout draws other numbers for one cell than torch does for a layer, so with it a checkpointed plan
        stays layer by layer, and equal to the exact one.
        """
        if self.num_layers == 1 or self.bidirectional or isinstance(plan, Exact):
            return False
        return not (self.dropout and self.training and isinstance(plan, Checkpointed | Budget))

    def _joined(self, leaves: Sequence[Tensor], axis: int) -> Any:
        """Leaves of all layers, in their order, as torch.nn has them: h, or (h, c), (layers x directions, ...)."""
        count = len(self._widths)
        if len(leaves) == count:
            stacked = tuple([leaf.unsqueeze(axis) for leaf in leaves])
        else:
            stacked = tuple([torch.stack(list(leaves[i::count]), axis) for i in range(count)])
        return stacked[0] if count == 1 else stacked

    def _call_stack(self, x: Tensor, initial: list[Tensor], call: Asked) -> tuple[Tensor, Sequence[Tensor]]:
        """All layers as one cell."""
        if torch.compiler.is_compiling():
            output, carries = operators.call(
                self, True, [x], initial, call, lambda name: getattr(self, parameter_name(name))
            )
            return output, carries
        prepared = self._prepared_stack(x, initial)
        (output,), last = run_program(prepared, self._tensors(prepared), [x], initial, call)
        return output, last

    def _tensors(self, prepared: Prepared) -> dict[str, Tensor | None]:
        """This net's parameters under the names of its stack."""
        return {name: getattr(self, parameter_name(name)) for name in prepared.names}

    def _layer_by_layer(
        self, x: Tensor, carry: list[tuple[Tensor, ...]], call: Asked
    ) -> tuple[Tensor, Sequence[Tensor]]:
        """Each layer reads the outputs of the one below, with torch's dropout between."""
        directions = 2 if self.bidirectional else 1
        plan = call.plan.divided(self.num_layers * directions)
        call = call if plan is call.plan else call._replace(plan=plan)
        lasts: list[Tensor] = []
        for layer in range(self.num_layers):
            outputs = []
            for direction in range(directions):
                initial = carry[layer * directions + direction]
                output, last = self._direction(x, initial, call, layer, reverse=direction == 1)
                outputs.append(output)
                lasts += last
            x = outputs[0] if directions == 1 else torch.cat(outputs, dim=-1)
            if self.dropout and layer < self.num_layers - 1:
                x = nn.functional.dropout(x, self.dropout, self.training)
        return x, lasts

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
            tensors = self._tensors_of(prepared, suffix)
            (output,), last = run_program(prepared, tensors, [x], initial, call)
        return turn(output) if turn else output, last

    def _tensors_of(self, prepared: Prepared, suffix: str) -> dict[str, Tensor | None]:
        """The parameters of one layer and direction, under the names of its cell."""
        own, names = self._parameters, [(name, name + suffix) for name in prepared.names]
        return {name: own[ours] if ours in own else getattr(self, ours) for name, ours in names}

    def prepared_for(self, x: Sequence[Tensor], initial: Sequence[Tensor], structure: Any) -> Prepared:
        """See `operators.Net`."""
        return self._prepared_stack(x[0], initial) if structure else self._prepared(x[0], tuple(initial))

    def _prepared(self, x: Tensor, initial: tuple[Tensor, ...]) -> Prepared:
        """The program of layers with this width and dtype of input, built at first use."""
        key = self._key(x)
        if key not in self._programs:
            dtype: Any = self.weight_hh_l0.dtype
            with torch.device("meta"):
                cell = self._cell(x.shape[2]).to(dtype=dtype)
            carry = initial[0] if len(initial) == 1 else initial
            self._programs[key] = Prepared(build(cell, x[0], carry, self.backend, self.carry_hook))
        return self._programs[key]

    def _key(self, x: Tensor) -> Any:
        """What decides which program runs."""
        return x.shape[2], x.dtype, self.weight_hh_l0.dtype, self.carry_hook, surroundings()

    def _prepared_stack(self, x: Tensor, initial: Sequence[Tensor]) -> Prepared:
        """The program of all layers as one cell."""
        dtype: Any = self.weight_hh_l0.dtype
        key = "stack", x.dtype, dtype, self.carry_hook, self.dropout, self.training, surroundings()
        if key not in self._programs:
            names = leaf_names(self.num_layers, len(self._widths))
            hook = None if self.carry_hook is None else layer_by_layer(self.carry_hook, names)
            with torch.device("meta"):
                cell = Stack(self)
            carry = dict(zip([name for layer in names for name in layer], initial, strict=True))
            self._programs[key] = Prepared(build(cell, x[0], carry, self.backend, hook))
        return self._programs[key]

    def __getstate__(self) -> dict[str, Any]:
        return {**super().__getstate__(), "_programs": {}, "_recipes": {}}
