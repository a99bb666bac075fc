"""Several threads and processes: no bit of a result depends on how many there are, or on which one asks."""

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest
import torch

import bptt
from bptt.bench.contest import threads
from bptt.bench.user_cells import CELLS


def results(net, x, count):
    """Outputs and the gradients of all parameters, by so many threads."""
    with threads(count):
        out = net(x)[0]
        return out, *torch.autograd.grad(out.square().sum(), list(net.parameters()))


@pytest.mark.parametrize("batch", [1, 5, 16])
@pytest.mark.parametrize("name", CELLS)
def test_no_bit_of_a_users_cell_depends_on_the_number_of_threads(name, batch):
    net, x = bptt.Recurrent(CELLS[name](40, 20)), torch.randn(30, batch, 40)
    for one, two in zip(results(net, x, 1), results(net, x, 2), strict=True):
        assert torch.equal(one, two)


@pytest.mark.parametrize("batch", [2, 4, 11, 16])
@pytest.mark.parametrize("kind", ["RNN", "LSTM", "GRU"])
def test_no_bit_of_a_layer_depends_on_the_number_of_threads(kind, batch):
    net, x = getattr(bptt, kind)(300, 20), torch.randn(9, batch, 300)
    for one, two in zip(results(net, x, 1), results(net, x, 2), strict=True):
        assert torch.equal(one, two)


def test_several_python_threads_may_call_at_once():
    net = bptt.LSTM(3, 20)
    inputs = [torch.randn(9, 4, 3) for _ in range(16)]
    expected = [net(x)[0] for x in inputs]
    with ThreadPoolExecutor(4) as pool:
        for found, one in zip(pool.map(lambda x: net(x)[0], inputs), expected, strict=True):
            assert torch.equal(found, one)


FORK = """
import os, sys, torch, bptt
torch.set_num_threads(2)
torch.manual_seed(0)
net = bptt.GRU(3, 20)
x = torch.randn(9, 8, 3)
expected = net(x)[0]
child = os.fork()
if child == 0:
    os._exit(0 if torch.equal(net(x)[0], expected) else 3)
print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
"""


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
def test_a_forked_child_computes_the_same_and_does_not_hang():
    done = subprocess.run([sys.executable, "-c", FORK], capture_output=True, text=True, timeout=120, check=True)
    assert done.stdout.strip() == "0"


class InWorker(torch.utils.data.Dataset):
    def __init__(self, net, x):
        self.net, self.x = net, x

    def __len__(self):
        return len(self.x)

    def __getitem__(self, i):
        with torch.no_grad():
            return self.net(self.x[i])[0]


@pytest.mark.slow
def test_a_data_loaders_workers_compute_the_same():
    net = bptt.LSTM(3, 20)
    x = torch.randn(4, 9, 2, 3)
    expected = torch.stack([net(each)[0].detach() for each in x])
    loader = torch.utils.data.DataLoader(InWorker(net, x), batch_size=4, num_workers=2)
    assert torch.equal(next(iter(loader)), expected)
