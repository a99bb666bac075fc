"""Values with several feature axes in the compiled loop, against the reference backend: random chains and others."""

import math

import pytest
import torch
from hypothesis import example, given, settings
from hypothesis import strategies as st
from torch.nn import functional
from torch.utils import _pytree as pytree

import bptt
import cases
import literature_cells
from agreement import TIMES, agree
from bptt.backends.cpu import layout
from bptt.backends.cpu.flat import along, broadcast, flatten, walk
from bptt.backends.cpu.letters import letters
from bptt.backends.cpu.places import Variant
from bptt.backends.cpu.reach import Reach, reach, run_of
from bptt.backends.cpu.target import host
from bptt.bench.contest import threads
from bptt.errors import BackendError
from bptt.ir.build import apply, leaf
from bptt.ir.types import Type
from bptt.lower import lower
from odd_cells import Plain, weight

MOST = 96  # features of a value in a random chain


class Chain(Plain):
    """Operations drawn at random between the carry and the next one; each is numbers that say what is done to what."""

    def __init__(self, inputs, hidden, steps):
        super().__init__(inputs, hidden)
        self.steps = steps
        self.V = weight(8, hidden)
        self.K = weight(3, 4, 2)

    def forward(self, x, h):
        values = [torch.tanh(h @ self.V.T).view(-1, 2, 4), h, x]
        for kind, at, p, q in self.steps:
            a = values[at % len(values)]
            new = KINDS[kind](self, a, p, q, values)
            if 0 < size_of(new) <= MOST:
                values.append(torch.tanh(new))
        flat = torch.cat([value.flatten(1) for value in values[-3:]], 1)
        return torch.tanh(self.a(x, h) + functional.pad(flat, (0, self.hidden))[:, : self.hidden])


def size_of(a):
    """Features of a row."""
    return math.prod(a.shape[1:])


def axis_of(a, p):
    return 1 + p % (a.dim() - 1)


def joined(cell, a, p, q, values):
    axis = axis_of(a, p)
    parts = [b for b in values if b.dim() == a.dim() and other_axes(b, axis) == other_axes(a, axis)]
    return torch.cat([a, parts[q % len(parts)]], axis)


def other_axes(a, axis):
    return [n for i, n in enumerate(a.shape) if i not in (0, axis)]


def spread_over(cell, a, p, q, values):
    """A product of every feature of one value with every one of another."""
    b = values[q % len(values)]
    if size_of(a) * size_of(b) > MOST:
        return a
    b = b.flatten(1)
    return a.unsqueeze(-1) * b.view(len(b), *[1] * (a.dim() - 1), -1)


def one_of(a, q):
    """One feature, of a value in another order and with something computed from it."""
    at = q % size_of(a)
    return torch.sin(a.transpose(1, a.dim() - 1).flatten(1))[:, at : at + 1]


def weighed(cell, a, p, q, values):
    """Read as by attention: sums over an axis of products with another value of that length."""
    axis = axis_of(a, p)
    fitting = [b for b in values if b.dim() == 2 and b.shape[1] == a.shape[axis]]
    other = fitting[q % len(fitting)] if fitting else a.sum([i for i in range(1, a.dim()) if i != axis])
    return torch.einsum("bi,bi...->b...", other, a.movedim(axis, 1)).reshape(len(a), -1)


def multiplied(cell, a, p, q, values):
    """With weights along the last axis, in one product or one for each of two heads."""
    if a.shape[-1] == 4 and a.dim() == 3 and q % 2 and a.shape[1] == 3:
        return torch.einsum("bhi,hij->bhj", a, cell.K)
    return a @ cell.V[: a.shape[-1], :3] if a.shape[-1] <= 8 else a @ a.transpose(-1, -2) if a.dim() > 2 else a


KINDS = {
    "turn": lambda c, a, p, q, v: a.transpose(axis_of(a, p), axis_of(a, q)).contiguous(),
    "join axes": lambda c, a, p, q, v: a.flatten(1),
    "split": lambda c, a, p, q, v: a.flatten(1).unflatten(1, (2, -1)) if size_of(a) % 2 == 0 else a.unsqueeze(1),
    "slice": lambda c, a, p, q, v: a.narrow(axis_of(a, p), q % a.shape[axis_of(a, p)], 1 + 0 * q),
    "tail": lambda c, a, p, q, v: a.narrow(axis_of(a, p), 0, 1 + q % a.shape[axis_of(a, p)]),
    "join": joined,
    "roll": lambda c, a, p, q, v: a.roll(1 + q, axis_of(a, p)),
    "flip": lambda c, a, p, q, v: a.flip(axis_of(a, p)),
    "every second": lambda c, a, p, q, v: a.flatten(1)[:, ::2],
    "sum": lambda c, a, p, q, v: a.sum(axis_of(a, p), keepdim=bool(q % 2) or a.dim() == 2),
    "sum of two axes": lambda c, a, p, q, v: a.sum(sorted({1, a.dim() - 1}), keepdim=True),
    "largest": lambda c, a, p, q, v: a.amax(axis_of(a, p), keepdim=True),
    "softmax": lambda c, a, p, q, v: a.softmax(axis_of(a, p)),
    "norm": lambda c, a, p, q, v: a / (1 + a.square().sum(axis_of(a, p), keepdim=True)),
    "running sum": lambda c, a, p, q, v: a.cumsum(axis_of(a, p)),
    "one for all": lambda c, a, p, q, v: a * one_of(v[p % len(v)], q).view(-1, *[1] * (a.dim() - 1)),
    "outer": spread_over,
    "read": weighed,
    "weights": multiplied,
    "zeros around": lambda c, a, p, q, v: functional.pad(a, (p % 2, q % 3)),
    "gate": lambda c, a, p, q, v: torch.where(a > 0.1, a, a.mean(axis_of(a, p), keepdim=True)),
}
small = st.integers(0, 5)
drawn = st.lists(st.tuples(st.sampled_from(sorted(KINDS)), small, small, small), min_size=1, max_size=7)


@settings(max_examples=40, deadline=None)
@given(steps=drawn, hidden=st.sampled_from([1, 5, 17]), batch=st.sampled_from([1, 3]), mask=st.sampled_from([*TIMES]))
@example(steps=[("one for all", 1, 0, 3), ("one for all", 0, 3, 1)], hidden=9, batch=3, mask="both")
@example(
    steps=[("zeros around", 2, 1, 0), ("slice", 3, 0, 0), ("one for all", 0, 4, 0)], hidden=5, batch=3, mask="whole"
)
@example(
    steps=[("outer", 0, 0, 1), ("turn", 3, 0, 1), ("softmax", 4, 1, 0), ("read", 5, 0, 0)],
    hidden=5,
    batch=3,
    mask="both",
)
@example(
    steps=[("zeros around", 0, 1, 2), ("roll", 3, 1, 0), ("running sum", 4, 0, 0), ("sum", 5, 0, 1)],
    hidden=17,
    batch=1,
    mask="whole",
)
def test_a_random_chain_of_views_sums_and_products_gives_what_the_reference_gives(steps, hidden, batch, mask):
    torch.manual_seed(0)
    agree(Chain(3, hidden, steps), torch.float64, 3, batch, 3, mask)


MANY = (
    "mlstm", "linear attention", "delta net", "fast weights of Ba", "conv lstm", "neural turing machine", "clockwork",
    "qrnn", "rolling attention", "ordered neurons", "tensor rnn", "rotations", "maxout",
)  # fmt: skip


SIZES = [((1, 1, 1), torch.float64), ((3, 65, 17), torch.float32), ((9, 2, 6), torch.float64)]


@pytest.mark.slow
@pytest.mark.parametrize(("size", "dtype"), SIZES, ids=str)
@pytest.mark.parametrize("name", MANY)
def test_odd_sizes_of_cells_with_several_axes_agree(name, size, dtype):
    steps, batch, hidden = size
    torch.manual_seed(0)
    agree(literature_cells.CELLS[name](3, hidden), dtype, steps, batch, 3, "both")


@pytest.mark.parametrize("name", MANY)
def test_no_bit_of_a_cell_with_several_axes_depends_on_the_number_of_threads(name):
    torch.manual_seed(0)
    cell = literature_cells.CELLS[name](6, 20)
    net, x = bptt.Recurrent(cell, backend="cpu"), torch.randn(12, 16, 6)

    def results(count):
        with threads(count):
            return [leaf.detach().clone() for leaf in pytree.tree_leaves(net(x))]

    for one, two in zip(results(1), results(2), strict=True):
        assert torch.equal(one, two)


class Whole(Plain):
    """Every operation on whole numbers that the loop computes, beyond what a float32 can count."""

    def initial_carry(self, batch):
        large = torch.full((batch, self.hidden), 2**40 + 1, dtype=torch.int64)
        return self.W.new_zeros(batch, self.hidden), large, torch.zeros(batch, dtype=torch.int64)

    def forward(self, x, carry):
        h, n, m = carry
        h = torch.tanh(self.a(x, h)) * (1 + ((n % 7) == torch.arange(self.hidden) % 3).to(h.dtype))
        n = torch.clamp(n * 3 - torch.abs(-n) + (10 * h).to(torch.int64), max=2**50)
        made = (n.sum(1), n.cumsum(1), n.amax(1), (n > m[:, None]).sum(1), (-n).remainder(5), n.remainder(-5))
        return (h, n, m + n[:, 0]), (*made, n.relu(), (n - 2**41).sign(), torch.maximum(n, 2 * n.flip(1)))


class Flag(Plain):
    """A truth value in the carry."""

    def initial_carry(self, batch):
        return self.W.new_zeros(batch, self.hidden), torch.zeros(batch, 1, dtype=torch.bool)

    def forward(self, x, carry):
        h, seen = carry
        h = torch.tanh(self.a(x, h))
        h = torch.where(seen, 0.5 * h, h)
        return h, seen | (h[:, :1] > 0.3)


@pytest.mark.parametrize("mask", TIMES)
@pytest.mark.parametrize("dtype", [torch.float64, torch.float32], ids=str)
@pytest.mark.parametrize("make", [Whole, Flag])
def test_whole_numbers_and_truth_values_in_the_carry_agree(make, dtype, mask):
    torch.manual_seed(0)
    agree(make(3, 17), dtype, 6, 3, 3, mask)


def test_whole_numbers_are_exact_to_the_last_bit():
    torch.manual_seed(0)
    cell, x = Whole(3, 9).double(), torch.randn(7, 4, 3, dtype=torch.float64)
    ours, theirs = (pytree.tree_leaves(bptt.Recurrent(cell, backend=name)(x)) for name in ("cpu", "reference"))
    whole = [(a, b) for a, b in zip(ours, theirs, strict=True) if b.dtype == torch.int64]
    assert len(whole) == 11
    assert all(a.dtype == b.dtype and torch.equal(a, b) for a, b in whole)
    assert max(int(b.max()) for _, b in whole) > 2**40


class Mixed(Plain):
    def forward(self, x, h):
        return torch.tanh(self.a(x, h).double()).to(h.dtype)


class Short(Plain):
    def initial_carry(self, batch):
        return self.W.new_zeros(batch, self.hidden), torch.zeros(batch, 1, dtype=torch.int32)

    def forward(self, x, carry):
        h, n = carry
        return torch.tanh(self.a(x, h)) / (1 + n), n + 1


class Half(Plain):
    def forward(self, x, h):
        return torch.tanh(self.a(x, h))


class HalfPower(Plain):
    """A power of whole numbers."""

    def initial_carry(self, batch):
        return self.W.new_zeros(batch, self.hidden), torch.ones(batch, 1, dtype=torch.int64)

    def forward(self, x, carry):
        h, n = carry
        return torch.tanh(self.a(x, h) + n**2), n + 1


@pytest.mark.parametrize(
    ("cell", "reason"),
    [
        (Mixed(3, 4), "cast: from float32 to float64"),
        (Short(3, 4), "int32"),
        (Half(3, 4).bfloat16(), "the loop computes in bfloat16|dtype bfloat16"),
        (HalfPower(3, 4), "pow: dtype int64"),
    ],
    ids=["mixed floats", "short whole numbers", "short floats", "power"],
)
def test_what_cannot_be_compiled_is_refused_by_name_and_place(cell, reason):
    x = torch.randn(2, 2, 3, dtype=cell.W.dtype)
    with pytest.raises(BackendError, match=reason) as error:
        bptt.Recurrent(cell, backend="cpu")(x)
    assert "test_many_axes" in str(error.value) or isinstance(cell, Half)
    net = bptt.Recurrent(cell)
    net(x)
    assert "cannot compile" in net.program(x).choice


def test_a_row_too_large_for_tables_is_refused_by_name():
    a = row(1 << 10, 1)
    wide = apply("expand", a, shape=(1 << 10, (1 << 10) + 1))
    with pytest.raises(BackendError, match="expand: 1049600 features in several axes"):
        flatten([wide], {a: a})


# The pieces, in closed form


def row(*shape):
    return leaf("x", 0, Type(shape, "float64", row=True), "a")


def test_tables_of_places_are_those_of_torch():
    a = torch.arange(24).view(2, 3, 4)
    assert walk((4, 2, 3), (1, 12, 4)) == tuple(a.permute(2, 0, 1).flatten().tolist())
    assert along((2, 3, 4), -2, [2, 0]) == tuple(a[:, [2, 0]].flatten().tolist())
    assert along((2, 3), -1, [-1, 1]) == (-1, 1, -1, 4)
    assert broadcast((3, 1), (2, 3, 2)) == (0, 0, 1, 1, 2, 2) * 2


def test_a_view_that_moves_nothing_is_nothing_and_neighbours_are_a_slice():
    a = row(2, 6)
    same = apply("reshape", apply("slice", a, axis=-1, start=0, stop=6), shape=(3, 4))
    half = apply("slice", a, axis=-2, start=1, stop=2)
    column = apply("slice", a, axis=-1, start=2, stop=3)
    flat = flatten([same, half, column], {a: a})
    assert [node.op for node in flat] == ["reshape", "slice", "take"]
    assert flat[2].attr("index") == (2, 8)
    assert flat[1].attr("start") == 6


def test_views_of_views_are_one_table():
    a = row(2, 3)
    turned = apply("permute", apply("permute", row_of(a), axes=(1, 0)), axes=(1, 0))
    twice = apply("take", apply("permute", a, axes=(1, 0)), axis=-2, index=(2, -1))
    back, taken = flatten([turned, twice], {a: a})
    assert back.op == "reshape"
    assert taken.attr("index") == (2, 5, -1, -1)
    assert taken.args[0].op == "reshape"


def row_of(a):
    return apply("cut", a)


def test_features_are_read_in_the_longest_runs():
    rows, columns = broadcast((4, 1), (4, 8)), broadcast((1, 8), (4, 8))
    assert run_of([rows, columns], 32) == 8
    assert reach(rows, 8) == Reach("same", (0, 1, 2, 3))
    assert reach(columns, 8) == Reach("run", (0, 0, 0, 0))
    assert reach(walk((8, 4), (1, 8)), 8).kind == "scattered"
    assert run_of([walk((8, 4), (1, 8))], 32) == 32
    assert reach((-1, -1, 4, 5), 2) == Reach("run", (-1, 4))


def test_the_letter_of_a_vector_needs_the_fewest_loads():
    matrix, vector = row(32, 32), row(32)
    by_row = letters(apply("contract", matrix, vector, spec="ij,j->i"))
    by_column = letters(apply("contract", matrix, vector, spec="ij,i->j"))
    assert (by_row.vector, by_row.summed) == ("j", "j")
    assert (by_column.vector, by_column.summed) == ("j", "i")


def test_a_matrix_memory_is_written_in_one_pass():
    cell = literature_cells.CELLS["mlstm"](3, 8)
    loop = bptt.Recurrent(cell, backend="reference").program(torch.zeros(1, 1, 3)).loop
    fused = lower(loop.step, loop.adjoint, hoist=False, fuse=True)
    stages = layout.forward(fused, host(), Variant()).layout.schedule.stages
    assert [len(stage.targets) for stage in stages if stage.width == 64] == [1]


def test_every_cell_of_both_tables_is_compiled():
    for table in (cases.CELLS, literature_cells.CELLS):
        for name, make in table.items():
            net = bptt.Recurrent(make(3, 4))
            assert net.program(torch.randn(2, 3, 3)).choice.startswith("backend cpu"), name
