"""Small pieces of LLVM that every kernel is made of: constants, counted loops, masked access."""

import hashlib
from array import array
from collections.abc import Callable, Sequence

import llvmlite.ir as ir

from bptt.backends.cpu.lanes import Lanes
from bptt.backends.cpu.whole import Whole

INT = ir.IntType(64)
FLAT = ir.IntType(32)
BYTE = ir.IntType(8)
POINTER = ir.PointerType()

Vectors = Lanes | Whole
Body = Callable[[ir.Value, list[ir.Value]], Sequence[ir.Value]]


def constant(value: int) -> ir.Constant:
    """A 64-bit number."""
    return ir.Constant(INT, value)


def loop(
    b: ir.IRBuilder, start: ir.Value, stop: ir.Value, step: int | ir.Value, carried: Sequence[ir.Value], body: Body
) -> list[ir.Value]:
    """`for i in range(start, stop, step)` with carried values; returns them as the loop leaves them."""
    before = b.block
    head, inside, after = (b.function.append_basic_block(name) for name in ("head", "body", "after"))
    b.branch(head)
    b.position_at_end(head)
    i = b.phi(INT)
    phis = [b.phi(value.type) for value in carried]
    b.cbranch(b.icmp_signed("<", i, stop), inside, after)
    b.position_at_end(inside)
    out = body(i, phis)
    following = b.add(i, constant(step) if isinstance(step, int) else step)
    for phi, value, new in zip([i, *phis], [start, *carried], [following, *out], strict=True):
        phi.add_incoming(value, before)
        phi.add_incoming(new, b.block)
    b.branch(head)
    b.position_at_end(after)
    return list(phis)


def blocks(
    b: ir.IRBuilder, start: ir.Value, stop: ir.Value, sizes: Sequence[int], body: Callable[[ir.Value, int], None]
) -> None:
    """Cover start .. stop with blocks of the largest size, then of the next, and so on; the last size is 1."""
    for size in sizes:
        end = b.add(start, b.mul(b.sdiv(b.sub(stop, start), constant(size)), constant(size)))
        _block_loop(b, start, end, size, body)
        start = end


def _block_loop(
    b: ir.IRBuilder, start: ir.Value, end: ir.Value, size: int, body: Callable[[ir.Value, int], None]
) -> None:
    def inside(i: ir.Value, _: list[ir.Value]) -> Sequence[ir.Value]:
        body(i, size)
        return []

    loop(b, start, end, size, [], inside)


def inside_mask(b: ir.IRBuilder, lanes: Vectors, left: ir.Value) -> ir.Value:
    """Mask of the first `left` lanes."""
    wide = ir.VectorType(INT, lanes.count)
    spread = b.insert_element(ir.Constant(wide, ir.Undefined), left, ir.Constant(FLAT, 0))
    zeros = ir.Constant(ir.VectorType(FLAT, lanes.count), [0] * lanes.count)
    spread = b.shuffle_vector(spread, ir.Constant(wide, ir.Undefined), zeros)
    return b.icmp_signed("<", ir.Constant(wide, list(range(lanes.count))), spread)


def last_mask(b: ir.IRBuilder, lanes: Vectors, width: int, panel: ir.Value) -> ir.Value:
    """Mask of the lanes that hold features of a width that is no multiple of the lanes: all but in the last panel."""
    whole, rest = divmod(width, lanes.count)
    tail = ir.Constant(lanes.mask, [int(lane < rest) for lane in range(lanes.count)])
    return b.select(b.icmp_signed("<", panel, constant(whole)), lanes.all(True), tail)


def load(b: ir.IRBuilder, lanes: Vectors, at: ir.Value, mask: ir.Value | None = None) -> ir.Value:
    """A vector from memory; lanes outside of the mask are zero and their memory is not touched."""
    size = lanes.format.width // 8
    if mask is None:
        return b.load(at, typ=lanes.vector, align=size)
    kind = ir.FunctionType(lanes.vector, [POINTER, FLAT, lanes.mask, lanes.vector])
    function = _masked(b.module, "load", lanes, kind)
    return b.call(function, [at, ir.Constant(FLAT, size), mask, lanes.splat(0.0)])


def store(b: ir.IRBuilder, lanes: Vectors, value: ir.Value, at: ir.Value, mask: ir.Value | None = None) -> None:
    """A vector to memory; lanes outside of the mask are left alone."""
    size = lanes.format.width // 8
    if mask is None:
        b.store(value, at, align=size)
    else:
        kind = ir.FunctionType(ir.VoidType(), [lanes.vector, POINTER, FLAT, lanes.mask])
        b.call(_masked(b.module, "store", lanes, kind), [value, at, ir.Constant(FLAT, size), mask])


def prefetch(b: ir.IRBuilder, at: ir.Value, write: bool) -> None:
    """Bring the cache line of a place nearer, to read or to write it. Any address will do."""
    kind = ir.FunctionType(ir.VoidType(), [POINTER, FLAT, FLAT, FLAT])
    function = declared(b.module, "llvm.prefetch.p0", kind)
    b.call(function, [at, *(ir.Constant(FLAT, n) for n in (int(write), 3, 1))])  # to stay in all caches, data


def gather(
    b: ir.IRBuilder, lanes: Vectors, start: ir.Value, places: ir.Value, mask: ir.Value | None = None
) -> ir.Value:
    """For each lane the element so many elements (32-bit numbers) from `start`; zero outside of the mask."""
    size, pointers = lanes.format.width // 8, ir.VectorType(POINTER, lanes.count)
    at = b.gep(start, [places], source_etype=lanes.scalar)
    at.type = pointers  # llvmlite takes the result of a vector of places for one pointer
    kind = ir.FunctionType(lanes.vector, [pointers, FLAT, lanes.mask, lanes.vector])
    name = f"llvm.masked.gather.v{lanes.count}{lanes.code}.v{lanes.count}p0"
    function = declared(b.module, name, kind)
    return b.call(function, [at, ir.Constant(FLAT, size), lanes.all(True) if mask is None else mask, lanes.splat(0.0)])


def counted(lanes: Vectors, step: int) -> ir.Constant:
    """0, step, 2 step ... as 32-bit numbers, one for each lane."""
    return ir.Constant(ir.VectorType(FLAT, lanes.count), [i * step for i in range(lanes.count)])


def across(
    b: ir.IRBuilder, lanes: Vectors, combine: Callable[[ir.Value, ir.Value], ir.Value], vector: ir.Value
) -> ir.Value:
    """The lanes of a vector combined pairwise, to one number."""
    half = lanes.count // 2
    while half:
        order = [(i + half) % lanes.count for i in range(lanes.count)]
        pattern = ir.Constant(ir.VectorType(FLAT, lanes.count), order)
        vector = combine(vector, b.shuffle_vector(vector, vector, pattern))
        half //= 2
    return b.extract_element(vector, ir.Constant(FLAT, 0))


def numbers(module: ir.Module, values: Sequence[int]) -> ir.GlobalVariable:
    """A table of 32-bit numbers that lies beside the code; the same table is kept once."""
    content = bytearray(array("i", values))  # as bytes: LLVM's text of each number by itself takes seconds to write
    name = f"table.{hashlib.sha256(content).hexdigest()[:16]}"
    found = module.globals.get(name)
    if found is None:
        kind = ir.ArrayType(BYTE, len(content))
        found = ir.GlobalVariable(module, kind, name)
        found.linkage, found.global_constant, found.align = "internal", True, 4
        found.initializer = ir.Constant(kind, content)
    return found


def declared(module: ir.Module, name: str, kind: ir.FunctionType) -> ir.Function:
    """A function that lies elsewhere."""
    return module.globals.get(name) or ir.Function(module, kind, name)


def _masked(module: ir.Module, what: str, lanes: Vectors, kind: ir.FunctionType) -> ir.Function:
    name = f"llvm.masked.{what}.v{lanes.count}{lanes.code}.p0"
    return declared(module, name, kind)
