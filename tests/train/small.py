"""Small data and small runs that the tests of the application share."""

import io
import json
import math
import random
from pathlib import Path
from typing import Any

from rich.console import Console

from bptt.train import Outcome, start

SMALL: dict[str, Any] = {"hidden": 4, "window": 12, "stride": 8, "batch": 3, "epochs": 2, "lr": 0.01}

CELL = '''
import torch
from torch import nn

class Leaky(nn.Module):
    """A cell whose output is not its carry, with noise in training."""

    def __init__(self, inputs, hidden):
        super().__init__()
        self.hidden = hidden
        self.w = nn.Linear(inputs + hidden, hidden)

    def initial_carry(self, batch):
        return {"h": torch.zeros(batch, self.hidden), "slow": torch.zeros(batch, self.hidden)}

    def forward(self, x, carry):
        h = torch.tanh(self.w(torch.cat([x, carry["h"]], -1)))
        if self.training:
            h = h + 0.01 * torch.randn_like(h)
        slow = 0.9 * carry["slow"] + 0.1 * h
        return {"h": h, "slow": slow}, torch.cat([h, slow], -1)
'''


def quiet() -> Console:
    """A console that is no terminal and keeps what it is told."""
    return Console(file=io.StringIO(), width=120)


def said(console: Console) -> str:
    assert isinstance(console.file, io.StringIO)
    return console.file.getvalue()


def write_table(path: Path, rows: int = 240, seed: int = 0, header: str = "time,level (m),other") -> Path:
    """Hourly readings with a daily tide and some noise."""
    draw = random.Random(seed)
    lines = [header]
    for k in range(rows):
        tide = 2 * math.sin(2 * math.pi * k / 24) + draw.gauss(0, 0.2)
        lines.append(f"2021-01-{1 + k // 24:02d}T{k % 24:02d}:00:00,{tide:.4f},{draw.gauss(0, 1):.4f}")
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def write_text(path: Path, words: int = 400, seed: int = 0) -> Path:
    draw = random.Random(seed)
    path.write_text(" ".join(draw.choice(["time", "steps", "back", "again"]) for _ in range(words)), encoding="utf-8")
    return path


def write_cell(path: Path) -> str:
    path.write_text(CELL, encoding="utf-8")
    return f"{path}:Leaky"


def run(data: Path, out: Path, console: Console | None = None, **chosen: Any) -> Outcome:
    outcome = start(str(data), SMALL | chosen, out, False, console or quiet())
    assert outcome is not None
    return outcome


def metrics(folder: Path) -> list[dict[str, Any]]:
    """The metrics without what depends on the clock."""
    lines = [json.loads(line) for line in (folder / "metrics.jsonl").read_text(encoding="utf-8").splitlines()]
    return [{name: value for name, value in line.items() if name != "seconds"} for line in lines]
