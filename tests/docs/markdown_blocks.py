"""Fenced blocks of a Markdown file, and the two things the tests do with them: run code, apply diffs."""

import itertools
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
_FENCE = re.compile(r"^(?P<fence>`{3,})(?P<info>[^`\n]*)\n(?P<body>.*?)^(?P=fence)[ \t]*$", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True)
class Block:
    """One fenced block.

    Args:
        info: what stands behind the opening fence: "python", "python no-run", "text", "diff".
        body: the lines between the fences.
        line: number of the first of them in the file.
    """

    info: str
    body: str
    line: int

    @property
    def language(self) -> str:
        return (self.info.split() or [""])[0]

    @property
    def words(self) -> list[str]:
        return self.info.split()[1:]


@dataclass(frozen=True)
class Example:
    """A python block that is run, and the text block that must be what it prints; None if none follows."""

    code: Block
    output: Block | None


def documents() -> list[Path]:
    """README.md and docs/*.md, as far as they exist."""
    return [path for path in (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))) if path.exists()]


def blocks(text: str) -> list[Block]:
    """Every fenced block, in order."""
    return [
        Block(found["info"].strip(), found["body"], text.count("\n", 0, found.start("body")) + 1)
        for found in _FENCE.finditer(text)
    ]


def examples(found: Iterable[Block]) -> Iterator[Example]:
    """Python blocks to run, each with its output: the next fenced block, if that is a text block."""
    found = [*found, Block("", "", 0)]
    for block, after in itertools.pairwise(found):
        if block.language == "python" and "no-run" not in block.words:
            yield Example(block, after if after.language == "text" else None)


def apply_diff(diff: str, root: Path) -> None:
    """Change files under `root` as a diff says that has no line numbers: what stands before it must be there, once."""
    head, *hunks = re.split(r"^@@.*\n", diff, flags=re.MULTILINE)
    old, new = (re.findall(rf"^{re.escape(mark)} (\S+)$", head, re.MULTILINE) for mark in ("---", "+++"))
    assert len(new) == 1, f"a diff of one file:\n{head}"
    path = root / new[0]
    text = "" if old == ["/dev/null"] else path.read_text(encoding="utf-8")
    for hunk in hunks:
        lines = hunk.splitlines(keepends=True)
        assert all(line[0] in " +-\n" for line in lines), f"{new[0]}: a line without its mark\n{hunk}"
        before = "".join(line[1:] if line != "\n" else line for line in lines if line[0] != "+")
        after = "".join(line[1:] if line != "\n" else line for line in lines if line[0] != "-")
        if not before:
            text = after
            continue
        assert text.count(before) == 1, f"{new[0]}: {text.count(before)} places look like this, not one\n{before}"
        text = text.replace(before, after)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
