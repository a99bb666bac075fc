r"""`flow`: how far back the gradient reaches in a net, on given inputs, and why."""

from dataclasses import dataclass, replace
from typing import Any

import torch
from torch import Tensor, nn

from bptt.errors import ShapeError
from bptt.flow.decay import WindowInUse, fit_decay
from bptt.flow.exponents import measure_lyapunov
from bptt.flow.facts import Facts
from bptt.flow.fronts import pairs_of, sweep_back
from bptt.flow.gates import measure_gates
from bptt.flow.heat import HeatGrid, HeatMap
from bptt.flow.jacobians import measure_jacobians
from bptt.flow.lags import LagNorms, LagStatistics
from bptt.flow.layers import turn_of
from bptt.flow.loss import RANDOM, StepLoss, inject, random_directions
from bptt.flow.mean_field import measure_mean_field
from bptt.flow.motion import measure_motion
from bptt.flow.parameters import ParameterShares, ParameterSums
from bptt.flow.result import Flow
from bptt.flow.saturation import measure_saturation
from bptt.flow.subject import undisturbed
from bptt.flow.subjects import Net, subjects_of
from bptt.flow.trajectory import Trajectory, Transport, run
from bptt.flow.transports import measure_transports
from bptt.flow.verdict import judge
from bptt.flow.weights import bound, recurrent_weights

WORK = 4e8  # (loss steps) x (batch) x (lags) x (carry): a few seconds on two cores; more loss steps are sampled
LEAST = 16  # loss steps


@dataclass(frozen=True, slots=True)
class _Asked:
    """What one direction is asked for, besides its losses."""

    loss: str
    max_lag: int | None
    samples: int | None
    window: tuple[int, int] | None
    seed: int


def flow(
    net: Net,
    x: Any,
    step_loss: StepLoss | None = None,
    *,
    cell: nn.Module | None = None,
    carry: Any = None,
    lengths: Any = None,
    resets: Any = None,
    max_lag: int | None = None,
    samples: int | None = None,
    window: int | None = None,
    stride: int = 1,
    seed: int = 0,
) -> Flow:
    r"""How far back the gradient reaches, $\phi_k = \lVert \partial l_t/\partial s_{t+1-k} \rVert$, and why.

    Norms are over the whole carry (LSTM: h and c together), per row; statistics are over loss steps t and rows. The net
    is left as it was: no .grad is written, no global random state consumed.

    Args:
        net: `bptt.Recurrent`; `RNN`, `LSTM` or `GRU` of `bptt` or of torch.nn (all layers count as one carry; of a
            bidirectional net the result is the forward direction and `Flow.backward` the other, or the one direction
            that the loss looks at); a cell, that is a
            module or a function (x, carry) -> carry or (carry, output); or, with `cell`, any model called as net(x).
        x: as for calling the net.
        step_loss: (y_t) or (y_t, t) -> one number, or one for each row; y_t (batch, ...) is the output of step t. Steps
            whose loss sends nothing back (a loss at the last step only) do not count. Without it the loss of each step
            is a random direction of length 1 of its output.
        cell: the recurrent part of a model that loops by itself: the cell that its loop calls, or a layer. The model is
            run once to see what it gives to that part; y_t is then the output of the part.
        carry, lengths, resets: as for calling a net of bptt. What lies past a row's length counts nowhere; a history
            begins at the last reset.
        max_lag: R, the longest lag; all steps if not given.
        samples: how many loss steps to measure, drawn at random; if not given all of them, or as many as fit into a few
            seconds (`Flow.loss_steps` and the verdict's evidence say how many).
        window, stride: k2 and k1 of the truncation in use, whose bias is then estimated in `Flow.window_in_use`.
        seed: of everything random that is drawn here.
    Returns:
        `Flow`: lag norms, growth, half-life, horizon, window, Jacobians, transports, Lyapunov exponents, each
        parameter's gradient by lag, weights, gates, saturation, mean-field theory, and a verdict.
    Raises:
        ShapeError: max_lag, samples, window or stride out of range, or a loss that looks at no step.
        UnsupportedError: a net in which nothing recurrent is known; says what to give instead.
    Cost: one forward pass; then for each lag one call on (loss steps x batch) rows; memory as a training step, plus one
    carry for each step and row.
    """
    _check(max_lag, samples, window, stride)
    with undisturbed(x):
        trajectories = [run(subject) for subject in subjects_of(net, x, carry, lengths, resets, cell)]
        bars = _injected(trajectories, step_loss, seed)
    losses = [_seen(each) for each in bars]
    if not any(map(len, losses)):
        _refuse_nothing()
    name = _loss_name(step_loss)
    asked = _Asked(name, max_lag, samples, None if window is None else (window, stride), seed)
    each = zip(trajectories, bars, losses, strict=True)
    measured = [_measured(*given, asked) for given in each if len(given[2])]
    return measured[0] if len(measured) == 1 else replace(measured[0], backward=measured[1])


def _measured(trajectory: Trajectory, y_bar: list[Tensor], losses: Tensor, asked: _Asked) -> Flow:
    """One direction of one net."""
    subject, transport = trajectory.subject, Transport(trajectory)
    steps, batch = subject.size
    swept = _sweep(transport, y_bar, losses, asked)
    seen, given = len(swept.losses), len(losses)
    sample = f"{seen}" if seen == given else f"a random {seen} of {given}"
    decay = fit_decay(swept.lags.mean, swept.lags.counts)
    facts = Facts(
        decay=decay,
        jacobians=measure_jacobians(transport, asked.seed),
        weights=recurrent_weights(trajectory),
        bound=bound(trajectory),
        saturation=measure_saturation(trajectory),
        sample=f"from {sample} loss steps",
        lyapunov=measure_lyapunov(transport, seed=asked.seed),
        gates=measure_gates(trajectory),
        motion=measure_motion(trajectory),
    )
    return Flow(
        cell=subject.name,
        steps=steps,
        batch=batch,
        state_size=transport.size,
        loss=asked.loss,
        loss_steps=tuple(swept.losses.tolist()),
        lag_norms=swept.lags,
        decay=decay,
        jacobians=facts.jacobians,
        recurrent_weights=facts.weights,
        saturation=facts.saturation,
        verdict=judge(facts),
        bound=facts.bound,
        transports=measure_transports(transport, seed=asked.seed),
        lyapunov=facts.lyapunov,
        parameters=swept.parameters,
        gates=facts.gates,
        mean_field=measure_mean_field(trajectory, facts.bound, decay.growth),
        heat_map=swept.heat,
        window_in_use=None if asked.window is None else WindowInUse(*asked.window, decay.bias(*asked.window)),
        direction=subject.direction,
    )


@dataclass(frozen=True, slots=True)
class _Swept:
    """What the sweep back through time gives; `losses`: the loss steps that were sent back."""

    losses: Tensor
    lags: LagNorms
    heat: HeatMap
    parameters: ParameterShares


def _sweep(transport: Transport, y_bar: list[Tensor], losses: Tensor, asked: _Asked) -> _Swept:
    """All losses, or a sample of them, taken back together as far as any of them reaches."""
    steps, batch = transport.trajectory.subject.size
    reach = int((losses + 1 - transport.trajectory.starts[losses].amin(1)).max())
    longest = min(steps if asked.max_lag is None else asked.max_lag, reach)
    work = batch * longest * max(transport.size, 1)
    most = max(LEAST, int(WORK / work)) if asked.samples is None else asked.samples
    chosen = _sample(losses, most, asked.seed)
    statistics, grid = LagStatistics(), HeatGrid(chosen, steps)
    sums = ParameterSums(transport, y_bar, longest)
    for front in sweep_back(transport, y_bar, pairs_of(transport, chosen), longest):
        for gathered in (statistics, grid, sums):
            gathered.see(front)
    return _Swept(chosen, statistics.result(), grid.result(), sums.result())


def _check(max_lag: int | None, samples: int | None, window: int | None, stride: int) -> None:
    for name, value in (("max_lag", max_lag), ("samples", samples), ("window", window), ("stride", stride)):
        if value is not None and value < 1:
            raise ShapeError(f"flow: {name} must be at least 1", got=f"{name}={value}")
    if window is not None and stride > window:
        raise ShapeError(
            "flow: the stride is longer than the window",
            got=f"window={window}, stride={stride}",
            expected="a stride of at most the window, else some losses are carried back nowhere",
        )


def _injected(trajectories: list[Trajectory], step_loss: StepLoss | None, seed: int) -> list[list[Tensor]]:
    """For each direction the gradient injected at every output, each (steps, batch, ...)."""
    if step_loss is None:
        return [_living(random_directions(each.outputs, seed + i), each) for i, each in enumerate(trajectories)]
    first = trajectories[0]
    if len(trajectories) == 1:
        structure = first.subject.program.traced.output
        return [_living(_given(first.outputs, structure, step_loss), first)]
    turn = turn_of(first)
    (forward,), (backward,) = (each.outputs for each in trajectories)
    joined = torch.cat([forward, turn(backward)], dim=-1)
    [whole] = _given((joined,), first.subject.program.traced.output, step_loss)
    ahead, back = whole.split([forward.shape[-1], backward.shape[-1]], dim=-1)
    return [_living([ahead.contiguous()], first), _living([turn(back)], trajectories[1])]


def _given(outputs: tuple[Tensor, ...], structure: Any, step_loss: StepLoss) -> list[Tensor]:
    bars = [torch.zeros_like(a) for a in outputs]
    for t in range(len(outputs[0])):
        _, found = inject(step_loss, [a[t] for a in outputs], structure, t)
        for bar, g in zip(bars, found or (), strict=found is not None):
            bar[t] = g
    return bars


def _living(bars: list[Tensor], trajectory: Trajectory) -> list[Tensor]:
    """Nothing is injected past a row's end."""
    if trajectory.alive is None:
        return bars
    masks = [trajectory.alive.reshape(*trajectory.alive.shape, *(1,) * (bar.dim() - 2)) for bar in bars]
    return [torch.where(mask, bar, torch.zeros_like(bar)) for mask, bar in zip(masks, bars, strict=True)]


def _seen(bars: list[Tensor]) -> Tensor:
    """Steps at which anything is injected."""
    return torch.stack([(bar != 0).flatten(1).any(1) for bar in bars]).any(0).nonzero().squeeze(1)


def _refuse_nothing() -> None:
    raise ShapeError(
        "flow: the loss sends no gradient to any output",
        got="a gradient of zero at every step",
        expected="a step_loss that depends on y_t at some step",
        fix="compute the loss from y_t with torch, without detach() or no_grad()",
    )


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
