"""Machine code on disk, found again by what it was made from; safe under several processes, and never trusted blindly.

An entry is the digest of its content followed by the content. It is written beside its place and moved there in one
step, so a reader sees all of it or nothing; one whose digest does not match is made anew.
"""

import hashlib
import os
import sys
import tempfile
from functools import lru_cache
from pathlib import Path

import llvmlite

_DIGEST = 32


def folder() -> Path:
    """Where entries lie: BPTT_CACHE_DIR, else the user's cache folder."""
    if given := os.environ.get("BPTT_CACHE_DIR"):
        return Path(given)
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", Path.home() / "AppData" / "Local")) / "bptt" / "cache"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches" / "bptt"
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "bptt"


@lru_cache(maxsize=1)
def generator() -> str:
    """A digest of the generator itself: code made by another version of it is never used."""
    digest = hashlib.sha256(llvmlite.__version__.encode())
    for source in sorted(Path(__file__).parent.glob("*.py")):
        digest.update(source.read_bytes())
    return digest.hexdigest()


def key(*parts: str) -> str:
    """The name of what is made from these texts."""
    return hashlib.sha256("\0".join([generator(), *parts]).encode()).hexdigest()


def load(name: str) -> bytes | None:
    """The entry of that name; None if there is none or it is damaged."""
    try:
        stored = (folder() / name).read_bytes()
    except OSError:
        return None
    content = stored[_DIGEST:]
    return content if hashlib.sha256(content).digest() == stored[:_DIGEST] else None


def store(name: str, content: bytes) -> None:
    """Keep an entry; a folder that cannot be written only means that the next start compiles again."""
    try:
        folder().mkdir(parents=True, exist_ok=True, mode=0o700)
        with tempfile.NamedTemporaryFile(dir=folder(), delete=False) as part:
            part.write(hashlib.sha256(content).digest() + content)
        Path(part.name).replace(folder() / name)
    except OSError:
        return
