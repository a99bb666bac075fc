"""What a command writes goes onto the disk whole, and its place is said; what cannot be written is one line."""

from pathlib import Path

from bptt.errors import DataError
from bptt.report import write


def write_page(path: Path, html: str) -> None:
    """Write the page, and say where it is.

    Raises:
        DataError: the folder does not exist or cannot be written.
    """
    write_whole(path, html)
    print(f"page  {path}")


def write_whole(path: Path, content: str) -> None:
    """Write the file whole or not at all.

    Raises:
        DataError: the folder does not exist or cannot be written.
    """
    try:
        write(path, content)
    except OSError as error:
        raise DataError(
            f"cannot write {path}",
            got=error.strerror or str(error),
            fix="choose a folder that exists and can be written",
        ) from None
