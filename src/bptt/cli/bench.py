"""`bptt bench`: how fast is this on my machine, against torch.nn and against a Python loop?"""

import dataclasses
import json
import os
from pathlib import Path
from typing import Annotated

import typer

from bptt.bench import MODULES, QUICK, QUICK_USER, USER, Row, draw, markdown, measure, module_rows, user_rows
from bptt.errors import DataError


def bench(
    quick: Annotated[bool, typer.Option("--quick", help="A few small sizes: under a minute.")] = False,
    threads: Annotated[
        int | None, typer.Option("--threads", help="Threads of every contender; else 1, then 2.", min=1)
    ] = None,
    out: Annotated[
        Path | None, typer.Option("--out", help="Write JSON here, and a picture (.svg) beside it.", metavar="FILE")
    ] = None,
) -> None:
    """Time forward + backward against torch.nn, and users' cells against a Python loop, interleaved in this process."""
    if out and (out.is_dir() or not os.access(out.parent, os.W_OK)):
        raise DataError(
            "the result cannot be written there, so nothing was measured",
            where=f"--out {out}",
            got="a folder" if out.is_dir() else f"no folder {out.parent} that can be written to",
            expected="a file in a folder that exists",
            fix="--out bench.json",
        )
    counts = [threads] if threads else [1, 2][: os.cpu_count() or 1]
    budget = 0.3 if quick else 1.5
    groups = [
        module_rows(QUICK if quick else MODULES, budget),
        user_rows(QUICK_USER if quick else USER, budget),
    ]
    result = measure(groups, counts, _say)
    typer.echo("\n" + markdown(result))
    if out:
        out.write_text(json.dumps(dataclasses.asdict(result), indent=1) + "\n", encoding="utf-8")
        out.with_suffix(".svg").write_text(draw(result), encoding="utf-8")


def _say(row: Row) -> None:
    ratios = ", ".join(f"{ratio:.2f} x {name}" for name, ratio in row.ratios.items())
    typer.echo(f"{row.threads} thr.  {row.size.name}, {row.cell}, {row.dtype}: {ratios}", err=True)
