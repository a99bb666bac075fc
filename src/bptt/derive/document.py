"""A derivation as a document: chapters of short sentences and aligned equations, before it is text, LaTeX or HTML."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

from bptt.derive.formula import Form, Formula
from bptt.derive.text import text


@dataclass(frozen=True, slots=True)
class Equation:
    """`left` = `right`."""

    left: Formula
    right: Formula


@dataclass(frozen=True, slots=True)
class Equations:
    """Equations under each other, aligned at their equals signs."""

    rows: tuple[Equation, ...]


@dataclass(frozen=True, slots=True)
class Sentence:
    """Words and formulas in one line of text."""

    parts: tuple[str | Formula, ...]


Block: TypeAlias = Equations | Sentence


@dataclass(frozen=True, slots=True)
class Chapter:
    """One part of a derivation; `str()` of it reads as mathematics."""

    title: str
    blocks: tuple[Block, ...]

    @property
    def equations(self) -> tuple[Equation, ...]:
        """All its equations, in order."""
        return tuple(row for block in self.blocks if isinstance(block, Equations) for row in block.rows)

    def __str__(self) -> str:
        return chapter_text(self)


def sentence(*parts: str | Formula) -> Sentence:
    return Sentence(parts)


def equations(*rows: tuple[Formula, Formula]) -> tuple[Block, ...]:
    """A block of equations, or nothing."""
    return (Equations(tuple(Equation(*row) for row in rows)),) if rows else ()


def broken(formula: Formula, width: int) -> list[Formula]:
    """A long sum in pieces that fit a line of `width` characters; the pieces after the first are continued sums."""
    if not isinstance(formula, Form) or formula.kind != "sum" or len(text(formula)) <= width:
        return [formula]
    lines: list[list[Formula]] = [[]]
    for term in formula.parts:
        if lines[-1] and len(text(Form("sum", (*lines[-1], term)))) > width:
            lines.append([])
        lines[-1].append(term)
    return [Form("sum", tuple(line)) if len(line) > 1 else line[0] for line in lines]


_HELD = "\N{NO-BREAK SPACE}"  # inside formulas, until lines are broken
WIDTH = 108  # characters of text; the longest line of the built-in cells is below it


def chapter_text(chapter: Chapter) -> str:
    body = "\n\n".join("\n".join(_block(block)) for block in chapter.blocks)
    return f"{chapter.title}\n\n{body}" if body else chapter.title


def _block(block: Block) -> Iterator[str]:
    if isinstance(block, Sentence):
        yield from _wrap(
            "".join(part if isinstance(part, str) else text(part).replace(" ", _HELD) for part in block.parts)
        )
        return
    lefts = [text(row.left) for row in block.rows]
    margin = min(max(map(shown, lefts)), 20)
    for left, row in zip(lefts, block.rows, strict=True):
        first, *more = broken(row.right, WIDTH - margin)
        yield f"  {' ' * (margin - shown(left))}{left} = {text(first)}"
        for piece in more:
            yield f"  {' ' * margin} {continued(text(piece))}"


def continued(words: str) -> str:
    """A later line of a sum, with its sign in front."""
    return f"− {words[1:]}" if words.startswith("−") else f"+ {words}"


def shown(words: str) -> int:
    """Columns that `words` take on a terminal; marks above letters take none."""
    return len(words) - sum(words.count(mark) for mark in "\u0304\u0303\u0305")


def _wrap(words: str) -> Iterator[str]:
    """Lines of at most `WIDTH` columns."""
    line = ""
    for word in words.split(" "):
        if line and shown(line) + 1 + shown(word) > WIDTH:
            yield line.replace(_HELD, " ")
            line = word
        else:
            line = f"{line} {word}" if line else word
    yield line.replace(_HELD, " ")
