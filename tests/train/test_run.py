"""Whole runs on small data: what they learn, what they leave, and what they refuse before they begin."""

import json
from pathlib import Path
from typing import Any

import pytest
import torch

import bptt
from bptt.errors import BpttError, DataError
from bptt.train import sample, start
from bptt.train.forecast import forecast_task
from bptt.train.grid import regular
from bptt.train.loop import DivergedError, _update, evaluate, row_streams
from bptt.train.model import build_model, choose_cell
from bptt.train.pieces import Rows
from bptt.train.settings import Settings, complete
from bptt.train.source import read_source
from bptt.train.state import State
from bptt.train.table import parse_table
from bptt.train.task import Task
from train.small import SMALL, metrics, quiet, run, said, write_cell, write_table, write_text


def test_a_run_leaves_its_configuration_metrics_models_and_report(tmp_path: Path) -> None:
    outcome = run(write_table(tmp_path / "sea.csv"), tmp_path / "deep" / "run", targets=("level",))
    names = sorted(path.name for path in outcome.folder.iterdir())
    assert [name for name in names if "-" not in name] == [
        "best.json", "config.json", "last.json", "metrics.jsonl", "report.html", "scores.json",
    ]  # fmt: skip
    assert [name.split("-")[0] for name in names if "-" in name] == ["best", "last"]
    assert [line["epoch"] for line in metrics(outcome.folder)] == [1, 2]
    page = outcome.report.read_text(encoding="utf-8")
    assert outcome.scores.verdict in page
    assert outcome.flow_verdict
    config = json.loads((outcome.folder / "config.json").read_text())
    assert config["task"]["targets"] == ["level (m)"]
    assert config["settings"]["hidden"] == SMALL["hidden"]


def test_training_lowers_the_loss_below_that_of_no_change(tmp_path: Path) -> None:
    console = quiet()
    outcome = run(write_table(tmp_path / "sea.csv"), tmp_path / "run", console, epochs=12, hidden=8, targets=("level",))
    best = json.loads((outcome.folder / "best.json").read_text())
    last = json.loads((outcome.folder / "last.json").read_text())
    assert best["valid_loss"] == min(line["valid_loss"] for line in metrics(outcome.folder)) == last["best"]
    assert best["valid_loss"] < 0.8 * last["untrained"]
    assert "beats persistence" in outcome.scores.verdict


@pytest.mark.slow
def test_a_text_run_beats_counting_and_writes_its_own_text(tmp_path: Path) -> None:
    data = write_text(tmp_path / "words.txt", words=1500)
    outcome = run(data, tmp_path / "run", epochs=12, hidden=24, lr=0.02, batch=8)
    assert "beats the bigram baseline" in outcome.scores.verdict
    assert outcome.sample is not None
    assert set(outcome.sample) <= set(data.read_text())
    text = sample(tmp_path / "run", length=200, temperature=0.5, seed=1, prompt="time ")
    assert text.startswith("time ")
    assert len(text) == 205
    assert text == sample(tmp_path / "run", 200, 0.5, 1, "time ")
    assert text != sample(tmp_path / "run", 200, 0.5, 2, "time ")
    greedy = sample(tmp_path / "run", 100, 0.0, 1, "")
    assert greedy == sample(tmp_path / "run", 100, 0.0, 2, "")


def test_sampling_refuses_a_table_a_strange_prompt_and_an_empty_wish(tmp_path: Path) -> None:
    run(write_table(tmp_path / "sea.csv"), tmp_path / "table", epochs=1)
    run(write_text(tmp_path / "words.txt"), tmp_path / "text", epochs=1)
    for folder, length, temperature, prompt, message in [
        ("table", 5, 1.0, "", "is a run on a table"),
        ("text", 0, 1.0, "", "--length 0"),
        ("text", 5, -1.0, "", "--temperature -1"),
        ("text", 5, 1.0, "Ω", "the prompt has 'Ω'"),
        ("nothing", 5, 1.0, "", "holds no run"),
    ]:
        with pytest.raises(DataError, match=message):
            sample(tmp_path / folder, length, temperature, 0, prompt)


def test_a_cell_of_the_users_own_trains_in_layers(tmp_path: Path) -> None:
    data, cell = write_table(tmp_path / "sea.csv"), write_cell(tmp_path / "leaky.py")
    outcome = run(data, tmp_path / "run", cell=cell, layers=2, epochs=1)
    config = json.loads((outcome.folder / "config.json").read_text())
    assert config["cell"]["name"] == "Leaky"
    assert config["cell"]["path"] == str(tmp_path / "leaky.py")
    assert "<math" in outcome.report.read_text(encoding="utf-8"), "the equations of both layers"


@pytest.mark.parametrize(
    ("line", "becomes", "message", "got"),
    [
        ('return {"h"', 'raise RuntimeError("no tide"); return {"h"', "Leaky fails when it is run", "no tide"),
        ("torch.tanh(", "torch.log(0 * ", "gives no number before it has learned", "not finite"),
        (
            "if self.training:",
            "if not self.training: h = h / 0\n        if True:",
            "gives no number",
            "validation loss",
        ),
        ("torch.cat([h, slow], -1)", "torch.cat([h, slow], -1).double()", "does not fit a linear head", "float64"),
    ],
)
def test_a_cell_of_the_users_own_that_fails_is_said_in_words_and_leaves_no_folder(
    tmp_path: Path, line: str, becomes: str, message: str, got: str
) -> None:
    spec, path = write_cell(tmp_path / "leaky.py"), tmp_path / "leaky.py"
    path.write_text(path.read_text().replace(line, becomes))
    with pytest.raises(DataError, match=message) as caught:
        run(write_table(tmp_path / "sea.csv"), tmp_path / "run", cell=spec)
    assert got in str(caught.value.got)
    assert caught.value.fix
    assert not (tmp_path / "run").exists()


def test_the_callers_random_generators_are_left_alone(tmp_path: Path) -> None:
    data = write_table(tmp_path / "sea.csv")
    before = torch.get_rng_state()
    run(data, tmp_path / "run", epochs=1, noise=1.0)
    assert torch.equal(torch.get_rng_state(), before)


def test_rows_are_fewer_where_the_series_is_short_and_the_run_says_so(tmp_path: Path) -> None:
    console = quiet()
    outcome = run(write_table(tmp_path / "sea.csv"), tmp_path / "run", console, batch=500, epochs=1)
    assert "16 of the 500 rows asked for" in said(console)
    assert json.loads((outcome.folder / "config.json").read_text())["settings"]["batch"] == 16


def test_what_the_loss_is_reduced_by_is_said_beside_the_clipping_threshold(tmp_path: Path) -> None:
    console = quiet()
    run(write_table(tmp_path / "sea.csv"), tmp_path / "run", console, clip=0.5, epochs=1)
    line = next(line for line in said(console).splitlines() if line.startswith("loss "))
    assert "mean over the steps and rows of an update" in line
    assert "clipped at norm 0.5" in line


def test_a_run_that_diverges_says_so_and_keeps_the_state_before(tmp_path: Path) -> None:
    data = write_table(tmp_path / "sea.csv")
    with pytest.raises(DivergedError, match="diverged"):
        run(data, tmp_path / "run", lr=1e30, cell="rnn", clip=0.0, epochs=5)
    assert (tmp_path / "run" / "last.json").is_file()


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("class Leaky: pass", "has no cell Leaky"),
        ("import torch\nclass Leaky(torch.nn.Module): pass", "cannot be built"),
        ("raise RuntimeError('no')", "fails when it is run"),
        ("def :", "fails when it is run"),
    ],
)
def test_a_file_without_a_cell_is_refused_and_leaves_no_folder(tmp_path: Path, source: str, message: str) -> None:
    (tmp_path / "leaky.py").write_text(source)
    with pytest.raises(DataError, match=message):
        run(write_table(tmp_path / "sea.csv"), tmp_path / "run", cell=f"{tmp_path / 'leaky.py'}:Leaky")
    assert not (tmp_path / "run").exists()


def test_a_cell_that_cannot_be_derived_is_refused_and_leaves_no_folder(tmp_path: Path) -> None:
    spec = write_cell(tmp_path / "leaky.py")
    path = tmp_path / "leaky.py"
    path.write_text(
        path.read_text().replace("slow = 0.9 * carry", "slow = 0.9 * carry.get('slow').sort(0)[0] + 0 * carry")
    )
    with pytest.raises(BpttError):
        run(write_table(tmp_path / "sea.csv"), tmp_path / "run", cell=spec)
    assert not (tmp_path / "run").exists()


@pytest.mark.parametrize(
    ("chosen", "message"),
    [
        ({"window": 4, "stride": 8}, "--window 4 is shorter than --stride 8"),
        ({"hidden": 0}, "--hidden 0 is too small"),
        ({"layers": -1}, "--layers -1 is too small"),
        ({"epochs": -3}, "--epochs -3 is too small"),
        ({"batch": 0}, "--batch 0 is too small"),
        ({"lr": 0.0}, "--lr 0 cannot train"),
        ({"lr": float("nan")}, "--lr nan cannot train"),
        ({"clip": -1.0}, "--clip -1 is out of range"),
        ({"noise": float("inf")}, "--noise inf is out of range"),
        ({"seed": -1}, "--seed -1 is out of range"),
        ({"gaps": "guess"}, "--gaps guess is unknown"),
        ({"cell": "transformer"}, "there is no cell 'transformer'"),
    ],
)
def test_settings_outside_their_limits_are_refused_and_leave_no_folder(
    tmp_path: Path, chosen: dict[str, Any], message: str
) -> None:
    with pytest.raises(DataError, match=message):
        run(write_table(tmp_path / "sea.csv"), tmp_path / "run", **chosen)
    assert not (tmp_path / "run").exists()


@pytest.mark.parametrize("name", ["targets", "horizons", "gaps", "noise"])
def test_options_for_tables_are_refused_for_text(tmp_path: Path, name: str) -> None:
    value = {"targets": ("a",), "horizons": (1,), "gaps": "hold", "noise": 1.0}[name]
    with pytest.raises(DataError, match="is for tables"):
        run(write_text(tmp_path / "words.txt"), tmp_path / "run", **{name: value})


def test_folders_that_hold_something_else_are_never_touched(tmp_path: Path) -> None:
    data = write_table(tmp_path / "sea.csv")
    precious = tmp_path / "precious"
    precious.mkdir()
    (precious / "thesis.txt").write_text("years of work")
    with pytest.raises(DataError, match="not empty and holds no run"):
        start(str(data), SMALL, precious, True, quiet())
    (precious / "thesis.txt").rename(tmp_path / "file")
    with pytest.raises(DataError, match="is a file"):
        start(str(data), SMALL, tmp_path / "file", True, quiet())
    with pytest.raises(DataError, match="cannot be written"):
        start(str(data), SMALL, tmp_path / "file" / "below", True, quiet())
    assert (tmp_path / "file").read_text() == "years of work"


def test_an_earlier_run_is_replaced_only_by_force_and_a_persons_own_files_in_it_stay(tmp_path: Path) -> None:
    data = write_table(tmp_path / "sea.csv")
    run(data, tmp_path / "run", epochs=2)
    own = [tmp_path / "run" / name for name in ("notes.md", ".notes.md.tmp", "last_week.json")]
    for path in own:
        path.write_text("mine")
    with pytest.raises(DataError, match="holds a run already"):
        run(data, tmp_path / "run")
    start(str(data), SMALL | {"epochs": 1}, tmp_path / "run", True, quiet())
    assert len(metrics(tmp_path / "run")) == 1
    assert [path.read_text() for path in own] == ["mine"] * 3


def small_task(tmp_path: Path) -> tuple[Task, Settings]:
    source = read_source(str(write_table(tmp_path / "sea.csv")))
    settings = complete("table", source.data, SMALL)
    return forecast_task(regular(parse_table(source.text, source.place), "error"), settings), settings


def test_evaluation_in_rows_approaches_evaluation_in_one_row(tmp_path: Path) -> None:
    """Rows arrive warm: what they missed of their past has faded."""
    task, settings = small_task(tmp_path)
    model = build_model(task, choose_cell("gru"), settings)
    torch.nn.init.normal_(model.head.weight)
    one, _ = evaluate(model, task, Settings.from_dict(settings.to_dict() | {"batch": 1}), "test")
    three, _ = evaluate(model, task, settings, "test")
    assert three == pytest.approx(one, rel=1e-3)


@pytest.mark.parametrize("stride", [8, 50, 10_000])
def test_the_gradients_of_an_epoch_add_up_to_that_of_its_whole_loss(tmp_path: Path, stride: int) -> None:
    """Each update takes a mean, and the last block, which is shorter, counts by its steps."""
    task, settings = small_task(tmp_path)
    settings = Settings.from_dict(settings.to_dict() | {"window": 10_000, "stride": stride, "clip": 0.0})
    model = build_model(task, choose_cell("rnn"), settings).double()
    torch.nn.init.normal_(model.head.weight)
    rows = task.training(settings.batch)
    rows = Rows(rows.x.double(), rows.y.double())
    streams = row_streams(rows, settings)
    state = State(model, torch.optim.SGD(model.parameters(), lr=0.0))  # parameters stand still, so gradients add up
    total = {name: torch.zeros_like(p) for name, p in model.named_parameters()}
    for part in streams:
        _update(task, settings, state, streams, part, ())
        for name, parameter in model.named_parameters():
            assert parameter.grad is not None
            total[name] += parameter.grad * min(stride, len(rows.x)) * settings.batch
    model.zero_grad()
    task.losses(model(rows.x)[0], rows.y).sum().backward()
    for name, parameter in model.named_parameters():
        assert parameter.grad is not None
        assert float(parameter.grad.norm()) > 1e-3
        assert torch.allclose(total[name], parameter.grad, rtol=1e-9, atol=1e-9)
    assert state.updates == len(streams)


def test_the_model_is_built_from_bptts_own_layers(tmp_path: Path) -> None:
    task, settings = small_task(tmp_path)
    assert [type(build_model(task, choose_cell(name), settings).net) for name in ("lstm", "gru", "rnn")] == [
        bptt.LSTM,
        bptt.GRU,
        bptt.RNN,
    ]
