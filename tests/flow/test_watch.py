"""Samples during training: right on average, and nothing else is touched."""

import json
import math

import pytest
import torch
from torch import nn
from torch.nn.utils.rnn import pack_padded_sequence

import bptt
from bptt.errors import ShapeError, UnsupportedError
from bptt.flow import flow, watch
from flow.cases_of_flow import CELLS, step_loss

pytestmark = pytest.mark.usefixtures("float64")

STEPS, BATCH = 10, 4


def whole_loss(y: torch.Tensor) -> torch.Tensor:
    return sum(step_loss(y_t, t).sum() for t, y_t in enumerate(y))


def averaged(records: list[dict], lag: int) -> tuple[float, float]:
    """Mean over samples and its standard error; a sample that no row reaches so far says nothing."""
    seen = [record["norms"][record["lags"].index(lag)] for record in records if lag in record["lags"]]
    values = torch.tensor(seen)
    return float(values.mean()), float(values.std() / len(values) ** 0.5)


@pytest.mark.parametrize(
    "make", [lambda: bptt.Recurrent(CELLS["gru"]()), lambda: nn.LSTM(3, 4, num_layers=2)], ids="ab"
)
def test_samples_agree_with_the_exact_curve_within_their_standard_errors(make):
    net, x = make(), torch.randn(STEPS, BATCH, 3)
    with watch(net, every=1) as watched:
        for _ in range(400):
            whole_loss(net(x)[0]).backward()
    exact = flow(net, x, step_loss).lag_norms
    assert len(watched.records) == 400
    for lag in (1, 2, 3, 5, 8):
        mean, error = averaged(watched.records, lag)
        assert 0 < error < 0.1 * mean
        assert abs(mean - exact[lag]) < 4 * error
    stated = torch.tensor([r["standard_errors"][0] for r in watched.records]).square().mean().sqrt()
    assert float(stated) == pytest.approx(averaged(watched.records, 1)[1] * 20, rel=0.25)


def test_one_loss_at_the_last_step_is_sampled_exactly():
    net, x = bptt.GRU(3, 4), torch.randn(STEPS, BATCH, 3)
    with watch(net, every=1) as watched:
        net(x)[0][-1].square().sum().backward()
    exact = flow(net, x, lambda y, t: y.square().sum(-1) * (t == STEPS - 1)).lag_norms
    assert watched.last["norms"] == pytest.approx(list(exact.mean[1:]), rel=1e-10)


@pytest.mark.parametrize("net", [nn.LSTM(3, 4), bptt.LSTM(3, 4, num_layers=2)], ids=["torch", "ours"])
def test_a_loss_of_the_last_carry_alone_is_seen(net):
    net, x = net.double(), torch.randn(STEPS, BATCH, 3)
    with watch(net, every=1) as watched:
        _, (h, _) = net(x)
        h[-1].square().sum().backward()
    exact = flow(net, x, lambda y, t: y.square().sum(-1) * (t == STEPS - 1)).lag_norms
    assert watched.last["norms"] == pytest.approx(list(exact.mean[1:]), rel=1e-10)


def test_nothing_of_the_training_is_changed():
    x, states = torch.randn(STEPS, BATCH, 3), []
    for watched in (False, True):
        torch.manual_seed(3)
        net = bptt.Recurrent(CELLS["lstm"]())
        optimizer = torch.optim.SGD(net.parameters(), 0.1)
        around = watch(net, every=2) if watched else None
        for _ in range(6):
            optimizer.zero_grad()
            whole_loss(net(x + torch.randn_like(x))[0]).backward()
            optimizer.step()
        assert around is None or len(around.records) == 3
        states.append((torch.get_rng_state(), *net.state_dict().values()))
    assert all(map(torch.equal, *states))


def test_only_every_nth_training_call_is_sampled_and_after_closing_none():
    net, x = bptt.GRU(3, 4), torch.randn(STEPS, BATCH, 3)
    watched = watch(net, every=3)
    for _ in range(7):
        net(x)[0].sum().backward()
    net.eval()
    net(x)[0].sum().backward()
    net.train()
    with torch.no_grad():
        net(x)
    assert [record["call"] for record in watched.records] == [0, 3, 6]
    watched.close()
    for _ in range(5):
        net(x)[0].sum().backward()
    assert len(watched.records) == 3


def test_every_recurrent_part_of_a_model_is_watched_under_its_name():
    class Model(nn.Module):
        def __init__(self):
            super().__init__()
            self.encoder = nn.GRU(3, 4, batch_first=True, bidirectional=True)
            self.decoder = bptt.Recurrent(bptt.cells.RNN(8, 4), batch_first=True)

        def forward(self, x):
            return self.decoder(self.encoder(x)[0])[0]

    model = Model()
    watched = bptt.watch(model, every=1)
    model(torch.randn(BATCH, STEPS, 3)).square().sum().backward()
    kinds = {(record["part"], record["direction"]) for record in watched.records}
    assert kinds == {("encoder", "forward"), ("encoder", "backward"), ("decoder", "forward")}
    assert "encoder" in str(watched)


def test_lengths_and_packed_sequences_are_followed():
    lengths = torch.tensor([7, 3, 5, 10])
    net, x = bptt.GRU(3, 4), torch.randn(STEPS, BATCH, 3)
    padded = x.clone()
    padded[7:, 0] = torch.nan
    with watch(net, every=1, seed=1) as watched:
        last = net(padded, lengths=lengths)[1]
        last.square().sum().backward()
        _, last = net(pack_padded_sequence(x, lengths, enforce_sorted=False))
        last.square().sum().backward()
    ours, packed = watched.records
    exact = flow(net, x, lambda y, t: y.square().sum(-1) * (lengths - 1 == t), lengths=lengths).lag_norms
    assert ours["norms"] == pytest.approx(list(exact.mean[1:]), rel=1e-10)
    assert packed["norms"] == pytest.approx(ours["norms"], rel=1e-10)
    assert ours["counts"][0] == BATCH
    assert ours["counts"][-1] == 1


def test_scalars_go_to_the_writer_that_is_given():
    class Writer:
        def __init__(self):
            self.seen = []

        def add_scalar(self, tag, value, step):
            self.seen.append((tag, value, step))

    net, writer = bptt.GRU(3, 4), Writer()
    watched = watch(net, every=2, writer=writer, tag="flow")
    for _ in range(3):
        whole_loss(net(torch.randn(STEPS, BATCH, 3))[0]).backward()
    tags = {tag for tag, _, _ in writer.seen}
    assert {"flow/forward/norm at lag 1", "flow/forward/growth per step back"} <= tags
    assert {step for _, _, step in writer.seen} == {0, 2}
    assert all(math.isfinite(value) for _, value, _ in writer.seen)
    first = next(value for tag, value, _ in writer.seen if tag.endswith("lag 1"))
    assert first == watched.records[0]["norms"][0]


def test_records_are_plain_data_and_long_curves_are_thinned():
    net = bptt.GRU(3, 4)
    watched = watch(net, every=1)
    whole_loss(net(torch.randn(600, 2, 3))[0]).backward()
    data = watched.to_dict()
    assert json.loads(json.dumps(data, allow_nan=False)) == data
    record = data["records"][0]
    assert len(record["lags"]) <= 128
    assert len(record["lags"]) == len(record["norms"]) == len(record["standard_errors"]) == len(record["counts"])


def test_a_float32_net_whose_credit_leaves_its_range_keeps_its_growth():
    net = bptt.GRU(3, 4).float()
    net.weight_hh_l0.data.mul_(0.1)
    watched = watch(net, every=1)
    net(torch.randn(400, 2, 3, dtype=torch.float32))[0][-1].sum().backward()
    assert 0.3 < watched.last["growth"] < 0.9
    assert watched.last["lags"][-1] < 400


def test_what_cannot_be_watched_is_said_clearly():
    with pytest.raises(UnsupportedError, match=r"bptt\.Recurrent\(cell\)"):
        watch(nn.Sequential(nn.LSTMCell(3, 4)))
    with pytest.raises(UnsupportedError, match="no recurrent part"):
        watch(nn.Linear(3, 4))
    with pytest.raises(ShapeError, match="every"):
        watch(bptt.GRU(3, 4), every=0)
