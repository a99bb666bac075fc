"""`watch`: samples of the lag curve while a net is trained, without an edit to the training loop."""

import math
from collections.abc import Sequence
from typing import Any, Protocol

import torch
from torch import Tensor, nn
from torch.nn.utils.rnn import PackedSequence, pad_packed_sequence
from torch.utils import _pytree as pytree

from bptt.derive.linear_cells import adjoint_cell
from bptt.errors import ShapeError, UnsupportedError
from bptt.flow.decay import fit_decay
from bptt.flow.layers import turn_of
from bptt.flow.linear_runs import Compiled, compile_linear
from bptt.flow.record import plain
from bptt.flow.samples import Sample, sample_lags
from bptt.flow.subject import undisturbed
from bptt.flow.subjects import is_part, subjects_of
from bptt.flow.trajectory import Trajectory, run
from bptt.nn import GRU, LSTM, RNN, Recurrent
from bptt.program import Program

KEPT = 128  # lags of one record
SHOWN = (1, 10, 100, 1000)  # lags of the scalars that are written


class Writer(Protocol):
    """What TensorBoard's SummaryWriter has."""

    def add_scalar(self, tag: str, value: float, step: int) -> None: ...


class Watch:
    """What `watch` returns: the records so far. A context manager; `close` ends it.

    Args:
        records: one for each sample, oldest first, each of plain data:
            call: number of the call that was sampled, from 0.
            part: name of the recurrent part inside the net, "" for the net itself.
            direction: "forward" or "backward".
            lags: at most 128 of the lags 1 ... R.
            norms, standard_errors: mean norm of the gradient of one step's loss at the carry `lag` steps earlier, over
                the rows of the batch that reach so far, and its standard error (None for one row).
            counts: how many rows do.
            growth: fitted factor per step back; None if the sample shows none.
            horizon: smallest lag with 90 % of the sum; None if not reached.
    """

    def __init__(self, net: nn.Module, every: int, writer: Writer | None, tag: str, seed: int) -> None:
        self.records: list[dict[str, Any]] = []
        self.every = every
        self._writer, self._tag = writer, tag
        self._generator = torch.Generator().manual_seed(seed)
        self._compiled: dict[int, tuple[Program, Compiled]] = {}
        self._calls: dict[str, int] = {}
        self._hooks = [_attach(self, name, part) for name, part in _parts(net)]

    @property
    def last(self) -> dict[str, Any] | None:
        """The newest record."""
        return self.records[-1] if self.records else None

    def close(self) -> None:
        """Sample no more. The records stay."""
        for hook in self._hooks:
            hook.remove()
        self._hooks = []

    def __enter__(self) -> "Watch":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def to_dict(self) -> dict[str, Any]:
        """Plain lists, numbers, text and None for JSON: {version: 1, every, records}."""
        made = plain({"version": 1, "every": self.every, "records": self.records})
        assert isinstance(made, dict)
        return made

    def __str__(self) -> str:
        lines = [f"watched {len(self.records)} samples, every {self.every} calls"]
        lines += [f"{'call':>8}  {'growth':>8}  {'90 % within':>11}  part"]
        for record in self.records:
            growth = "-" if record["growth"] is None else f"{record['growth']:.4f}"
            horizon = "not reached" if record["horizon"] is None else str(record["horizon"])
            lines.append(f"{record['call']:>8}  {growth:>8}  {horizon:>11}  {record['part']} {record['direction']}")
        return "\n".join(lines)

    def _due(self, name: str) -> int | None:
        """The number of this call, if it is one to be sampled."""
        call = self._calls.get(name, 0)
        self._calls[name] = call + 1
        return call if call % self.every == 0 else None

    def _of(self, program: Program) -> Compiled:
        if id(program) not in self._compiled:
            self._compiled[id(program)] = program, compile_linear(adjoint_cell(program.adjoint), program.choice)
        return self._compiled[id(program)][1]

    def _sample(self, call: int, name: str, part: nn.Module, given: dict[str, Any], bars: "_Bars") -> None:
        """Run the part again on what it was given, and carry one loss for each row back."""
        with torch.no_grad(), undisturbed(given["x"]):
            subjects = subjects_of(part, given["x"], given.get("carry"), given.get("lengths"), given.get("resets"))
            for number, trajectory in enumerate(run(subject) for subject in subjects):
                y_bar, carry_bar = bars.of(part, trajectory, number, len(subjects))
                found = sample_lags(self._of(trajectory.subject.program), trajectory, y_bar, carry_bar, self._generator)
                if found is not None:
                    self._found(call, name, trajectory.subject.direction, found)

    def _found(self, call: int, part: str, direction: str, found: Sample) -> None:
        """What becomes of a sample."""
        self._keep(_record(call, part, direction, found))

    def _keep(self, record: dict[str, Any]) -> None:
        self.records.append(record)
        if self._writer is None:
            return
        tag = "/".join(filter(None, (self._tag, record["part"], record["direction"])))
        scalars = {"growth per step back": record["growth"], "horizon 90 %": record["horizon"]}
        pairs = zip(record["lags"], record["norms"], strict=True)
        scalars |= {f"norm at lag {lag}": norm for lag, norm in pairs if lag in SHOWN}
        for what, value in scalars.items():
            if value is not None:
                self._writer.add_scalar(f"{tag}/{what}", value, record["call"])


def watch(net: nn.Module, every: int = 100, *, writer: Writer | None = None, tag: str = "bptt", seed: int = 0) -> Watch:
    """Sample the lag curve of a net while it is trained: `bptt.watch(net)` before the loop, nothing else in it.

    At every `every`-th call in training mode, when the loss's gradient arrives at the net's output, one random step is
    drawn for each row of the batch; the gradient injected there is carried back alone. That is an unbiased sample of
    the whole curve of lag norms, for the loss and the parameters of that very call. No gradient, parameter or global
    random state is touched.

    Args:
        net: a recurrent net of bptt or torch.nn, or a model that contains some: each of them is watched.
        every: calls between two samples.
        writer: where scalars are written as well: anything with add_scalar(tag, value, step), as TensorBoard's
            SummaryWriter has.
        tag: what the scalars' names begin with.
        seed: of the draws.
    Returns:
        `Watch`: `.records`, `.last`, `.to_dict()`, `.close()`; also a context manager.
    Raises:
        ShapeError: every below 1. UnsupportedError: no recurrent net inside.
    Cost: one sample is about one training step of the recurrent part, so about 1 / every of the training time.
    Known limits: the truncation plan of the call is not applied: what lies beyond its window is what one wants to see.
    Dropout between layers is drawn anew. Where something between the output and the loss mixes steps (a second
    recurrent net), a step's injected gradient is that of all losses that its output reaches.
    """
    if every < 1:
        raise ShapeError("watch: every must be at least 1", got=f"every={every}")
    return Watch(net, every, writer, tag, seed)


def _parts(net: nn.Module) -> list[tuple[str, nn.Module]]:
    found: list[tuple[str, nn.Module]] = []
    found += [(name, part) for name, part in net.named_modules() if isinstance(part, (Recurrent, nn.RNNBase))]
    if found:
        return found
    loops = [name for name, part in net.named_modules() if is_part(part)]
    raise UnsupportedError(
        f"watch: there is no recurrent net inside {type(net).__name__}",
        got=f"cells that it calls by itself: {', '.join(loops)}" if loops else "no recurrent part that is known",
        expected="bptt.Recurrent, or RNN, LSTM, GRU of bptt or torch.nn",
        fix="run the loop by bptt.Recurrent(cell); or measure once: bptt.flow(model, x, cell=model.cell)",
    )


def _attach(watch: Watch, name: str, part: nn.Module) -> Any:
    names = ("x", "carry", "lengths", "resets")

    def seen(module: nn.Module, given: tuple[Any, ...], named: dict[str, Any], returned: Any) -> None:
        again = isinstance(module, (RNN, LSTM, GRU)) and given and isinstance(given[0], PackedSequence)
        if again or not (module.training and torch.is_grad_enabled()):  # ours call themselves with a padded tensor
            return
        call = watch._due(name)
        bars = _Bars(returned)
        if call is None or not bars.leaves:
            return
        known = {"input": "x", "hx": "carry"}
        arguments = dict(zip(names, given, strict=False)) | {known.get(key, key): a for key, a in named.items()}
        arguments = {key: _detached(a) for key, a in arguments.items()}

        def arrived(grads: Sequence[Tensor | None]) -> None:
            if bars.take(grads):
                watch._sample(call, name, module, arguments, bars)

        torch.autograd.graph.register_multi_grad_hook(bars.leaves, arrived)

    return part.register_forward_hook(seen, with_kwargs=True)


def _detached(a: Any) -> Any:
    if isinstance(a, PackedSequence):
        return PackedSequence(a.data.detach(), a.batch_sizes, a.sorted_indices, a.unsorted_indices)
    return pytree.tree_map(lambda leaf: leaf.detach() if isinstance(leaf, Tensor) else leaf, a)


class _Bars:
    """The gradients that arrive at what a recurrent net returned: its outputs and its last carry."""

    def __init__(self, returned: Any) -> None:
        output, carry = returned
        self._packed = output if isinstance(output, PackedSequence) else None
        outputs = [output.data] if self._packed is not None else pytree.tree_leaves(output)
        self._given = [*outputs, *pytree.tree_leaves(carry)]
        self._count = len(outputs)
        self.leaves = [a for a in self._given if isinstance(a, Tensor) and a.requires_grad]
        self._wanted = [isinstance(a, Tensor) and a.requires_grad for a in self._given]
        self._shapes = [a.new_zeros(()).expand(a.shape) for a in self._given]
        self._given = []
        self._grads: list[Tensor] | None = None

    def take(self, grads: Sequence[Tensor | None]) -> bool:
        """Keep what arrived; False if this is not the first time."""
        if self._grads is not None:
            return False
        found = iter(grads)
        arrived = [next(found) if wanted else None for wanted in self._wanted]
        self._grads = [
            torch.zeros_like(like) if g is None else g.detach() for g, like in zip(arrived, self._shapes, strict=True)
        ]
        self.leaves = []
        return True

    def of(
        self, part: nn.Module, trajectory: Trajectory, number: int, directions: int
    ) -> tuple[list[Tensor], list[Tensor] | None]:
        """Of one direction: (at every output, each (steps, batch, ...); at the last carry, None if nothing arrived)."""
        grads = self._grads or []
        outputs, carries = grads[: self._count], grads[self._count :]
        if isinstance(part, Recurrent):
            y_bar = [a.transpose(0, 1) for a in outputs] if part.batch_first else outputs
            return _floating(y_bar), _some(_floating(carries))
        assert isinstance(part, nn.RNNBase)
        y_bar = [self._time_first(part, outputs[0])]
        if directions == 2:
            half = y_bar[0].chunk(2, dim=-1)[number]
            y_bar = [turn_of(trajectory)(half) if number else half]
        leaves = [a.unsqueeze(1) if a.dim() == 2 else a for a in carries]
        places = range(number, directions * part.num_layers, directions)
        return [y_bar[0].contiguous()], _some([leaf[place] for place in places for leaf in leaves])

    def _time_first(self, part: nn.RNNBase, g: Tensor) -> Tensor:
        if self._packed is not None:
            return pad_packed_sequence(PackedSequence(g, self._packed.batch_sizes))[0]
        if g.dim() == 2:
            return g.unsqueeze(1)
        return g.transpose(0, 1) if part.batch_first else g


def _floating(leaves: Sequence[Tensor]) -> list[Tensor]:
    return [a for a in leaves if a.is_floating_point()]


def _some(bars: list[Tensor]) -> list[Tensor] | None:
    return bars if any(bool((bar != 0).any()) for bar in bars) else None


def _record(call: int, part: str, direction: str, found: Sample) -> dict[str, Any]:
    longest = len(found.norms)
    spaced = torch.logspace(0, math.log10(max(longest, 1)), KEPT, dtype=torch.float64).round().long().tolist()
    lags = list(range(1, longest + 1)) if longest <= KEPT else sorted(set(spaced))
    decay = fit_decay(found.norms, found.counts)
    horizon = decay.horizon(0.9)
    made = {
        "call": call,
        "part": part,
        "direction": direction,
        "lags": lags,
        **{name: [getattr(found, name)[lag - 1] for lag in lags] for name in ("norms", "standard_errors", "counts")},
        "growth": decay.growth,
        "horizon": None if horizon is None else horizon + 1,
    }
    record = plain(made)
    assert isinstance(record, dict)
    return record
