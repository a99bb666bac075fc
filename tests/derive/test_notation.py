"""The table of notation and the three printers: nothing is missing, and brackets stand where they must."""

import pytest

from bptt.derive import formula as f
from bptt.derive.formula import Form, Number, Symbol
from bptt.derive.latex import LATEX, latex
from bptt.derive.mathml import MATHML
from bptt.derive.notation import FORMULAS, formula_of
from bptt.derive.symbols import Names, parameter_symbols, symbol_of
from bptt.derive.text import TEXT, text
from bptt.ir.build import contract, expand, leaf, mul, reshape, sum_, take
from bptt.ir.node import Node, sort
from bptt.ir.ops import OPS
from bptt.ir.types import Type

A, B, C, W = (Symbol(letter) for letter in "abcW")


def test_every_operation_has_a_row():
    assert set(FORMULAS) == set(OPS)


@pytest.mark.parametrize("dialect", [TEXT, LATEX, MATHML], ids=["text", "latex", "mathml"])
def test_every_kind_of_formula_has_a_row_in_each_printer(dialect):
    assert set(dialect.kinds) == set(f.LEVEL)


@pytest.mark.parametrize(
    ("formula", "written"),
    [
        (f.hadamard(A, f.sum_of(B, C)), "a ⊙ (b + c)"),
        (f.product(W, f.hadamard(A, B)), "W (a ⊙ b)"),
        (f.hadamard(f.product(W, A), B), "(W a) ⊙ b"),
        (f.difference(A, f.sum_of(B, C)), "a − b − c"),
        (f.difference(A, f.difference(B, C)), "a − b + c"),
        (f.negative(f.sum_of(A, B)), "−(a + b)"),
        (f.hadamard(A, A, B), "a² ⊙ b"),
        (f.hadamard(f.negative(A), f.negative(B)), "a ⊙ b"),
        (f.power(f.call("tanh", A), Number(2)), "tanh²(a)"),
        (f.power(f.sum_of(A, B), Number(2)), "(a + b)²"),
        (f.transpose(f.product(W, A)), "(W a)ᵀ"),
        (f.transpose(Symbol("W", "ih", sup="f")), "(W_ih^f)ᵀ"),
        (f.transpose(f.transpose(W)), "W"),
        (f.difference(f.hadamard(A, B), f.hadamard(A, C)), "a ⊙ (b − c)"),
        (f.difference(A, f.hadamard(A, B)), "a ⊙ (1 − b)"),
        (f.sum_of(f.scaled(Number(2), A), f.scaled(Number(2), B)), "2 (a + b)"),
        (f.sum_of(A, A), "2 a"),
        (f.scaled(Number(2), f.scaled(Number(3), A)), "6 a"),
        (f.fraction(A, f.hadamard(B, C)), "a / (b ⊙ c)"),
        (f.product(f.IDENTITY, W, A), "W a"),
        (Form("indicator", (f.relation(">", A, Number(0)),)), "1[a > 0]"),
    ],
)
def test_a_formula_reads_as_a_person_writes_it(formula, written):
    assert text(formula) == written


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("weight_ih", "W_ih"),
        ("bias", "b"),
        ("alpha", "α"),
        ("h_n", "h_n"),
        ("h2", "h_2"),
        ("log_tau", "log_tau"),
        ("mask", "mask"),
    ],
)
def test_a_name_becomes_a_symbol(name, written):
    assert text(symbol_of(name)) == written


def test_a_layer_gives_its_parameters_their_symbols():
    assert text(parameter_symbols("w_in.weight")[0]) == "W_in"
    assert text(parameter_symbols("gate.bias")[0]) == "b_gate"
    assert text(parameter_symbols("cell.weight_ih")[0]) == "W_ih"


def test_no_two_values_share_a_symbol():
    names = Names()
    taken = [names.take(symbol_of("h", "t")) for _ in range(3)] + [names.fresh() for _ in range(12)]
    assert len(set(taken)) == len(taken)


def test_latex_of_a_block_keeps_time_and_gate_apart():
    assert latex(Symbol("δ", sup="f", time="t+1")) == r"\delta_{t+1}^{(f)}"
    assert latex(Symbol("h", accent="bar", time="t")) == r"\bar{h}_{t}"
    assert latex(Number(1e-5)) == "10^{-5}"


def written(node: Node) -> str:
    known: dict[Node, f.Formula] = {}
    for part in sort([node]):
        known[part] = Symbol(part.name) if part.op == "input" else formula_of(part, known)
    return text(known[node])


def row(name: str, *shape: int) -> Node:
    return leaf("x", ord(name), Type(shape, "float64", row=True), name)


M, N, V, K = row("M", 3, 4), row("N", 4, 5), row("v", 3), row("k", 4)


@pytest.mark.parametrize(
    ("node", "says"),
    [
        (mul(reshape(V, (3, 1)), reshape(K, (1, 4))), "v kᵀ"),
        (mul(reshape(K, (1, 4)), expand(reshape(V, (3, 1)), (3, 4))), "v kᵀ"),
        (mul(M, reshape(K, (1, 4))), "M diag(k)"),
        (mul(reshape(V, (3, 1)), M), "diag(v) M"),
        (sum_(mul(M, reshape(K, (1, 4))), (-1,)), "M k"),
        (sum_(mul(reshape(V, (3, 1)), M), (-2,)), "Mᵀ v"),
        (sum_(mul(reshape(V, (3, 1)), M), (-1,)), "sum(diag(v) M)"),
        (contract("ij,j->i", M, K), "M k"),
        (contract("j,ij->i", K, M), "M k"),
        (contract("ij,i->j", M, V), "Mᵀ v"),
        (contract("ij,jk->ik", M, N), "M N"),
        (contract("ij,jk->ki", M, N), "Nᵀ Mᵀ"),
        (contract("i,j->ij", V, K), "v kᵀ"),
        (contract("i,j->ji", V, K), "k vᵀ"),
        (contract("i,i->", V, V), "vᵀ v"),
        (contract("ij,i->ij", M, V), "contract ij,i to ij(M, v)"),
        (take(K, -1, (3, -1, 0)), "places 4,0,1 of (k)"),
    ],
)
def test_matrices_and_vectors_of_a_row_read_as_such(node, says):
    assert written(node) == says
