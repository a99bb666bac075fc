"""What the bits of a run depend on besides its data: the random generators, and how many threads share a sum."""

import random
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from torch import Tensor


@dataclass(frozen=True, slots=True)
class RandomState:
    """States of torch's default generator, numpy's global one, and Python's.

    bptt draws from torch's alone; a person's cell may draw from any of the three.
    """

    torch_state: Tensor
    others: dict[str, Any]


def seed_all(seed: int) -> None:
    """Start the three generators from one number."""
    torch.manual_seed(seed)
    np.random.seed(seed)
    random.seed(seed)


def capture() -> RandomState:
    """The states now."""
    name, keys, position, has_gauss, gauss = np.random.get_state(legacy=True)
    version, words, following = random.getstate()
    numpy_state = [name, np.asarray(keys).tolist(), int(position), int(has_gauss), float(gauss)]
    return RandomState(torch.get_rng_state(), {"numpy": numpy_state, "python": [version, list(words), following]})


def restore(state: RandomState) -> None:
    """Put the generators back: what is drawn from now on is what was drawn after `capture`."""
    torch.set_rng_state(state.torch_state)
    name, keys, position, has_gauss, gauss = state.others["numpy"]
    np.random.set_state((name, np.array(keys, dtype=np.uint32), position, has_gauss, gauss))
    version, words, following = state.others["python"]
    random.setstate((version, tuple(words), following))


@contextmanager
def repeatable(seed: int, threads: int) -> Iterator[None]:
    """Seed the generators and set torch's number of threads for a while; give the caller's back afterwards."""
    before, threads_before = capture(), torch.get_num_threads()
    seed_all(seed)
    torch.set_num_threads(threads)
    try:
        yield
    finally:
        torch.set_num_threads(threads_before)
        restore(before)
