"""The run folder: made last, when everything that can be wrong was checked, and never someone else's folder."""

import hashlib
import json
import os
import shlex
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

from bptt.errors import DataError
from bptt.train.saved import damaged, read_checked, write_checked

FORMAT = 2
CONFIG, METRICS, SCORES, REPORT = "config.json", "metrics.jsonl", "scores.json", "report.html"
LAST, BEST = "last", "best"
_FIRST = (CONFIG, f"{LAST}-*.safetensors", f"{LAST}.json")  # in the order in which they are written
_FILES = (*_FIRST, f"{BEST}-*.safetensors", f"{BEST}.json", METRICS, SCORES, REPORT)
_OURS = (*_FILES, *(f".{name}.tmp" for name in _FILES))


def free_folder(name: str) -> Path:
    """runs/NAME, or the first of runs/NAME-2, runs/NAME-3 ... that does not exist."""
    folder, count = Path("runs") / name, 1
    while folder.exists():
        count += 1
        folder = Path("runs") / f"{name}-{count}"
    return folder


def check_folder(folder: Path, force: bool) -> None:
    """Whether a run may be written there, before any work is done; nothing is created.

    Raises:
        DataError: something is there already, or the folder cannot be created or written.
    """
    if folder.is_dir() and any(folder.iterdir()) and not is_unsaved(folder):
        is_run = (folder / CONFIG).is_file()
        if not is_run:
            raise DataError(f"{folder} is not empty and holds no run", fix="give --out a new folder")
        if not force:
            raise DataError(
                f"{folder} holds a run already",
                fix=f"give --force to replace it, --out for another folder, or --resume {quoted(folder)}",
            )
    elif folder.exists() and not folder.is_dir():
        raise DataError(f"{folder} is a file", expected="a folder", fix="give --out a new folder")
    ground = folder
    while not ground.exists() and ground != ground.parent:
        ground = ground.parent
    if not (ground.is_dir() and os.access(ground, os.W_OK | os.X_OK)):
        raise _unwritable(folder, f"{ground} is not a writable folder")


def is_unsaved(folder: Path) -> bool:
    """True if a run was ended there while its first files were written: it has no state, so nothing is lost with it."""
    first = (*_FIRST[:-1], *(f".{name}.tmp" for name in _FIRST))
    names = [path.name for path in folder.iterdir()] if folder.is_dir() else []
    return bool(names) and all(any(fnmatch(name, pattern) for pattern in first) for name in names)


@contextmanager
def new_folder(folder: Path, config: Mapping[str, Any]) -> Iterator[None]:
    """Create the folder, or empty it of an earlier run's files and no others, and write its configuration.

    The body writes what else belongs in it from the start; if any of this fails, nothing that was made stays.

    Raises:
        DataError: the folder cannot be written.
    """
    made = [place for place in (folder, *folder.parents) if not place.exists()]
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for pattern in _OURS:
            for old in folder.glob(pattern):
                old.unlink()
        write_config(folder, config)
        yield
    except OSError as error:
        for place in filter(Path.is_dir, made):  # deepest first
            for left in place.iterdir():
                left.unlink()
            place.rmdir()
        raise _unwritable(folder, error.strerror or str(error)) from None


def _unwritable(folder: Path, reason: str) -> DataError:
    return DataError(
        f"{folder} cannot be written", got=reason, fix="give --out a folder that you may write to, with room in it"
    )


def write_config(folder: Path, config: Mapping[str, Any]) -> None:
    """Write what a run is made of, atomically."""
    write_checked(folder / CONFIG, {"format": FORMAT, **config})


def read_config(folder: Path) -> dict[str, Any]:
    """The configuration of a run.

    Raises:
        DataError: the folder holds no run, or one of another format.
    """
    if is_unsaved(folder):
        raise DataError(f"the run in {folder} was ended before it had saved anything", fix="begin it again: bptt train")
    if not (folder / CONFIG).is_file():
        raise DataError(f"{folder} holds no run", got=f"no {CONFIG} in it", fix="give the folder that bptt train wrote")
    config = read_checked(folder / CONFIG)
    if config.pop("format", None) != FORMAT:
        raise DataError(
            f"{folder / CONFIG} is of another format",
            expected=f"format {FORMAT}",
            fix="use the version of bptt that wrote the run",
        )
    return config


def was_begun_by(folder: Path, launch: str | None) -> bool:
    """True if the run there can go on, and its configuration names this launch."""
    whole = (folder / CONFIG).is_file() and (folder / f"{LAST}.json").is_file()
    return launch is not None and whole and read_config(folder).get("launch") == launch


def append_metrics(folder: Path, line: Mapping[str, Any]) -> tuple[int, str]:
    """Add one line to the metrics; returns the size of the file in bytes, and the digest of its content."""
    with (folder / METRICS).open("ab") as file:
        file.write((json.dumps(line, allow_nan=False) + "\n").encode())
        file.flush()
        os.fsync(file.fileno())
    content = (folder / METRICS).read_bytes()
    return len(content), hashlib.sha256(content).hexdigest()


def cut_metrics(folder: Path, size: int, digest: str) -> None:
    """Drop what was written after the saved state that a run goes on from; it will be written again.

    Raises:
        DataError: what was written before is no longer there as it was.
    """
    path = folder / METRICS
    content = path.read_bytes()[:size] if path.exists() else b""
    if size and hashlib.sha256(content).hexdigest() != digest:
        raise damaged(path, "other lines than were written")
    if path.exists():
        os.truncate(path, size)


def read_metrics(folder: Path) -> list[dict[str, Any]]:
    """One entry for each finished epoch."""
    path = folder / METRICS
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()] if path.exists() else []


def quoted(folder: Path) -> str:
    """As it must be typed in a shell."""
    return shlex.quote(str(folder))
