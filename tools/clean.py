"""Removes caches and build outputs. Leaves `.venv` and `runs`: one is slow to make, the other is yours."""

import shutil
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CACHES = [".hypothesis", ".import_linter_cache", ".mypy_cache", ".pytest_cache", ".ruff_cache", "build", "dist"]


def main() -> None:
    """Remove what is there and say what it was."""
    found = [ROOT / name for name in CACHES]
    for folder in ["src", "tests", "tools"]:
        found += (ROOT / folder).rglob("__pycache__")
    for path in found:
        if path.is_dir():
            shutil.rmtree(path)
            print(f"removed {path.relative_to(ROOT).as_posix()}")


if __name__ == "__main__":
    main()
