r"""One sentence, its evidence and a remedy. ONE table of states, tried in order: the first whose rule holds is it.

A verdict speaks of the inputs that were measured. The single statement that holds for every input is the bound
$\gamma\,\sigma_{max}(W) < 1$ of a plain recurrent network; a spectral radius proves nothing about a product.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass

from bptt.flow.facts import STUCK, Facts, evidence, steps, within
from bptt.flow.remedies import (
    Option,
    for_chaos,
    for_closed,
    for_dead,
    for_explosion,
    for_healthy,
    for_hump,
    for_saturated,
    for_uncertain,
    for_vanishing,
)

FADED = 1e-2  # of what the loss feels of its own step's carry: less than this at the longest lag has vanished
HUMP = 3.0  # a norm that rises threefold before it falls
SLOWLY = 0.01  # a growth within 1 +- this is no direction
SURE = 3.0  # an exponent must have changed a small difference by e^3 over the steps measured


@dataclass(frozen=True, slots=True)
class Verdict:
    """What was found, why, and what to do about it; `str` gives the sentence.

    Args:
        state: a name of the table `STATES`.
        sentence: what was found.
        evidence: the measurements behind it, a sentence each.
        remedy: what to do.
        options: what to type for it.
    """

    state: str
    sentence: str
    evidence: tuple[str, ...]
    remedy: str
    options: tuple[Option, ...] = ()

    def __str__(self) -> str:
        return self.sentence


@dataclass(frozen=True, slots=True)
class State:
    """One row of the table.

    Args:
        name: the state.
        rule: when it holds, in words (shown in the documentation).
        holds: the same in code.
        sentence: what to say.
        remedy: what to do.
        options: what applies the remedy, in this net.
    """

    name: str
    rule: str
    holds: Callable[[Facts], bool]
    sentence: Callable[[Facts], str]
    remedy: str
    options: Callable[[Facts], tuple[Option, ...]]


def judge(facts: Facts) -> Verdict:
    """The first state of `STATES` whose rule holds."""
    state = next(state for state in STATES if state.holds(facts))
    return Verdict(state.name, state.sentence(facts), evidence(facts), state.remedy, state.options(facts))


def _growth(f: Facts) -> float:
    return math.nan if f.decay.growth is None else f.decay.growth


def _measurable(f: Facts) -> bool:
    return f.start > 0 and not any(map(math.isnan, f.decay.norms))


def _overflows(f: Facts) -> bool:
    return any(map(math.isinf, f.decay.norms))


def _agrees(f: Facts, up: bool) -> bool:
    """Both halves of the tail rise (or fall), by more than nothing."""
    tail = f.decay.tail
    if tail is None:
        return False
    return min(tail.early, tail.late) > 1 if up else max(tail.early, tail.late) < 1


def _explodes(f: Facts) -> bool:
    return _overflows(f) or (_agrees(f, up=True) and _growth(f) > 1 + SLOWLY and f.end > 2)


def _fades(f: Facts) -> bool:
    return _growth(f) < 1 and f.end < FADED


def _pace(f: Facts) -> str:
    half = f.decay.half_life
    return "it is gone after one step" if not half else f"it halves every {half:.3g} steps"


def _vanishes(f: Facts) -> str:
    if f.bound is not None and f.certain:
        proof = f"for every input: the bound γ·σ_max(W) = {f.bound.factor:.3g} is below 1"
        return f"Credit vanishes, {proof}; on these inputs {_pace(f)} and {within(f)}."
    return f"Credit vanishes on these inputs: {_pace(f)}, and {within(f)}."


def _dead(f: Facts) -> str:
    name, share = (f.dead.name, f.dead.share) if f.dead else ("", 0.0)
    return f"{share:.0%} of the relu units of `{name}` are dead: off at every step and row measured."


def _saturated(f: Facts) -> str:
    name, share = (f.stuck.name, f.stuck.share) if f.stuck else ("", 0.0)
    return f"Credit fades where units are saturated: {share:.0%} of `{name}` is almost flat; {_pace(f)}."


def _grows(f: Facts) -> str:
    if _overflows(f):
        return f"Credit explodes on these inputs: it leaves the range of float64 within {steps(f.lags)} back."
    pace = f"it grows by a factor {_growth(f):.4g} per step back"
    return f"Credit explodes on these inputs: {pace}, {f.end:.3g}-fold over {f.last} lags."


def _runs(f: Facts) -> int:
    """+1 if small differences in the carry grow, -1 if they fade, 0 if the exponents do not say for certain."""
    largest, error = f.lyapunov.exponents[0], f.lyapunov.standard_errors[0]
    doubt = max(SLOWLY, 0.0 if math.isnan(error) else 2 * error, SURE / f.lyapunov.steps)
    return 0 if math.isnan(largest) or abs(largest) <= doubt else int(math.copysign(1, largest))


def _contradicts(f: Facts) -> bool:
    falls = _agrees(f, up=False) and _growth(f) < 1 - SLOWLY and f.end < 0.5
    return (_runs(f) > 0 and falls) or (_runs(f) < 0 and _explodes(f))


def _mixed(f: Facts) -> str:
    exponent = f"the largest Lyapunov exponent is {f.lyapunov.exponents[0]:.3g} per step"
    curve = "explodes" if _explodes(f) else f"changes by a factor {_growth(f):.3g} per step back"
    return f"The evidence is mixed: {exponent}, but the credit of these losses {curve}."


def _chaotic(f: Facts) -> bool:
    return _runs(f) > 0 and f.motion.bounded and f.motion.moves and (_overflows(f) or f.end > 1)


def _chaos(f: Facts) -> str:
    time = f"small differences grow e-fold every {1 / f.lyapunov.exponents[0]:.3g} steps"
    return f"The net is chaotic on these inputs: its state stays bounded while {time}, and so do gradients."


def _closed(f: Facts) -> str:
    gate = f.closed
    assert gate is not None
    return (
        f"Credit fades at a closed gate: {gate.closed:.0%} of `{gate.form}` keep less than a tenth of `{gate.carry}`."
    )


STATES = (
    State(
        "uncertain",
        "no norm is positive, or one is not a number",
        lambda f: not _measurable(f),
        lambda f: "Nothing can be said: the loss sends no finite, non-zero gradient into the carry.",
        "Check that the loss depends on the output, and that inputs and parameters are finite.",
        for_uncertain,
    ),
    State(
        "dead relu",
        f"at least {STUCK:.0%} of a relu's units are off at every step and row",
        lambda f: f.dead is not None and f.dead.share >= STUCK,
        _dead,
        "Lower the learning rate, start biases at or above 0, use identity initialisation or a leaky relu.",
        for_dead,
    ),
    State(
        "uncertain",
        f"the largest Lyapunov exponent and the lag curve contradict one another: one says growth, the other the "
        f"opposite, both by more than {SLOWLY:.0%} per step; the exponent also by two standard errors and 3 / steps",
        _contradicts,
        _mixed,
        "Measure longer sequences and more rows; give the loss that the net is trained with as step_loss, since a loss "
        "that looks at one part of the carry may not feel what the other part does.",
        for_uncertain,
    ),
    State(
        "chaotic",
        f"the largest Lyapunov exponent is above {SLOWLY}, two standard errors and 3 / steps, the credit grows, and "
        "yet the carry stays bounded and moves",
        _chaotic,
        _chaos,
        "Scale the recurrent weights down, start them orthogonal with a gain of at most 1, or drive the net harder; "
        "until then clip, and keep the window short: gradients over more steps than chaos forgets are noise.",
        for_chaos,
    ),
    State(
        "exploding",
        f"the tail grows by more than {SLOWLY:.0%} per step, in both of its halves, and ends above twice its start",
        _explodes,
        _grows,
        "Clip the gradient's norm, scale the recurrent weights down, start them orthogonal, or use gates.",
        for_explosion,
    ),
    State(
        "transient growth",
        f"the norms rise at least {HUMP:.0f}-fold before they fall to a tenth of the peak: non-normal Jacobians",
        lambda f: f.hump >= HUMP and f.end < f.hump / 10 and _growth(f) < 1,
        lambda f: (
            f"Credit first grows {f.hump:.3g}-fold, up to lag {f.decay.norms.index(max(f.decay.norms))}, and fades "
            f"only then (by {_growth(f):.3g} per step): non-normal Jacobians do that."
        ),
        "Start the recurrent weights orthogonal, clip the gradient's norm, choose a window past the hump.",
        for_hump,
    ),
    State(
        "saturated",
        f"the norms fall below {FADED:.0%} of their start, and {STUCK:.0%} of a tanh's or sigmoid's units are flat; "
        "gates do not count, since one that stands at 1 is flat and lets all credit pass",
        lambda f: _fades(f) and f.stuck is not None and f.stuck.share >= STUCK,
        _saturated,
        "Scale inputs and weights down, normalise the pre-activation, or lower the learning rate that drove it there.",
        for_saturated,
    ),
    State(
        "gate closed",
        f"the norms fall below {FADED:.0%} of their start, and a gate keeps less than a tenth of the carry in at least "
        f"{STUCK:.0%} of its units and steps",
        lambda f: _fades(f) and f.closed is not None and f.closed.closed >= STUCK,
        _closed,
        "Raise the bias of the gate that keeps the memory, or draw it by chrono initialisation for the longest lag.",
        for_closed,
    ),
    State(
        "vanishing",
        f"the tail falls, and ends below {FADED:.0%} of the start",
        _fades,
        _vanishes,
        "Orthogonal or identity initialisation, gates (LSTM, GRU), a larger forget bias or chrono initialisation; a "
        "truncation window beyond the horizon costs time and brings nothing.",
        for_vanishing,
    ),
    State(
        "uncertain",
        "there are too few lags for a fit, or the halves of the tail go different ways, by more than a factor 2",
        lambda f: f.decay.tail is None or not (_agrees(f, True) or _agrees(f, False) or _flat(f)),
        lambda f: f"{f.lags} lags do not show a direction: the credit neither clearly falls nor clearly grows.",
        "Measure longer sequences, more rows, or more loss steps.",
        for_uncertain,
    ),
    State(
        "healthy",
        "none of the above: credit still reaches the longest lag, and does not run away",
        lambda f: True,
        lambda f: (
            f"Credit passes: {f.end:.3g} of it is left {steps(f.last)} back (a factor {_growth(f):.4g} per step)."
        ),
        "Nothing to repair, but no guarantee: the longer the memory, the more sensitive the loss is to the parameters, "
        "even where no gradient explodes (Zucchet & Orvieto 2024). Keep clipping at hand, and the learning rate small.",
        for_healthy,
    ),
)


def _flat(f: Facts) -> bool:
    """The tail wavers by less than a factor 2."""
    if f.decay.tail is None:
        return False
    tail = f.decay.norms[f.decay.tail.start : f.decay.tail.stop + 1]
    return max(tail) < 2 * min(tail)
