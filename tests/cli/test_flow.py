"""`bptt flow` and `bptt compare`: one command, one page; bad input is one line that says what to do."""

import json
import re

import pytest

from bptt.cli import main
from bptt.cli.sweeps import parse_sweep
from bptt.errors import DataError
from train.small import run as train_run
from train.small import write_cell, write_table

SMALL = ("--hidden", "6", "--steps", "12", "--batch", "2")


@pytest.fixture(autouse=True)
def _here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)


def run(*arguments):
    with pytest.raises(SystemExit) as stop:
        main(list(arguments))
    return stop.value.code


def data(path):
    return json.loads(re.search(r'id="bptt-data">(.*?)</script>', path.read_text(encoding="utf-8"), re.DOTALL)[1])


def test_a_cell_is_measured_and_its_page_holds_its_equations(tmp_path, capsys):
    assert run("flow", "gru", *SMALL) == 0
    assert "gradient flow of GRU: 12 steps, batch 2, carry of 6" in capsys.readouterr().out
    page = (tmp_path / "flow.html").read_text(encoding="utf-8")
    assert "<math" in page
    assert data(tmp_path / "flow.html")["flow"]["state_size"] == 6


def test_a_cell_of_ones_own_is_measured(tmp_path, capsys):
    assert run("flow", write_cell(tmp_path / "model.py"), *SMALL, "--out", "mine.html") == 0
    assert "gradient flow of Leaky" in capsys.readouterr().out
    assert data(tmp_path / "mine.html")["title"] == "Leaky, untrained, on white noise"


def test_runs_and_cells_stand_side_by_side_with_their_curves_and_losses(tmp_path, capsys):
    table = write_table(tmp_path / "tide.csv")
    for name in ("one", "two"):
        train_run(table, tmp_path / name, cell={"one": "rnn", "two": "gru"}[name])
    before = sorted(path.name for path in (tmp_path / "one").iterdir())
    assert run("flow", "one", "--out", "one.html") == 0
    assert sorted(path.name for path in (tmp_path / "one").iterdir()) == before
    shown = data(tmp_path / "one.html")
    assert shown["run"]["training"]["epoch"] == [1, 2]
    assert shown["flow"]["cell"] == "RNN"
    assert run("compare", "one", "two", "lstm", *SMALL) == 0
    compared = data(tmp_path / "compare.html")
    assert [each["name"] for each in compared["members"]] == ["one", "two", "lstm"]
    assert [value is None for value in compared["best_loss"]] == [False, False, True]
    assert compared["best_loss"][0] == min(shown["run"]["training"]["valid_loss"])
    assert compared["training"]["of"][2] == [None, None]
    assert "beats" in compared["members"][0]["scores"] or compared["members"][0]["scores"]
    capsys.readouterr()


def test_a_sweep_draws_one_curve_for_each_value_and_how_its_figures_move(tmp_path, capsys):
    assert run("flow", "--cell", "lstm", *SMALL, "--sweep", "forget_bias=0..4:3") == 0
    assert len(capsys.readouterr().out.splitlines()) == 5
    shown = data(tmp_path / "flow.html")
    assert shown["swept"] == {"name": "forget bias", "values": [0, 2, 4]}
    assert shown["growth"] == sorted(shown["growth"])
    assert len(shown["credit"]["of"]) == 3


def test_a_choice_without_a_sweep_is_one_page_about_one_net(tmp_path, capsys):
    assert run("flow", "--cell", "rnn", "--activation", "relu", "--gain", "1.3", *SMALL) == 0
    assert data(tmp_path / "flow.html")["flow"]["saturation"][0]["activation"] == "relu"
    capsys.readouterr()


@pytest.mark.parametrize(
    ("spec", "values"),
    [
        ("gain=0.8..1.5", [0.8, 0.9, 1.0, 1.1, 1.2, 1.3, 1.4, 1.5]),
        ("forget_bias=0..6", [0, 1, 2, 3, 4, 5, 6]),
        ("spectral_radius=0.5..1:3", [0.5, 0.75, 1.0]),
        ("gain=1,0.5,1", [1.0, 0.5]),
        ("activation=tanh,relu", ["tanh", "relu"]),
        ("forget-bias=-1..1:2", [-1, 1]),
    ],
)
def test_values_of_a_sweep_are_read(spec, values):
    assert parse_sweep(spec)[1] == values


@pytest.mark.parametrize(
    "spec",
    ["gain", "gain=", "gain=1..x", "gain=2..1", "gain=1..2:1", "gain=1..2:99", "gain=1", "gain=nan,1", "colour=1,2",
     "cell=rnn,tree", "gain=0..1e999"],
)  # fmt: skip
def test_a_sweep_that_cannot_be_read_is_refused_with_a_way_out(spec):
    with pytest.raises(DataError) as refused:
        parse_sweep(spec)
    assert refused.value.expected or refused.value.fix


@pytest.mark.parametrize(
    "arguments",
    [
        ["flow"],
        ["flow", "rnn", "--cell", "rnn"],
        ["flow", "--cell", "tree"],
        ["flow", "no/such/run"],
        ["flow", "nowhere.py:Cell"],
        ["flow", "."],
        ["flow", "--cell", "rnn", "--forget-bias", "1"],
        ["flow", "--cell", "lstm", "--activation", "relu"],
        ["flow", "--cell", "rnn", "--initialisation", "odd"],
        ["flow", "nowhere.py:Cell", "--sweep", "gain=1,2"],
        ["flow", "rnn", *SMALL, "--out", "/dev/null/page.html"],
        ["compare", "rnn"],
        ["compare", *["rnn"] * 13],
    ],
    ids=" ".join,
)
def test_bad_input_is_exit_2_and_one_line(arguments, capsys):
    assert run(*arguments) == 2
    said = capsys.readouterr().err
    assert "Traceback" not in said
    assert said.startswith("error: ")
    assert len(said.splitlines()) == 1
