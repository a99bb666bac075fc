"""Saved state on disk: safetensors and JSON in pairs that cannot disagree, whatever moment the machine stops at.

A pair is `NAME.json` and the tensors file that it names, `NAME-<hash>.safetensors`, where the hash is of the content.
The tensors are written first, under a name of their own; then the JSON replaces the old one in a single rename; then
the old tensors are removed. At every moment NAME.json names a whole tensors file. JSON that a run goes on from carries
a digest of itself, so that no flipped bit is taken for a setting. Nothing is ever unpickled.
"""

import hashlib
import json
import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

import safetensors
import safetensors.torch
from torch import Tensor

from bptt.errors import DataError

_MEND = "restore the file from a copy, or start the run again with --force"


def write_atomic(path: Path, content: bytes) -> None:
    """Replace a file by new content, or leave it as it was: a temporary file, fsync, rename, fsync of the folder."""
    temporary = path.with_name(f".{path.name}.tmp")
    try:
        with temporary.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except OSError:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)  # where the disk is full, what half a file takes is needed
        raise
    if os.name == "posix":  # elsewhere a folder cannot be opened, and the rename is durable without it
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def write_json(path: Path, value: Any) -> None:
    """Write JSON atomically. NaN and infinity, which JSON does not have, are refused."""
    write_atomic(path, (json.dumps(value, indent=1, allow_nan=False) + "\n").encode())


def read_json(path: Path) -> Any:
    """Read JSON that `write_json` wrote.

    Raises:
        DataError: the file is missing or damaged.
    """
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise DataError(f"{path} cannot be read", got=error.strerror, fix=_MEND) from None
    except ValueError as error:
        raise damaged(path, str(error)) from None


def write_checked(path: Path, value: Mapping[str, Any]) -> None:
    """Write a JSON object atomically, with a digest of all its entries."""
    write_json(path, {**value, "check": _digest(value)})


def read_checked(path: Path) -> dict[str, Any]:
    """Read what `write_checked` wrote, without the digest.

    Raises:
        DataError: the file is missing, or anything in it is not what was written.
    """
    found = read_json(path)
    if not isinstance(found, dict) or "check" not in found:
        raise damaged(path, "no digest of its content, which this version of bptt writes")
    check = found.pop("check")
    if check != _digest(found):
        raise damaged(path, "other content than was written")
    return found


def _digest(value: Mapping[str, Any]) -> str:
    return hashlib.sha256(json.dumps(value, sort_keys=True, allow_nan=False).encode()).hexdigest()


def save_pair(folder: Path, name: str, tensors: Mapping[str, Tensor], info: Mapping[str, Any]) -> None:
    """Save named tensors and JSON values as the pair `name`, replacing the pair before."""
    # Cloned, since safetensors refuses tensors that share memory, as tied weights do.
    content = safetensors.torch.save({key: tensor.detach().cpu().clone() for key, tensor in tensors.items()})
    digest = hashlib.sha256(content).hexdigest()
    file = f"{name}-{digest[:16]}.safetensors"
    write_atomic(folder / file, content)
    write_checked(folder / f"{name}.json", {"tensors": file, "sha256": digest, **info})
    for old in (*folder.glob(f"{name}-*.safetensors"), *folder.glob(f".{name}-*.tmp")):
        if old.name != file:  # of the pair before, or of a process that was killed while it wrote
            old.unlink()


def load_pair(folder: Path, name: str) -> tuple[dict[str, Tensor], dict[str, Any]]:
    """Load the pair `name`.

    Raises:
        DataError: it is missing, or the tensors are not those that the JSON names.
    """
    info = read_checked(folder / f"{name}.json")
    if not isinstance(info.get("tensors"), str):
        raise damaged(folder / f"{name}.json", "it names no tensors")
    path = folder / Path(info["tensors"]).name  # never outside the folder, whatever the JSON says
    try:
        content = path.read_bytes()
    except OSError as error:
        raise DataError(f"{path} cannot be read", got=error.strerror, fix=_MEND) from None
    if hashlib.sha256(content).hexdigest() != info.get("sha256"):
        raise damaged(path, "other bytes than were saved")
    return safetensors.torch.load(content), info


def damaged(path: Path, got: str) -> DataError:
    """The error for a file that is not what a run wrote."""
    return DataError(f"{path} is damaged", got=got, fix=_MEND)
