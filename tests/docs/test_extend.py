"""docs/extend.md is true: its diffs fit the code, what they add works, and the tests that it names ask for it."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from bptt.backends.numpy_dialect import NUMPY
from bptt.backends.torch_dialect import TORCH
from bptt.ir.ops import OPS
from docs.markdown_blocks import ROOT, apply_diff, blocks

PAGE = (ROOT / "docs" / "extend.md").read_text(encoding="utf-8")
DIFFS = [block.body for block in blocks(PAGE) if block.language == "diff"]
DEMANDING = re.findall(r"tests/[\w/]+\.py::\w+", PAGE)
# With these alone an operation is half there: it has a name, and torch's operation becomes it.
HALF = ("src/bptt/ir/ops.py", "src/bptt/trace/aten/pointwise.py")


def test_every_operation_has_a_row_in_both_dialects() -> None:
    assert set(TORCH) == set(OPS) - {"input"}
    assert set(NUMPY) == set(OPS) - {"input", "opaque"}


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The project in a folder of its own."""
    for name in ("src", "tests", "tools", "docs"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def python(copy: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    more = {"PYTHONPATH": str(copy / "src"), "BPTT_DOCS_CHANGED": "1", "PYTHONIOENCODING": "utf-8"}
    more["BPTT_CACHE_DIR"] = str(copy / "cache")
    command, env = [sys.executable, *arguments], {**os.environ, **more}
    return subprocess.run(command, check=False, cwd=copy, env=env, capture_output=True, encoding="utf-8")


def outcomes(copy: Path, tests: list[str]) -> dict[str, str]:
    """PASSED, FAILED or ERROR by test."""
    done = python(copy, "-m", "pytest", "-q", "-rA", "--tb=short", "-p", "no:cacheprovider", *tests)
    found = re.findall(r"^(PASSED|FAILED|ERROR) (\S+)", done.stdout, re.MULTILINE)
    assert found, done.stdout + done.stderr
    return {name: outcome for outcome, name in found}


@pytest.mark.slow
def test_the_tests_it_names_ask_for_what_is_missing(copy: Path) -> None:
    for diff in DIFFS:
        if any(f"+++ {name}\n" in diff for name in HALF):
            apply_diff(diff, copy)
    assert outcomes(copy, DEMANDING) == dict.fromkeys(DEMANDING, "FAILED")


@pytest.mark.slow
def test_its_diffs_fit_and_what_they_add_works(copy: Path) -> None:
    for diff in DIFFS:
        apply_diff(diff, copy)
    assert python(copy, "tools/write_operations.py").returncode == 0
    assert "`sinh`" in (copy / "docs" / "operations.md").read_text(encoding="utf-8")
    page = "tests/docs/test_docs.py::test_python_blocks_print_what_stands_below_them[extend.md]"
    rule = "tests/derive/test_rules.py::test_rule_gives_the_cotangents_of_torch[sinh-0]"
    recording = "tests/trace/test_every_row.py::test_row_gives_the_gradient_of_torch[sinh-0]"
    special = "tests/backends/test_vector_math.py::test_special_values_are_those_of_torch"
    tests = [
        *DEMANDING,
        page,
        rule,
        recording,
        *(f"{special}[{n}-{d}-sinh]" for n in (1, 16) for d in ("float32", "float64")),
    ]
    done = outcomes(copy, tests)
    if os.environ.get("BPTT_UPDATE_DOCS") == "1":
        shutil.copy(copy / "docs" / "extend.md", ROOT / "docs")
    assert set(done.values()) == {"PASSED"}, done
    assert len(done) == len(tests)
