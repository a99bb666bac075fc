r"""The adjoint of one step: from the cotangents of what the step returns to those of what it was given.

With $s_{t+1}, y_t = f(x_t, s_t; \theta)$ the adjoint computes, for one step,
$\bar s_t = J_t^\top \bar s_{t+1} + (\partial y_t/\partial s_t)^\top \bar y_t$, the input's cotangent $\bar x_t$, and
this step's term of $\bar\theta = \sum_t (\partial f/\partial\theta)^\top (\bar s_{t+1}, \bar y_t)$.
Running it with time reversed is backpropagation through time.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from bptt.derive.rules import RULES, fit
from bptt.ir.build import add, cat, full, leaf
from bptt.ir.graph import Graph
from bptt.ir.node import Node, reaches, sort, substitute
from bptt.ir.simplify import simplify
from bptt.ir.text import results_text
from bptt.ir.types import Type


@dataclass(frozen=True, slots=True)
class Adjoint:
    r"""What one backward step computes, and which values of the forward step it needs.

    Args:
        step: the forward step; nodes of the adjoint refer to its nodes.
        carry_bar: input nodes, the cotangent of each leaf of the next carry ($\bar s_{t+1}$); None if it has none.
        y_bar: input nodes, the cotangent of each leaf of the output ($\bar y_t$, the injected gradient).
        shared: the shared values that the loop sees (parameters, or values computed from them alone).
        carry_out: cotangent of each leaf of the carry ($\bar s_t$); None where nothing flows.
        x_out: cotangent of each input.
        shared_out: this step's term of each shared value's gradient, summed over rows.
        bars: (value of the step, its cotangent) wherever a gradient passes; for printing, nothing runs on them.
    """

    step: Graph
    carry_bar: tuple[Node | None, ...]
    y_bar: tuple[Node | None, ...]
    shared: tuple[Node, ...]
    carry_out: tuple[Node | None, ...]
    x_out: tuple[Node | None, ...]
    shared_out: tuple[Node | None, ...]
    bars: tuple[tuple[Node, Node], ...] = field(default=(), repr=False)

    @property
    def results(self) -> tuple[Node | None, ...]:
        """All result nodes: carry, x, shared."""
        return self.carry_out + self.x_out + self.shared_out

    @property
    def needs(self) -> tuple[Node, ...]:
        """Values of the forward step that the backward step reads, inputs and constants apart."""
        known = self.step.nodes()
        used = sort([node for node in self.results if node is not None], leaves=known)
        return tuple(node for node in used if node in set(known) and node.args and node.type.row)

    def __str__(self) -> str:
        leaves = [*self.step.inputs, *self.step.nodes(), *(n for n in self.carry_bar + self.y_bar if n is not None)]
        wrt = self.step.carry + self.step.x + self.shared
        named = {
            f"{node.name or f'shared {i}'}_bar": g for i, (node, g) in enumerate(zip(wrt, self.results, strict=True))
        }
        return results_text(f"adjoint of {self.step.name}", named, leaves, self.step.next_names())


def derive(step: Graph) -> Adjoint:
    """The adjoint of `step`, by reverse accumulation with one rule per operation.

    Cost: linear in the number of nodes of the step; nothing is computed, and no tensor is needed.
    Source: reverse accumulation, Griewank & Walther, Evaluating Derivatives (2008), ch. 3; over time, Werbos (1990).
    """
    carry_bar = tuple(_cotangent(node, i, f"{step.carry[i].name}_bar_next") for i, node in enumerate(step.next_carry))
    y_bar = tuple(_cotangent(node, i, "y_bar") for i, node in enumerate(step.output))
    shared = shared_values(step)
    wrt = step.carry + step.x + shared
    seeds = [(node, seed) for node, seed in zip(step.outputs, carry_bar + y_bar, strict=True) if seed is not None]
    found = cotangents(seeds, [node for node in wrt if node.type.floating])
    # The results first: what is simplified after them, for printing, then cannot change what runs.
    out = simplify([*(found.get(node) for node in wrt), *found.values()], leaves=[*step.inputs, *step.nodes()])
    bars = tuple((node, g) for node, g in zip(found, out[len(wrt) :], strict=True) if g is not None)
    n, m, end = len(step.carry), len(step.carry) + len(step.x), len(wrt)
    return Adjoint(step, carry_bar, y_bar, shared, out[:n], out[n:m], out[m:end], bars)


def hooked(adjoint: Adjoint, hook: Graph) -> Adjoint:
    r"""The adjoint whose carry's cotangent passes through `hook` before the step before gets it.

    $\bar s_t = \mathrm{hook}(J_t^\top \bar s_{t+1} + (\partial y_t/\partial s_t)^\top \bar y_t)$, at every step. What
    the step gives to the parameters and to its input is what arrived from the step after.

    Args:
        hook: its carry is the cotangent that it gets, its next carry the one that it returns.
    """
    given = {
        node: full(0, node.type) if bar is None else bar
        for node, bar in zip(hook.carry, adjoint.carry_out, strict=True)
    }
    left = substitute(hook.next_carry, given, lambda node, args: replace(node, args=args))
    new = tuple(node if node.type.floating else None for node in left)
    names = [*adjoint.step.inputs, *adjoint.step.nodes()]
    out = simplify([*new, *adjoint.x_out, *adjoint.shared_out], leaves=names)
    n, m = len(new), len(new) + len(adjoint.x_out)
    return replace(adjoint, carry_out=out[:n], x_out=out[n:m], shared_out=out[m:])


def _cotangent(node: Node, index: int, name: str) -> Node | None:
    return leaf("cotangent", index, node.type, name) if node.type.floating else None


def shared_values(step: Graph) -> tuple[Node, ...]:
    """Shared values that rows use: what torch computes once before the loop and differentiates after it.

    A transposed or permuted weight counts as the weight itself: the loop sees one matrix, read in two directions.
    """
    found: dict[Node, None] = {}
    for node in step.nodes():
        if node.type.row:
            for arg in node.args:
                while arg.op == "permute" and not arg.type.row:
                    arg = arg.args[0]
                if not arg.type.row and not _is_plain(arg):
                    found[arg] = None
    return tuple(found)


def _is_plain(node: Node) -> bool:
    """True for a value made of constants alone: the loop makes it itself."""
    return node.op != "opaque" and node.op != "input" and all(_is_plain(arg) for arg in node.args)


def pull_back(seeds: Iterable[tuple[Node, Node]], wrt: Iterable[Node]) -> Mapping[Node, Node]:
    """Cotangents of `wrt`, given cotangents of some results; a node to which nothing flows is absent."""
    wrt = list(wrt)
    found = cotangents(seeds, wrt)
    return {node: found[node] for node in wrt if node in found}


def cotangents(seeds: Iterable[tuple[Node, Node]], wrt: Iterable[Node]) -> Mapping[Node, Node]:
    """Cotangents of `wrt` and of every node between them and the seeds' nodes, results first."""
    seeds, wrt = list(seeds), list(wrt)
    order = sort([node for node, _ in seeds], leaves=wrt)
    active = reaches(wrt, order)
    parts: dict[Node, list[Node]] = {}
    for node, seed in seeds:
        parts.setdefault(node, []).append(seed)
    found: dict[Node, Node] = {}
    for node in reversed(order):
        if node not in parts or node not in active:
            continue
        found[node] = g = _total(parts[node], node.type)
        if node in wrt:
            continue
        for arg, g_arg in zip(node.args, RULES[node.op](g, node, *node.args), strict=True):
            if g_arg is not None and arg in active and arg.type.floating:
                parts.setdefault(arg, []).append(fit(g_arg, arg.type))
    return found


def _total(parts: list[Node], type_: Type) -> Node:
    """The sum of cotangents. Those of disjoint slices of one value are joined side by side, not padded and added."""
    axes = {part.attr("axis") for part in parts if part.op == "pad"}
    if len(axes) == 1 and all(part.op == "pad" for part in parts):
        joined = _join(sorted(parts, key=lambda part: part.attr("before")), axes.pop(), type_)
        if joined is not None:
            return joined
    out = parts[0]
    for part in parts[1:]:
        out = add(out, part)
    return out


def _join(parts: list[Node], axis: int, type_: Type) -> Node | None:
    at, pieces = 0, []
    for part in [*parts, None]:
        before = type_.shape[axis] if part is None else part.attr("before")
        if before < at:  # overlapping slices must be added
            return None
        if before > at:
            shape = list(type_.shape)
            shape[axis] = before - at
            pieces.append(full(0, Type(tuple(shape), type_.dtype, type_.row)))
        if part is not None:
            pieces.append(part.args[0])
            at = before + part.args[0].type.shape[axis]
    return cat(pieces, axis)
