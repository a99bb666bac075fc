r"""Singular values of transports $M_{t,k} = J_{t-1} \cdots J_k$: what a whole stretch of steps does to a gradient."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Transports:
    """Of the last `lag` steps of each sampled row.

    Args:
        lags: how many steps.
        median: for each lag the singular values, largest first; median over rows.
        largest: for each lag the largest of any row.
        exact: True if all were computed from the matrices; False if only the leading ones were, from a Krylov space.
    """

    lags: tuple[int, ...]
    median: tuple[tuple[float, ...], ...]
    largest: tuple[float, ...]
    exact: bool
