"""A page goes onto the disk, and its place is said; what cannot be written is one line."""

from pathlib import Path

from bptt.errors import DataError
from bptt.report import write


def write_page(path: Path, html: str) -> None:
    """Write the page whole or not at all.

    Raises:
        DataError: the folder does not exist or cannot be written.
    """
    try:
        write(path, html)
    except OSError as error:
        raise DataError(
            f"cannot write {path}",
            got=error.strerror or str(error),
            fix="choose a folder that exists and can be written",
        ) from None
    print(f"page  {path}")
