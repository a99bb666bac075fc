r"""Split a step and its adjoint by what each value depends on.

    shared   parameters only: computed once by torch, before everything
    before   inputs only: the whole segment at once, as one large product (x W_ih^T + b)
    body     the carry: step by step; this alone is the loop
    after    what is made of the loop's values but not needed in it: the whole segment at once (dW_hh, x-bar, outputs)

The same three parts exist backward in time, with the carry's cotangent in the place of the carry.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import prod

from bptt.derive.adjoint import Adjoint
from bptt.ir.graph import Graph
from bptt.ir.node import Node, reaches, sort
from bptt.ir.ops import OPS
from bptt.ir.text import lines, name_all
from bptt.lower.over_rows import over_rows

SUMS = ("outer", "sum_rows")


@dataclass(frozen=True, slots=True)
class Part:
    """Values computed together from values given.

    Args:
        given: nodes whose values are known.
        results: nodes to compute.
    """

    given: tuple[Node, ...]
    results: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Loop:
    """Three parts in each direction, and what is kept between them.

    Args:
        step, adjoint: what was lowered.
        shared: shared values, computed by torch before.
        before, body, after: forward. `body` results: next carry, then what `after` and the tape need.
        tape: values of the forward body or of `before` that the backward step reads and that are not cheaper to
            recompute; the carry at every step and the inputs are kept in any case.
        back_before, back_body, back_after: backward. `back_body` results: the carry's cotangent (None where nothing
            flows), then `deltas`, which `back_after` turns into gradients with one product over steps x batch.
    """

    step: Graph
    adjoint: Adjoint
    shared: tuple[Node, ...]
    before: Part
    body: Part
    after: Part
    tape: tuple[Node, ...]
    back_before: Part
    back_body: Part
    back_after: Part
    deltas: tuple[Node, ...]

    def __str__(self) -> str:
        parts = (
            ("before the loop", self.before),
            ("each step", self.body),
            ("after the loop", self.after),
            ("backward, before the loop", self.back_before),
            ("backward, each step", self.back_body),
            ("backward, after the loop", self.back_after),
        )
        everything = [node for _, part in parts for node in (*part.given, *sort(part.results, leaves=part.given))]
        names = name_all([*self.step.inputs, *everything], self.step.next_names())
        kept = ", ".join(names[node] for node in self.tape) or "nothing but the carry"
        head = f"loop of {self.step.name}; the tape keeps {kept}"
        return "\n".join([head, *(line for title, part in parts for line in _listing(title, part, names))])


def _listing(title: str, part: Part, names: Mapping[Node, str]) -> list[str]:
    """A part's operations, and which of them the rest of the loop reads."""
    if not part.results:
        return [title, "  nothing"]
    known = set(part.given)
    made = [node for node in sort(part.results, leaves=part.given) if node not in known]
    results = ", ".join(names[node] for node in part.results)
    return [title, *("  " + line for line in lines(made, names)), f"  gives {results}"]


def lower(step: Graph, adjoint: Adjoint, hoist: bool = True, fuse: bool = False, small: int = 0) -> Loop:
    """Arrange a step and its adjoint around the loop.

    Args:
        hoist: compute what the body needs of the inputs before the loop, for the whole segment; False leaves it to
            the body, where a backend with fused products saves storing and reading it.
        fuse: leave to the body all but products with weights: a backend whose body is one pass over values in
            registers saves the passes over memory that operations before and after the loop would be. Sums over rows
            whose operand no product reads are summed there too: such a delta is a `sum_rows`.
        small: with `fuse`, leave to the body also products of the carry or of outputs' cotangents with weights of so
            many elements at most, as of a readout: made after or before the loop they are little work and two passes
            over memory.
    Cost: linear in nodes; no tensor is touched.
    """
    adjoint = over_rows(adjoint) if fuse else adjoint
    nodes = step.nodes()
    carried = reaches(step.carry, nodes)
    in_body = [node for node in sort(step.next_carry) if node in carried]
    late = [node for node in sort(step.output) if node in carried and node not in set(in_body)]
    if fuse:
        behind = _behind_products(late, small)
        in_body += [node for node in late if node not in behind]
        late = [node for node in late if node in behind]
    tape = _tape(step, adjoint, available={*step.inputs, *adjoint.shared, *step.next_carry})
    made = set(in_body) if fuse else set()  # its own operands are made in the body too
    outer = _frontier([*late, *(node for node in step.outputs if node not in made)], carried, step)
    if fuse:
        early = [*outer, *(_products([*in_body, *tape], carried) if hoist else ())]
    else:
        early = [*(_frontier(in_body, carried, step) if hoist else ()), *outer, *_driven(tape, carried)]
    before = Part((*step.x, *step.noise, *adjoint.shared), _unique(early))
    inside = [*in_body, *(_driven(tape, carried) if fuse else ())]
    wanted = {*tape, *_used(late, outside=set(late)), *step.output} - {*step.next_carry, *before.results}
    body = Part(
        (*step.carry, *step.x, *step.noise, *before.results, *adjoint.shared),
        (*step.next_carry, *_unique(node for node in inside if node in wanted and node.args)),
    )
    known = _unique((*step.carry, *body.results, *step.x, *step.noise, *before.results, *adjoint.shared))
    after_results = _unique(
        [*(n for n in step.output if n not in set(body.results)), *(n for n in tape if n in set(late))]
    )
    backward = _lower_adjoint(step, adjoint, tape, fuse, small)
    return Loop(step, adjoint, adjoint.shared, before, body, Part(known, after_results), tape, *backward)


def _lower_adjoint(
    step: Graph, adjoint: Adjoint, tape: tuple[Node, ...], fuse: bool, small: int
) -> tuple[Part, Part, Part, tuple[Node, ...]]:
    # A leaf of the carry may be handed on as it is: then it is a leaf of the next carry too.
    known = _unique((*step.x, *step.carry, *step.noise, *step.next_carry, *tape, *adjoint.shared))
    injected = tuple(node for node in adjoint.y_bar if node is not None)
    carry_bar = tuple(node for node in adjoint.carry_bar if node is not None)
    carry_out = [node for node in adjoint.carry_out if node is not None]
    others = [node for node in adjoint.x_out + adjoint.shared_out if node is not None]
    order = sort([*carry_out, *others], leaves=known)
    carried = reaches(carry_bar, order)
    in_body = [node for node in sort(carry_out, leaves=known) if node in carried]
    inside = {*in_body, *carry_bar}
    # Parts that the body makes are joined there: written side by side at once, not copied together afterwards.
    inside |= {n for n in sort(others, leaves=known) if n.op == "cat" and n not in inside and inside.issuperset(n.args)}
    early = _hoist_products([node for node in order if node not in set(known)], carried, fuse, small)
    moved: tuple[Node, ...] = ()
    if fuse:
        sums = [node for node in sort((n for n in adjoint.shared_out if n), leaves=known) if node.op in SUMS]
        outside = carried - inside
        moved = _summed(sums, _behind_products(node for node in order if node in outside), {*known, *early})
        inside |= {node for node in sort(moved, leaves=(*known, *early)) if node in carried} | set(moved)
    late = [node for node in sort(others, leaves=known) if node in carried and node not in inside]
    back_before = Part((*known, *injected), early)
    body_given = (*known, *injected, *early, *carry_bar)
    late_inputs = [*_used(late, outside=set(late)), *others, *moved]
    deltas = _unique([node for node in late_inputs if node in inside])
    back_body = Part(body_given, _unique([*carry_out, *deltas]))
    back_after = Part((*known, *injected, *early, *deltas), _unique(others))
    return back_before, back_body, back_after, deltas


def _summed(sums: list[Node], behind: set[Node], known: set[Node]) -> tuple[Node, ...]:
    """What the body makes for the sums over rows: operands of products, and the other sums themselves."""
    lefts = {node.args[0] for node in sums if node.op == "outer"}
    found = []
    for node in sums:
        alone = node.op == "sum_rows" and node.args[0] not in lefts
        made = [arg for arg in node.args if arg not in known and arg.args and arg not in behind]
        found += [node] * len(made) if alone else made
    return _unique(found)


def _products(nodes: Iterable[Node], carried: set[Node]) -> list[Node]:
    """Products of the inputs alone with weights that these values are made of."""
    return [n for n in sort(list(nodes)) if n not in carried and _with_weights(n)]


def _behind_products(nodes: Iterable[Node], small: int = 0) -> set[Node]:
    """Of some nodes, the products with weights that are not so small, and what depends on them."""
    nodes = list(nodes)
    return reaches([node for node in nodes if _with_weights(node) and _elements(node) > small], nodes)


def _with_weights(node: Node) -> bool:
    """True for a product that becomes a large one over steps x batch; one between values of a row never does."""
    return node.type.row and OPS[node.op].kind == "matmul" and not all(arg.type.row for arg in node.args)


def _elements(product: Node) -> int:
    """Elements of a product's weights."""
    return sum(prod(arg.type.shape) for arg in product.args if not arg.type.row)


def _frontier(users: Iterable[Node], carried: set[Node], step: Graph) -> list[Node]:
    """Driven values that carried nodes read (or that are results), taken at the far side of any views.

    A slice of x W^T is not worth storing by itself: the whole product is stored and the slice is taken at each step.
    """
    results = set(step.outputs)
    found: list[Node] = []
    for user in users:
        sources = user.args if user in carried else (user,) if user in results else ()
        for arg in sources:
            if arg not in carried:
                found += _behind_views(arg)
    return [node for node in found if node.args and node.type.row]


def _behind_views(node: Node) -> list[Node]:
    while OPS[node.op].kind == "view" and node.op not in ("cat", "cast") and node.type.row:
        node = node.args[0]
    return [node]


def _driven(nodes: Iterable[Node], carried: set[Node]) -> list[Node]:
    return [node for node in nodes if node not in carried]


def _hoist_products(order: Iterable[Node], carried: set[Node], fuse: bool, small: int) -> tuple[Node, ...]:
    """Products that need only what was injected: for all steps at once. Fused, those with larger weights alone."""
    order = [node for node in order if node not in carried and node.type.row and OPS[node.op].kind == "matmul"]
    return tuple(node for node in order if not fuse or (_with_weights(node) and _elements(node) > small))


def _tape(step: Graph, adjoint: Adjoint, available: set[Node]) -> tuple[Node, ...]:
    """Values the backward step reads, except those that a few cheap operations give from what is kept anyway."""
    known, kept, needs = set(available), [], _behind(adjoint.needs)
    for node in sort(adjoint.needs):
        cheap = OPS[node.op].cheap and not _converts(node) and all(arg in known for arg in node.args)
        if node in known or not node.type.row or cheap:
            known.add(node)
        elif node in needs:
            known.add(node)
            kept.append(node)
    return tuple(kept)


def _behind(needs: Iterable[Node]) -> set[Node]:
    """What these values are views of, where that is no larger: it is kept in their place, and the view taken again."""
    found, stack = set(), list(needs)
    while stack:
        node = stack.pop()
        view = OPS[node.op].kind == "view" and node.op != "cast"
        if view and sum(prod(arg.type.shape) for arg in node.args) <= prod(node.type.shape):
            stack += node.args
        else:
            found.add(node)
    return found


def _converts(node: Node) -> bool:
    """True for a cast between number formats: kept, so that a loop body computes in one format only."""
    return node.op == "cast" and node.args[0].type.dtype != "bool"


def _used(users: Iterable[Node], outside: set[Node]) -> list[Node]:
    return [arg for user in users for arg in user.args if arg not in outside]


def _unique(nodes: Iterable[Node]) -> tuple[Node, ...]:
    return tuple(dict.fromkeys(nodes))
