"""No log of torch's while a cell is tried on stand-ins for tensors: a failure is said in words, or is no error."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager

_LOG = logging.getLogger("torch._subclasses.fake_tensor")


@contextmanager
def quiet() -> Iterator[None]:
    """torch (2.13) logs a traceback of each operation that fails on a fake tensor, even where the error is caught."""
    before, _LOG.disabled = _LOG.disabled, True
    try:
        yield
    finally:
        _LOG.disabled = before
