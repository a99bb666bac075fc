"""Golden files: `pytest tests/derive --update-golden` writes what is printed now; review its diff."""

from collections.abc import Callable
from pathlib import Path

import pytest

GOLDEN = Path(__file__).parent.parent / "golden" / "derivation"


def pytest_addoption(parser):
    parser.addoption("--update-golden", action="store_true", help="write golden files instead of comparing with them")


@pytest.fixture
def golden(request) -> Callable[[str, str], None]:
    """golden(name, content): `content` is what the file of that name holds."""
    update = request.config.getoption("--update-golden", default=False)

    def compare(name: str, content: str) -> None:
        path = GOLDEN / name
        if update:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(content, encoding="utf-8")
        assert path.read_text(encoding="utf-8") == content

    return compare
