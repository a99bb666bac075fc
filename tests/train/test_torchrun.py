"""`torchrun -m bptt train`: the run of one process, shared; killed, restarted, and gone on with by another number."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
import torch

import bptt
from bptt.errors import DataError
from bptt.streams.ranks import Ranks
from bptt.train import app, group, resume
from bptt.train.folder import read_config
from train.small import SMALL, metrics, quiet, run, write_cell, write_table
from train.test_resume import assert_same_run, saved

CHOSEN = {"epochs": 3, "noise": 1.0, "window": 20, "stride": 8}


def torchrun(*command: str, restarts: int = 0, world: int = 2, kill: str | None = None) -> subprocess.CompletedProcess:
    launch = ["--standalone", f"--nproc-per-node={world}", f"--max-restarts={restarts}", "--monitor-interval=0.1"]
    program = ["-m", "bptt"] if kill is None else [str(Path(__file__).with_name("crashing.py"))]
    source = str(Path(bptt.__file__).parents[1])
    env = {**os.environ, "PYTHONPATH": source, "OMP_NUM_THREADS": "1", "KILL": kill or ""}
    whole = [sys.executable, "-m", "torch.distributed.run", *launch, *program, *command]
    return subprocess.run(whole, env=env, check=False, capture_output=True, text=True, timeout=300)


def options(chosen: dict) -> list[str]:
    return [word for name, value in (SMALL | chosen).items() for word in (f"--{name}", str(value))]


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the data, a cell that draws noise, and a run of two processes on them."""
    folder = tmp_path_factory.mktemp("torchrun")
    data, cell = write_table(folder / "sea.csv"), write_cell(folder / "leaky.py")
    done = torchrun("train", str(data), "--out", str(folder / "two"), "--cell", cell, *options(CHOSEN))
    assert done.returncode == 0, done.stderr
    assert done.stdout.count("report  ") == 1, "the first process speaks, and no other"
    assert "rows: 3, shared by 2 processes" in done.stdout
    return folder


@pytest.mark.slow
def test_a_killed_process_costs_nothing_but_time(shared: Path) -> None:
    out, cell = shared / "killed", f"{shared / 'leaky.py'}:Leaky"
    command = ("train", str(shared / "sea.csv"), "--out", str(out), "--cell", cell, *options(CHOSEN))
    done = torchrun(*command, restarts=1, kill="1 11")
    assert done.returncode == 0, done.stderr
    assert "after update 11, in epoch 2 of 3" in done.stdout
    assert_same_run(shared / "two", out)


@pytest.mark.slow
def test_two_processes_are_one_and_another_number_goes_on(tmp_path: Path) -> None:
    """A cell without noise, as one with noise draws other numbers in each process."""
    data = write_table(tmp_path / "sea.csv")
    for name in ("one", "two"):
        run(data, tmp_path / name, **CHOSEN | {"epochs": 1})
    resume(tmp_path / "one", 3, quiet())
    done = torchrun("train", "--resume", str(tmp_path / "two"), "--epochs", "2")
    assert done.returncode == 0, done.stderr
    resume(tmp_path / "two", 3, quiet())
    assert len(metrics(tmp_path / "two")) == 3
    one, two = saved(tmp_path / "one")[0], saved(tmp_path / "two")[0]
    for name in one:
        if name.startswith("random"):
            assert torch.equal(one[name], two[name])
        else:
            assert torch.allclose(one[name], two[name], rtol=1e-4, atol=1e-5), name  # float32, 24 updates
    for line, other in zip(metrics(tmp_path / "one"), metrics(tmp_path / "two"), strict=True):
        assert line == pytest.approx(other, rel=1e-4)


def test_fewer_rows_than_processes_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(group, "current_ranks", lambda: Ranks(0, 4))
    with pytest.raises(DataError, match="3 rows cannot be shared by 4 processes"):
        run(write_table(tmp_path / "sea.csv"), tmp_path / "run")
    assert not (tmp_path / "run").exists()


def test_a_series_too_short_for_the_processes_says_what_would_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Rows are made fewer where a series is short; one that is left cannot be shared, however large --batch is."""
    monkeypatch.setattr(group, "current_ranks", lambda: Ranks(0, 2))
    with pytest.raises(DataError, match="too short for 2 processes") as caught:
        run(write_table(tmp_path / "sea.csv"), tmp_path / "run", window=100)
    assert caught.value.fix == "give --window 96 or less, or fewer processes"
    assert not (tmp_path / "run").exists()


def test_only_what_the_same_launch_began_goes_on_by_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    data = write_table(tmp_path / "sea.csv")
    monkeypatch.setattr(app, "launch", lambda: "mine")
    run(data, tmp_path / "run")
    assert read_config(tmp_path / "run")["launch"] == "mine"
    with pytest.raises(DataError, match="holds a run already"):
        run(data, tmp_path / "run")
    monkeypatch.setattr(app, "restarted", lambda: True)
    run(data, tmp_path / "run")  # scored again
    monkeypatch.setattr(app, "launch", lambda: "another's")
    with pytest.raises(DataError, match="holds a run already"):
        run(data, tmp_path / "run")
