"""The tangent and the adjoint as cells of their own: against torch.autograd, and against one another."""

import pytest
import torch

import bptt
import cases
from bptt.derive.linear_cells import adjoint_cell, tangent
from bptt.flow.exponents import pusher
from bptt.flow.jacobians import state_jacobians
from bptt.flow.linear_runs import LinearRun, compile_linear
from bptt.flow.subjects import subject_of
from bptt.flow.trajectory import Transport, join, run

pytestmark = pytest.mark.usefixtures("float64")

STEPS, BATCH = 5, 2


def transport_of(name: str) -> Transport:
    return Transport(
        run(subject_of(cases.make(name), torch.randn(STEPS, BATCH, 3), cases.start(cases.make(name), BATCH)))
    )


@pytest.mark.parametrize("name", cases.CELLS)
def test_tangents_pushed_over_all_steps_are_the_product_of_the_jacobians_times_them(name):
    """The Jacobians come from the adjoint, which torch.autograd judges elsewhere."""
    transport = transport_of(name)
    n = transport.size
    jacobians = state_jacobians(transport, torch.arange(STEPS * BATCH)).reshape(STEPS, BATCH, n, n)
    vectors = torch.randn(BATCH, n, 3)
    truth = vectors
    for jacobian in jacobians:
        truth = jacobian @ truth
    found = pusher(transport, torch.arange(BATCH))(vectors, 0, STEPS)
    assert float((found - truth).norm()) <= 1e-12 * max(1.0, float(truth.norm()))
    back = torch.randn(BATCH, n, 3)
    there = (back * found).sum()
    here = (pusher(transport, torch.arange(BATCH), back=True)(back, 0, STEPS) * vectors).sum()
    assert float(here) == pytest.approx(float(there), rel=1e-10, abs=1e-12)


@pytest.mark.parametrize(
    "name", ["lstm", "gru", "layer norm lstm", "swapped carry", "output of the old carry", "kinks"]
)
def test_the_adjoint_as_a_cell_carries_what_transport_carries_step_by_step(name):
    transport = transport_of(name)
    trajectory, program = transport.trajectory, transport.trajectory.subject.program
    y_bar = [torch.randn_like(a) for a in trajectory.outputs]
    compiled = compile_linear(adjoint_cell(program.adjoint), program.choice)
    found = join([a.flatten(0, 1) for a in LinearRun(compiled, trajectory).reversed(y_bar)])
    found = found.reshape(STEPS + 1, BATCH, -1)
    bar = torch.zeros(BATCH, transport.size)
    assert not found[STEPS].any()
    for t in reversed(range(STEPS)):
        pairs = torch.arange(BATCH) + t * BATCH
        bar = transport.back(bar, pairs) + transport.first([a[t] for a in y_bar], pairs)
        assert torch.allclose(found[t], bar, rtol=1e-11, atol=1e-13)


def test_the_tangent_of_an_lstm_reads_gates_and_derivatives_and_holds_one_product():
    graph = tangent(bptt.build(bptt.cells.LSTM(3, 4), torch.randn(2, 3), (torch.randn(2, 4),) * 2).adjoint).graph
    assert sum(node.op == "linear" for node in graph.nodes()) == 1
    assert not {"tanh", "sigmoid"} & {node.op for node in graph.nodes()}
    assert str(graph).startswith("step tangent of LSTM")
