"""What tests of flow ask for by `pytestmark`."""

import pytest
import torch


@pytest.fixture
def float64():
    """New tensors are of float64: closed forms hold to the last digits."""
    torch.set_default_dtype(torch.float64)
    yield
    torch.set_default_dtype(torch.float32)
