r"""Credit: the gradient of one step's loss as the sum that the textbooks write, term by term.

$$\frac{\partial E_t}{\partial \theta}
= \sum_i \frac{\partial E_t}{\partial Y_t} \frac{\partial Y_t}{\partial S_i} \frac{\partial S_i}{\partial \theta}$$
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn

from bptt.backends.kernels import Inputs
from bptt.errors import ShapeError
from bptt.flow.loss import StepLoss, inject
from bptt.flow.subject import Subject, undisturbed
from bptt.flow.subjects import subject_of
from bptt.flow.terms import add_initial, add_shared, for_rows, sweep
from bptt.ir.node import sort
from bptt.nn.masks import alive_mask, reset_mask
from bptt.nn.noise import draw
from bptt.nn.shared import SharedPart


@dataclass(frozen=True, slots=True, eq=False)
class Credit(Mapping[str, Tensor]):
    """Parameter name -> its terms, (at + 1, *parameter.shape): entry i is what step i contributed.

    Names are those of `net.named_parameters()`; for a `bptt.Recurrent` the cell's own name is understood as well.

    Args:
        at: the step whose loss is differentiated.
        loss: that loss, summed over rows.
        terms: the terms of each parameter.
        single: parameters that the loss sees only through the output of step `at` (the output weights): all their terms
            but the last are zero.
    """

    at: int
    loss: float
    terms: Mapping[str, Tensor]
    single: tuple[str, ...]

    def __getitem__(self, name: str) -> Tensor:
        return self.terms[name if name in self.terms else f"cell.{name}"]

    def __iter__(self) -> Iterator[str]:
        return iter(self.terms)

    def __len__(self) -> int:
        return len(self.terms)

    def gradient(self, name: str) -> Tensor:
        """The sum of the terms: what torch.autograd gives for this step's loss."""
        return self[name].sum(0)

    def norms(self, name: str) -> Tensor:
        """The size of each term, (at + 1,)."""
        return self[name].flatten(1).norm(dim=1)

    def __str__(self) -> str:
        width = max(map(len, self.terms), default=4)
        shown = [i for i in (self.at, self.at - 1, self.at - 2, self.at // 2, 0) if i >= 0]
        shown = sorted(set(shown), reverse=True)
        head = f"{'parameter':<{width}}  {'gradient':>9}  " + "  ".join(f"{f'step {i}':>9}" for i in shown)
        lines = [f"credit for the loss of step {self.at} (norms; loss {self.loss:.6g})", head]
        for name in self.terms:
            norms = self.norms(name)
            cells = "  ".join(f"{float(norms[i]):>9.3g}" for i in shown)
            note = "  a single term" if name in self.single else ""
            lines.append(f"{name:<{width}}  {float(self.gradient(name).norm()):>9.3g}  {cells}{note}")
        return "\n".join(lines)


def credit(
    net: nn.Module,
    x: Any,
    step_loss: StepLoss,
    *,
    at: int,
    carry: Any = None,
    lengths: Any = None,
    resets: Any = None,
) -> Credit:
    r"""The terms of $\partial E_t/\partial\theta$ for every parameter, one for each step up to t = `at`.

    Steps count from 0 here: step i maps the carry $s_i$ to $s_{i+1}$. Entry i of a parameter is
    $(\partial E_t/\partial s_{i+1})\,(\partial s_{i+1}/\partial\theta)$ with $s_i$ held fixed. Textbooks count from 1
    and calls the carry that step i leaves $S_{i+1}$: entry i is its term i + 1, entry `at` its last. The last one also
    holds the direct dependence of $y_t$ on $\theta$, the only one that output weights have. Where the initial carry is
    itself made of parameters, its share is in the entry of the step that it enters.

    Args:
        net: `bptt.Recurrent`, `bptt.RNN`, `bptt.LSTM` or `bptt.GRU` (one direction). It is left as it was.
        x: as for calling the net, at least `at` + 1 steps.
        step_loss: (y_t) or (y_t, t) -> one number, or one for each row, (batch,), which are then summed;
            y_t (batch, ...) is the output of step `at`.
        at: the step of the loss, 0 ... steps - 1; negative counts from the end.
        carry, lengths, resets: as for calling the net.
    Returns:
        `Credit`, a mapping from parameter name to (at + 1, *parameter.shape).
    Raises:
        ShapeError: no such step, or a loss of another shape.
    Cost: `at` + 1 backward steps, and `at` + 1 times the memory of the parameters.
    Source: Werbos (1990); the sum over i as in Pascanu, Mikolov & Bengio (2013), eq. 3-5.
    """
    with undisturbed(x):
        subject = subject_of(net, x, carry)
        steps, batch = subject.size
        t = at + steps if at < 0 else at
        if not 0 <= t < steps:
            raise ShapeError("there is no such step", got=f"at={at}", expected=f"0 to {steps - 1}, or -{steps} to -1")
        device = subject.x[0].device
        if getattr(net, "batch_first", False) and isinstance(resets, Tensor):
            resets = resets.transpose(0, 1)
        masks = alive_mask(lengths, steps, batch, device), reset_mask(resets, steps, batch, device)
        return _credit(subject, step_loss, t, *masks)


def _credit(subject: Subject, step_loss: StepLoss, t: int, alive: Tensor | None, resets: Tensor | None) -> Credit:
    program = subject.program
    parameters = {name: subject.tensors[name].detach() for name in subject.parameters}
    parameters = {name: a.requires_grad_() for name, a in parameters.items() if a.is_floating_point()}
    with torch.enable_grad():
        shared = SharedPart(program)({**subject.tensors, **parameters})
    with torch.no_grad():
        noise = draw(program.step, *subject.size, subject.x[0].device)
        values, initial = (tuple(a.detach() for a in leaves) for leaves in (shared, subject.initial))
        inputs = Inputs(subject.x, noise, values, initial, alive, resets).segment(0, t + 1)
        outputs, tape = program.kernels.advance(inputs, initial)
    loss, y_bar = inject(step_loss, [a[t] for a in outputs], program.traced.output, t)
    terms = {name: a.new_zeros(t + 1, *a.shape) for name, a in parameters.items()}
    if y_bar is not None:
        rows = None if alive is None else alive[t].nonzero().squeeze(1)
        if rows is not None:  # a row that has ended has no loss at step t, and what stands there reaches nothing
            inputs, tape = for_rows(inputs, tape, rows)
            y_bar = [bar.index_select(0, rows) for bar in y_bar]
        with torch.no_grad():
            found = sweep(program.adjoint, inputs, tape, y_bar)
        for i, term in enumerate(found):
            add_shared(terms, i, term, shared, parameters)
            add_initial(terms, i, term, subject, rows)
    return Credit(t, float(loss), {subject.parameters[name]: a for name, a in terms.items()}, _single(subject))


def _single(subject: Subject) -> tuple[str, ...]:
    """Parameters that no carry depends on, but the output does."""
    step, sources = subject.program.step, subject.program.traced.shared
    carried, used = set(sort(step.next_carry)), set(step.nodes())
    if any(leaf.requires_grad for leaf in subject.initial):
        return ()  # a start made of parameters: which of them, torch alone knows
    return tuple(
        subject.parameters[source.name]
        for node, source in zip(step.shared, sources, strict=True)
        if source.name in subject.parameters and node in used and node not in carried
    )
