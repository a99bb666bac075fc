"""The contenders: the same numbers, forward and backward, by different means."""

import copy
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from bptt import cells
from bptt.backends.kernels import Inputs
from bptt.bench.contest import Pass
from bptt.bench.sizes import Size
from bptt.bench.user_cells import CELLS
from bptt.errors import BackendError, InternalError
from bptt.nn import layers
from bptt.nn.recurrent import Recurrent

MODULES: Mapping[str, tuple[Callable[..., nn.Module], Callable[..., nn.Module]]] = {
    "rnn": (layers.RNN, nn.RNN),
    "gru": (layers.GRU, nn.GRU),
    "lstm": (layers.LSTM, nn.LSTM),
}
STEPS: Mapping[str, Callable[..., nn.Module]] = {"rnn": cells.RNN, "gru": cells.GRU, "lstm": cells.LSTM}
GATES = {"rnn": 1, "gru": 3, "lstm": 4}
RESETS = 0.02  # share of the steps: episodes of fifty
CLOSE = {torch.float32: 1e-3, torch.float64: 1e-9}  # of the largest value: a mistake shows, rounding does not


@dataclass(frozen=True, slots=True)
class Ours:
    """Our module, by itself, for a contender that runs elsewhere on the same numbers.

    Args:
        module: it.
        x: its input, (steps, batch, inputs).
    """

    module: nn.Module
    x: Tensor

    def forward(self) -> Tensor:
        """Outputs of every step."""
        output: Tensor = self.module(self.x)[0]
        return output

    def answer(self) -> dict[str, Tensor]:
        """The output, and the gradients by the names of the parameters."""
        training_pass(self.module, self.forward)()
        named = self.module.named_parameters()
        found = {name: parameter.grad for name, parameter in named if parameter.grad is not None}
        with torch.no_grad():
            return {"output": self.forward(), **found}


def ours(kind: str, size: Size) -> Ours:
    """Our RNN, GRU or LSTM, or our module of a user's cell, in float32."""
    torch.manual_seed(0)
    if kind in MODULES:
        module: nn.Module = MODULES[kind][0](size.inputs, size.hidden)
    else:
        module = Recurrent(CELLS[kind](size.inputs, size.hidden))
    return Ours(module, torch.randn(size.steps, size.batch, size.inputs))


def modelled(kind: str, size: Size, dtype: torch.dtype) -> tuple[Pass, float] | None:
    """Our kernels alone, without autograd and loss around them, and the seconds that the cost model gives them.

    None where torch runs the cell step by step.
    """
    net = Recurrent(STEPS[kind](size.inputs, size.hidden).to(dtype))
    x = torch.randn(size.steps, size.batch, size.inputs, dtype=dtype)
    program = net.program(x)
    try:
        seconds = net.cost(x).seconds
    except BackendError:
        return None
    shared = tuple(0.1 * torch.randn(node.type.shape, dtype=dtype) for node in program.adjoint.shared)
    initial = tuple(torch.zeros(size.batch, *node.type.shape, dtype=dtype) for node in program.step.carry)
    inputs, nothing = Inputs((x,), (), shared, initial), (None,) * len(initial)
    y_bar = (torch.randn(size.steps, size.batch, size.hidden, dtype=dtype),)

    def run() -> None:
        with torch.no_grad():
            _, tape = program.kernels.advance(inputs, initial)
            program.kernels.reverse(inputs, tape, y_bar, nothing, nothing, x_wanted=False)

    return run, seconds


def masked(kind: str, size: Size) -> dict[str, Pass]:
    """Our module alone: as it is, with a reset at one step in fifty, and with lengths spread over the second half."""
    found = ours(kind, size)
    resets = torch.rand(size.steps, size.batch) < RESETS
    lengths = torch.randint(size.steps // 2, size.steps + 1, (size.batch,))
    module, x = found.module, found.x
    return {
        "bptt": training_pass(module, found.forward),
        "with resets": training_pass(module, lambda: module(x, resets=resets)[0]),
        "with lengths": training_pass(module, lambda: module(x, lengths=lengths)[0]),
    }


def modules(kind: str, size: Size, dtype: torch.dtype = torch.float32, loss: bool = False) -> dict[str, Pass]:
    """Our module and torch's, with the same weights; see `training_pass`."""
    torch.manual_seed(0)
    ours, theirs = (make(size.inputs, size.hidden).to(dtype) for make in MODULES[kind])
    ours.load_state_dict(theirs.state_dict())
    x = torch.randn(size.steps, size.batch, size.inputs, dtype=dtype)
    return agreeing({"bptt": (ours, lambda: ours(x)[0]), "torch.nn": (theirs, lambda: theirs(x)[0])}, loss)


def user_cell(name: str, size: Size) -> dict[str, Pass]:
    """A user's cell in our module, and in a Python loop."""
    return agreeing(_user_cell(name, size))


def compiled_user_cell(name: str, size: Size) -> tuple[dict[str, Pass], Callable[[], None]]:
    """A user's cell in our module, in a Python loop under torch.compile, and the call that compiles the latter."""
    made = _user_cell(name, size)
    cell, plain = made["Python loop"]
    made["torch.compile"] = cell, torch.compile(plain)
    passes = {name: training_pass(*made[name]) for name in ("bptt", "torch.compile")}

    def compile_it() -> None:
        passes["torch.compile"]()

    return passes, compile_it


def _user_cell(name: str, size: Size) -> dict[str, tuple[nn.Module, Callable[[], Tensor]]]:
    torch.manual_seed(0)
    cell = CELLS[name](size.inputs, size.hidden)
    net = Recurrent(copy.deepcopy(cell))
    x = torch.randn(size.steps, size.batch, size.inputs)
    start = cell.initial_carry(size.batch)
    return {"bptt": (net, lambda: net(x)[0]), "Python loop": (cell, lambda: python_loop(cell, x, start))}


def python_loop(cell: nn.Module, x: Tensor, carry: Tensor | tuple[Tensor, ...]) -> Tensor:
    """The loop that a user writes; its output is the first leaf of the carry at each step."""
    out = []
    for x_t in x.unbind(0):
        carry = cell(x_t, carry)
        out.append(carry if isinstance(carry, Tensor) else carry[0])
    return torch.stack(out)


def training_pass(module: nn.Module, forward: Callable[[], Tensor], loss: bool = False) -> Pass:
    """Forward, and backward of a gradient of the outputs that is given; the gradient of x is not asked for.

    Args:
        loss: backward of the sum of squares of the outputs instead, which torch computes.
    """
    parameters = list(module.parameters())
    y_bar: list[Tensor] = []

    def run() -> None:
        for parameter in parameters:
            parameter.grad = None
        output = forward()
        if loss:
            output.square().sum().backward()
            return
        if not y_bar:
            y_bar.append(gradient(output))
        output.backward(y_bar[0])

    return run


def gradient(output: Tensor) -> Tensor:
    """Random numbers, the same for every contender."""
    drawn: Tensor = torch.randn(output.shape, generator=torch.Generator().manual_seed(1), dtype=output.dtype)
    return drawn


def agreeing(made: Mapping[str, tuple[nn.Module, Callable[[], Tensor]]], loss: bool = False) -> dict[str, Pass]:
    """The passes, once outputs and gradients were compared: a wrong answer is not a fast one.

    Raises:
        InternalError: two contenders compute different things.
    """
    answers = {}
    passes = {name: training_pass(*pair, loss) for name, pair in made.items()}
    for name, (module, forward) in made.items():
        passes[name]()
        gradients = [parameter.grad for parameter in module.parameters() if parameter.grad is not None]
        with torch.no_grad():
            answers[name] = [forward(), *gradients]
    first, *others = answers
    for other in others:
        for mine, its in zip(answers[first], answers[other], strict=True):
            agree(first, mine, other, its)
    return passes


def agree(first: str, mine: Tensor, other: str, its: Tensor) -> None:
    """Raises InternalError if two contenders have computed different things."""
    if mine.shape != its.shape or not (mine - its).abs().max() <= CLOSE[mine.dtype] * its.abs().max():
        raise InternalError(f"{first} and {other} disagree, so their times say nothing")
