"""What the README says beside its code: the equations are those that `bptt derive rnn` prints."""

import re
from pathlib import Path

from typer.testing import CliRunner

from bptt.cli import app

README = Path(__file__).parents[2] / "README.md"


def test_equations_of_the_readme_are_those_that_the_command_prints():
    text = README.read_text(encoding="utf-8")
    blocks = re.findall(r"^```([\w ]*)\n(.*?)^```$", text, re.DOTALL | re.MULTILINE)
    block = next(body for language, body in blocks if not language)
    equations = [part.strip() for line in block.splitlines() for part in re.split(r"\s{3,}", line) if part.strip()]
    printed = [" ".join(line.split()) for line in CliRunner().invoke(app, ["derive", "rnn"]).stdout.splitlines()]
    assert len(equations) == 10
    for equation in equations:
        assert any(line.startswith(equation) for line in printed), equation


def test_pictures_and_pages_that_the_readme_names_exist():
    text = README.read_text(encoding="utf-8")
    for target in re.findall(r"\]\(([^)]+)\)", text):
        assert (README.parent / target).exists(), target
