"""The printed step, adjoint and loop of a small cell: what a person reads, kept as it is."""

import torch
from torch import nn

import bptt
from bptt.backends.straight import Straight
from bptt.errors import InternalError
from bptt.ir.build import add, leaf
from bptt.ir.types import Type
from bptt.lower import Part

STEP = """\
step Small
  x      x: float32[batch, 2]
  carry  h: float32[batch, 3]
  shared W: float32[3, 2]
  shared U: float32[3, 3]
  %4 = linear(x, W)   float32[batch, 3]
  %5 = linear(h, U)   float32[batch, 3]
  a = add(%4, %5)   float32[batch, 3]
  h_next = tanh(a)   float32[batch, 3]
  next carry h_next
  output h_next"""


class Small(nn.Module):
    def __init__(self):
        super().__init__()
        self.W, self.U = nn.Parameter(torch.randn(3, 2)), nn.Parameter(torch.randn(3, 3))

    def initial_carry(self, batch):
        return torch.zeros(batch, 3)

    def forward(self, x, h):
        a = x @ self.W.T + h @ self.U.T
        return torch.tanh(a)


def program():
    return bptt.Recurrent(Small(), backend="reference").program(torch.zeros(4, 5, 2))


def test_step_is_printed_with_the_users_names():
    assert str(program().step) == STEP


def test_adjoint_is_printed_as_one_learns_it():
    lines = [line.strip() for line in str(program().adjoint).splitlines()]
    assert lines[0] == "adjoint of Small"
    assert any(line.endswith("float32[3, 3]") and "outer(" in line for line in lines)
    assert [line.split(" = ")[0] for line in lines[-4:]] == ["h_bar", "x_bar", "W_bar", "U_bar"]


def test_loop_hoists_the_input_product_and_defers_the_weight_gradients():
    loop = program().loop
    kinds = {name: [node.op for node in getattr(loop, name).results] for name in ("before", "body", "back_after")}
    assert kinds["before"] == ["linear"]
    assert kinds["body"] == ["tanh"]
    assert sorted(kinds["back_after"]) == ["linear", "outer", "outer"]
    assert not loop.tape  # tanh needs its own result only, and that is the carry
    assert str(loop).startswith("loop of Small; the tape keeps nothing but the carry\nbefore the loop\n")


def test_program_says_which_backend_it_chose():
    assert str(program()).splitlines()[-1].startswith("backend reference")


def test_part_that_is_given_a_value_twice_is_a_defect_of_ours():
    import pytest

    x = leaf("x", 0, Type((2,), "float32", row=True), "x")
    with pytest.raises(InternalError, match="twice"):
        Straight(Part((x, x), (add(x, x),)))
