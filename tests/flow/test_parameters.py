"""The share of each parameter's gradient by lag: against `credit`, whose terms are those of autograd."""

import pytest
import torch

import bptt
from bptt.flow import credit, flow
from bptt.flow.parameters import bands_of
from flow.cases_of_flow import CELLS, Linear, step_loss

pytestmark = pytest.mark.usefixtures("float64")

STEPS = 7


def by_lag(net, x, **more) -> dict[str, list[torch.Tensor]]:
    """Parameter -> for each lag the sum over losses of their term of that lag.

    `credit` counts the initial carry with the step that it enters; by lag it is one further back than what step leaves.
    """
    found: dict[str, list[torch.Tensor]] = {}
    for t in range(STEPS):
        for name, terms in credit(net, x, step_loss, at=t, **more).items():
            sums = found.setdefault(name, [torch.zeros_like(terms[0]) for _ in range(STEPS + 1)])
            for i, term in enumerate(terms):
                sums[t - i + name.endswith("start")] += term
    return found


@pytest.mark.parametrize("name", CELLS)
def test_norms_and_signed_shares_by_lag_are_those_of_the_terms_of_the_sum(name):
    net, x = bptt.Recurrent(CELLS[name]()), torch.randn(STEPS, 3, 3)
    found, truth = flow(net, x, step_loss).parameters, by_lag(net, x)
    assert set(found) == set(truth)
    assert found.bands[:STEPS] == tuple((lag, lag) for lag in range(STEPS))
    for parameter, terms in truth.items():
        whole = torch.stack(terms).sum(0)
        assert found[parameter].norm == pytest.approx(float(whole.norm()), rel=1e-10, abs=1e-14)
        for lag, term in enumerate(terms):
            assert found[parameter].norms[lag] == pytest.approx(float(term.norm()), rel=1e-9, abs=1e-12)
        if float(whole.norm()) > 1e-6:
            shares = [float((term * whole).sum() / whole.square().sum()) for term in terms]
            assert list(found[parameter].shares) == pytest.approx(shares, rel=1e-8, abs=1e-10)
            assert sum(found[parameter].shares) == pytest.approx(1.0, rel=1e-10)


def test_with_resets_what_came_before_has_no_share():
    net, x = bptt.Recurrent(CELLS["started"]()), torch.randn(STEPS, 3, 3)
    resets = torch.zeros(STEPS, 3, dtype=torch.bool)
    resets[3], resets[5, 1] = True, True
    found, truth = flow(net, x, step_loss, resets=resets).parameters, by_lag(net, x, resets=resets)
    for parameter, terms in truth.items():
        assert list(found[parameter].norms)[:4] == pytest.approx(
            [float(t.norm()) for t in terms[:4]], rel=1e-9, abs=1e-14
        )
        assert len(found[parameter].norms) <= 5


def test_a_scalar_net_has_the_shares_of_its_closed_form():
    """h' = a h + x from h_0 = 1, x = 0, loss h_T: the term of lag k is a^(T-1), whatever k: equal shares."""
    cell = Linear(torch.tensor([[0.8]]))
    found = flow(cell, torch.zeros(5, 1, 1), lambda y, t: y[:, 0] * (t == 4), carry=torch.ones(1, 1)).parameters
    assert found["weight"].norm == pytest.approx(5 * 0.8**4, rel=1e-12)
    assert list(found["weight"].shares)[:5] == pytest.approx([0.2] * 5, rel=1e-12)


def test_bands_hold_every_lag_once_and_are_single_where_there_are_enough():
    for lags in (0, 1, 5, 40, 1000):
        for count in (4, 12, 64):
            bands = bands_of(lags, count)
            assert len(bands) <= count
            assert [lag for first, last in bands for lag in range(first, last + 1)] == list(range(lags + 1))
    assert bands_of(11, 12) == tuple((lag, lag) for lag in range(12))
