"""What every judge is asked: one cell, one sequence, one loss, in float64; nothing of the user is touched."""

import copy
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any

import torch
from torch import Tensor, nn
from torch.utils import _pytree as pytree

from bptt.errors import BpttError, ShapeError
from bptt.trace.example import example

SEED = 20250  # any number: the check is the same each time it is run


@dataclass(frozen=True, slots=True)
class Question:
    r"""A cell in float64 and the loss $L = \sum_t w_t \cdot y_t + \sum_t v_t \cdot s_t$ with fixed random w and v.

    Args:
        cell: a copy of the user's, in float64, on the CPU.
        x: leaves of the input, each (steps, batch, ...).
        carry: leaves of the initial carry, each (batch, ...).
        x_spec, carry_spec: the user's structures.
        y_bar: w, one (steps, batch, ...) for each leaf of the output; None for whole numbers.
        carry_bar: v, one (steps + 1, batch, ...) for each leaf of the carry; None for whole numbers.
        lengths, resets: as `Recurrent` takes them.
        under: the setting in words; "" for the plain sequence.
    """

    cell: nn.Module
    x: tuple[Tensor, ...]
    carry: tuple[Tensor, ...]
    x_spec: Any
    carry_spec: Any
    y_bar: tuple[Tensor | None, ...] = ()
    carry_bar: tuple[Tensor | None, ...] = ()
    lengths: Tensor | None = None
    resets: Tensor | None = None
    under: str = ""

    @property
    def size(self) -> tuple[int, int]:
        """(steps, batch)."""
        return self.x[0].shape[0], self.x[0].shape[1]

    @property
    def parameters(self) -> dict[str, nn.Parameter]:
        """The parameters that are trained; a frozen one has no gradient to judge."""
        return {name: p for name, p in self.cell.named_parameters() if p.requires_grad}

    def xs(self) -> Any:
        """The input in the user's structure."""
        return pytree.tree_unflatten(list(self.x), self.x_spec)

    def start(self) -> Any:
        """The initial carry in the user's structure."""
        return pytree.tree_unflatten(list(self.carry), self.carry_spec)

    def loss(self, outputs: tuple[Tensor, ...], carries: tuple[Tensor, ...]) -> Tensor:
        """L of every output and every carry."""
        bars = (*self.y_bar, *self.carry_bar)
        terms = [(w * value).sum() for w, value in zip(bars, (*outputs, *carries), strict=True) if w is not None]
        return torch.stack(terms).sum()


@contextmanager
def apart() -> Iterator[None]:
    """Global generators, the default dtype and the number of threads as they were, whatever happens inside.

    One thread: tensors of a check are small, and two threads that wait for each other make it ten times slower.
    """
    dtype, threads = torch.get_default_dtype(), torch.get_num_threads()
    with torch.random.fork_rng(devices=[]), torch.enable_grad():
        torch.manual_seed(SEED)
        torch.set_default_dtype(torch.float64)
        torch.set_num_threads(1)
        try:
            yield
        finally:
            torch.set_default_dtype(dtype)
            torch.set_num_threads(threads)


def ask(cell: nn.Module, x: Any, carry: Any, steps: int) -> Question:
    """A question about a copy of `cell`; call it inside `apart()`.

    Args:
        x: one step's input, (batch, ...), or None. The sequence is made of its rows in other orders, each number scaled
            by a factor of 0.5 to 1.5, so that signs and zeros stay what they were; an x of zeros gives a shape only.
        carry: the initial carry, or None for the cell's own; one of zeros is moved to small random numbers, because
            zero is where relu, abs and max have their corners.
    Raises:
        BpttError: the cell cannot be copied. ShapeError: no steps. TraceError: no example of its input can be found.
    """
    if isinstance(steps, bool) or steps < 1:
        raise ShapeError("check needs at least one step", got=f"steps={steps!r}", expected="a whole number, 1 or more")
    double = _double(cell)
    example_x, example_carry = example(double, _doubled(x), _doubled(carry))
    x_leaves, x_spec = pytree.tree_flatten(example_x)
    carry_leaves, carry_spec = pytree.tree_flatten(_doubled(example_carry))
    sequence = tuple(_sequence(leaf, steps) for leaf in x_leaves)
    start = tuple(_moved(leaf) if carry is None else leaf for leaf in carry_leaves)
    return Question(double, sequence, start, x_spec, carry_spec)


def weigh(question: Question, outputs: tuple[Tensor, ...], carries: tuple[Tensor, ...]) -> Question:
    """The question with its loss, whose weights have the shapes of the cell's outputs and carries."""
    y_bar, carry_bar = (tuple(_weights(a) for a in leaves) for leaves in (outputs, carries))
    return replace(question, y_bar=y_bar, carry_bar=carry_bar)


def settings(question: Question) -> tuple[Question, ...]:
    """The plain sequence; with `lengths`; with `resets`; with both."""
    steps, batch = question.size
    lengths = torch.tensor([max(steps - 1 - 2 * row, 0) if row or batch == 1 else steps for row in range(batch)])
    resets = torch.rand(steps, batch) < 0.3
    resets[steps // 2, 0] = True
    return (
        question,
        replace(question, lengths=lengths, under="lengths"),
        replace(question, resets=resets, under="resets"),
        replace(question, lengths=lengths, resets=resets, under="lengths and resets"),
    )


def _double(cell: nn.Module) -> nn.Module:
    try:
        out = copy.deepcopy(cell).cpu().double()
    except (RuntimeError, TypeError, NotImplementedError) as error:
        raise BpttError(
            f"cell {type(cell).__name__} cannot be copied, and check works on a copy only",
            got=f"{type(error).__name__}: {error}",
            fix="keep tensors in the cell as parameters or buffers; torch.nn.utils.parametrizations can be copied",
        ) from error
    for module in out.modules():  # tensors that the cell holds without registering them
        for name, value in list(vars(module).items()):
            if isinstance(value, Tensor):
                setattr(module, name, _doubled(value))
    return out


def _doubled(tree: Any) -> Any:
    def double(a: Tensor) -> Tensor:
        a = a.detach().cpu()
        return a.double() if a.is_floating_point() else a

    return pytree.tree_map_only(Tensor, double, tree)


def _sequence(leaf: Tensor, steps: int) -> Tensor:
    rows = torch.stack([leaf[torch.randperm(len(leaf))] for _ in range(steps)])
    if not leaf.is_floating_point():
        return rows
    if not bool(leaf.any()):
        return torch.randn_like(rows)
    return rows * (0.5 + torch.rand_like(rows))


def _moved(leaf: Tensor) -> Tensor:
    still = not leaf.is_floating_point() or bool(leaf.any())
    return leaf if still else 0.3 * torch.randn_like(leaf)


def _weights(a: Tensor) -> Tensor | None:
    return torch.randn_like(a) if a.is_floating_point() else None
