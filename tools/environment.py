"""Makes `.venv` hold what the project needs: the pinned packages and the project itself, in editable mode.

Called by the Makefile before every target. When nothing has changed it does nothing and needs no network.
It has to start, and to complain politely, on an old Python 3: hence quoted annotations and old library calls.
"""

import argparse
import hashlib
import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

OLDEST = (3, 11)
ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
VENV_PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
STAMP = VENV / "installed.txt"
# Versions the lock is checked for come first.
NAMES = ["python3.13", "python3.12", "python3.11", "python3.14", "python3", "python"]


class SetupError(Exception):
    """The environment cannot be made; the message says why and what to do."""


def version_of(python: "Path | str") -> "tuple[int, ...] | None":
    """(major, minor) of an interpreter, or None if it does not run."""
    ask = "import sys; print(*sys.version_info[:2])"
    try:
        answer = subprocess.check_output([str(python), "-c", ask], stderr=subprocess.DEVNULL).decode()
        return tuple(int(part) for part in answer.split())
    except (OSError, subprocess.CalledProcessError, ValueError):
        return None


def show(version: "tuple[int, ...]") -> str:
    """A version as a person writes it: (3, 11) is 3.11."""
    return ".".join(str(part) for part in version)


def choose_python(given: bool) -> str:
    """The interpreter to build the environment with.

    Args:
        given: the person named this interpreter with PYTHON=, so no other one will do.
    """
    here = sys.version_info[:2]
    if here >= OLDEST:
        return sys.executable
    found = [f"{show(here)} ({sys.executable})"]
    for path in filter(None, map(shutil.which, [] if given else NAMES)):
        version = version_of(path)
        if version is not None and version >= OLDEST:
            return path
        if version is not None and version != here:
            found.append(f"{show(version)} ({path})")
    raise SetupError(
        f"bptt needs Python {show(OLDEST)} or newer\n"
        f"  found  {', '.join(found)}\n"
        f"  fix    install a newer Python, or name one: make PYTHON=/path/to/python3"
    )


def make_venv(given: bool) -> None:
    """Create `.venv`, or leave the one that is there if it works."""
    version = version_of(VENV_PYTHON) if VENV_PYTHON.exists() else None
    if version is None:
        python = choose_python(given)
        print(f"Creating .venv with {python}", flush=True)
        if subprocess.call([python, "-m", "venv", "--clear", str(VENV)]) != 0:
            raise SetupError(
                "the virtual environment could not be created\n"
                "  fix    see the lines above; Debian and Ubuntu keep the module in a package of its own (python3-venv)"
            )
        return
    if version < OLDEST or (given and version != sys.version_info[:2]):
        wanted = f"PYTHON={sys.executable} is {show(sys.version_info[:2])}" if given else f"at least {show(OLDEST)}"
        raise SetupError(
            f".venv was made with another version of Python\n"
            f"  found     {show(version)}\n"
            f"  expected  {wanted}\n"
            f"  fix       delete the folder .venv and run make again"
        )


def fingerprint() -> str:
    """Differs when something has to be installed again; a moved checkout too, as an editable install holds its path."""
    digest = hashlib.sha256(str(ROOT).encode())
    for name in ["pyproject.toml", "requirements.lock"]:
        digest.update((ROOT / name).read_bytes())
    return digest.hexdigest()


def pip_install(*arguments: str) -> None:
    """Run pip inside `.venv`."""
    command = [str(VENV_PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    if subprocess.call([*command, *arguments], cwd=str(ROOT)) != 0:
        raise SetupError("pip could not install the packages\n  fix    see pip's own lines above; then run make again")


def install(flags: "list[str]") -> None:
    """Install the lock and the project, unless that was done before from the same files.

    Args:
        flags: passed on to pip install.
    """
    if STAMP.exists() and STAMP.read_text() == fingerprint():
        return
    print("Installing the pinned packages into .venv (PyTorch is large: this can take some minutes)", flush=True)
    if subprocess.call([str(VENV_PYTHON), "-c", "import pip"], stderr=subprocess.DEVNULL) != 0:
        subprocess.call([str(VENV_PYTHON), "-m", "ensurepip"])
    pip_install("--requirement", "requirements.lock", *flags)
    # The lock already holds the build backend, so the build needs no environment of its own, and no network.
    pip_install("--no-deps", "--no-build-isolation", "--editable", ".", *flags)
    STAMP.write_text(fingerprint())


def main() -> int:
    """Read the arguments, set up, and turn an expected failure into its message."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--given", action="store_true", help="the person named this interpreter: use no other")
    arguments = parser.parse_args()
    try:
        make_venv(arguments.given)
        install(shlex.split(os.environ.get("PIP_FLAGS", "")))
    except SetupError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
