"""Sums over rows of products with letters, written as `outer`: one large product over steps x batch for each head."""

from dataclasses import replace
from math import prod

from bptt.derive.adjoint import Adjoint
from bptt.ir.build import cat, outer, permute, remake, reshape, slice_
from bptt.ir.node import Node, sort, substitute

HEADS = 16  # letters of the gradient that both operands have give one product for each of their places


def over_rows(adjoint: Adjoint) -> Adjoint:
    """The adjoint with its shared values' terms written that way; the loop's body brings their operands in order."""
    out = [node for node in adjoint.shared_out if node is not None]
    swap = {node: as_outer(node) for node in sort(out, leaves=adjoint.step.nodes()) if node.op == "contract_rows"}
    new = dict(zip(out, substitute(out, swap, remake), strict=True))
    return replace(adjoint, shared_out=tuple(node and new[node] for node in adjoint.shared_out)) if swap else adjoint


def as_outer(node: Node) -> Node:
    """`contract_rows` as products of (rows x what is summed over, features): summed letters count as rows.

    With more than 16 places of letters that both operands and the result have, the node itself.
    """
    sides, out = node.attr("spec").split("->")
    words = sides.split(",")
    sizes = {
        letter: n
        for word, arg in zip(words, node.args, strict=True)
        for letter, n in zip(word, arg.type.shape, strict=True)
    }
    heads = [letter for letter in out if letter in words[0] and letter in words[1]]
    summed = [letter for letter in words[0] if letter not in out]
    own = [[letter for letter in word if letter in out and letter not in heads] for word in words]
    count = prod(sizes[letter] for letter in heads)
    if count > HEADS:
        return node
    many = prod(sizes[letter] for letter in summed)
    left, right = (
        reshape(
            _turned(arg, word, [*heads, *summed, *letters]), (count, many, prod(sizes[letter] for letter in letters))
        )
        for arg, word, letters in zip(node.args, words, own, strict=True)
    )
    each = [outer(_head(left, i), _head(right, i)) for i in range(count)]
    made = cat([reshape(one, (1, *one.type.shape)) for one in each], -3)
    order = [*heads, *own[0], *own[1]]
    return permute(reshape(made, [sizes[letter] for letter in order]), [order.index(letter) for letter in out])


def _turned(arg: Node, word: str, order: list[str]) -> Node:
    return permute(arg, [word.index(letter) for letter in order])


def _head(arranged: Node, i: int) -> Node:
    one = slice_(arranged, -3, i, i + 1)
    return reshape(one, one.type.shape[1:])
