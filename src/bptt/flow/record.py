"""The schema of `Flow.to_dict()`: what a page, a run folder or another program reads. ONE table, in `record`."""

import math
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from bptt.flow.lags import QUANTILES

if TYPE_CHECKING:
    from bptt.flow.result import Flow

VERSION = 2
SHARES = ("0.5", "0.9", "0.99")
BIASES = ("0.5", "0.1", "0.01")


def record(flow: "Flow") -> dict[str, Any]:
    r"""A flow as plain lists, numbers, text and None, ready for JSON.

    A number that is not finite, or that was not measured, is None; so is a whole part that does not apply to the net.
    Lists over lags, steps, bands have the length of the list named in their row.

    | key | value |
    |---|---|
    | version | 2; it rises when a key changes its meaning; new keys do not raise it |
    | cell, direction | name of the cell; "forward", or "backward" for the direction that runs from the end |
    | steps, batch, state_size | sizes; state_size: floating-point numbers in one row's carry |
    | loss, loss_steps | which loss was sent back; the steps t whose loss was measured |
    | lags | 0 ... R; lag 0 is the carry that the loss's own step leaves |
    | lag_norms | {mean, q05, q25, median, q75, q95}: norm of dl_t/ds_{t+1-lag} over t and rows, for each of `lags` |
    | lag_counts | (loss, row) pairs that reach each of `lags` |
    | share | share of the summed norms within each of `lags` |
    | tail | {start, stop, growth, early, late}: lags of the fit, factor per step back, of its halves; or None |
    | growth, half_life | of the tail: factor per step back; steps in which the norm halves (None: it does not fall) |
    | horizon | {"0.5", "0.9", "0.99"}: smallest lag with that share; None: not reached within the lags |
    | window | {"0.5", "0.1", "0.01"}: smallest window whose relative bias is below; None: not within the lags |
    | window_in_use | {window, stride, bias}: of the truncation given as `window=`; or None |
    | heat_map | {t, k, norms}: norms[i][j] = mean over rows of the norm of dl_t/ds_k, t = t[i], k = k[j] (k counts
      carries, 0 ... steps); None where step t's loss cannot see carry k |
    | jacobians | {steps, largest_singular_value, spectral_radius, rows, exact}: the two as {median, max} for each of
      `steps` over the sampled rows; exact False: estimates of a Krylov space |
    | transports | {lags, median, largest, exact}: singular values of the product of the last `lag` state Jacobians;
      median[i]: for lags[i], largest first, median over rows; largest[i]: the largest of any row; or None |
    | lyapunov | {exponents, standard_errors, steps, transient, rows, complete}: natural log per step, largest first;
      standard errors over rows (None for one row); steps: how many were averaged after `transient` were discarded;
      complete: the whole spectrum; or None |
    | parameters | {bands, list}: bands: [first, last] lag of each band, both inside; list: for each parameter {name,
      norm, norms, shares}: norm of its gradient, norm of each band's part, its signed share g_band.g/|g|^2 (sum 1) |
    | gates | for each keep factor made of a sigmoid {name, carry, form, mean, q05, q25, median, q75, q95, over_time,
      time_constant, closed}: form "f" or "1 - z" as the user's code has it; quantiles over steps, rows and units;
      over_time: mean at each step; time_constant: {q05, q25, median, q75, q95} of -1/ln(mean keep) over units, in
      steps; closed: share of units and steps that keep less than a tenth |
    | mean_field | tanh nets {sigma_w, sigma_b, sigma_drive, q, chi, growth, critical_sigma_w, measured_q,
      measured_growth}: theory's q*, chi, sqrt(chi) as factor per step back, beside the measured; or None |
    | recurrent_weights | for each {name, spectral_radius, largest_singular_value} |
    | bound | {activation, gamma, sigma, factor}: norm of a transport <= factor^lag, plain nets only; or None |
    | saturation | for each activation {name, activation, share, over_time, gate}: share of flat units (relu: dead) |
    | verdict | {state, sentence, evidence, remedy, options}: options: for each {name, why}: name is what to type, such
      as "bptt.init.orthogonal(net)" or "--clip 1" |
    | backward | the same record for the backward direction of a bidirectional net; else None |
    """
    j, tail = flow.jacobians, flow.decay.tail
    found = {
        "version": VERSION,
        **{name: getattr(flow, name) for name in ("cell", "direction", "steps", "batch", "state_size", "loss")},
        "loss_steps": flow.loss_steps,
        "lags": range(len(flow.lag_norms)),
        "lag_norms": {name: getattr(flow.lag_norms, name) for name in ("mean", *QUANTILES)},
        "lag_counts": flow.lag_norms.counts,
        "share": flow.share,
        "tail": None if tail is None else asdict(tail),
        "growth": flow.growth,
        "half_life": flow.half_life,
        "horizon": {share: flow.horizon(float(share)) for share in SHARES},
        "window": {bias: flow.window(float(bias)) for bias in BIASES},
        "window_in_use": _dict(flow.window_in_use),
        "heat_map": _dict(flow.heat_map),
        "jacobians": {
            "steps": j.steps,
            "largest_singular_value": {"median": j.sigma_median, "max": j.sigma_max},
            "spectral_radius": {"median": j.radius_median, "max": j.radius_max},
            "rows": j.rows,
            "exact": j.exact,
        },
        "transports": _dict(flow.transports),
        "lyapunov": None if flow.lyapunov is None else flow.lyapunov.to_dict(),
        "parameters": None if flow.parameters is None else flow.parameters.to_dict(),
        "gates": [asdict(gate) for gate in flow.gates],
        "mean_field": None if flow.mean_field is None else flow.mean_field.to_dict(),
        "recurrent_weights": [asdict(weight) for weight in flow.recurrent_weights],
        "bound": None if flow.bound is None else {**asdict(flow.bound), "factor": flow.bound.factor},
        "saturation": [asdict(each) for each in flow.saturation],
        "verdict": asdict(flow.verdict),
        "backward": None if flow.backward is None else record(flow.backward),
    }
    made = plain(found)
    assert isinstance(made, dict)
    return made


def _dict(part: Any) -> dict[str, Any] | None:
    return None if part is None else asdict(part)


def plain(value: Any) -> Any:
    """Tuples and ranges as lists; a number that is not finite as None."""
    if isinstance(value, dict):
        return {key: plain(each) for key, each in value.items()}
    if isinstance(value, tuple | list | range):
        return [plain(each) for each in value]
    return None if isinstance(value, float) and not math.isfinite(value) else value
