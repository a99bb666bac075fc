r"""State Jacobians as sums of products of matrices: $J_t = \operatorname{diag}(1 - h_t^2)\, W_{hh}$.

Forward accumulation over one step. A derivative of one value by another is a list of terms, each a product of factors;
element by element operations give $\operatorname{diag}(\cdot)$ with the entries that `rules.RULES` gives, products with
weights give the weights, sums and broadcasts rows and columns of ones. A value with a line of its own may stand for
itself ($\partial c_t/\partial h_{t-1}$), so that terms stay short. Where a row holds a matrix, there is no such form:
the derivative is then named and not written out.
"""

import math
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from bptt.derive.formula import (
    IDENTITY,
    ONE,
    Form,
    Formula,
    Number,
    Symbol,
    call,
    derivative,
    product,
    scaled,
    size,
    sum_of,
    transpose,
)
from bptt.derive.notation import formula_of
from bptt.derive.rules import RULES
from bptt.ir.build import add, full, is_const, mul, reshape
from bptt.ir.node import Node, sort
from bptt.ir.ops import OPS
from bptt.ir.simplify import simplify


@dataclass(frozen=True, slots=True)
class Factor:
    """One matrix of a product.

    kind: "diag" (of a value), "weights", "ones" (a column), "sum" (a row of ones), "pick" (rows start .. stop-1 of a
    value of `count`), "place" (its transpose) or "named" (the derivative of `node`, not written out).
    """

    kind: str
    node: Node | None = None
    start: int = 0
    stop: int = 0
    count: int = 0


Term = tuple[Factor, ...]


def differentiate(
    results: Iterable[Node],
    wrt: Node,
    stops: Callable[[Node, list[Term]], bool],
    step: Iterable[Node],
    held: Iterable[Node] = (),
) -> dict[Node, list[Term]]:
    """Derivatives by `wrt` of every value that `results` need; a value on which `wrt` has no influence is absent.

    Args:
        stops: (value, its derivative) -> True if the value stands for itself where another value is differentiated.
        step: values that exist already, to be used again in the entries of diagonals.
        held: values that count as constants.
    """
    step = list(step)
    found: dict[Node, list[Term]] = {wrt: [()]}
    used = dict(found)
    held = set(held)
    for node in sort(results, leaves=[wrt, *held]):
        if node is wrt or node in held or not node.type.row or not any(arg in used for arg in node.args):
            continue
        terms = _merge(
            [term for i, arg in enumerate(node.args) if arg in used for term in _through(node, i, used[arg], step)],
            step,
        )
        if terms:
            found[node] = terms
            used[node] = [(Factor("named", node),)] if stops(node, terms) else terms
    return found


def named(terms: Iterable[Term]) -> tuple[Node, ...]:
    """Values whose derivatives stand for themselves in `terms`, each once, in the order of the terms."""
    factors = (factor for term in terms for factor in term)
    return tuple(dict.fromkeys(each.node for each in factors if each.kind == "named" and each.node is not None))


def _through(node: Node, index: int, terms: list[Term], step: list[Node]) -> list[Term]:
    """Derivative of `node` by argument `index`, times the derivative of that argument."""
    arg = node.args[index]
    if not node.type.floating or not arg.type.floating or node.op == "cut":
        return []
    local = _local(node, index, arg, step)
    if local is None:
        return [(Factor("named", node),)]
    return [] if not local else [(*local[0], *term) for term in terms]


def _local(node: Node, index: int, arg: Node, step: list[Node]) -> list[Term] | None:
    """One term, no term (no influence), or None where there is no product of matrices for it."""
    if len(node.type.shape) > 1 or len(arg.type.shape) > 1:
        return None
    rows, columns = math.prod(node.type.shape), math.prod(arg.type.shape)
    if OPS[node.op].kind == "pointwise" or node.op == "amax":
        return _diagonal(node, index, rows, columns, step)
    if node.op == "linear":
        return [(Factor("weights", node.args[1]),)]
    if node.op == "sum":
        return [(Factor("sum", count=columns),)]
    if node.op == "slice":
        return [(Factor("pick", None, node.attr("start"), node.attr("stop"), columns),)]
    if node.op in ("cat", "pad"):
        start = node.attr("before") if node.op == "pad" else sum(part.type.shape[0] for part in node.args[:index])
        return [(Factor("place", None, start, start + columns, rows),)]
    if node.op not in _SAME_PLACES:
        return None
    return [()] if rows == columns else [(Factor("ones", count=rows),)] if columns == 1 else None


_SAME_PLACES = ("reshape", "expand", "permute", "cast", "rows")  # of one feature axis: each entry stays where it is


def _diagonal(node: Node, index: int, rows: int, columns: int, step: list[Node]) -> list[Term]:
    one = full(1, node.type)
    (entries,) = simplify([RULES[node.op](one, node, *node.args)[index]], leaves=step)
    if entries is None or is_const(entries, 0):
        return []
    if entries.type.row and not entries.type.shape:  # one number per row multiplies others only as an axis of size 1
        entries = reshape(entries, (1,))
    diagonal = () if is_const(entries, 1) else (Factor("diag", entries),)
    if node.op == "amax":
        return [(Factor("sum", count=columns), *diagonal)]
    return [(*diagonal, Factor("ones", count=rows))] if columns < rows else [diagonal]


def _merge(terms: list[Term], step: list[Node]) -> list[Term]:
    """Neighbouring diagonals multiplied, and terms that differ in their first diagonal only added."""
    groups: dict[Term, list[Node | None]] = {}
    for term in terms:
        entries = None
        while term and term[0].kind == "diag" and term[0].node is not None:
            entries = term[0].node if entries is None else mul(entries, term[0].node)
            term = term[1:]
        groups.setdefault(term, []).append(entries)
    out = []
    for rest, parts in groups.items():
        if len(parts) == 1 or any(part is None for part in parts):
            out += [(Factor("diag", part), *rest) if part is not None else rest for part in parts]
            continue
        total = parts[0]
        for part in parts[1:]:
            total = add(total, part) if total is not None and part is not None else total
        (total,) = simplify([total], leaves=step)
        out.append((Factor("diag", total), *rest))
    return out


def write(terms: list[Term], known: Mapping[Node, Formula], wrt: Formula) -> Formula:
    """The terms as one formula; `known` says how values are written."""
    written = [(len(term), _product(term, known, wrt)) for term in terms]
    return sum_of(*(formula for _, formula in sorted(written, key=lambda pair: (pair[0], size(pair[1])))))


def _product(term: Term, known: Mapping[Node, Formula], wrt: Formula) -> Formula:
    """One term; scalars alone multiply the identity."""
    out = product(*(_factor(factor, known, wrt) for factor in term))
    scalars = all(factor.kind == "diag" and factor.node is not None and _is_scalar(factor.node) for factor in term)
    return scaled(out, IDENTITY) if term and scalars and not _has_identity(out) else out


def _has_identity(out: Formula) -> bool:
    """True where `product` has written the identity already, as it does behind a number."""
    return out == IDENTITY or (isinstance(out, Form) and any(map(_has_identity, out.parts)))


def _is_scalar(node: Node) -> bool:
    """True for one number for all entries, however often it is repeated."""
    while node.op in ("expand", "rows") and math.prod(node.type.shape) > 1:
        node = node.args[0]
    return math.prod(node.type.shape) == 1


def _factor(factor: Factor, known: Mapping[Node, Formula], wrt: Formula) -> Formula:
    if factor.kind in ("diag", "weights", "named") and factor.node is not None:
        written = written_out(factor.node, known)
        if factor.kind == "weights":
            return written
        if factor.kind == "named":
            return derivative(written, wrt)
        return written if isinstance(written, Number) else _diag(written, factor.node)
    if factor.kind == "ones":
        return Symbol("1", str(factor.count))
    if factor.kind == "sum":
        return transpose(Symbol("1", str(factor.count)))
    rows = Form("slice", (Symbol("I", str(factor.count)), Number(factor.start), Number(factor.stop)))
    return rows if factor.kind == "pick" else transpose(rows)


def _diag(written: Formula, node: Node) -> Formula:
    """A scalar needs no diag; a scalar or a number in front stands before it."""
    if _is_scalar(node):
        return written
    if isinstance(written, Form) and written.kind == "neg":
        return scaled(Number(-1), _diag(written.parts[0], node))
    if isinstance(written, Form) and written.kind == "product" and len(written.parts) == 2:
        return product(written.parts[0], call("diag", written.parts[1]))
    return call("diag", written) if written != ONE else ONE


def written_out(node: Node, known: Mapping[Node, Formula]) -> Formula:
    """How a new value made of known ones is written."""
    done = dict(known)
    for part in sort([node], leaves=list(known)):
        if part not in done:
            done[part] = formula_of(part, done)
    return done[node]
