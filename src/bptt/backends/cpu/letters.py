"""The loops of a contraction: one for each letter, and which of them the lanes of a vector walk along."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from math import prod

from bptt.ir.node import Node

SCATTERED = 8  # loads that one vector costs whose features do not lie side by side
ACROSS = 4  # steps in which the lanes of a vector are summed


@dataclass(frozen=True, slots=True)
class Letters:
    """Loops of `contract`, from the outermost to the innermost.

    Args:
        sizes: of every letter.
        left, right, out: features between neighbours along a letter, 0 where a value does not have it.
        kept: letters of the result, in its order.
        summed: letters that are summed over.
        vector: the letter along which a vector lies.
    """

    sizes: Mapping[str, int]
    left: Mapping[str, int]
    right: Mapping[str, int]
    out: Mapping[str, int]
    kept: str
    summed: str
    vector: str

    @property
    def ordered(self) -> bool:
        """True if vectors can be stored as they are: the letter is summed over, or the last of the result."""
        return self.vector in self.summed or self.kept[-1] == self.vector


@lru_cache(maxsize=64)
def letters(node: Node) -> Letters:
    """The loops of a contraction, with the letter that needs the fewest loads."""
    sides, out = node.attr("spec").split("->")
    words = [*sides.split(","), out]
    types = [*(arg.type for arg in node.args), node.type]
    sizes = {letter: n for word, t in zip(words, types, strict=True) for letter, n in zip(word, t.shape, strict=True)}
    steps = [{letter: prod(sizes[after] for after in word[i + 1 :]) for i, letter in enumerate(word)} for word in words]
    summed = "".join(sorted((set(words[0]) | set(words[1])) - set(out), key=sides.index))
    left, right, results = ({letter: each.get(letter, 0) for letter in sizes} for each in steps)

    def loads(letter: str) -> float:
        """Of one letter as the vector: 16 lanes are a common width, and a shorter loop fills fewer."""
        vectors = prod(sizes.values()) / sizes[letter] * -(-sizes[letter] // 16)
        each = 1.0
        for arg, step in zip(node.args, (left[letter], right[letter]), strict=True):
            each += 1 if step in (0, 1) or not arg.type.row else SCATTERED
        after = ACROSS * prod(node.type.shape) if letter in summed else 0
        turned = SCATTERED / 4 * prod(node.type.shape) if letter not in summed and out[-1] != letter else 0
        return vectors * each + after + turned

    vector = min(sizes, key=loads, default="")
    return Letters(sizes, left, right, results, out, summed, vector)
