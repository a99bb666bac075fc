"""Products over steps x batch, which are weights' gradients: torch's numbers, the same bits in any number of pieces."""

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from bptt.backends.cpu.joined import joined, outer
from bptt.bench.contest import threads


def test_weight_gradients_of_every_shape_equal_those_of_torch():
    for rows, out, width, dtype in (
        (1, 1, 1, "float32"),
        (700, 37, 17, "float64"),
        (129, 6, 64, "float32"),
        (300, 130, 3, "float32"),
    ):
        a, b = (torch.randn(rows, n, dtype=getattr(torch, dtype)) for n in (out, width))
        expected = a.double().t() @ b.double()
        assert float((outer(a, b) - expected).norm() / expected.norm()) < (1e-14 if dtype == "float64" else 1e-6)


@given(
    rows=st.integers(0, 300) | st.integers(2000, 2700), out=st.integers(1, 70),
    sizes=st.lists(st.integers(1, 70), max_size=3),
    dtype=st.sampled_from([torch.float32, torch.float64]), total=st.booleans(), apart=st.integers(0, 3),
)  # fmt: skip
def test_products_that_lie_side_by_side_equal_those_of_torch(rows, out, sizes, dtype, total, apart):
    a, *parts = (torch.randn(rows, n + apart, dtype=dtype)[:, :n] for n in (out, *sizes))
    found, sums = joined(a, parts, total)
    expected = [a.double().t() @ part.double() for part in parts]
    if total:
        found, expected = (*found, sums), [*expected, a.double().sum(0)]
    assert (sums is None) is not total
    for mine, theirs in zip(found, expected, strict=True):
        error = float((mine - theirs).norm())
        assert error <= (1e-14 if dtype == torch.float64 else 1e-6) * rows**0.5 * float(theirs.norm() + 1)


def test_a_large_weight_gradient_takes_longer_chunks_and_is_the_same():
    a, b = torch.randn(1100, 530, dtype=torch.float64), torch.randn(1100, 513, dtype=torch.float64)
    assert float((outer(a, b) - a.t() @ b).norm() / (a.t() @ b).norm()) < 1e-14


@pytest.mark.parametrize("dtype", [torch.float32, torch.float64])
def test_a_product_in_pieces_has_the_same_bits_on_any_number_of_threads(dtype):
    a, *parts = (torch.randn(9001, n, dtype=dtype) for n in (40, 33, 3))

    def found(count):
        with threads(count):
            products, sums = joined(a, parts, True)
        return *products, sums

    one, *others = (found(count) for count in (1, 2, 3))
    for other in others:
        assert all(map(torch.equal, one, other))
    for mine, theirs in zip(one, [a.double().t() @ p.double() for p in parts] + [a.double().sum(0)], strict=True):
        assert float((mine - theirs).norm() / theirs.norm()) < (1e-6 if dtype == torch.float32 else 1e-14)


@pytest.mark.parametrize("rows", [2047, 2048, 4999, 8191, 8192, 20001])
def test_no_row_is_lost_or_counted_twice_between_pieces(rows):
    a, b = torch.ones(rows, 5), torch.arange(rows, dtype=torch.float64)[:, None].expand(rows, 2).contiguous()
    (counted, summed), total = joined(a.double(), [torch.ones(rows, 3, dtype=torch.float64), b], True)
    assert torch.equal(counted, torch.full((5, 3), float(rows), dtype=torch.float64))
    assert torch.equal(summed, torch.full((5, 2), rows * (rows - 1) / 2, dtype=torch.float64))
    assert torch.equal(total, counted[:, 0])
    assert torch.equal(joined(a.double(), [], True)[1], total), "a sum without a product"


def test_a_sum_over_many_rows_is_made_of_short_ones():
    """Tenths added one by one to a float32 lose a digit for every ten terms beyond a thousand."""
    a, b = torch.full((1900, 20), 0.1), torch.full((1900, 3), 0.1)  # one piece
    (product,), total = joined(a, [b], True)
    assert float((product.double() / 1900 / a.double()[0, 0] ** 2 - 1).abs().max()) < 3e-6
    assert float((total.double() / 1900 / a.double()[0, 0] - 1).abs().max()) < 3e-6
