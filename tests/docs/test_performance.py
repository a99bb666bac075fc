"""docs/performance.md says what the result says that it names: no typed number outlives a new measurement."""

import re
from dataclasses import replace

import pytest

from bptt.bench import Result, Row, Size, load_result, rewritten
from bptt.bench.contest import Timing
from bptt.bench.goals import GOALS, goals
from bptt.errors import DataError
from docs.markdown_blocks import ROOT

PAGE = ROOT / "docs" / "performance.md"
NAMED = re.compile(r"bench/results/([\w-]+)\.svg")


def row(group: str, cell: str, ours: float, its: dict[str, float], hidden: int = 64, threads: int = 2, **more) -> Row:
    times = {name: Timing(seconds, seconds, 10) for name, seconds in {"bptt": ours, **its}.items()}
    ratios = {name: seconds / ours for name, seconds in its.items()}
    size = Size("some", 32, 100, 8, hidden, (cell,))
    return Row(group, cell, size, "float32", threads, times, ratios, 0.0, **more)


def result(*rows: Row) -> Result:
    facts = {"processor": "P", "cores": 2, "target": "t", "torch": "2", "commit": "c", "date": "2026-01-01T00:00",
             "load before": [0.0]}  # fmt: skip
    return Result(facts, {"2": {"torch.mm": 100.0, "own product": 100.0}}, list(rows), [])


def said(found: Result, against: str) -> list[str]:
    lines = [line.strip("| ").split(" | ") for line in goals(found).splitlines()]
    return next([cell.strip() for cell in line[2:]] for line in lines if line[0] == against)


def test_the_page_is_what_its_result_makes_of_it():
    text = PAGE.read_text(encoding="utf-8")
    (name,) = set(NAMED.findall(text))
    assert rewritten(text, load_result(ROOT / "bench" / "results" / f"{name}.json")) == text


def test_a_goal_that_every_row_reaches_is_reached():
    found = result(row("torch.nn", "gru", 1.0, {"torch.nn": 20.0}), row("torch.nn", "rnn", 1.0, {"torch.nn": 15.0}))
    assert said(found, "nn.RNN and nn.GRU, B H² < 7e5") == ["least 15, mean 17.3, rows 2", "reached"]


def test_rows_that_fall_short_are_named_the_worst_first():
    ratios = (9.0, 3.0, 2.0, 30.0, 40.0)
    found = result(*(row("torch.nn", "gru", 1.0, {"torch.nn": ratio}) for ratio in ratios))
    reached, verdict = said(found, "nn.RNN and nn.GRU, B H² < 7e5")
    assert reached.startswith("least 2, mean 9.1")
    assert verdict == "short in 2 of 5 rows: some, gru (2); some, gru (3). the mean falls short"


def test_a_goal_that_is_a_bound_from_above_names_the_largest():
    busy = [row("busy", "rnn", 1.0, {"torch.nn": 2.0}, facts={"times its quiet time": {"bptt": slower}})
            for slower in (2.0, 3.5)]  # fmt: skip
    reached, verdict = said(result(*busy), "beside a busy process, over its quiet time")
    assert reached.startswith("most 3.5")
    assert verdict == "short in 1 of 2 rows: some, rnn (3.5)"


def test_only_the_most_threads_count_and_what_was_not_run_says_so():
    found = result(row("jax", "rnn", 1.0, {"jax": 1.0}, threads=1), row("jax", "rnn", 1.0, {"jax": 4.0}, threads=2))
    assert said(found, "jax.jit(lax.scan)") == ["least 4, mean 4, rows 1", "reached"]
    assert said(found, "nn.LSTM float64")[-1] == "not measured"


def test_every_goal_counts_some_row_of_the_benchmark_that_the_page_names():
    (name,) = set(NAMED.findall(PAGE.read_text(encoding="utf-8")))
    rows = load_result(ROOT / "bench" / "results" / f"{name}.json").rows
    for goal in GOALS:
        assert any(goal.values(each) is not None for each in rows), goal.against


def test_predictions_are_means_of_predicted_over_measured():
    facts = [{"predicted, s": seconds, "kernels, s": 2.0} for seconds in (1.0, 4.0)]
    rows = [row("torch.nn", "lstm", 3.0, {"torch.nn": 6.0}, facts=each) for each in facts]
    page = "<!-- from the benchmark: predictions -->\nold\n<!-- end -->"
    assert "mean 1.00, from 0.50 to 2.00 (2 rows)" in rewritten(page, result(*rows))
    assert "old" not in rewritten(page, result(*rows))


def test_first_calls_are_told_by_number_of_steps():
    facts = {"first call": {"bptt": 0.02, "torch.compile": 6.0}}
    one = row("torch.compile", "Dale", 1.0, {"torch.compile": 2.0}, facts=facts)
    more = replace(one, size=replace(one.size, steps=40), facts={"first call": {"bptt": 0.02, "torch.compile": 18.0}})
    page = rewritten("<!-- from the benchmark: first_calls -->\n<!-- end -->", result(more, one))
    assert page.splitlines()[1:3] == [
        "- 40 steps: ours 0.02 s, torch.compile 18.0 s.", "- 100 steps: ours 0.02 s, torch.compile 6.0 s."]  # fmt: skip


@pytest.mark.parametrize("page", ["# a page", "<!-- from the benchmark: nothing -->\n<!-- end -->"])
def test_a_page_without_places_for_results_is_refused(page):
    with pytest.raises(DataError, match="no page of a benchmark"):
        rewritten(page, result())


@pytest.mark.parametrize("content", ["", "{}", '{"rows": [1]}', "[]"])
def test_a_file_that_is_no_result_is_refused(tmp_path, content):
    path = tmp_path / "x.json"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(DataError, match="no result of a benchmark"):
        load_result(path)
    with pytest.raises(DataError, match="no result of a benchmark"):
        load_result(tmp_path / "missing.json")
