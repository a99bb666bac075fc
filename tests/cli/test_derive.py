"""`bptt derive`: prints, writes whole files or nothing, and says in one line what is wrong."""

import pytest

from bptt.cli import main

CELL = """
import torch
from torch import nn

class Echo(nn.Module):
    input_size = 2
    def __init__(self):
        super().__init__()
        self.W = nn.Linear(2, 2)
    def initial_carry(self, batch):
        return torch.zeros(batch, 2)
    def forward(self, x, h):
        return torch.tanh(self.W(x) + h)

class Broken(Echo):
    def forward(self, x, h):
        return torch.fft.fft(h).real
"""


def run(*arguments):
    with pytest.raises(SystemExit) as stop:
        main(["derive", *arguments])
    return stop.value.code


def test_a_built_in_cell_is_printed_with_its_output_layer(capsys):
    assert run("gru") == 0
    assert "dL/dW_y = Σ_t ȳ_t h_tᵀ" in capsys.readouterr().out


def test_a_cell_without_arguments_is_found_in_a_file(tmp_path, capsys):
    (tmp_path / "model.py").write_text(CELL)
    assert run(f"{tmp_path}/model.py:Echo") == 0
    assert "h_t = tanh(W x_t + b_W + h_{t-1})" in capsys.readouterr().out


def test_files_are_written_where_asked(tmp_path, capsys):
    assert run("lstm", "--latex", f"{tmp_path}/a.tex", "--html", f"{tmp_path}/a.html", "--hidden", "7") == 0
    assert r"\mathbb{R}^{28 \times 7}" in (tmp_path / "a.tex").read_text(encoding="utf-8")
    assert "<math" in (tmp_path / "a.html").read_text(encoding="utf-8")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.html", "a.tex"]
    capsys.readouterr()


@pytest.mark.parametrize(
    "arguments",
    [["tree"], ["nowhere.py:Cell"], ["gru", "--hidden", "0"], ["gru", "--html", "/dev/null/page.html"]],
    ids=" ".join,
)
def test_bad_input_is_exit_2_without_a_traceback(arguments, capsys):
    assert run(*arguments) == 2
    assert "Traceback" not in capsys.readouterr().err


def test_a_cell_that_cannot_be_derived_names_its_line(tmp_path, capsys):
    (tmp_path / "model.py").write_text(CELL)
    assert run(f"{tmp_path}/model.py:Broken") == 2
    assert "model.py:17" in capsys.readouterr().err
