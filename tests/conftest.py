"""What every test shares: threads, where compiled code lies, where randomness comes from, how hypothesis searches."""

import os
import random

import hypothesis
import numpy as np
import pytest
import torch

from bptt.backends.cpu import crowd

# Small tensors gain nothing from threads, and one thread sums in one order on every machine.
torch.set_num_threads(1)

# The first example of a property may compile a kernel, so no example has a deadline.
hypothesis.settings.register_profile("bptt", deadline=None)
# A failure in CI must fail again on the next run, and nothing is kept between runs.
hypothesis.settings.register_profile("bptt-ci", deadline=None, derandomize=True, database=None, print_blob=True)
hypothesis.settings.load_profile("bptt-ci" if os.environ.get("CI") else "bptt")


def pytest_configure(config: pytest.Config) -> None:
    """Compiled code, and rates measured while other tests run, stay out of the user's own cache folder.

    Processes of pytest-xdist, and those that tests start, inherit the folder: each finds what another has compiled.
    """
    if not os.environ.get("BPTT_CACHE_DIR") and hasattr(config, "cache"):
        os.environ["BPTT_CACHE_DIR"] = str(config.cache.mkdir("compiled"))


class TorchGenerator:
    """torch's global generator, as hypothesis wants it: an example draws the same numbers each time it is run."""

    seed = staticmethod(torch.manual_seed)
    getstate = staticmethod(torch.get_rng_state)
    setstate = staticmethod(torch.set_rng_state)


TORCH_GENERATOR = TorchGenerator()  # hypothesis keeps a weak reference only
hypothesis.register_random(TORCH_GENERATOR)


def seed_all(seed: int) -> None:
    """Seed every global generator a test could draw from."""
    random.seed(seed)
    np.random.seed(seed)
    torch.manual_seed(seed)


@pytest.fixture(autouse=True)
def seeded() -> None:
    """Each test starts from the same generators, whatever ran before it."""
    seed_all(0)


@pytest.fixture(autouse=True, scope="session")
def together() -> None:
    """Several threads stay several in a machine that is busy with other tests; `test_crowd` has it otherwise."""
    crowd.known[crowd.LOST] = 2**62


@pytest.fixture
def generator() -> torch.Generator:
    """A generator of the test's own, for draws that must not depend on the order of other draws."""
    return torch.Generator().manual_seed(0)
