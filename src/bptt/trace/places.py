"""The user's own place of a recorded operation, and the name that the user's code gives its result."""

import ast
import linecache
import sys
import traceback
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from types import FrameType

import torch

_TORCH = Path(torch.__file__).resolve().parent
_HERE = Path(__file__).resolve().parent.parent


@dataclass(frozen=True, slots=True)
class Place:
    """A line of the user's code."""

    file: str
    line: int

    def __str__(self) -> str:
        code = linecache.getline(self.file, self.line).strip()
        return f"{Path(self.file).name}:{self.line}: {code}".rstrip(": ")


@lru_cache(maxsize=1024)
def users(file: str) -> bool:
    """True for a file that is neither torch's nor our machinery (our own cells count as a user's)."""
    if not Path(file).is_absolute():
        return False
    path = Path(file).resolve()
    ours = path.is_relative_to(_HERE) and path.name != "cells.py"
    return not (path.is_relative_to(_TORCH) or ours or path.name in ("contextlib.py", "functools.py"))


def innermost(frames: Iterable[tuple[str, int]]) -> Place | None:
    """The deepest frame that is the user's."""
    found = [Place(file, line) for file, line in frames if users(file)]
    return found[-1] if found else None


def here(caller: str, function: str | None = None) -> Place | None:
    """The user's place in the running call of the cell: the deepest frame below the last one of function `caller`.

    Args:
        function: name of the functions that count; None for any.
    """
    frame: FrameType | None = sys._getframe(1)
    while frame is not None:
        file = frame.f_code.co_filename
        name = frame.f_code.co_name
        if users(file) and function in (None, name):
            return Place(file, frame.f_lineno)
        if name == caller and not users(file):
            return None
        frame = frame.f_back
    return None


def of_error(error: BaseException, caller: str) -> Place | None:
    """The user's place in an error's traceback, below function `caller`."""
    frames = traceback.extract_tb(error.__traceback__)
    start = max((i for i, frame in enumerate(frames) if frame.name == caller), default=0)
    return innermost((frame.filename, frame.lineno or 0) for frame in frames[start:])


@lru_cache(maxsize=256)
def _assignments(file: str) -> tuple[tuple[int, int, tuple[str, ...]], ...]:
    """(first line, last line, names assigned) of every assignment of a file."""
    try:
        tree = ast.parse("".join(linecache.getlines(file)))
    except SyntaxError:
        return ()
    found = []
    for node in ast.walk(tree):
        targets = node.targets if isinstance(node, ast.Assign) else []
        if isinstance(node, ast.AugAssign | ast.AnnAssign):
            targets = [node.target]
        if len(targets) == 1:
            parts = targets[0].elts if isinstance(targets[0], ast.Tuple | ast.List) else [targets[0]]
            names = tuple(part.id for part in parts if isinstance(part, ast.Name))
            if names and len(names) == len(parts) and isinstance(node, ast.stmt):
                found.append((node.lineno, node.end_lineno or node.lineno, names))
    return tuple(found)


def assigned(place: Place) -> tuple[int, tuple[str, ...]] | None:
    """First line and names of the assignment that covers a place; None if its result gets no name."""
    spans = [span for span in _assignments(place.file) if span[0] <= place.line <= span[1]]
    if not spans:
        return None
    first, _, names = min(spans, key=lambda span: span[1] - span[0])
    return first, names
