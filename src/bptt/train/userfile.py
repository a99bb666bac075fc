"""`FILE.py:Cell`: a person's own cell, found by path and known again by the hash of its file."""

import hashlib
import importlib.util
import sys
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from torch import nn

from bptt.errors import BpttError, DataError


@dataclass(frozen=True, slots=True)
class UserCell:
    """A class from a person's file.

    Attributes:
        path: absolute path of the file.
        name: of the class.
        sha256: of the file's bytes, so that a changed file is noticed when a run goes on.
        factory: the class itself; `factory(inputs, hidden)` builds a cell.
    """

    path: Path
    name: str
    sha256: str
    factory: type[nn.Module]


def load_user_cell(spec: str) -> UserCell:
    """Run the Python file that `FILE.py:Cell` names and take the class from it.

    Raises:
        DataError: the file is missing, fails, or has no such `nn.Module`.
    """
    file, _, name = spec.rpartition(":")
    if not file or not name.isidentifier():
        raise DataError(f"{spec!r} does not name a cell", expected="FILE.py:Cell", fix="for instance model.py:MyCell")
    path = Path(file).resolve()
    try:
        content = path.read_bytes()
    except OSError as error:
        raise DataError(f"the cell's file {file} cannot be read", got=error.strerror, fix="check the path") from None
    factory = getattr(_run(path, file), name, None)
    if not (isinstance(factory, type) and issubclass(factory, nn.Module)):
        got = "no such name" if factory is None else f"a {type(factory).__name__}"
        raise DataError(
            f"{file} has no cell {name}",
            got=got,
            expected="a class derived from torch.nn.Module",
            fix="correct the name after the colon",
        )
    return UserCell(path, name, hashlib.sha256(content).hexdigest(), factory)


def build_user_cell(cell: UserCell, inputs: int, hidden: int) -> nn.Module:
    """`factory(inputs, hidden)`, with an error that says so where the class takes something else."""
    try:
        return cell.factory(inputs, hidden)
    except Exception as error:
        raise DataError(
            f"{cell.name}({inputs}, {hidden}) cannot be built",
            where=_place(error, cell.path),
            got=f"{type(error).__name__}: {error}",
            expected="a class that is called with (inputs, hidden)",
            fix="give __init__ these two arguments",
        ) from error


@contextmanager
def run_here(cell: UserCell | None) -> Iterator[None]:
    """Where the lines of a person's cell raise something of their own, an error that says so; all else stays as it is.

    Raises:
        DataError: names the cell's line.
    """
    try:
        yield
    except BpttError:
        raise
    except Exception as error:
        if cell is None or not _lines(error, cell.path):
            raise
        raise DataError(
            f"{cell.name} fails when it is run",
            where=_place(error, cell.path),
            got=f"{type(error).__name__}: {error}",
            fix="correct that line",
        ) from error


def _run(path: Path, file: str) -> Any:
    name = f"bptt_user_{path.stem}"
    spec = importlib.util.spec_from_file_location(name, path)
    if spec is None or spec.loader is None:
        raise DataError(f"{file} is not a Python file", expected="a name that ends in .py")
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module  # dataclasses and inspect look a class's module up there
    try:
        spec.loader.exec_module(module)
    except Exception as error:
        del sys.modules[name]
        raise DataError(
            f"{file} fails when it is run",
            where=_place(error, path),
            got=f"{type(error).__name__}: {error}",
            fix="run it with python first",
        ) from error
    return module


def _place(error: Exception, path: Path) -> str:
    """File and line: the last frame inside the person's own file, where there is one."""
    if isinstance(error, SyntaxError) and error.lineno:
        return f"{path}:{error.lineno}"
    lines = _lines(error, path)
    return f"{path}:{lines[-1]}" if lines else str(path)


def _lines(error: Exception, path: Path) -> list[int | None]:
    """Lines of the file that the error passed through, the innermost last."""
    return [frame.lineno for frame in traceback.extract_tb(error.__traceback__) if frame.filename == str(path)]
