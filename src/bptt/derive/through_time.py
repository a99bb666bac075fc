r"""The chapters on time: the state Jacobian of one step, and how products of it carry credit to earlier steps.

The form of the textbooks, Pascanu, Mikolov, Bengio (2013), eq. 3-5:
$d\ell_t/d\theta = \sum_{k \le t}
(\partial\ell_t/\partial h_t) (\partial h_t/\partial h_k) (\partial^+ h_k/\partial\theta)$.
"""

from collections import Counter

from bptt.derive.chapters import STEP_LOSS, listed
from bptt.derive.document import Block, Chapter, equations, sentence
from bptt.derive.formula import (
    IDENTITY,
    ZERO,
    Form,
    Formula,
    Number,
    Symbol,
    at_times,
    derivative,
    product,
    relation,
    substitute,
    sum_of,
    transpose,
)
from bptt.derive.jacobian import Term, differentiate, named, write
from bptt.derive.reading import Reading
from bptt.ir.node import Node, reaches, sort

J, S = Symbol("J", time="t"), Symbol("s", time="t")


def jacobian_chapter(reading: Reading) -> Chapter:
    """J_t, block by block where the carry has several leaves."""
    whole = derivative(state(reading), at_times(state(reading), {"t": "t-1"}))
    words: list[str | Formula] = ["How the state of one step moves that of the next: row i, column j of "]
    words += [derivative(Symbol("a"), Symbol("b")), " is the derivative of entry i of a by entry j of b."]
    entries, rows, operators = _blocks(reading)
    if len(reading.state) > 1:
        matrix = Form("matrix", tuple(Form("row", row) for row in entries))
        head: list[tuple[Formula, Formula]] = [(S, Form("stack", reading.state)), (J, relation("=", whole, matrix))]
        rows = [*head, *rows]
    elif entries[0][0] == whole and rows:
        rows[-1] = relation("=", J, whole), rows[-1][1]
    else:
        rows.append((J, whole if entries[0][0] == whole else relation("=", whole, entries[0][0])))
    out: list[Block] = [sentence(*words), *equations(*rows)]
    if operators:
        out.append(sentence(*listed("Not a product of matrices, so left as it is: ", operators), "."))
    carried = _recursion(reading)
    if carried:
        out += [sentence("So the backward step multiplies by its transpose:"), *equations(*carried)]
    return Chapter("State Jacobian", tuple(out))


def credit_chapter(reading: Reading) -> Chapter:
    """The sum over earlier steps, and the parameters that have a single term."""
    s = state(reading)
    k, j = at_times(s, {"t": "k"}), Symbol("J", time="j")
    transport = derivative(s, k)
    dots = Form("dots", (J, at_times(J, {"t": "t-1"}), Symbol("J", time="k+1")))
    over = Form("big", (relation("=", Symbol("j"), sum_of(Symbol("k"), Number(1))), Symbol("t"), j), "Π")
    blocks: list[Block] = [
        sentence("From step ", Symbol("k"), " to a later step ", Symbol("t"), ", Jacobians multiply:")
    ]
    blocks += equations((transport, relation("=", dots, over)))
    carried, single = _rules(reading)
    carried, alike = _gathered(carried)
    if carried:
        blocks += [
            sentence("A parameter that acts on the state is credited at every step ", Symbol("k"), " up to ",
                     Symbol("t"), "; ",
                     derivative(k, Symbol("θ"), "∂⁺"), " is its immediate effect, with the state before held fixed:"),
            *equations(*carried),
            *([sentence("for ", Symbol("θ"), *listed(" any of ", alike), ".")] if alike else []),
        ]  # fmt: skip
    if single:
        blocks += [sentence("A parameter that acts on the output alone has a single term:"), *equations(*single)]
    bound = Form(
        "big", (relation("=", Symbol("j"), sum_of(Symbol("k"), Number(1))), Symbol("t"), Form("norm", (j,))), "Π"
    )
    blocks.append(
        sentence(
            *(
                "Since ",
                relation("≤", Form("norm", (transport,)), bound),
                ", credit vanishes over long lags where these ",
            ),
            "norms stay below 1; it can explode only where they exceed 1.",
        )
    )
    return Chapter("Credit through time", tuple(blocks))


def state(reading: Reading) -> Symbol:
    """The whole carry: its own symbol if it has one leaf, else s_t."""
    return reading.state[0] if len(reading.state) == 1 else S


def output(reading: Reading) -> Symbol:
    return reading.output[0] if len(reading.output) == 1 else Symbol("y", time="t")


Rows = list[tuple[Formula, Formula]]


def _blocks(reading: Reading) -> tuple[list[tuple[Formula, ...]], Rows, list[Formula]]:
    """The entries of the state Jacobian, an equation for each that needs one, and what has no such form."""
    step = reading.adjoint.step
    nodes = [reading.swap[node] for node in step.next_carry]
    symbol_of = dict(zip(reversed(nodes), reversed(reading.state), strict=True))
    order = {line.node: i for i, line in enumerate(reading.forward)}
    display = sort([reading.swap[node] for node in step.outputs])
    readers = Counter(arg for node in display for arg in set(node.args))

    def stands(node: Node, terms: list[Term]) -> bool:
        """A new carry, and a value with a line whose derivative is long or would be repeated, stand for themselves."""
        return node in order and (node in nodes or len(terms) > 2 or (len(terms) > 1 and readers[node] > 1))

    columns: list[list[Formula]] = []
    rows: dict[tuple[int, int], tuple[Formula, Formula]] = {}
    operators: list[Formula] = []
    for column, old in enumerate(step.carry):
        by = reading.known[old]
        found = differentiate(nodes, old, stands, display)
        pairs = zip(nodes, reading.state, strict=True)
        columns.append([_entry(found.get(node), derivative(symbol, by)) for node, symbol in pairs])
        wanted, seen = list(nodes), set(nodes)
        while wanted:
            node = wanted.pop()
            left, terms = derivative(symbol_of.get(node, reading.known[node]), by), found.get(node, [])
            if _entry(terms, left) != left:
                continue
            if named(terms) == (node,):
                operators.append(left)
                continue
            rows[order.get(node, len(order)), column] = left, write(terms, reading.known, by)
            wanted += [other for other in named(terms) if other not in seen]
            seen.update(named(terms))
    return list(zip(*columns, strict=True)), [rows[place] for place in sorted(rows)], operators


def _entry(terms: list[Term] | None, left: Formula) -> Formula:
    """Zero and the identity stand in the matrix itself, anything else by its name."""
    return ZERO if not terms else IDENTITY if terms == [()] else left


def _recursion(reading: Reading) -> list[tuple[Formula, Formula]]:
    """J_t^T h-bar_t = what step t sends to step t-1; for a carry of one leaf, where this says something."""
    if len(reading.state) > 1:
        return []
    bar = Symbol(reading.state[0].base, reading.state[0].sub, accent="bar", time="t", primes=reading.state[0].primes)
    return [(product(transpose(J), bar), reading.carried[0])] if reading.carried[0] != ZERO else []


def _rules(reading: Reading) -> tuple[list[tuple[Formula, Formula]], list[tuple[Formula, Formula]]]:
    """d l_t / d theta for each shared value: those that act on the state, and those that act on the output alone."""
    adjoint, s = reading.adjoint, state(reading)
    same = len(reading.state) == 1 and adjoint.step.output == adjoint.step.next_carry
    y = s if same else output(reading)
    injected = derivative(STEP_LOSS, y)
    cut = sort(adjoint.step.output, leaves=adjoint.step.next_carry)
    skips = any(node in adjoint.step.carry for node in cut if node not in adjoint.step.next_carry)
    seen = [*([] if y == s else [derivative(y, s)]), derivative(s, at_times(s, {"t": "k"}))]
    carried: list[tuple[Formula, Formula]] = []
    single: list[tuple[Formula, Formula]] = []
    for node, bar in zip(adjoint.shared, adjoint.shared_out, strict=True):
        if bar is None:
            continue
        theta = reading.known[node]
        on_state = bool(reaches([node], adjoint.step.nodes()) & set(adjoint.step.next_carry))
        on_output = bool(reaches([node], cut) & (set(adjoint.step.output) - set(adjoint.step.next_carry)))
        left = derivative(STEP_LOSS, theta, "d")
        direct = product(injected, derivative(y, theta, "∂⁺" if on_state else "∂"))
        if not on_state:
            single.append((left, relation("=", direct, reading.written(bar))))
            continue
        immediate = derivative(at_times(s, {"t": "k"}), theta, "∂⁺")
        terms: list[Formula] = [direct] if on_output else []
        terms.append(_sum_to(Symbol("t"), product(injected, *seen, immediate)))
        if skips:
            earlier = at_times(s, {"t": "t-1"})
            path = [derivative(y, earlier, "∂⁺"), derivative(earlier, at_times(s, {"t": "k"}))]
            terms.append(_sum_to(sum_of(Symbol("t"), Number(-1)), product(injected, *path, immediate)))
        carried.append((left, sum_of(*terms)))
    return carried, single


def _gathered(rows: Rows) -> tuple[Rows, list[Formula]]:
    """One rule for all parameters where there are many that have the same."""
    theta = Symbol("θ")
    of = [left.parts[1] for left, _ in rows if isinstance(left, Form)]
    general = [tuple(substitute(side, {by: theta}) for side in row) for row, by in zip(rows, of, strict=True)]
    if len(rows) <= 4 or len(set(general)) > 1:
        return rows, []
    left, right = general[0]
    return [(left, right)], of


def _sum_to(last: Formula, body: Formula) -> Formula:
    return Form("big", (relation("=", Symbol("k"), Number(1)), last, body), "Σ")
