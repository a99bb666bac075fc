"""What is printed for the built-in cells and for an odd one, letter by letter; conftest says how to update it."""

import re
import xml.etree.ElementTree as ET

import pytest
import torch
from torch import nn

from bptt import cells
from bptt.derivation import derive


class Hostile(nn.Module):
    """Names that mean something to HTML, to LaTeX and to a terminal; a mask; an output that is no carry."""

    def __init__(self):
        super().__init__()
        self.input_size = 3
        self.w_in = nn.Linear(3, 4)
        self.weight_hh = nn.Parameter(torch.randn(4, 4))
        self.log_tau = nn.Parameter(torch.zeros(4))
        self.register_buffer("sign", torch.tensor([1.0, 1.0, 1.0, -1.0]))

    def initial_carry(self, batch):
        return {"<b>&_\\$\x1b[1m": torch.zeros(batch, 4), "größe": torch.zeros(batch, 4)}

    def forward(self, x, carry):
        h, slow = carry.values()
        dale = self.weight_hh.abs() * self.sign
        alpha = torch.exp(-self.log_tau)
        a = self.w_in(x) + h @ dale.T + slow
        h = (1 - alpha) * h + alpha * torch.relu(a)
        slow = 0.9 * slow + 0.1 * h
        return dict(zip(carry, (h, slow), strict=True)), h * slow


CELLS = {
    "rnn": lambda: cells.Readout(cells.RNN(3, 5), 2),
    "lstm": lambda: cells.Readout(cells.LSTM(3, 5), 2),
    "gru": lambda: cells.Readout(cells.GRU(3, 5), 2),
    "hostile": Hostile,
}


@pytest.fixture(params=CELLS)
def named(request):
    return request.param, derive(CELLS[request.param]())


def test_text_is_the_golden_text(named, golden):
    name, derivation = named
    golden(f"{name}.txt", f"{derivation}\n")


def test_latex_is_the_golden_latex(named, golden):
    name, derivation = named
    golden(f"{name}.tex", derivation.latex(standalone=True))


def test_every_formula_of_the_page_is_well_formed_and_carries_its_latex(named):
    _, derivation = named
    formulas = re.findall(r"<math.*?</math>", derivation.html(), re.DOTALL)
    assert len(formulas) > 30
    for formula in formulas:
        annotation = ET.fromstring(formula).find(".//annotation")
        assert annotation is not None
        assert annotation.text


def test_the_page_loads_nothing_and_runs_nothing(named):
    _, derivation = named
    page = derivation.html()
    assert not re.search(r"<script|<link|<img|src=|href=|@import|url\(", page)
    assert "default-src 'none'" in page


class Sums(nn.Module):
    """Eight derivatives that are no products of matrices."""

    def initial_carry(self, batch):
        return torch.zeros(batch, 4)

    def forward(self, x, h):
        return sum(torch.tanh(torch.cumsum((k + 1) * h + x, -1)) for k in range(8))


def test_what_is_no_product_of_matrices_is_listed_in_one_order_always():
    x, h = torch.zeros(2, 4), torch.zeros(2, 4)
    texts = {str(derive(Sums(), x, h)) for _ in range(5)}
    assert len(texts) == 1
    assert texts.pop().count("∂cumsum(") >= 8


def test_hostile_names_are_text_everywhere():
    derivation = derive(Hostile())
    assert "<b>" not in derivation.html()
    assert "\x1b" not in str(derivation) + derivation.latex() + derivation.html()
    assert r"\textless{}b\textgreater{}\&\_\textbackslash{}\$" in derivation.latex()


def test_the_textbook_equations_of_the_vanilla_rnn_are_there():
    printed = [line.strip() for line in str(derive(CELLS["rnn"]())).splitlines()]
    for line in (
        "h_t = tanh(W_ih x_t + b + W_hh h_{t-1})",
        "y_t = W_y h_t + b_y",
        "h̄_t = W_yᵀ ȳ_t + W_hhᵀ δ_{t+1}",
        "δ_t = (1 − h_t²) ⊙ h̄_t",
        "dL/dW_hh = Σ_t δ_t h_{t-1}ᵀ",
        "dL/dW_ih = Σ_t δ_t x_tᵀ",
        "dL/db = Σ_t δ_t",
        "dL/dW_y = Σ_t ȳ_t h_tᵀ",
        "J_t = ∂h_t/∂h_{t-1} = diag(1 − h_t²) W_hh",
        "∂h_t/∂h_k = J_t J_{t-1} ⋯ J_{k+1} = Π_{j=k+1..t} J_j",
        "dℓ_t/dW_hh = Σ_{k=1..t} ∂ℓ_t/∂y_t ∂y_t/∂h_t ∂h_t/∂h_k ∂⁺h_k/∂W_hh",
        "dℓ_t/dW_y = ∂ℓ_t/∂y_t ∂y_t/∂W_y = ȳ_t h_tᵀ",
    ):
        assert line in printed
