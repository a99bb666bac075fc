"""What cannot be derived is refused: the message names it, the user's line and a way out; the cell is unharmed."""

import copy
import logging
import re

import pytest
import torch
from torch import nn

from bptt.errors import BpttError, ShapeError, TraceError
from bptt.trace import trace
from bptt.trace.example import example
from odd_cells import Plain


class Double(torch.autograd.Function):
    @staticmethod
    def forward(ctx, a):
        return a.clone()

    @staticmethod
    def backward(ctx, g):
        return 2 * g


class Branch(Plain):
    def forward(self, x, h):
        return self.a(x, h) if h.sum() > 0 else h  # here


class Item(Plain):
    def forward(self, x, h):
        return self.a(x, h) * h.max().item()  # here


class UnknownOp(Plain):
    def forward(self, x, h):
        return torch.cumprod(self.a(x, h), 1)  # here


class BooleanIndex(Plain):
    def forward(self, x, h):
        a = self.a(x, h)
        return a + a[a > 0].sum()  # here


class MixesRows(Plain):
    def forward(self, x, h):
        return self.a(x, h) - h.mean(0)  # here


class MixesRowsByMatmul(Plain):
    def forward(self, x, h):
        return self.a(x, h) + (h @ h.T) @ h  # here


class TakesRows(Plain):
    def forward(self, x, h):
        return self.a(x, h) + h[:1]  # here


class FlipsRows(Plain):
    def forward(self, x, h):
        return self.a(x, h) + torch.roll(h, 1, 0)  # here


class BatchSizeAsNumber(Plain):
    def forward(self, x, h):
        return self.a(x, h) / h.shape[0]


class ParameterInPlace(Plain):
    def forward(self, x, h):
        with torch.no_grad():
            self.U.mul_(0.99)  # here
        return self.a(x, h)


class BufferInPlace(Plain):
    def __init__(self, inputs, hidden):
        super().__init__(inputs, hidden)
        self.register_buffer("count", torch.zeros(()))

    def forward(self, x, h):
        self.count += 1  # here
        return self.a(x, h)


class BufferAssigned(BufferInPlace):
    def forward(self, x, h):
        self.count = self.count + 1
        return self.a(x, h)


class HiddenState(Plain):
    def __init__(self, inputs, hidden):
        super().__init__(inputs, hidden)
        self.last, self.history = None, []

    def forward(self, x, h):
        self.last = torch.tanh(self.a(x, h))
        return self.last


class HiddenList(HiddenState):
    def forward(self, x, h):
        self.history.append(h)
        return self.a(x, h)


class HiddenCount(HiddenState):
    def forward(self, x, h):
        self.calls = getattr(self, "calls", 0) + 1
        return self.a(x, h)


class CustomFunction(Plain):
    def forward(self, x, h):
        return Double.apply(self.a(x, h))


class CustomFunctionBesideFreshTensors(Plain):
    def forward(self, x, h):
        return Double.apply(self.a(x, h)) + torch.zeros(len(h), self.hidden)


class TensorHook(Plain):
    def forward(self, x, h):
        a = self.a(x, h)
        a.register_hook(lambda g: g.clamp(-1, 1))  # here
        return torch.tanh(a)


class UnseenUnderNoGrad(Plain):
    def forward(self, x, h):
        a = self.a(x, h)
        with torch.no_grad():
            a.clamp_(-1, 1)  # here
        return torch.tanh(a)


class UnseenThroughData(Plain):
    def forward(self, x, h):
        a = self.a(x, h)
        a.data.mul_(0.5)  # here
        return torch.tanh(a)


class UnseenThroughDetach(Plain):
    def forward(self, x, h):
        a = self.a(x, h)
        a.detach()[:, 0] = 0  # here
        return torch.tanh(a)


class DataAssigned(Plain):
    def forward(self, x, h):
        a = self.a(x, h)
        a.data = a.data.clamp(-1, 1)  # here
        return torch.tanh(a)


class CarryChangesShape(Plain):
    def forward(self, x, h):
        return torch.cat([self.a(x, h), h], 1)


class CarryChangesDtype(Plain):
    def forward(self, x, h):
        return self.a(x, h).double()


class CarryChangesStructure(Plain):
    def forward(self, x, h):
        return [self.a(x, h), h, h]


class OutputIsNoTensor(Plain):
    def forward(self, x, h):
        return self.a(x, h), "done"


class SharedNoise(Plain):
    def forward(self, x, h):
        return self.a(x, h) @ torch.nn.functional.dropout(self.U)  # here


class NoiseAroundTensor(Plain):
    def forward(self, x, h):
        return torch.normal(self.a(x, h), 0.1)  # here


class ProbabilityOfTensor(Plain):
    def forward(self, x, h):
        return self.a(x, h) * torch.bernoulli(torch.sigmoid(h))  # here


class OwnGenerator(Plain):
    def __init__(self, inputs, hidden):
        super().__init__(inputs, hidden)
        self.generators = [torch.Generator()]

    def forward(self, x, h):
        return self.a(x, h) + torch.empty_like(h).normal_(generator=self.generators[0])  # here


class Raises(Plain):
    def forward(self, x, h):
        return {"a": self.a(x, h)}["b"]  # here


class Decimals(Plain):
    def forward(self, x, h):
        return self.a(x, h) + torch.round(h, decimals=1)  # here


REFUSED = {
    Branch: "asks for the value of a tensor",
    Item: "asks for the value of a tensor",
    UnknownOp: "aten.cumprod",
    BooleanIndex: "shape depends on values",
    MixesRows: "aten.mean.*rows of the batch",
    MixesRowsByMatmul: "rows of the batch",
    TakesRows: "aten.slice.*rows of the batch",
    FlipsRows: "rows of the batch",
    BatchSizeAsNumber: "size of the batch",
    ParameterInPlace: "changes `U` in place",
    BufferInPlace: "changes `count` in place",
    BufferAssigned: "assigns a new tensor to its parameter or buffer `count`",
    HiddenState: "changes its own attribute `last`",
    HiddenList: "changes its own attribute `history`",
    HiddenCount: "changes its own attribute `calls`",
    CustomFunction: "custom autograd function `Double`",
    CustomFunctionBesideFreshTensors: "custom autograd function `Double`",
    TensorHook: "gradient hook",
    UnseenUnderNoGrad: "in place where autograd does not see it",
    UnseenThroughData: "in place where autograd does not see it",
    UnseenThroughDetach: "in place where autograd does not see it",
    DataAssigned: "in place where autograd does not see it",
    CarryChangesShape: "the carry's leaf `h` changes its shape",
    CarryChangesDtype: "the carry's leaf `h` changes its dtype",
    CarryChangesStructure: "does not return the carry in the structure it was given",
    OutputIsNoTensor: "output that is not made of tensors",
    SharedNoise: "random numbers that all rows of the batch share",
    NoiseAroundTensor: "mean or a deviation that is a tensor",
    ProbabilityOfTensor: "probability that is a tensor",
    OwnGenerator: "generator of its own",
    Raises: "KeyError",
    Decimals: "decimals",
}


def refused(cell, x=None, carry=None) -> BpttError:
    with pytest.raises(BpttError) as error:
        trace(cell, torch.ones(2, 3) if x is None else x, torch.ones(2, 4) if carry is None else carry)
    return error.value


@pytest.mark.parametrize("kind", REFUSED)
def test_refusal_says_what_is_wrong(kind):
    assert re.search(REFUSED[kind], str(refused(kind(3, 4))), re.DOTALL)


@pytest.mark.parametrize("kind", [kind for kind in REFUSED if kind not in (OutputIsNoTensor, Decimals)])
def test_refusal_names_a_way_out(kind):
    assert "  fix  " in str(refused(kind(3, 4)))


MARKED = (Branch, Item, UnknownOp, BooleanIndex, MixesRows, TakesRows, FlipsRows, BufferInPlace, TensorHook,
          UnseenUnderNoGrad, UnseenThroughData, UnseenThroughDetach, DataAssigned, SharedNoise, NoiseAroundTensor,
          ProbabilityOfTensor, OwnGenerator, Raises, Decimals)  # fmt: skip


@pytest.mark.parametrize("kind", MARKED)
def test_refusal_names_file_line_and_code(kind):
    assert re.search(r"at +test_refusals.py:\d+: .*# here", str(refused(kind(3, 4))))


@pytest.mark.parametrize("kind", REFUSED)
def test_refused_cell_is_left_as_it_was(kind):
    cell = kind(3, 4)
    attributes = {name: copy.copy(value) for name, value in vars(cell).items()}
    tensors = {name: t.clone() for name, t in cell.state_dict().items()}
    objects = dict(cell.named_parameters())
    generator = torch.get_rng_state()
    refused(cell)
    assert vars(cell).keys() == attributes.keys()
    assert all(vars(cell)[name] == value for name, value in attributes.items() if isinstance(value, int | list | str))
    assert all(torch.equal(t, tensors[name]) for name, t in cell.state_dict().items())
    assert all(cell.get_parameter(name) is p for name, p in objects.items())
    assert torch.equal(torch.get_rng_state(), generator)


class Many(Plain):
    def __init__(self, inputs, hidden):
        super().__init__(inputs, hidden)
        self.seen = 0

    def forward(self, x, h):
        self.seen += 1
        a = torch.cumprod(self.a(x, h), 1)
        b = torch.sort(h, 1)[0]
        if h[:, :1].max() > 0:
            b = b + 1
        return a + h.mean(0) + b


def test_all_problems_of_a_cell_are_reported_together():
    error = refused(Many(3, 4))
    assert isinstance(error, TraceError)
    assert len(error.problems) == 6  # the maximum over all rows is one of its own
    text = str(error)
    for part in ("6 problems", "aten.cumprod", "aten.sort", "aten.mean", "asks for the value", "`seen`"):
        assert part in text


def test_what_depends_on_a_refused_operation_is_passed_over():
    class Chain(Plain):
        def forward(self, x, h):
            return torch.cumprod(torch.tanh(torch.cumprod(h, 1)), 1)

    assert len(refused(Chain(3, 4)).problems) == 1


def test_something_that_is_no_tensor_is_refused():
    assert "not a tensor" in str(refused(Plain(3, 4), carry=[torch.zeros(2, 4), 3]))


def test_tensor_without_a_batch_axis_is_refused():
    error = refused(Plain(3, 4), x=torch.tensor(1.0))
    assert isinstance(error, ShapeError)
    assert "batch axis" in str(error)


def test_cell_without_initial_carry_says_how_to_give_one():
    import bptt

    class NoStart(nn.Module):
        def forward(self, x, h):
            return h

    with pytest.raises(TraceError, match="does not say how it starts"):
        bptt.Recurrent(NoStart())(torch.zeros(2, 3, 4))


def test_a_cell_that_fails_is_said_once_and_torch_logs_no_traceback_beside_it(caplog):
    class TooNarrow(Plain):
        def forward(self, x, h):
            return torch.tanh(torch.cat([x, h], -1) @ self.U.T)

    class WideFirst(Plain):
        """Its width is found by trying that of U first, which does not fit."""

        def __init__(self, inputs, hidden):
            super().__init__(inputs, hidden)
            del self.W
            self.W = nn.Parameter(torch.zeros(hidden, inputs))

    log = logging.getLogger("torch._subclasses.fake_tensor")
    log.addHandler(caplog.handler)
    try:
        assert "failed while one step of it was recorded" in str(refused(TooNarrow(3, 4)))
        assert example(WideFirst(3, 4))[0].shape == (3, 3)
        assert not caplog.records
    finally:
        log.removeHandler(caplog.handler)
    assert not log.disabled


def test_something_that_is_no_module_is_refused_with_how_to_wrap_it():
    import bptt

    with pytest.raises(TraceError, match=r"(?s)nn\.Module.*function.*class Cell"):
        bptt.Recurrent(lambda x, h: h)


def test_mixed_dtypes_are_refused_with_both_and_a_way_out():
    text = str(refused(nn.GRUCell(3, 4), x=torch.zeros(2, 3, dtype=torch.float64), carry=torch.zeros(2, 4)))
    assert "float64" in text
    assert "float32" in text
    assert "one dtype" in text


def test_an_input_of_another_dtype_than_the_cell_is_named_as_the_cause():
    found = str(refused(Plain(3, 4), torch.ones(2, 3, dtype=torch.float64)))
    assert "give x in the dtype of the cell, x.to(torch.float32), or make the cell one of float64" in found


def test_an_input_without_features_is_told_their_place():
    assert "give x as (steps, batch, features)" in str(refused(Plain(3, 4), torch.ones(2)))
    assert "steps, batch" not in str(refused(Plain(3, 4), torch.ones(2, 5)))
