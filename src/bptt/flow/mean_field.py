r"""Mean-field theory of random tanh networks: from the sizes of the weights to the decay of gradients."""

from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class MeanField:
    r"""Theory beside measurement.

    Args:
        sigma_w: sqrt(n) times the standard deviation of the recurrent weights.
        sigma_b: standard deviation of the biases over units.
        sigma_drive: that of biases and input drive together, over units, steps and rows; theory takes it for sigma_b.
        q: fixed point $q^* = \sigma_w^2 E[\tanh^2(\sqrt{q^*} z)] + \sigma_{drive}^2$.
        chi: $\chi = \sigma_w^2 E[\tanh'^2(\sqrt{q^*} z)]$, order below 1 and chaos above.
        critical_sigma_w: where $\chi = 1$ for this drive.
        measured_q: mean square of the pre-activation.
        measured_growth: fitted factor per step back of the lag norms; theory says $\sqrt{\chi}$.
    """

    sigma_w: float
    sigma_b: float
    sigma_drive: float
    q: float
    chi: float
    critical_sigma_w: float
    measured_q: float
    measured_growth: float | None

    @property
    def growth(self) -> float:
        r"""$\sqrt{\chi}$, theory's factor per step back."""
        return self.chi**0.5

    def to_dict(self) -> dict[str, Any]:
        """Plain numbers."""
        return {**asdict(self), "growth": self.growth}
