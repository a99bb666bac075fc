"""`Flow`: what was measured, as plain data."""

from dataclasses import dataclass
from html import escape
from os import PathLike
from typing import Any

from bptt.flow.decay import Decay, WindowInUse
from bptt.flow.exponents import Lyapunov
from bptt.flow.facts import steps
from bptt.flow.gates import Gate
from bptt.flow.heat import HeatMap
from bptt.flow.jacobians import Jacobians
from bptt.flow.lags import LagNorms
from bptt.flow.mean_field import MeanField
from bptt.flow.parameters import ParameterShares
from bptt.flow.record import SHARES, record
from bptt.flow.saturation import Saturation
from bptt.flow.transports import Transports
from bptt.flow.verdict import Verdict
from bptt.flow.weights import Bound, RecurrentWeight
from bptt.report import render, write


@dataclass(frozen=True)
class Flow:
    """Gradient flow through time, measured on one batch of sequences; `print` shows a table.

    Args:
        cell: name of the cell.
        steps, batch: size of the input.
        state_size: numbers in one row's carry.
        loss: which loss was sent back.
        loss_steps: the steps whose loss was measured.
        lag_norms: norm of the gradient at each lag; statistics over loss steps and rows.
        decay: the fit of the tail behind growth, horizon and window.
        jacobians, transports, lyapunov: what one step, a stretch of steps, and very many steps do to a gradient.
        recurrent_weights, bound, saturation, gates, mean_field: why.
        parameters: share of each parameter's gradient by lag.
        heat_map: norms over the loss's step and the carry's index.
        window_in_use: estimated bias of the truncation given as `window=`.
        verdict: one sentence, its evidence and a remedy.
        direction: "forward", or "backward" for a direction that runs from the end.
        backward: the flow of the other direction of a bidirectional net.
    """

    cell: str
    steps: int
    batch: int
    state_size: int
    loss: str
    loss_steps: tuple[int, ...]
    lag_norms: LagNorms
    decay: Decay
    jacobians: Jacobians
    recurrent_weights: tuple[RecurrentWeight, ...]
    saturation: tuple[Saturation, ...]
    verdict: Verdict
    bound: Bound | None = None
    transports: Transports | None = None
    lyapunov: Lyapunov | None = None
    parameters: ParameterShares | None = None
    gates: tuple[Gate, ...] = ()
    mean_field: MeanField | None = None
    heat_map: HeatMap | None = None
    window_in_use: WindowInUse | None = None
    direction: str = "forward"
    backward: "Flow | None" = None

    @property
    def growth(self) -> float | None:
        """Factor per step back, fitted to the last third of the lags; None if they are too few."""
        return self.decay.growth

    @property
    def half_life(self) -> float | None:
        """Steps back in which the norm halves; None if it does not fall."""
        return self.decay.half_life

    @property
    def share(self) -> tuple[float, ...]:
        """Share of the summed norms within each lag; of what lies beyond the last lag an estimate is in the sum."""
        return self.decay.share()

    def horizon(self, share: float) -> int | None:
        """The smallest lag with at least `share` of the sum of norms; None if not reached within the lags measured."""
        return self.decay.horizon(share)

    def bias(self, window: int, stride: int = 1) -> float | None:
        """Estimated relative gradient bias of a truncation window; None if the norms do not fall."""
        return self.decay.bias(window, stride)

    def window(self, bias: float) -> int | None:
        """The smallest truncation window whose estimated relative bias is below `bias`; None if not within R lags."""
        return self.decay.window(bias)

    def to_dict(self) -> dict[str, Any]:
        """Plain lists, numbers and text for JSON; the keys are those of the table in `bptt.flow.record.record`."""
        return record(self)

    def to_html(self, path: str | PathLike[str] | None = None, title: str = "") -> str:
        """The report as one self-contained page; written to `path` if given, whole or not at all.

        Raises: OSError where `path` cannot be written.
        """
        html = render(flow=self.to_dict(), title=title)
        if path is not None:
            write(path, html)
        return html

    def _repr_html_(self) -> str:
        return f'<iframe srcdoc="{escape(self.to_html())}" style="width:100%;height:40em;border:0"></iframe>'

    def __str__(self) -> str:
        head = f"gradient flow of {self.cell}: {steps(self.steps)}, batch {self.batch}, carry of {self.state_size}"
        parts = [head, f"loss: {self.loss}", "", *self._table(), "", *self._figures(), "", *self._judgement()]
        if self.backward is not None:
            parts += ["", "the direction that runs backward in time:", str(self.backward)]
        return "\n".join(parts)

    def _table(self) -> list[str]:
        last = len(self.lag_norms) - 1
        lags = sorted({lag for lag in (0, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, last) if lag <= last})
        lines = [f"{'lag':>6}  {'mean norm':>10}  {'5 %':>10}  {'median':>10}  {'95 %':>10}  {'share':>7}"]
        n, share = self.lag_norms, self.share
        for lag in lags:
            numbers = "  ".join(f"{column[lag]:>10.3g}" for column in (n.mean, n.q05, n.median, n.q95))
            lines.append(f"{lag:>6}  {numbers}  {share[lag]:>7.1%}")
        return lines

    def _figures(self) -> list[str]:
        growth = "too few lags" if self.growth is None else f"{self.growth:.4g} per step back"
        half = "none, it does not fall" if self.half_life is None else f"{self.half_life:.3g} steps"
        reached = ", ".join(f"{float(s):.0%}: {self._reached(self.horizon(float(s)))}" for s in SHARES)
        windows = ", ".join(f"{b:.0%}: {self._reached(self.window(b))}" for b in (0.5, 0.1, 0.01))
        return [
            f"growth     {growth}",
            f"half-life  {half}",
            f"horizon    {reached}",
            f"window     {windows}  (for a relative bias below)",
            *self._more_figures(),
        ]

    def _more_figures(self) -> list[str]:
        """Those that not every net has."""
        found = []
        if self.window_in_use is not None:
            bias = self.window_in_use.bias
            said = "cannot be estimated, the norms do not fall" if bias is None else f"{bias:.2%}"
            found.append(f"in use     window {self.window_in_use.window}, relative bias {said}")
        if self.lyapunov is not None:
            exponents = ", ".join(f"{value:.4g}" for value in self.lyapunov.exponents[:4])
            found.append(f"exponents  {exponents}  (Lyapunov, natural log per step)")
        found += [
            f"gate       `{gate.form}` keeps {gate.mean:.1%} of `{gate.carry}`, time constant "
            f"{gate.time_constant['median']:.3g} steps"
            for gate in self.gates
        ]
        if self.mean_field is not None:
            found.append(f"theory     {self.mean_field.growth:.4g} per step back (mean field)")
        return found

    def _reached(self, count: int | None) -> str:
        return f"not reached within {len(self.lag_norms) - 1} lags" if count is None else steps(count)

    def _judgement(self) -> list[str]:
        v = self.verdict
        lines = [f"{v.state}: {v.sentence}", *(f"  - {line}" for line in v.evidence), f"  remedy: {v.remedy}"]
        return lines + [f"    {option.name}: {option.why}" for option in v.options]
