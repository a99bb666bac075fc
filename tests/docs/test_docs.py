"""Every python block of README.md and docs/*.md runs, and prints what stands below it.

Blocks of one file share a namespace, and run in a folder of their own. In the output, `...` stands for anything. Blocks
marked `no-run` are passed over; those marked `changed` run where the file's diffs are applied (test_extend.py).
`BPTT_UPDATE_DOCS=1 python -m pytest tests/docs` writes what is printed now into the files.
"""

import contextlib
import doctest
import io
import os
import sys
import types
from collections.abc import Iterator
from pathlib import Path

import pytest
import torch

from docs.markdown_blocks import Example, blocks, documents, examples

UPDATE = os.environ.get("BPTT_UPDATE_DOCS") == "1"
CHANGED = os.environ.get("BPTT_DOCS_CHANGED") == "1"  # set by test_extend.py, where diffs are applied


@pytest.fixture(autouse=True)
def default_dtype() -> Iterator[None]:
    """A page may compute in float64; the next one starts from torch's default."""
    before = torch.get_default_dtype()
    yield
    torch.set_default_dtype(before)


@pytest.mark.parametrize("path", documents(), ids=lambda path: path.name)
def test_python_blocks_print_what_stands_below_them(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = path.read_text(encoding="utf-8")
    here = [example for example in examples(blocks(text)) if CHANGED or "changed" not in example.code.words]
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "120")
    printed = run(here, tmp_path / path.name, monkeypatch)
    wrong = {example: out for example, out in printed.items() if not is_as_written(example, out)}
    if UPDATE and wrong:
        lines = text.splitlines(keepends=True)
        for example, out in reversed(wrong.items()):
            block = example.output
            assert block is not None
            lines[block.line - 1 : block.line - 1 + block.body.count("\n")] = [out]
        path.write_text("".join(lines), encoding="utf-8")
    elif wrong:
        pytest.fail("\n".join(difference(path, example, out) for example, out in wrong.items()))


def run(here: list[Example], file: Path, monkeypatch: pytest.MonkeyPatch) -> dict[Example, str]:
    """What each example prints.

    The code lies in a file, at the lines it has in the document: tracing reads names and places from there.
    """
    whole: list[str] = []
    for example in here:
        whole += [""] * (example.code.line - 1 - len(whole)) + example.code.body.splitlines()
    file.write_text("\n".join(whole) + "\n", encoding="utf-8")
    module = types.ModuleType(f"blocks_of_{file.stem}")
    module.__file__ = str(file)
    monkeypatch.setitem(sys.modules, module.__name__, module)
    printed = {}
    for example in here:
        code = compile("\n" * (example.code.line - 1) + example.code.body, str(file), "exec")
        with contextlib.redirect_stdout(io.StringIO()) as out:
            exec(code, module.__dict__)  # noqa: S102 - our own documents
        printed[example] = "".join(line.rstrip() + "\n" for line in out.getvalue().splitlines())
    return printed


def is_as_written(example: Example, out: str) -> bool:
    if example.output is None:
        return True
    return doctest.OutputChecker().check_output(example.output.body, out, doctest.ELLIPSIS)


def difference(path: Path, example: Example, out: str) -> str:
    assert example.output is not None
    shown = doctest.Example(example.code.body, example.output.body)
    what = doctest.OutputChecker().output_difference(shown, out, doctest.REPORT_NDIFF)
    return f"{path.name}:{example.output.line}: the code above prints something else\n{what}"


def test_a_wrong_output_is_noticed() -> None:
    document = "```python\nprint(1 + 1)\n```\n\nThat is\n\n```text\n{}\n```\n"
    right, wrong = (next(examples(blocks(document.format(n)))) for n in (2, 3))
    assert is_as_written(right, "2\n")
    assert not is_as_written(wrong, "2\n")


def test_blocks_are_found_with_their_lines_and_marks() -> None:
    found = blocks("a\n```python no-run\nx\n```\n\n```\nplain\n```\n\n````python\n```\n````\n")
    assert [(block.info, block.body, block.line) for block in found] == [
        ("python no-run", "x\n", 3), ("", "plain\n", 7), ("python", "```\n", 11)]  # fmt: skip
    assert [example.code.line for example in examples(found)] == [11]
