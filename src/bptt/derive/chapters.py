"""The chapters of a derivation, in the order in which one derives by hand: step, loss, backward step, parameters."""

from collections.abc import Collection

from bptt.derive.adjoint import pull_back
from bptt.derive.document import Block, Chapter, equations, sentence
from bptt.derive.formula import (
    ZERO,
    Form,
    Formula,
    Number,
    Symbol,
    at_times,
    derivative,
    relation,
    sum_of,
    transpose,
)
from bptt.derive.jacobian import written_out
from bptt.derive.reading import Block as ParameterBlock
from bptt.derive.reading import Reading
from bptt.ir.build import leaf
from bptt.ir.node import Node, sort
from bptt.ir.simplify import simplify

LOSS, STEP_LOSS = Symbol("L"), Symbol("ℓ", time="t")
T, TIME = Symbol("T"), Symbol("t")
NOTHING = Symbol("")


def step_chapter(reading: Reading) -> Chapter:
    """The equations of one step, and what its symbols stand for."""
    step = reading.adjoint.step
    inputs = [_in(reading.known[node], node) for node in step.x]
    state = [_in(symbol, node) for symbol, node in zip(reading.state, step.next_carry, strict=True)]
    outputs = [
        _in(symbol, node)
        for symbol, node in zip(reading.output, step.output, strict=True)
        if symbol not in reading.state
    ]
    noise = [_in(reading.known[node], node) for node in step.noise]
    parts = [
        *listed("input ", inputs),
        *listed(", state ", state),
        *listed(", output ", outputs),
        *listed(", noise ", noise),
    ]
    blocks: list[Block] = [sentence("For ", TIME, " = 1, …, ", T, ": ", *parts, ".")]
    blocks += equations(*((line.symbol, line.formula) for line in reading.forward))
    parameters = [_in(reading.known[node], node) for node in step.shared if node in reading.known]
    if parameters:
        blocks += [
            sentence(
                *listed("Parameters ", parameters),
                ", with" if _named_parts(reading) else "",
                ":" if _named_parts(reading) else ".",
            )
        ]
        blocks += equations(*_named_parts(reading))
    return Chapter("One step", tuple(blocks))


def loss_chapter(reading: Reading) -> Chapter:
    """What the loss puts in, and what a bar means."""
    total = Form("big", (TIME, NOTHING, STEP_LOSS), "Σ")
    pairs = [
        (bar, transpose(derivative(STEP_LOSS, symbol)))
        for bar, symbol in zip(reading.injected, reading.output, strict=True)
    ]
    v = Symbol("v", accent="bar")
    words = sentence(
        "Each step has a loss ", STEP_LOSS, " of its output. ",
        "A bar marks the gradient of ", LOSS, " with respect to a value, ",
        relation("=", v, transpose(derivative(LOSS, Symbol("v")))), "; ", *listed("", list(reading.injected)),
        " is what the loss puts in at step ", TIME, ":",
    )  # fmt: skip
    return Chapter("Loss", (words, *equations((LOSS, total), *pairs)))


def backward_chapter(reading: Reading) -> Chapter:
    """The backward recursion: one step from t+1 to t."""
    adjoint = reading.adjoint
    bars = [s for s in (line.symbol for line in reading.backward) if s.base == "δ"]
    meaning: list[str | Formula] = [
        "For ",
        TIME,
        " = ",
        T,
        ", …, 1; terms of step ",
        sum_of(T, Number(1)),
        " are zero.",
    ]
    if bars:
        meaning += [
            " ",
            Symbol("δ"),
            " is the gradient with respect to a pre-activation, the argument of a nonlinearity",
        ]
    for i, (delta, of) in enumerate(reading.products):
        meaning += ["; " if i == 0 else ", ", delta, " with respect to ", of]
    meaning += ["."] if bars else []
    blocks: list[Block] = [sentence(*meaning)]
    blocks += equations(*((line.symbol, line.formula) for line in reading.backward))
    rest: list[tuple[Formula, Formula]] = []
    for node, bar in zip(adjoint.step.x, adjoint.x_out, strict=True):
        if bar is not None and isinstance(symbol := reading.known[node], Symbol):
            rest.append((Symbol(symbol.base, symbol.sub, accent="bar", time="t"), reading.written(bar)))
    first = {"t": "1", "t-1": "0"}
    for symbol, sent in zip(reading.state, reading.carried, strict=True):
        rest.append(
            (Symbol(symbol.base, symbol.sub, accent="bar", time="0", primes=symbol.primes), at_times(sent, first))
        )
    blocks.append(sentence("To the layer below, and to the initial state:"))
    return Chapter("Backward step", (*blocks, *equations(*rest)))


def parameter_chapter(reading: Reading, trainable: Collection[str] | None) -> Chapter:
    """Each parameter's gradient: a sum over steps of outer products."""
    sums: dict[Node, Formula] = {}
    for node, bar in zip(reading.adjoint.shared, reading.adjoint.shared_out, strict=True):
        if node.type.floating:
            body = ZERO if bar is None else reading.written(bar)
            sums[node] = body if body == ZERO else Form("big", (TIME, NOTHING, body), "Σ")
    through, opaque = _through_shared(reading, sums, trainable)
    later = [left for left, _ in through]
    shown = {node: body for node, body in sums.items() if node.op != "input" or _trained(node, trainable)}
    rows = [
        (gradient(reading.known[node]), body)
        for node, body in shown.items()
        if gradient(reading.known[node]) not in later
    ]
    blocks: list[Block] = [sentence("Sums run over the steps, and over the rows of the batch.")]
    blocks += equations(*rows)
    if through:
        blocks.append(sentence("And through the parameters' own arithmetic:"))
        blocks += equations(*through)
    if opaque:
        blocks.append(sentence(*listed("Torch itself differentiates ", opaque), ", which it computes before the loop."))
    return Chapter("Gradients of the parameters", tuple(blocks))


def gradient(of: Formula) -> Formula:
    return derivative(LOSS, of, "d")


def listed(before: str, items: list[Formula]) -> list[str | Formula]:
    """`before` a, b, c; nothing where there is nothing."""
    out: list[str | Formula] = [before] if items else []
    for i, item in enumerate(items):
        out += [", ", item] if i else [item]
    return out


def _in(written: Formula, node: Node) -> Formula:
    return relation("∈", written, Form("space", tuple(Number(n) for n in node.type.shape)))


def _trained(node: Node, trainable: Collection[str] | None) -> bool:
    return trainable is None or node.name in trainable


def _named_parts(reading: Reading) -> list[tuple[Formula, Formula]]:
    """Values made of parameters alone, and what the named blocks stand for: b = b_ih + b_hh, W = [W^i; W^f]."""
    out: list[tuple[Formula, Formula]] = [(line.symbol, line.formula) for line in reading.parameters]
    whole: dict[Symbol, list[ParameterBlock]] = {}
    for block in reading.blocks:
        whole.setdefault(block.of, []).append(block)
    sizes = {written: node.type.shape for node, written in reading.known.items() if isinstance(written, Symbol)}
    for of, blocks in whole.items():
        ends = [0, *(block.stop for block in blocks)]
        side_by_side = all(block.start == end for block, end in zip(blocks, ends, strict=False))
        if side_by_side and ends[-1] == sizes[of][-1 if blocks[0].columns else 0] and not blocks[0].columns:
            out.append((of, Form("stack", tuple(block.symbol for block in blocks))))
            continue
        for block in blocks:
            sliced = Form("slice", (transpose(of) if block.columns else of, Number(block.start), Number(block.stop)))
            out.append((block.symbol, transpose(sliced) if block.columns else sliced))
    return out


def _through_shared(
    reading: Reading, sums: dict[Node, Formula], trainable: Collection[str] | None
) -> tuple[list[tuple[Formula, Formula]], list[Formula]]:
    """Gradients of raw parameters through values made of them; and those that pass an operation only torch knows."""
    made = [node for node in reading.adjoint.shared if node.op != "input" and node.type.floating]
    raw = [node for node in reading.adjoint.step.shared if node.type.floating and _trained(node, trainable)]
    clear = [node for node in made if not any(part.op == "opaque" for part in sort([node]))]
    opaque = [reading.known[node] for node in made if node not in clear]
    seeds = [(node, leaf("cotangent", i, node.type, node.name)) for i, node in enumerate(clear)]
    found = pull_back(seeds, raw)
    known = dict(reading.known) | {bar: gradient(reading.known[node]) for node, bar in seeds}
    rows: list[tuple[Formula, Formula]] = []
    for node in raw:
        if node in found:
            (bar,) = simplify([found[node]], leaves=[*reading.adjoint.step.nodes(), *(bar for _, bar in seeds)])
            via = written_out(bar, known) if bar is not None else ZERO
            rows.append((gradient(known[node]), sum_of(sums.get(node, ZERO), via)))
    return rows, opaque
