"""`bptt bench`: what it writes; how fast anything is is no business of a test."""

import json
from pathlib import Path

import pytest
import torch

from bptt.bench import Size, busy_rows, contenders, contest, run, sizes, user_cells
from bptt.cli import bench as command
from bptt.cli import main

TINY = (Size("tiny", 2, 3, 2, 3, ("rnn", "lstm"), double=True),)
TINY_USER = (Size("tiny", 2, 3, 2, 5, ("Dale", "LiGRU")),)


@pytest.fixture
def tiny(monkeypatch: pytest.MonkeyPatch) -> None:
    """Sizes that take no time, and as few rounds as there can be."""
    monkeypatch.setattr(command, "QUICK", TINY)
    monkeypatch.setattr(command, "QUICK_USER", TINY_USER)
    monkeypatch.setattr(contest, "LEAST", 2)
    monkeypatch.setattr(contest, "MOST", 2)
    monkeypatch.setattr(contest, "gemm_rates", lambda: {"torch.mm": 100.0, "own product": 110.0})


def call(*arguments: object) -> int | str | None:
    with pytest.raises(SystemExit) as stop:
        main(["bench", *map(str, arguments)])
    return stop.value.code


@pytest.mark.slow
def test_every_contender_is_in_the_json_the_table_and_the_picture(tiny, tmp_path: Path, capsys) -> None:
    threads = torch.get_num_threads()
    assert call("--quick", "--threads", 1, "--out", tmp_path / "found.json") == 0
    assert torch.get_num_threads() == threads
    found = json.loads((tmp_path / "found.json").read_text(encoding="utf-8"))
    assert {"date", "commit", "processor", "cores", "target", "torch", "load before"} <= set(found["machine"])
    assert found["gemm"] == {"1": {"torch.mm": 100.0, "own product": 110.0}}
    rows = found["rows"]
    assert [(row["cell"], row["dtype"]) for row in rows if row["group"] == "torch.nn"] == [
        ("rnn", "float32"), ("lstm", "float32"), ("lstm", "float64")]  # fmt: skip
    assert [row["cell"] for row in rows if row["group"] == "own cell"] == ["Dale", "LiGRU"]
    for row in rows:
        (rival,) = row["ratios"]
        ours, its = row["times"]["bptt"], row["times"][rival]
        assert row["ratios"][rival] == its["median"] / ours["median"]
        assert 0 < ours["min"] <= ours["median"]
        assert ours["repeats"] == 2
    out = capsys.readouterr().out
    assert "nn.LSTM, float64" in out
    assert "| tiny | LiGRU | 2 | 3 | 2 | 5 |" in out
    assert (tmp_path / "found.svg").read_text(encoding="utf-8").startswith("<svg")


@pytest.mark.slow
def test_each_contender_is_also_run_beside_a_busy_process(tiny) -> None:
    (row,) = busy_rows([Size("tiny", 2, 3, 2, 3, ("rnn",))], 0.0)(1, {})
    assert set(row.facts["times its quiet time"]) == {"bptt", "torch.nn"}


def test_contenders_that_disagree_are_not_timed() -> None:
    made = {
        name: (layer := torch.nn.Linear(2, 2), lambda layer=layer: layer(torch.ones(1, 2))) for name in ("one", "other")
    }
    with pytest.raises(contenders.InternalError, match="one and other disagree"):
        contenders.agreeing(made)


def test_rounds_are_interleaved_and_a_contender_may_time_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(contest, "LEAST", 3)
    order = []

    def one() -> None:
        order.append("a")

    def other() -> float:
        order.append("b")
        return 7.0

    times = contest.interleave({"a": one, "b": other}, budget=0.0)
    assert order == ["a", "b"] * (contest.WARM + times["b"].repeats)
    assert (times["b"].min, times["b"].median) == (7.0, 7.0)


def test_products_are_counted_forward_adjoint_and_weight_gradients() -> None:
    assert run.products("lstm", Size("", 2, 3, 5, 7, ())) == 2 * 3 * 2 * 4 * 7 * (5 + 7 + 7 + 5 + 7)


def test_bad_input_is_exit_2_without_a_traceback(tiny, capsys) -> None:
    assert call("--threads", 0) == 2
    assert "Traceback" not in capsys.readouterr().err


@pytest.mark.parametrize("where", ["nowhere/at/all.json", "."])
def test_a_place_where_nothing_can_be_written_is_refused_before_anything_is_measured(
    where, tmp_path: Path, monkeypatch, capsys
) -> None:
    monkeypatch.setattr(command, "measure", lambda *_: pytest.fail("measured"))
    assert call("--quick", "--out", tmp_path / where) == 2
    message = capsys.readouterr().err
    assert "nothing was measured" in message
    assert "a file in a folder that exists" in message
    assert "Traceback" not in message


def test_the_full_benchmark_names_cells_that_exist() -> None:
    named = {cell for size in (*sizes.USER, *sizes.COMPILED, *sizes.QUICK_USER) for cell in size.cells}
    assert named == set(user_cells.CELLS)
