r"""`flow`: how far back the gradient reaches in a net, on given inputs, and why."""

from typing import Any

import torch
from torch import Tensor, nn

from bptt.errors import ShapeError
from bptt.flow.decay import fit_decay
from bptt.flow.facts import Facts
from bptt.flow.jacobians import measure_jacobians
from bptt.flow.lags import measure_lags
from bptt.flow.loss import RANDOM, StepLoss, inject, random_directions
from bptt.flow.result import Flow
from bptt.flow.saturation import measure_saturation
from bptt.flow.subject import subject_of, undisturbed
from bptt.flow.trajectory import Trajectory, Transport, run
from bptt.flow.verdict import judge
from bptt.flow.weights import bound, recurrent_weights

WORK = 4e8  # (loss steps) x (batch) x (lags) x (carry): a few seconds on two cores; more loss steps are sampled
LEAST = 16  # loss steps


def flow(
    net: nn.Module,
    x: Any,
    step_loss: StepLoss | None = None,
    *,
    carry: Any = None,
    max_lag: int | None = None,
    samples: int | None = None,
    seed: int = 0,
) -> Flow:
    r"""How far back the gradient reaches, $\phi_k = \lVert \partial l_t/\partial s_{t+1-k} \rVert$, and why.

    Norms are over the whole carry (LSTM: h and c together), per row; statistics are over loss steps t and rows. The net
    is left as it was: no .grad is written, no global random state consumed.

    Args:
        net: `bptt.Recurrent`, `bptt.RNN`, `bptt.LSTM` or `bptt.GRU` (one direction; all layers count as one carry).
        x: as for calling the net.
        step_loss: (y_t) or (y_t, t) -> one number, or one for each row; y_t (batch, ...) is the output of step t. Steps
            whose loss sends nothing back (a loss at the last step only) do not count. Without it the loss of each step
            is a random direction of length 1 of its output.
        carry: the initial carry, as for calling the net.
        max_lag: R, the longest lag; all steps if not given.
        samples: how many loss steps to measure, drawn at random; if not given all of them, or as many as fit into a few
            seconds (`Flow.loss_steps` and the verdict's evidence say how many).
        seed: of everything random that is drawn here.
    Returns:
        `Flow`: lag norms, growth, half-life, horizon, window, Jacobians, weights, saturation, and a verdict.
    Raises:
        ShapeError: max_lag or samples below 1, or a loss that looks at no step.
    Cost: one forward pass; then for each lag one call on (loss steps x batch) rows; memory as a training step.
    """
    for name, value in (("max_lag", max_lag), ("samples", samples)):
        if value is not None and value < 1:
            raise ShapeError(f"flow: {name} must be at least 1", got=f"{name}={value}")
    with undisturbed(x):
        subject = subject_of(net, x, carry)
        trajectory = run(subject)
        y_bar, losses = _injected(trajectory, step_loss, seed)
    transport = Transport(trajectory)
    steps, batch = subject.size
    longest = min(steps if max_lag is None else max_lag, int(losses[-1]) + 1)
    work = batch * longest * max(transport.size, 1)
    most = max(LEAST, int(WORK / work)) if samples is None else samples
    chosen = _sample(losses, most, seed)
    longest = min(longest, int(chosen[-1]) + 1)
    lags = measure_lags(transport, y_bar, chosen, longest)
    decay = fit_decay(lags.mean, lags.counts)
    jacobians, weights = measure_jacobians(transport, seed), recurrent_weights(trajectory)
    saturation = measure_saturation(trajectory)
    everything = len(chosen) == len(losses)
    sample = (
        f"from {len(chosen)} loss steps" if everything else f"from a random {len(chosen)} of {len(losses)} loss steps"
    )
    certain = bound(trajectory)
    facts = Facts(decay, jacobians, weights, certain, saturation, sample)
    return Flow(
        cell=subject.name,
        steps=steps,
        batch=batch,
        state_size=transport.size,
        loss=_loss_name(step_loss),
        loss_steps=tuple(chosen.tolist()),
        lag_norms=lags,
        decay=decay,
        jacobians=jacobians,
        recurrent_weights=weights,
        saturation=saturation,
        verdict=judge(facts),
        bound=certain,
    )


def _injected(trajectory: Trajectory, step_loss: StepLoss | None, seed: int) -> tuple[list[Tensor], Tensor]:
    """Gradient injected at every output, each (steps, batch, ...), and the steps that inject any."""
    steps, _ = trajectory.size
    device = trajectory.outputs[0].device
    if step_loss is None:
        return random_directions(trajectory.outputs, seed), torch.arange(steps, device=device)
    bars = [torch.zeros_like(a) for a in trajectory.outputs]
    seen = []
    for t in range(steps):
        structure = trajectory.subject.program.traced.output
        _, found = inject(step_loss, [a[t] for a in trajectory.outputs], structure, t)
        if found is not None and any(bool((g != 0).any()) for g in found):
            seen.append(t)
            for bar, g in zip(bars, found, strict=True):
                bar[t] = g
    if not seen:
        raise ShapeError(
            "flow: the loss sends no gradient to any output",
            got="a gradient of zero at every step",
            expected="a step_loss that depends on y_t at some step",
            fix="compute the loss from y_t with torch, without detach() or no_grad()",
        )
    return bars, torch.tensor(seen, device=device)


def _sample(losses: Tensor, most: int, seed: int) -> Tensor:
    """At most that many loss steps, ascending. The last one is always among them: it alone reaches the longest lag."""
    if len(losses) <= most:
        return losses
    generator = torch.Generator().manual_seed(seed)
    drawn = torch.randperm(len(losses) - 1, generator=generator)[: most - 1]
    return torch.cat([losses[drawn.sort().values.to(losses.device)], losses[-1:]])


def _loss_name(step_loss: StepLoss | None) -> str:
    if step_loss is None:
        return RANDOM
    name = getattr(step_loss, "__name__", type(step_loss).__name__)
    return "the step_loss given" if name == "<lambda>" else str(name)
