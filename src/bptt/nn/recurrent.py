"""`Recurrent`: any cell over time, as an nn.Module."""

from collections.abc import Callable, Sequence
from functools import reduce
from typing import Any

import torch
from torch import Tensor, nn
from torch.utils import _pytree as pytree

from bptt.backends import Prediction
from bptt.errors import ShapeError, TraceError
from bptt.nn import operators, trees
from bptt.nn.given import check_runs, known_backend
from bptt.nn.over import Loss, Progress, Ran, reader, run_over
from bptt.nn.prepared import Asked, Prepared, run_program
from bptt.nn.settings import Watch
from bptt.program import Program, build
from bptt.time.checkpointed import checkpointed
from bptt.time.plan import Call, Plan, exact, plan_or
from bptt.time.schedule import Schedule, schedule
from bptt.trace.example import initial_carry

KEPT = 32  # programs of one net: a setting that changes at every call must not fill the memory


class Recurrent(nn.Module):
    r"""A cell over time: $s_{t+1}, y_t = f(x_t, s_t; \theta)$ for t = 0 ... steps - 1.

    The cell's code is recorded once; its backpropagation through time is derived from the recording and run by a plan.

    Args:
        cell: a module whose forward(x, carry) handles one step of a batch and returns the new carry, in the same
            structure, or (carry, output).
        batch_first: inputs and outputs are (batch, steps, ...) instead of (steps, batch, ...).
        backend: "auto" (the CPU backend where it can run the cell), "cpu" (or an error) or "reference" (torch calls).
        carry_hook: hook(cotangent of the carry) -> the same structure, called for every step inside the backward loop
            before the step before gets it, and compiled with it: `bptt.clip_carry(1.0)`, or torch operations that treat
            each row by itself. It changes the gradient, nothing else.
    Cost: memory for the tape grows with steps x batch x (values the backward step reads); see `print(net.program(x))`.
    """

    def __init__(
        self,
        cell: nn.Module,
        batch_first: bool = False,
        backend: str = "auto",
        carry_hook: Callable[[Any], Any] | None = None,
    ) -> None:
        super().__init__()
        if not isinstance(cell, nn.Module):
            raise TraceError(
                "a cell is an nn.Module",
                got=f"a {type(cell).__name__}",
                expected="a module whose forward(x, carry) handles one step of a batch",
                fix="wrap the function: class Cell(torch.nn.Module) with the function's code as forward",
            )
        self.cell = cell
        self.batch_first = batch_first
        self.backend = known_backend(backend)
        self.carry_hook = carry_hook
        self._programs: dict[Any, Prepared] = {}
        self._last: tuple[Any, Watch, Prepared] | None = None

    def forward(
        self, x: Any, carry: Any = None, lengths: Any = None, resets: Any = None, plan: Plan | None = None
    ) -> tuple[Any, Any]:
        """Run the cell over a sequence.

        Args:
            x: (steps, batch, ...), or tensors of that kind in the structure the cell takes.
            carry: the initial carry; else `cell.initial_carry(batch)`; else zeros for torch.nn's cells.
            lengths: (batch,) whole numbers; from a row's length on its outputs are zero, its carry is held, and nothing
                there reaches a gradient.
            resets: (steps, batch) bool; where True the row's carry is replaced by its initial carry before that step.
            plan: `bptt.exact()` (the default), `truncated`, `checkpointed` or `randomised`.
        Returns:
            (output of every step, last carry).
        Raises:
            TraceError: the cell cannot be derived. ShapeError: tensors that do not fit.
        """
        output, last = self._run(x, carry, lengths, resets, plan, trajectory=False)
        return output, last

    def carries(
        self, x: Any, carry: Any = None, lengths: Any = None, resets: Any = None, plan: Plan | None = None
    ) -> Any:
        """Every leaf of the carry at every step, (steps + 1, batch, ...), differentiable; entry 0 is the initial carry.

        Arguments as for calling the module.
        """
        return self._run(x, carry, lengths, resets, plan, trajectory=True)[1]

    def program(self, x: Any, carry: Any = None) -> Program:
        """The program that runs on inputs like these; print it to see step, adjoint, loop and backend."""
        x = self._time_first(x)
        batch = _size(x)[1]
        carry = self.initial_carry(x, batch) if carry is None else carry
        return self._prepared(x, carry)[0].program

    def run(
        self,
        segments: Any,
        loss: Loss,
        carry: Any = None,
        lengths: Any = None,
        resets: Any = None,
        plan: Plan | None = None,
        progress: Progress | None = None,
    ) -> Ran:
        r"""Forward and backward over a sequence of any length: gradients are added to `.grad`, outputs are not kept.

        $L = \sum_t l_t$. Inputs are read by segment, a step's loss is computed where its segment is reversed, and the
        gradients of the net's and of the loss's parameters are added to `.grad` as `backward()` would. Under
        `torch.no_grad()` only the loss is computed.

        Args:
            segments: (x, target, ...) that hold all steps - tensors, or numpy arrays mapped from a file -, or a list or
                other sequence of such tuples, one after another in time, each loaded when it is needed. An iterator
                is kept in memory as it comes, since its inputs are read again on the way back.
            loss: loss(output, target, ...) -> the *sum* of the losses of some consecutive steps, time first (a mean
                would weigh short segments more). It is called once for each step.
            carry, lengths, resets: as for calling the net.
            plan: within 256 MiB (`bptt.checkpointed(memory="256 MiB")`) if not given. A truncated plan reverses each
                block as soon as it was run, and holds the tape of one window.
            progress: progress(done, total) is called with steps run forward or backward.
        Returns:
            The loss, the last carry, and what the plan cost.
        Raises:
            ShapeError: sequences that do not run together; a loss that is not one number.
            PlanError: the plan does not fit its memory.
        Cost: the plan's steps; memory does not grow with the steps, but for what was given.
        """
        read = reader(segments, self.batch_first)
        x = read.read(0, 1)[0]
        batch = _size(x)[1]
        carry = self.initial_carry(x, batch) if carry is None else carry
        prepared, watch = self._prepared(x, carry)
        tensors = watch.tensors(prepared.names)
        if self.batch_first and isinstance(resets, Tensor):
            resets = resets.transpose(0, 1)
        asked = Asked(lengths, resets, plan_or(checkpointed(memory="256 MiB"), plan), trajectory=False)
        return run_over(prepared, tensors, read, trees.leaves(carry), asked, loss, progress)

    def schedule(self, x: Any, plan: Plan, carry: Any = None) -> Schedule:
        """What `plan` does on an input like this; prints as a table and a picture.

        Args:
            x, carry: as for calling the net; only sizes and types count.
        Raises:
            PlanError: the plan does not fit its memory.
        """
        steps, batch = _size(self._time_first(x))
        program = self.program(x, carry)
        return schedule(plan, steps, Call(steps, batch, program.need, program.shared_bytes))

    def cost(self, x: Any, carry: Any = None) -> Prediction:
        """What one call on an input like this is predicted to take, part by part, and what was chosen for it and why.

        Args:
            x, carry: as for calling the net; only sizes and types count.
        Raises:
            BackendError: torch runs this net step by step; there is no model of that.
        Cost: see `Program.cost`.
        """
        return self.program(x, carry).cost().at(*_size(self._time_first(x)))

    def initial_carry(self, x: Any, batch: int) -> Any:
        """The carry that a sequence starts from when none is given."""
        return initial_carry(self.cell, batch)

    def extra_repr(self) -> str:
        return f"batch_first={self.batch_first}, backend={self.backend!r}"

    def _run(self, x: Any, carry: Any, lengths: Any, resets: Any, plan: Plan | None, trajectory: bool) -> Any:
        compiling = torch.compiler.is_compiling()
        if not compiling:
            check_runs(trees.leaves(x))
        x = self._time_first(x)
        batch = _size(x)[1]
        carry = self.initial_carry(x, batch) if carry is None else carry
        if self.batch_first and isinstance(resets, Tensor) and resets.dim() == 2:
            resets = resets.transpose(0, 1)
        if compiling:
            return self._compiled(x, carry, lengths, resets, plan, trajectory)
        prepared, watch = self._prepared(x, carry)
        found, first = None, self.batch_first
        if lengths is None and resets is None and plan is None and not trajectory:
            found = prepared.shortly(trees.leaves(x), trees.leaves(carry), watch.sources(prepared.shared))
        if found is None:
            call, tensors = Asked(lengths, resets, plan_or(exact(), plan), trajectory), watch.tensors(prepared.names)
            found = run_program(prepared, tensors, trees.leaves(x), trees.leaves(carry), call)
        outputs, carries = found
        return _swap(prepared.output(outputs), first), _swap(prepared.carry(carries), first and trajectory)

    def _compiled(self, x: Any, carry: Any, lengths: Any, resets: Any, plan: Plan | None, trajectory: bool) -> Any:
        """The same for a compiler around the net: one operator, whatever the number of steps."""
        (xs, of_x), (initial, of_carry) = pytree.tree_flatten(x), pytree.tree_flatten(carry)
        call = Asked(lengths, resets, plan_or(exact(), plan), trajectory)

        def tensor(name: str) -> Any:
            return reduce(getattr, name.split("."), self.cell)

        output, carries = operators.call(self, (of_x, of_carry), xs, initial, call, tensor)
        first = self.batch_first
        return _swap(output, first), _swap(pytree.tree_unflatten(carries, of_carry), first and trajectory)

    def prepared_for(self, x: Sequence[Tensor], initial: Sequence[Tensor], structure: Any) -> Prepared:
        """See `operators.Net`."""
        trees_of = (pytree.tree_unflatten(list(a), spec) for a, spec in zip((x, initial), structure, strict=True))
        return self._prepared(*trees_of)[0]

    def _time_first(self, x: Any) -> Any:
        for leaf in trees.leaves(x):
            if not isinstance(leaf, Tensor) or leaf.dim() < 2:
                got = tuple(leaf.shape) if isinstance(leaf, Tensor) else type(leaf).__name__
                order = "batch, steps" if self.batch_first else "steps, batch"
                raise ShapeError("x is not a batch of sequences", got=str(got), expected=f"a tensor ({order}, ...)")
        return _swap(x, self.batch_first)

    def _prepared(self, x: Any, carry: Any) -> tuple[Prepared, Watch]:
        """The program for these types, built at first use and again when the cell's settings change."""
        types = (
            self.carry_hook,
            trees.kind(x),
            trees.kind(carry),
            *[(a.shape[2:], a.dtype) for a in trees.leaves(x)],
            *[(a.shape[1:], a.dtype) for a in trees.leaves(carry)],
        )
        last = self._last
        if last is None or last[0] != types or not last[1].holds():
            watch = Watch(self.cell)
            last = types, watch, self._built((types, watch.key), x, carry)
            object.__setattr__(self, "_last", last)
        return last[2], last[1]

    def _built(self, key: Any, x: Any, carry: Any) -> Prepared:
        if key not in self._programs:
            first = trees.change(lambda a: a[0], x)
            self._programs[key] = Prepared(build(self.cell, first, carry, self.backend, self.carry_hook))
            if len(self._programs) > KEPT:
                del self._programs[next(iter(self._programs))]
        return self._programs[key]

    def __getstate__(self) -> dict[str, Any]:
        # Programs are rebuilt where the module is unpickled or copied.
        return {**self.__dict__, "_programs": {}, "_last": None, "_recipes": {}}


def _size(x: Any) -> tuple[int, int]:
    leaves = trees.leaves(x)
    steps, batch, *_ = leaves[0].shape
    if len(leaves) > 1 and any(leaf.shape[:2] != (steps, batch) for leaf in leaves):
        sizes = {tuple(leaf.shape[:2]) for leaf in leaves}
        raise ShapeError("the inputs do not agree in steps and batch", got=", ".join(map(str, sizes)))
    if steps == 0:
        raise ShapeError("the sequence has no steps", got=f"x with {steps} steps", expected="at least one step")
    return steps, batch


def _swap(tree: Any, swap: bool) -> Any:
    return trees.change(lambda a: a.transpose(0, 1), tree) if swap else tree
