"""The batch on its way through einsum, matmul and transposes: followed where rows stay apart, refused where not."""

import pytest
import torch
from torch import nn

import bptt
from bptt.errors import BpttError
from bptt.ir.node import sort
from bptt.trace import trace
from judges import Run, assert_same, by_bptt, by_loop
from odd_cells import Plain


class Step(Plain):
    """One function of (x, h, U) as a cell; U is (4, 4)."""

    def __init__(self, function):
        super().__init__(3, 4)
        self.function = [function]

    def forward(self, x, h):
        return torch.tanh(x @ self.W.T + self.function[0](x, h, self.U))


def graph_of(function):
    return trace(Step(function), torch.randn(2, 3), torch.randn(2, 4)).graph


def operations(function) -> list[str]:
    return [node.op for node in sort(graph_of(function).outputs)]


FOLLOWED = {
    "columns on the right": lambda x, h, U: (U @ h.T).T,
    "columns through an activation": lambda x, h, U: torch.sigmoid(U @ h.t() + U[:, :1]).t(),
    "columns times columns": lambda x, h, U: (h.T * (U @ h.T)).T,
    "columns divided by one number for each row": lambda x, h, U: (h.T / (1 + h.pow(2).sum(1))).T,
    "einsum with the batch last": lambda x, h, U: torch.einsum("ij,bj->ib", U, h).T,
    "einsum of three": lambda x, h, U: torch.einsum("bi,ij,bj,bi->bi", h, U, h, h),
    "batch in the middle": lambda x, h, U: torch.einsum("bhi,hij->bhj", h.view(-1, 2, 2), U.view(2, 2, 4)).sum(1),
    "batch folded with heads": lambda x, h, U: (h.view(-1, 2, 1, 2) @ h.view(-1, 2, 2, 1)).view(-1, 2).repeat(1, 2),
    "weights expanded over the batch": lambda x, h, U: torch.bmm(U.expand(len(h), 4, 4), h.unsqueeze(2)).squeeze(2),
    "weights on heads by matmul": lambda x, h, U: (h.view(-1, 2, 1, 2) @ U.view(2, 2, 4)).sum((1, 2)),
    "a bias under folded rows": lambda x, h, U: nn.functional.linear(h.view(-1, 2, 2), U[:2, :2], U[0, :2]).flatten(1),
    "twenty heads": lambda x, h, U: torch.einsum(
        "bhi,hij->bhj", h.repeat(1, 20).view(-1, 20, 4), U.expand(20, 4, 4) * torch.arange(20.0)[:, None, None]
    ).mean(1),
}


@pytest.mark.parametrize("name", FOLLOWED)
def test_rows_stay_apart_and_the_gradient_is_torchs(name):
    torch.manual_seed(2)
    run = Run(Step(FOLLOWED[name]).double(), torch.randn(4, 3, 3).double(), torch.randn(3, 4).double())
    assert_same(by_bptt(run), by_loop(run))


MIXED = {
    "a product of all pairs": lambda x, h, U: (h @ h.T) @ h,
    "outer product over rows": lambda x, h, U: torch.einsum("bi,bj->ij", h, h)[0],
    "attention over the batch": lambda x, h, U: torch.einsum("bi,ci->bc", h, h) @ h,
    "sum over rows": lambda x, h, U: h.T.sum(1),
    "gram matrix": lambda x, h, U: (h.T @ h)[0],
    "softmax over rows": lambda x, h, U: h.T.softmax(1).T,
    "rows taken apart": lambda x, h, U: h.view(-1, 2)[: len(h)].repeat(1, 2),
    "mean over rows": lambda x, h, U: (h.T + h.mean(0)[:, None]).T,
    "reversed rows of columns": lambda x, h, U: (h.T + torch.zeros(4, len(h)).T.T * h.T.flip(1)).T,
}


@pytest.mark.parametrize("name", MIXED)
def test_what_brings_rows_together_is_refused(name):
    with pytest.raises(BpttError, match="rows of the batch"):
        graph_of(MIXED[name])


def test_a_cell_that_returns_columns_is_told_to_turn_them():
    class Columns(Plain):
        def forward(self, x, h):
            return torch.tanh(x @ self.W.T + h), (self.U @ h.T)

    with pytest.raises(BpttError, match=r"(?s)batch is not its first axis.*return the transpose"):
        trace(Columns(3, 4), torch.randn(2, 3), torch.randn(2, 4))


def test_weights_on_the_left_are_the_same_product_as_on_the_right():
    assert str(graph_of(lambda x, h, U: (U @ h.T).T)) == str(graph_of(lambda x, h, U: h @ U.T))
    assert str(graph_of(lambda x, h, U: torch.einsum("ij,bj->bi", U, h))) == str(graph_of(lambda x, h, U: h @ U.T))


def test_a_few_heads_become_products_that_a_compiled_loop_can_do():
    heads = lambda x, h, U: torch.einsum("bhi,hij->bhj", h.view(-1, 2, 2), U[:, :2].reshape(2, 2, 2)).flatten(1)  # noqa: E731
    assert "contract" not in operations(heads)
    cell = Step(heads)
    assert bptt.Recurrent(cell, backend="cpu")(torch.randn(3, 2, 3))[0].shape == (3, 2, 4)


class Looked(Plain):
    """Places from a buffer, which may be changed between calls."""

    def __init__(self, inputs, hidden):
        super().__init__(inputs, hidden)
        self.register_buffer("order", torch.tensor([2, 0, -1, 0]))

    def forward(self, x, h):
        return torch.tanh(self.a(x, h[:, self.order]))


def test_a_table_of_places_is_read_at_each_call():
    net = bptt.Recurrent(Looked(3, 4).double(), backend="reference")
    x, carry = torch.randn(4, 3, 3).double(), torch.randn(3, 4).double()
    for order in ([2, 0, -1, 0], [1, 1, 1, 3]):
        net.cell.order.copy_(torch.tensor(order))
        run = Run(net.cell, x, carry)
        assert_same(by_bptt(run, net=net), by_loop(run))


def test_a_place_that_does_not_exist_is_an_error_and_not_a_zero():
    net = bptt.Recurrent(Looked(3, 4))
    net.cell.order.fill_(7)
    with pytest.raises((IndexError, RuntimeError, BpttError)):
        net(torch.randn(4, 3, 3))


REFUSED = {
    "gather": (lambda x, h, U: torch.gather(h, 1, h.argmax(1, keepdim=True)) * h, "depends on the values of a row"),
    "embedding": (lambda x, h, U: nn.functional.embedding(h.argmax(1), U), "embed all steps at once before the cell"),
    "look-up": (lambda x, h, U: h + U[h.argmax(1)], "depends on the values of a row"),
    "sort": (lambda x, h, U: torch.sort(h, 1)[0], "depends on the values of a row"),
    "fft": (lambda x, h, U: torch.fft.ifft(torch.fft.fft(h)).real, "complex numbers"),
    "largest of all": (lambda x, h, U: h.max() * h, "rows of the batch"),
    "place of the largest of all": (lambda x, h, U: h.argmax() * h, "rows of the batch"),
    "rows repeated": (lambda x, h, U: h.repeat(2, 1)[: len(h)], "rows of the batch"),
    "pooling": (lambda x, h, U: nn.functional.max_pool2d(h.view(-1, 1, 2, 2), 2)[:, :, 0, 0] * h, "pools over windows"),
    "filled through views": (
        lambda x, h, U: nn.functional.pad(h.unsqueeze(1), (1, 1), mode="circular").squeeze(1)[:, :4],
        "in place that is used again, or through a view",
    ),
    "written at places": (
        lambda x, h, U: h.index_copy(1, torch.tensor([2, 0]), x[:, :2]),
        "writes at places that a tensor gives",
    ),
    "multinomial": (lambda x, h, U: torch.multinomial(h.softmax(1), 1) * h, "draws"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_a_refusal_gives_the_reason_and_a_way_out(name):
    function, reason = REFUSED[name]
    with pytest.raises(BpttError, match=reason) as error:
        graph_of(function)
    assert "  fix  " in str(error.value)
