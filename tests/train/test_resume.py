"""A run that was stopped anywhere goes on to the same bits as one that was not."""

import json
from collections.abc import Callable
from contextlib import nullcontext
from pathlib import Path
from typing import Any

import pytest
import safetensors.torch
import torch

from bptt.errors import DataError
from bptt.train import Interrupted, app, resume
from bptt.train import saved as disk
from bptt.train.folder import LAST, read_config, write_config
from bptt.train.interrupt import StopRequest
from train.power import PowerCutError, cut_after
from train.small import metrics, quiet, run, said, write_cell, write_table, write_text


@pytest.fixture
def stop_after(monkeypatch: pytest.MonkeyPatch) -> Callable[[int], None]:
    """Stop the next run after so many updates, as Ctrl-C would; with 0, never."""

    def arrange(updates: int) -> None:
        class Impatient(StopRequest):
            looks = 0

            def __bool__(self) -> bool:
                Impatient.looks += 1
                return Impatient.looks == updates

        monkeypatch.setattr(app, "listening", lambda: nullcontext(Impatient()))

    return arrange


def saved(folder: Path) -> tuple[dict[str, torch.Tensor], dict[str, Any]]:
    info = json.loads((folder / f"{LAST}.json").read_text())
    return safetensors.torch.load_file(folder / info["tensors"]), info


def assert_same_run(one: Path, other: Path) -> None:
    (tensors, info), (same, info_too) = saved(one), saved(other)
    assert tensors.keys() == same.keys()
    assert all(torch.equal(tensors[name], same[name]) for name in tensors)
    clock = ("seconds", "metrics_size", "metrics_digest", "check")  # what depends on it
    assert [name for name in info if info[name] != info_too[name] and name not in clock] == []
    assert metrics(one) == metrics(other)
    assert (one / "scores.json").read_bytes() == (other / "scores.json").read_bytes()


def cases(tmp_path: Path) -> dict[str, tuple[Path, dict[str, Any]]]:
    table, text = write_table(tmp_path / "sea.csv"), write_text(tmp_path / "words.txt")
    return {
        "a table with noise": (table, {"noise": 2.0}),
        "a window longer than the stride": (table, {"window": 30, "stride": 8}),
        "a text": (text, {"cell": "gru"}),
        "two layers": (table, {"layers": 2, "clip": 0.0}),
        "a cell that draws noise": (table, {"cell": write_cell(tmp_path / "leaky.py"), "noise": 1.0}),
    }


@pytest.mark.slow
@pytest.mark.parametrize(
    "case",
    ["a table with noise", "a window longer than the stride", "a text", "two layers", "a cell that draws noise"],
)
def test_stopping_and_going_on_gives_the_same_bits_as_not_stopping(
    tmp_path: Path, stop_after: Callable[[int], None], case: str
) -> None:
    data, chosen = cases(tmp_path)[case]
    straight = tmp_path / "straight"
    run(data, straight, **chosen)
    updates = saved(straight)[1]["updates"] // 2  # in an epoch
    for looks in (1, updates - 1, updates + 1, updates + 3):  # a stop looks once for each update, and once an epoch
        stopped = tmp_path / f"stopped-{looks}"
        stop_after(looks)
        with pytest.raises(Interrupted) as caught:
            run(data, stopped, **chosen)
        assert caught.value.folder == stopped
        assert saved(stopped)[1]["updates"] < saved(straight)[1]["updates"]
        stop_after(0)
        resume(stopped, None, quiet())
        assert_same_run(straight, stopped)


def test_more_epochs_than_before_are_the_same_as_all_at_once(tmp_path: Path) -> None:
    data = write_table(tmp_path / "sea.csv")
    run(data, tmp_path / "straight", epochs=3, noise=1.0)
    run(data, tmp_path / "longer", epochs=1, noise=1.0)
    resume(tmp_path / "longer", 3, quiet())
    assert_same_run(tmp_path / "straight", tmp_path / "longer")


def test_metrics_written_after_the_saved_state_are_written_anew(
    tmp_path: Path, stop_after: Callable[[int], None]
) -> None:
    data = write_table(tmp_path / "sea.csv")
    run(data, tmp_path / "straight")
    stop_after(3)
    with pytest.raises(Interrupted):
        run(data, tmp_path / "cut")
    stop_after(0)
    with (tmp_path / "cut" / "metrics.jsonl").open("a") as file:
        file.write('{"epoch": 1, "train_loss": 0.5}\n{"epo')  # what a power cut may leave
    resume(tmp_path / "cut", None, quiet())
    assert_same_run(tmp_path / "straight", tmp_path / "cut")


def test_a_finished_run_is_scored_again_without_training(tmp_path: Path) -> None:
    data = write_table(tmp_path / "sea.csv")
    run(data, tmp_path / "run")
    before = (tmp_path / "run" / "scores.json").read_bytes()
    (tmp_path / "run" / "report.html").unlink()
    console = quiet()
    resume(tmp_path / "run", None, console)
    assert "to score it again" in said(console)
    assert (tmp_path / "run" / "scores.json").read_bytes() == before
    assert (tmp_path / "run" / "report.html").is_file()


def test_changed_data_are_refused(tmp_path: Path) -> None:
    data = write_table(tmp_path / "sea.csv")
    run(data, tmp_path / "run")
    write_table(data, seed=1)
    with pytest.raises(DataError, match="has changed since the run"):
        resume(tmp_path / "run", None, quiet())


def test_a_changed_cell_is_refused(tmp_path: Path) -> None:
    data, cell = write_table(tmp_path / "sea.csv"), write_cell(tmp_path / "leaky.py")
    run(data, tmp_path / "run", cell=cell, epochs=1)
    path = tmp_path / "leaky.py"
    path.write_text(path.read_text().replace("0.9", "0.8"))
    with pytest.raises(DataError, match="cell's file has changed"):
        resume(tmp_path / "run", 2, quiet())


def test_fewer_epochs_than_are_done_are_refused(tmp_path: Path) -> None:
    data = write_table(tmp_path / "sea.csv")
    run(data, tmp_path / "run")
    with pytest.raises(DataError, match="2 epochs are done"):
        resume(tmp_path / "run", 1, quiet())


@pytest.mark.parametrize("victim", ["config.json", "last.json"])
def test_a_run_without_its_files_is_refused(tmp_path: Path, victim: str) -> None:
    run(write_table(tmp_path / "sea.csv"), tmp_path / "run", epochs=1)
    (tmp_path / "run" / victim).unlink()
    with pytest.raises(DataError):
        resume(tmp_path / "run", None, quiet())


@pytest.mark.parametrize("written", range(3))
def test_a_run_that_ended_before_its_first_state_is_begun_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, written: int
) -> None:
    """Its configuration, the tensors of its state and their JSON are written in this order; one is written by half."""
    data = write_table(tmp_path / "sea.csv")

    with monkeypatch.context() as patch:
        patch.setattr(disk, "write_atomic", cut_after(written))
        with pytest.raises(PowerCutError):
            run(data, tmp_path / "run")
    with pytest.raises(DataError, match="ended before it had saved anything") as caught:
        resume(tmp_path / "run", None, quiet())
    assert caught.value.fix
    run(data, tmp_path / "run")
    run(data, tmp_path / "straight")
    assert_same_run(tmp_path / "straight", tmp_path / "run")
    assert not list((tmp_path / "run").glob(".*"))


def test_edited_settings_are_refused(tmp_path: Path) -> None:
    """A person's edit and a flipped bit look alike, and neither run would be the one that was begun."""
    run(write_table(tmp_path / "sea.csv"), tmp_path / "run", epochs=1)
    path = tmp_path / "run" / "config.json"
    config = json.loads(path.read_text())
    path.write_text(json.dumps(config | {"settings": config["settings"] | {"lr": 0.011}}))
    with pytest.raises(DataError, match="other content than was written"):
        resume(tmp_path / "run", None, quiet())


def test_a_state_of_another_model_is_refused(tmp_path: Path) -> None:
    run(write_table(tmp_path / "sea.csv"), tmp_path / "run", epochs=1)
    config = read_config(tmp_path / "run")
    for hidden, message in ((5, "does not fit its configuration"), (-5, "--hidden -5")):
        write_config(tmp_path / "run", config | {"settings": config["settings"] | {"hidden": hidden}})
        with pytest.raises(DataError, match=message):
            resume(tmp_path / "run", None, quiet())
