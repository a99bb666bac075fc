"""Values made element by element: torch's bits for every expression that is accepted."""

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from bptt.backends.cpu import making
from bptt.backends.cpu.making import Making, Place
from bptt.backends.cpu.script import Places, Script
from bptt.backends.straight import Straight
from bptt.ir.build import add, apply, compare, const, leaf, mul, neg, scale, sub, where
from bptt.ir.types import Type
from bptt.lower import Part

SCRATCH = 0


def shared(shape, dtype="float32", count=3):
    return [leaf("shared", i, Type(shape, dtype, row=False), f"p{i}") for i in range(count)]


@st.composite
def expressions(draw, given_):
    """An expression of a few operations."""
    value = draw(st.sampled_from(given_))
    for _ in range(draw(st.integers(1, 5))):
        other = draw(st.sampled_from(given_))
        make = draw(
            st.sampled_from(
                [
                    add, lambda a, b: sub(b, a), mul, lambda a, b: neg(a),
                    lambda a, b: apply("abs", a), lambda a, b: apply("sign", a), lambda a, b: apply("relu", a),
                    lambda a, b: scale(a, 0.5), lambda a, b: where(compare("lt", a, b), b, a),
                ]
            )
        )  # fmt: skip
        value = make(value, other)
    return value


def made(nodes, results, tensors):
    """The results by machine code."""
    making = Making(nodes, results)
    out = [torch.full(node.type.shape, 7.0, dtype=tensors[0].dtype) for node in results]
    scratch = torch.zeros(4096, dtype=torch.uint8)
    arrays, script = [scratch, *tensors, *out], Script(SCRATCH, Places())
    reads = [Place(1 + nodes.index(node)) for node in making.reads]
    making.write(script, reads, [Place(1 + len(tensors) + i) for i in range(len(out))])
    script([a.data_ptr() for a in arrays])
    return out


@pytest.mark.parametrize("threads", [1, 2])
@pytest.mark.parametrize("dtype", ["float32", "float64"])
@settings(max_examples=25)
@given(st.data(), st.sampled_from([(1,), (17,), (16,), (33, 5), (3, 1)]))
def test_bits_are_those_of_torch(threads, dtype, data, shape):
    nodes = shared(shape, dtype)
    results = [node for node in data.draw(st.lists(expressions(nodes), min_size=1, max_size=3)) if node not in nodes]
    results = list(dict.fromkeys(results))
    if not Making.fits(nodes, results):
        return
    torch.manual_seed(0)
    tensors = [torch.randn(shape, dtype=getattr(torch, dtype)) for _ in nodes]
    tensors[0].view(-1)[0] = data.draw(st.sampled_from([0.0, -0.0, float("nan"), float("inf")]))
    straight = Straight(Part(tuple(nodes), tuple(results)))
    known = dict(zip(nodes, tensors, strict=True))
    expected = straight(known, 0)
    was = torch.get_num_threads()
    torch.set_num_threads(threads)
    try:
        found = made(nodes, results, tensors)
    finally:
        torch.set_num_threads(was)
    for node, a in zip(results, found, strict=True):
        assert torch.equal(a.nan_to_num(5.0), expected[node].nan_to_num(5.0))


def test_a_product_in_a_sum_is_rounded_by_itself():
    p, q = nodes = shared((40,), "float32")[:2]
    product, tensors = mul(p, q), [torch.randn(40) for _ in nodes]
    results = [add(apply("relu", product), p), sub(p, neg(product)), add(q, product)]
    assert Making.fits(nodes, results)
    a, b = tensors
    expected = [(a * b).relu() + a, a - -(a * b), b + a * b]
    assert all(map(torch.equal, made(nodes, results, tensors), expected))


def test_large_values_are_shared_by_threads_and_have_the_same_bits(monkeypatch):
    monkeypatch.setattr(making, "threads_for", lambda work, bytes_: None)
    nodes = shared((301, 67), count=2)
    tensors = [torch.randn(301, 67) for _ in nodes]
    (found,) = made(nodes, [mul(apply("abs", nodes[0]), nodes[1])], tensors)
    assert torch.equal(found, tensors[0].abs() * tensors[1])


def test_what_would_be_rounded_in_another_way_does_not_fit():
    a, b, c = shared((5,))
    product = mul(a, b)
    assert Making.fits([a, b, c], [product, add(a, c), add(product, c)])
    for result in (apply("exp", a), apply("tanh", a), apply("div", a, b)):
        assert not Making.fits([a, b, c], [result])


def test_values_of_several_shapes_or_types_do_not_fit():
    a, row = shared((3, 5), count=1)[0], shared((5,), count=1)[0]
    double = shared((3, 5), "float64", count=1)[0]
    assert not Making.fits([a, row], [mul(a, row)])
    assert not Making.fits([a, double], [neg(a), neg(double)])
    assert not Making.fits([a], [])
    assert Making.fits([a], [mul(a, const(2.0, "float32"))])


def test_results_of_several_sizes_are_made_together():
    (a,), (b,) = shared((33, 5), count=1), shared((2,), count=1)
    tensors = [torch.randn(33, 5), torch.randn(2)]
    found = made([a, b], [neg(a), apply("abs", b)], tensors)
    assert torch.equal(found[0], -tensors[0])
    assert torch.equal(found[1], tensors[1].abs())
