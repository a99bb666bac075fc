"""The end of the machine while a file is written: so many writes succeed, the next leaves half of its file."""

from collections.abc import Callable
from pathlib import Path

from bptt.train.saved import write_atomic


class PowerCutError(Exception):
    """Nothing in the program expects it, as nothing expects the end of the machine."""


def cut_after(writes: int) -> Callable[[Path, bytes], None]:
    """A `write_atomic` that lasts for so many files."""
    left = writes

    def unreliable(path: Path, content: bytes) -> None:
        nonlocal left
        if left == 0:
            path.with_name(f".{path.name}.tmp").write_bytes(content[: len(content) // 2])
            raise PowerCutError
        left -= 1
        write_atomic(path, content)

    return unreliable
