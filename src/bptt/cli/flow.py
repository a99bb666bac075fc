"""`bptt flow`: how far back does credit reach, in a run, in a cell, or over a choice that is swept?"""

from dataclasses import replace
from pathlib import Path
from typing import Annotated, Any

import typer

from bptt.cli.measured import Noise, measure
from bptt.cli.named_cell import BUILT_IN
from bptt.cli.pages import write_page
from bptt.cli.sweeps import parse_sweep
from bptt.errors import DataError
from bptt.flow.whatif import Choice, imagine, make, sweep
from bptt.report import compare, render
from bptt.train.shown import equations

SAMPLES = 64  # loss steps of each net of a sweep: the curves differ by less than a line's width from those of all
INITIALISATION = "torch, gaussian, orthogonal, identity or chrono. (default: torch; gaussian with a gain)"
SWEEP = (
    "Vary one choice: gain=0.8..1.5, forget_bias=0..5:11, spectral_radius=0.9,1,1.1, activation=tanh,relu, "
    "initialisation=torch,orthogonal, cell=rnn,lstm,gru."
)


def flow(
    subject: Annotated[
        str | None, typer.Argument(help="A run's folder, rnn, lstm, gru, or FILE.py:Cell.", metavar="[RUN | CELL]")
    ] = None,
    cell: Annotated[str | None, typer.Option("--cell", help="rnn, lstm or gru, with the choices below.")] = None,
    hidden: Annotated[int, typer.Option("--hidden", help="Units.", min=1)] = 128,
    inputs: Annotated[int, typer.Option("--input-size", help="Width of the white noise that is put in.", min=1)] = 4,
    steps: Annotated[int, typer.Option("--steps", help="Length of the sequences.", min=1)] = 200,
    batch: Annotated[int, typer.Option("--batch", help="Sequences.", min=1)] = 8,
    seed: Annotated[int, typer.Option("--seed", help="Of every random draw.", min=0)] = 1,
    activation: Annotated[str | None, typer.Option("--activation", help="Of the rnn: tanh or relu.")] = None,
    initialisation: Annotated[str | None, typer.Option("--initialisation", help=INITIALISATION)] = None,
    gain: Annotated[float | None, typer.Option("--gain", help="Multiplies the recurrent weights.")] = None,
    forget_bias: Annotated[float | None, typer.Option("--forget-bias", help="Of the gate that keeps.")] = None,
    spectral_radius: Annotated[
        float | None, typer.Option("--spectral-radius", help="What recurrent weights are scaled to have.")
    ] = None,
    swept: Annotated[str | None, typer.Option("--sweep", metavar="CHOICE=VALUES", help=SWEEP)] = None,
    out: Annotated[Path | None, typer.Option("--out", help="The page. (default: flow.html)", metavar="FILE")] = None,
) -> None:
    """Measure how far back the gradient reaches, and write one page about it.

    Of a finished run on its own loss; of a cell on white noise, untrained; with --sweep over a choice, side by side.
    """
    choices = {"activation": activation, "initialisation": initialisation, "gain": gain,
               "forget_bias": forget_bias, "spectral_radius": spectral_radius}  # fmt: skip
    given = {name: value for name, value in choices.items() if value is not None}
    page = out or Path("flow.html")
    noise = Noise(inputs, hidden, steps, batch, seed)
    name = _named(subject, cell)
    if name not in BUILT_IN:
        _refuse(name, given, swept)
    if swept is not None:
        _sweep(Choice(cell=name, hidden=hidden, inputs=inputs), given, swept, noise, page)
    elif given:
        _chosen(Choice(cell=name, hidden=hidden, inputs=inputs), given, noise, page)
    else:
        found = measure(name, noise)
        _show(found.flow, page, render(found.flow.to_dict(), found.run, found.title, found.derivation, found.plan))


def _named(subject: str | None, cell: str | None) -> str:
    if (subject is None) == (cell is None):
        raise DataError(
            "name one thing to measure",
            got="nothing" if subject is None else "both a name and --cell",
            expected="a run's folder, FILE.py:Cell, or --cell rnn",
            fix="for instance bptt flow --cell lstm",
        )
    if cell is not None and cell not in BUILT_IN:
        raise DataError(f"no cell {cell!r} with these choices", expected=", ".join(BUILT_IN))
    return subject or cell or ""


def _refuse(name: str, given: dict[str, Any], swept: str | None) -> None:
    if given or swept:
        options = [f"--{key.replace('_', '-')}" for key in given] + (["--sweep"] if swept else [])
        raise DataError(
            f"{', '.join(options)} cannot change {name}",
            expected="rnn, lstm or gru",
            fix="take --cell, or leave it out",
        )


def _start(base: Choice, given: dict[str, Any], swept: str = "") -> Choice:
    """The choices of a person; a gain is of weights whose critical gain is 1, if nothing else was said."""
    if ("gain" in given or swept == "gain") and "initialisation" not in given:
        given = {"initialisation": "gaussian", **given}
    return replace(base, **given)


def _show(measured: Any, page: Path, html: str) -> None:
    typer.echo(f"{measured}\n")
    write_page(page, html)


def _chosen(base: Choice, given: dict[str, Any], noise: Noise, page: Path) -> None:
    choice = _start(base, given)
    measured = imagine(choice, steps=noise.steps, batch=noise.batch, seed=noise.seed)
    said = ", ".join(f"{key} {value}" for key, value in given.items())
    derivation = equations(make(choice, noise.steps, noise.seed), noise.inputs, noise.hidden)
    title = f"{base.cell}, {said}, untrained, on white noise"
    _show(measured, page, render(measured.to_dict(), None, title, derivation))


def _sweep(base: Choice, given: dict[str, Any], spec: str, noise: Noise, page: Path) -> None:
    name, values = parse_sweep(spec)
    base = _start(base, given, name)
    flows = sweep(base, name, values, steps=noise.steps, batch=noise.batch, seed=noise.seed, samples=SAMPLES)
    word = name.replace("_", " ")
    typer.echo(f"{word:>16}  {'growth':>8}  {'half-life':>9}  {'90 % within':>11}  verdict")
    for value, each in zip(values, flows, strict=True):
        growth = "–" if each.growth is None else f"{each.growth:.4g}"
        half = "none" if each.half_life is None else f"{each.half_life:.3g}"
        horizon = each.horizon(0.9)
        within = "not reached" if horizon is None else str(horizon)
        typer.echo(f"{value!s:>16}  {growth:>8}  {half:>9}  {within:>11}  {each.verdict.state}")
    members = [{"name": f"{word} {value}", "flow": each.to_dict()} for value, each in zip(values, flows, strict=True)]
    title = f"{base.cell}: what the {word} does" if name != "cell" else "What the cell does"
    write_page(page, compare(members, title, {"name": word, "values": values}, _note(base, name, noise)))


def _note(base: Choice, name: str, noise: Noise) -> str:
    fixed = {"cell": base.cell, "hidden": base.hidden, "activation": base.activation,
             "initialisation": base.initialisation, "gain": base.gain, "forget bias": base.forget_bias,
             "spectral radius": base.spectral_radius}  # fmt: skip
    if base.cell != "rnn" or name == "cell":
        fixed.pop("activation")
    said = ", ".join(f"{key} {value}" for key, value in fixed.items()
                     if value is not None and key.replace(" ", "_") != name)  # fmt: skip
    return (
        f"Untrained nets that differ in nothing but the {name.replace('_', ' ')}; {said}. White noise of width "
        f"{noise.inputs} in, a random direction of each output as its loss, at most {SAMPLES} loss steps, "
        f"seed {noise.seed}."
    )
