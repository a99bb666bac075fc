r"""The vanilla network of the textbooks, its loss at each step, and every term of its gradients, by the library.

$S_t = f(W_x x_t + W_s S_{t-1})$, $Y_t = W_y S_t$, $E_t = \tfrac12 (Y_t - d_t)^2$; one input, two units, one output.
"""

from collections.abc import Callable, Mapping
from typing import Any

import torch
from torch import Tensor, nn

from bptt.flow import credit
from bptt.flow.jacobians import state_jacobians
from bptt.flow.subjects import subject_of
from bptt.flow.trajectory import Transport, run
from bptt.nn import Recurrent

ACTIVATIONS: Mapping[str, Callable[[Tensor], Tensor]] = {
    "tanh": torch.tanh,
    "ReLU": torch.relu,
    "sigmoid": torch.sigmoid,
    "linear": lambda a: a * 1.0,
}
GAINS = (0.2, 0.4, 0.6, 0.8, 1.0, 1.2, 1.4, 1.6, 1.8, 2.0)
INPUTS = (0.9, 0.4, 0.7, 0.2, 0.8, 0.5)
TARGETS = (0.5, -0.2, 0.3, 0.6, -0.1, 0.4)
STEPS = len(INPUTS)
W_X = ((0.8,), (0.6,))
ROTATION = ((0.96, -0.28), (0.28, 0.96))  # orthogonal: times a gain, both singular values are that gain
W_Y = ((0.7, -0.4),)
NAMES = ("W_y", "W_s", "W_x")


class Textbook(nn.Module):
    """One step, as the textbooks write it."""

    def __init__(self, activation: str, gain: float) -> None:
        super().__init__()
        self.activation = ACTIVATIONS[activation]
        self.W_x = nn.Parameter(torch.tensor(W_X, dtype=torch.float64))
        self.W_s = nn.Parameter(gain * torch.tensor(ROTATION, dtype=torch.float64))
        self.W_y = nn.Parameter(torch.tensor(W_Y, dtype=torch.float64))

    def initial_carry(self, batch: int) -> Tensor:
        return self.W_s.new_zeros(batch, len(ROTATION))

    def forward(self, x: Tensor, S: Tensor) -> tuple[Tensor, Tensor]:
        S = self.activation(x @ self.W_x.T + S @ self.W_s.T)
        Y = S @ self.W_y.T
        return S, Y


def step_loss(y: Tensor, t: int) -> Tensor:
    """$E_t$; t counts from 0 here, and from 1 on the page."""
    return 0.5 * (y - TARGETS[t]).square().sum()


def compute() -> dict[str, Any]:
    """All settings: {"gains", "activations", "inputs", "targets", "W_x", "W_y", "settings": {activation: [...]}}.

    Cost: one credit for each of 40 settings x 6 steps; a few seconds.
    """
    settings = {name: [setting(name, gain) for gain in GAINS] for name in ACTIVATIONS}
    return {
        "gains": list(GAINS),
        "activations": list(ACTIVATIONS),
        "inputs": list(INPUTS),
        "targets": list(TARGETS),
        "W_x": [row[0] for row in W_X],
        "W_y": list(W_Y[0]),
        "settings": settings,
    }


def setting(activation: str, gain: float) -> dict[str, Any]:
    """One network: values of every step, and for every t how E_t depends on what came before.

    Returns: W_s (4, by rows), S (steps, 2), Y, E (steps), J (steps, 4): $J_i = dS_i/dS_{i-1}$, and `at`, for each t
        what `_loss` gives.
    """
    cell = Textbook(activation, gain)
    net, x = Recurrent(cell), torch.tensor(INPUTS, dtype=torch.float64).reshape(STEPS, 1, 1)
    trajectory = run(subject_of(net, x))
    transport = Transport(trajectory)
    (states,) = trajectory.values(trajectory.subject.program.step.next_carry)
    jacobians = state_jacobians(transport, torch.arange(STEPS))
    outputs = trajectory.outputs[0].reshape(STEPS)
    return {
        "W_s": cell.W_s.detach().flatten().tolist(),
        "S": states.tolist(),
        "Y": outputs.tolist(),
        "E": [float(step_loss(outputs[t], t)) for t in range(STEPS)],
        "J": jacobians.flatten(1).tolist(),
        "at": [_loss(net, x, transport, jacobians, outputs, t) for t in range(STEPS)],
    }


def _loss(
    net: Recurrent, x: Tensor, transport: Transport, jacobians: Tensor, outputs: Tensor, t: int
) -> dict[str, Any]:
    r"""How E_t depends on what came before; lists over i are in the order of time, up to t.

    Returns: y (dE_t/dY_t), M (product $J_t \cdots J_{i+1}$), m (its largest singular value), g (dE_t/dS_i), n (its
        norm), the terms of each parameter, their norms, `sum` of them, `auto`: what torch.autograd gives on the
        unrolled network, `off`: the largest difference between the two.
    """
    terms = credit(net, x, step_loss, at=t)
    y_bar = (outputs[t] - TARGETS[t]).reshape(1, 1)
    back = [transport.own([y_bar], torch.tensor([t]))]
    products = [torch.eye(2, dtype=torch.float64)]
    for i in range(t, 0, -1):
        back.append(transport.back(back[-1], torch.tensor([i])))
        products.append(products[-1] @ jacobians[i])
    unrolled = _autograd(net.cell, x, t)
    return {
        "y": float(y_bar),
        "M": [each.flatten().tolist() for each in reversed(products)],
        "m": [float(torch.linalg.matrix_norm(each, 2)) for each in reversed(products)],
        "g": [each.flatten().tolist() for each in reversed(back)],
        "n": [float(each.norm()) for each in reversed(back)],
        "terms": {name: terms[name].flatten(1).tolist() for name in NAMES},
        "norms": {name: terms.norms(name).tolist() for name in NAMES},
        "sum": {name: terms.gradient(name).flatten().tolist() for name in NAMES},
        "auto": {name: unrolled[name].flatten().tolist() for name in NAMES},
        "off": max(float((terms.gradient(name) - unrolled[name]).abs().max()) for name in NAMES),
    }


def _autograd(cell: nn.Module, x: Tensor, t: int) -> dict[str, Tensor]:
    """The same gradient by torch.autograd, which knows nothing of us, on the Python loop over the steps."""
    carry = torch.zeros(1, len(ROTATION), dtype=torch.float64)
    y = torch.zeros(1, 1, dtype=torch.float64)
    for step in x[: t + 1]:
        carry, y = cell(step, carry)
    parameters = dict(cell.named_parameters())
    found = torch.autograd.grad(step_loss(y, t), list(parameters.values()))
    return dict(zip(parameters, found, strict=True))
