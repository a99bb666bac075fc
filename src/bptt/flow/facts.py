r"""What a verdict may use, and its evidence in sentences."""

import math
from dataclasses import dataclass

from bptt.flow.decay import Decay
from bptt.flow.exponents import Lyapunov
from bptt.flow.gates import Gate
from bptt.flow.jacobians import Jacobians
from bptt.flow.motion import Motion
from bptt.flow.saturation import Saturation
from bptt.flow.weights import Bound, RecurrentWeight

STUCK = 0.5  # share of units


@dataclass(frozen=True, slots=True)
class Facts:
    """What a verdict may use."""

    decay: Decay
    jacobians: Jacobians
    weights: tuple[RecurrentWeight, ...]
    bound: Bound | None
    saturation: tuple[Saturation, ...]
    sample: str
    lyapunov: Lyapunov
    gates: tuple[Gate, ...]
    motion: Motion

    @property
    def lags(self) -> int:
        """R."""
        return len(self.decay.norms) - 1

    @property
    def last(self) -> int:
        """The longest lag that enough losses reach."""
        return self.lags if self.decay.tail is None else self.decay.tail.stop

    @property
    def start(self) -> float:
        """The norm where the curve starts: lag 0, or lag 1 for an output that does not read the step's own carry."""
        return next((norm for norm in self.decay.norms if norm > 0), 0.0)

    @property
    def end(self) -> float:
        """The norm at the longest well measured lag, relative to the start."""
        return self.decay.norms[self.last] / self.start if self.start > 0 else math.nan

    @property
    def hump(self) -> float:
        """The largest norm, relative to the start."""
        return max(self.decay.norms) / self.start if self.start > 0 else math.nan

    @property
    def stuck(self) -> Saturation | None:
        """The tanh or sigmoid with most flat units, gates apart."""
        smooth = [s for s in self.saturation if s.activation != "relu" and not s.gate]
        return max(smooth, key=lambda s: s.share, default=None)

    @property
    def dead(self) -> Saturation | None:
        """The relu with most dead units."""
        return max((s for s in self.saturation if s.activation == "relu"), key=lambda s: s.share, default=None)

    @property
    def closed(self) -> Gate | None:
        """The gate that is closed most often."""
        return max(self.gates, key=lambda gate: gate.closed, default=None)

    @property
    def certain(self) -> bool:
        """True if gradients vanish for every input, by the bound."""
        return self.bound is not None and self.bound.factor < 1


def steps(count: int) -> str:
    """`1 step`, `7 steps`."""
    return "1 step" if count == 1 else f"{count} steps"


def within(f: Facts) -> str:
    lag = f.decay.horizon(0.9)
    return (
        f"90 % of it lies beyond the {steps(f.lags)} measured"
        if lag is None
        else f"90 % of it lies within {steps(lag)}"
    )


def _reach(f: Facts, share: float) -> str:
    lag = f.decay.horizon(share)
    return f"not reached within {f.lags} lags" if lag is None else f"within {lag}"


def evidence(f: Facts) -> tuple[str, ...]:
    found: list[str] = []
    if f.decay.tail is not None and f.decay.growth is not None:
        half = "" if f.decay.half_life is None else f", a half-life of {f.decay.half_life:.3g} steps"
        fitted = f"fitted to lags {f.decay.tail.start} to {f.decay.tail.stop}"
        found.append(f"Lag norms change by a factor {f.decay.growth:.4g} per step back ({fitted}){half}; {f.sample}.")
    if f.decay.growth is not None:
        parts = ", ".join(f"{share:.0%} {_reach(f, share)}" for share in (0.5, 0.9, 0.99))
        found.append(f"How many steps back that much of the credit lies: {parts}.")
    found.append(_jacobian_evidence(f.jacobians))
    found.append(_lyapunov_evidence(f.lyapunov))
    found += [_gate_evidence(gate) for gate in f.gates[:1]]
    if f.bound is not None:
        found.append(_bound_evidence(f.bound))
    found += _radius_evidence(f.weights)
    for each in f.saturation:
        if each.share >= STUCK / 2 and len(found) < 8:
            kind = "dead" if each.activation == "relu" else "flat"
            found.append(f"{each.share:.0%} of the {each.activation} units of `{each.name}` are {kind}.")
    return tuple(found)


def _bound_evidence(b: Bound) -> str:
    says = "gradients vanish for every input" if b.factor < 1 else "not below 1, so it leaves the question open"
    return f"Bound γ·σ_max(W) = {b.gamma:g} · {b.sigma:.3g} = {b.factor:.3g} ({b.activation}): {says}."


def _radius_evidence(weights: tuple[RecurrentWeight, ...]) -> list[str]:
    """One warning, for the weight where the spectral radius misleads most."""
    misleading = [
        w for w in weights if w.spectral_radius is not None and w.spectral_radius < 1 < w.largest_singular_value
    ]
    if not misleading:
        return []
    worst = max(misleading, key=lambda w: w.largest_singular_value)
    sizes = f"spectral radius {worst.spectral_radius:.3g} but largest singular value {worst.largest_singular_value:.3g}"
    return [f"{worst.name}: {sizes}; a radius below 1 does not prove that gradients vanish."]


def _lyapunov_evidence(found: Lyapunov) -> str:
    error = found.standard_errors[0]
    doubt = "" if math.isnan(error) else f" ± {error:.2g}"
    over = f"{steps(found.steps)}, {found.rows} rows"
    return f"Largest Lyapunov exponent {found.exponents[0]:.4g}{doubt} per step over the whole carry ({over})."


def _gate_evidence(gate: Gate) -> str:
    constant = gate.time_constant["median"]
    return (
        f"`{gate.form}` keeps {gate.mean:.0%} of `{gate.carry}` at each step on average, a time constant of "
        f"{constant:.3g} steps (median over units)."
    )


def _jacobian_evidence(j: Jacobians) -> str:
    middle = len(j.steps) // 2
    sigma, radius = sorted(j.sigma_median)[middle], sorted(j.radius_median)[middle]
    how = "" if j.exact else " (estimated)"
    return (
        f"State Jacobians{how}: largest singular value {sigma:.3g} (median over steps), at most "
        f"{max(j.sigma_max):.3g}; spectral radius {radius:.3g}."
    )
