"""What one call costs beside its arithmetic: one step and one row, forward and backward, and forward alone.

python bench/call.py [--steps N] [--threads N] [--alone]    prints a table

Contenders take turns, ten calls at a time, on one thread, so that each finds the others' code in the caches; with
--alone they come one after the other, as in a loop over calls of one net. The numbers are the least and the median of a
call in microseconds. A turn takes a millisecond, so that the least is one that nothing else has interrupted. "nothing"
is an autograd function in a module that computes nothing: what torch asks for the frame alone.
"""

import argparse
import itertools
import statistics
import time
from collections.abc import Callable

import torch
from torch import Tensor, nn

import bptt
from bptt.bench.user_cells import CELLS

INPUTS, HIDDEN, CALLS, ROUNDS = 3, 32, 10, 400


class _Nothing(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, h, *tensors):
        ctx.save_for_backward(*tensors)
        return x.new_empty(*x.shape[:2], h.shape[1]), torch.empty_like(h)

    @staticmethod
    def backward(ctx, *bars):
        return (None, None, *(torch.empty_like(a) for a in ctx.saved_tensors))


class Nothing(nn.Module):
    """The frame of a call."""

    def __init__(self) -> None:
        super().__init__()
        self.layer = nn.RNN(INPUTS, HIDDEN)

    def forward(self, x: Tensor) -> tuple[Tensor, Tensor]:
        """Numbers of no meaning."""
        return _Nothing.apply(x, x.new_zeros(x.shape[1], HIDDEN), *self.layer._parameters.values())


def main() -> None:
    """Time all of them."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--steps", type=int, default=1)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--alone", action="store_true", help="one contender after the other instead of in turns")
    arguments = parser.parse_args()
    torch.set_num_threads(arguments.threads)
    x = torch.randn(arguments.steps, 1, INPUTS)
    nets: dict[str, nn.Module] = {"nothing": Nothing()}
    for kind in ("RNN", "GRU", "LSTM"):
        nets[f"torch.nn.{kind}"] = getattr(nn, kind)(INPUTS, HIDDEN)
        nets[f"bptt.{kind}"] = getattr(bptt, kind)(INPUTS, HIDDEN)
    for name, cell in CELLS.items():
        nets[f"Recurrent({name})"] = bptt.Recurrent(cell(INPUTS, HIDDEN))
    passes = {name: (_training(net, x), _inference(net, x)) for name, net in nets.items()}
    taken: dict[str, tuple[list[float], list[float]]] = {name: ([], []) for name in nets}
    rounds = range(ROUNDS + 1)
    for number, name in ((n, i) for i in nets for n in rounds) if arguments.alone else itertools.product(rounds, nets):
        for run, times in zip(passes[name], taken[name], strict=True):
            start = time.perf_counter()
            for _ in range(CALLS):
                run()
            if number:  # the first round compiles
                times.append((time.perf_counter() - start) / CALLS * 1e6)
    print(f"{'us':24} {'forward + backward':>24} {'forward, no gradient':>24}")
    for name, both in taken.items():
        print(f"{name:24}" + "".join(f" {min(times):14.0f} {statistics.median(times):9.0f}" for times in both))


def _training(net: nn.Module, x: Tensor) -> Callable[[], None]:
    parameters, ones = list(net.parameters()), torch.ones(*x.shape[:2], HIDDEN)

    def run() -> None:
        for parameter in parameters:
            parameter.grad = None
        net(x)[0].backward(ones)

    return run


def _inference(net: nn.Module, x: Tensor) -> Callable[[], None]:
    def run() -> None:
        with torch.no_grad():
            net(x)

    return run


if __name__ == "__main__":
    main()
