"""The recorder by itself: what it writes down, and what it does not need."""

import operator
import subprocess
import sys

import torch

from bptt.trace.record import record
from bptt.trace.recorder import Recorder

FIRST_CALL = """
import sys, torch, bptt
bptt.GRU(2, 3)(torch.zeros(4, 1, 2))[0].sum().backward()
print([name for name in ("torch._functorch.aot_autograd", "torch.export._trace", "networkx") if name in sys.modules])
"""


def recorded(function, *inputs: torch.Tensor) -> Recorder:
    recorder = Recorder("recorded")
    for i, value in enumerate(inputs):
        recorder.input(f"input{i}", value)
    with recorder:
        result = function(*inputs)
    recorder.finish([result])
    return recorder


def test_a_first_call_loads_no_compiler():
    found = subprocess.run([sys.executable, "-c", FIRST_CALL], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "[]"


def test_operations_are_written_in_the_order_in_which_they_run():
    graph = recorded(lambda a, b: torch.tanh(a @ b) + a, torch.ones(2, 2), torch.ones(2, 2)).graph
    assert [str(node.target) for node in graph.nodes] == [
        "input0", "input1", "aten.mm.default", "aten.tanh.default", "aten.add.Tensor", "output",
    ]  # fmt: skip


def test_each_part_of_a_result_is_a_value_of_its_own():
    graph = recorded(lambda a: torch.var_mean(a, dim=1)[1], torch.ones(2, 3)).graph
    parts = [node for node in graph.nodes if node.target is operator.getitem]
    (result,) = next(node for node in graph.nodes if node.op == "output").args[0]
    assert [node.args[1] for node in parts] == [0, 1]
    assert result is parts[1]


def test_a_tensor_that_no_operation_made_is_a_constant_by_itself():
    weight = torch.ones(3)
    recorder = recorded(lambda a: a * weight + weight, torch.ones(3))
    assert [node.op for node in recorder.graph.nodes].count("get_attr") == 1
    assert [held is weight for held in recorder.held.values()] == [True]


def test_a_generator_is_a_constant_too():
    generator = torch.Generator()
    recorder = recorded(lambda a: a + torch.rand(3, generator=generator), torch.ones(3))
    assert [type(held) for held in recorder.held.values()] == [torch.Generator]


def test_an_operation_has_the_users_place():
    def forward(a: torch.Tensor) -> torch.Tensor:
        return a * a

    graph = recorded(forward, torch.ones(3)).graph
    (node,) = [node for node in graph.nodes if node.op == "call_function"]
    assert node.meta["place"].file == __file__
    assert str(node.meta["place"]).endswith("return a * a")


def test_what_a_helper_gives_has_the_place_of_its_call_whatever_its_name_is():
    class Stepping(torch.nn.Module):
        def forward(self, x, h):
            return self.step(x, h)

        def step(self, x, h):
            return torch.tanh(x + h)

    graph = record(Stepping(), torch.ones(2, 3), torch.ones(2, 3), 7).graph
    places = [str(node.meta["place"]) for node in graph.nodes if "tanh" in str(node.target)]
    assert places[0].endswith("return self.step(x, h)")
