"""The examples run, and keep what they claim: each against its baseline, at the seed that is stated."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

EXAMPLES = Path(__file__).parents[2] / "examples"


def load(name: str) -> ModuleType:
    """The script as a module."""
    spec = importlib.util.spec_from_file_location(name, EXAMPLES / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def run(name: str, *arguments: object) -> float:
    return load(name).main([str(argument) for argument in arguments])


@pytest.mark.slow
def test_two_numbers_are_added_over_forty_steps():
    assert run("adding_problem", "--steps", 40, "--updates", 400, "--seed", 0) < 0.05


@pytest.mark.slow
def test_two_numbers_are_added_over_a_hundred_steps():
    error = run("adding_problem", "--steps", 100, "--updates", 800, "--seed", 0)
    assert error < 1 / 6 / 5


def test_a_target_of_the_adding_problem_is_the_sum_of_what_is_marked(generator):
    x, target = load("adding_problem").draw(30, 500, generator)
    numbers, marks = x.unbind(2)
    assert (marks.sum(0) == 2).all()
    assert (marks[:15].sum(0) == 1).all()
    assert (numbers * marks).sum(0) == pytest.approx(target.squeeze(1))
    assert float((target - 1).square().mean()) == pytest.approx(1 / 6, rel=0.15)


@pytest.mark.slow
def test_symbols_are_copied_over_a_short_pause_better_than_without_memory():
    module = load("copy_memory")
    assert module.main(["--pause", "5", "--updates", "500", "--seed", "0"]) < module.baseline(5)


@pytest.mark.slow
def test_symbols_are_copied_over_fifty_steps_better_than_without_memory():
    module = load("copy_memory")
    assert module.baseline(50) == pytest.approx(0.297063, abs=1e-6)
    assert module.main(["--updates", "1200", "--seed", "0"]) < 0.95 * module.baseline(50)


def test_targets_of_copy_memory_are_the_symbols_after_the_signal(generator):
    module = load("copy_memory")
    x, target = module.draw(20, 7, generator)
    assert x.shape == (40, 7, 10)
    shown = x.argmax(2)
    assert (shown[-11] == module.SIGNAL).all()
    assert (shown == module.SIGNAL).sum() == 7
    assert (target[:30] == module.BLANK).all()
    assert (target[30:] == shown[:10]).all()


@pytest.mark.slow
def test_a_circuit_with_memory_needs_all_of_its_steps():
    exact, truncated = load("circuit").main(["--updates", "100"])
    assert exact < 0.5
    assert truncated > 0.9


@pytest.mark.slow
def test_the_circuit_runs_on_short_segments():
    exact, truncated = load("circuit").main(["--steps", "1000", "--updates", "3"])
    assert 0 < exact < 100
    assert 0 < truncated < 100


def test_a_loud_burst_turns_the_tone_down():
    module = load("circuit")
    x = module.signals(2205, 40, 0)
    y = module.circuit(x)
    burst, tone = x[:220].abs().amax(0).squeeze(), y[1600:].abs().amax(0).squeeze()
    assert float(tone[burst.argmax()]) < 0.5 * float(tone[burst.argmin()])
    assert float(y[400:1500].abs().max()) < 1e-6
