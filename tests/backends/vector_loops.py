"""Compiles one row of FUNCTIONS into a loop over arrays, for a processor of choice."""

import ctypes
import platform
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from typing import Any

import llvmlite.binding as llvm
import numpy as np
from llvmlite import ir

from bptt.backends.cpu.functions import FUNCTIONS
from bptt.backends.cpu.lanes import Lanes
from bptt.ir.ops import OPS

TAKES_MASKS = {"logical_not": (0,), "logical_and": (0, 1), "logical_or": (0, 1), "where": (0,)}
GIVES_MASK = {"eq", "ne", "lt", "le", "gt", "ge", "logical_not", "logical_and", "logical_or"}


def processors() -> dict[str, tuple[str, str]]:
    """The host, and narrower processors of its family that it can act for, as (name, features) for LLVM."""
    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()
    features = llvm.get_host_cpu_features()
    found = {"host": (llvm.get_host_cpu_name(), features.flatten())}
    if platform.machine().lower() in ("x86_64", "amd64"):
        if features.get("avx2") and features.get("fma"):
            found["avx2"] = ("x86-64-v3", "")
        found["sse2"] = ("x86-64", "")
    return found


PROCESSORS = processors()


@dataclass(slots=True)
class VectorLoop:
    """out[i] = f(a[i], ...) in machine code; keeps the engine that owns it."""

    engine: Any
    call: Callable[..., None]
    dtype: str
    count: int
    name: str
    machine: Any
    text: str
    buffers: list[Any] = field(default_factory=list)

    def __call__(self, *args: np.ndarray) -> np.ndarray:
        size = args[0].size
        whole = -(-size // self.count) * self.count
        padded = []
        for i, a in enumerate(args):
            dtype = np.uint8 if i in TAKES_MASKS.get(self.name, ()) else self.dtype
            buffer = np.zeros(whole, dtype)
            buffer[:size] = a
            padded.append(buffer)
        out = np.zeros(whole, np.uint8 if self.name in GIVES_MASK else self.dtype)
        self.call(*(b.ctypes.data for b in (*padded, out)), whole)
        return out[:size].astype(bool) if self.name in GIVES_MASK else out[:size]

    def assembly(self) -> str:
        return self.machine.emit_assembly(llvm.parse_assembly(self.text))


@cache
def vector_loop(name: str, dtype: str, count: int, processor: str = "host", **attrs: Any) -> VectorLoop:
    """The loop of one operation."""
    arity = OPS[name].arity or 0
    module = ir.Module("loops")
    module.triple = llvm.get_process_triple()
    kernel = ir.Function(
        module, ir.FunctionType(ir.VoidType(), [ir.PointerType()] * (arity + 1) + [ir.IntType(64)]), "loop"
    )
    builder = ir.IRBuilder(kernel.append_basic_block("entry"))
    entry, body, leave = builder.block, kernel.append_basic_block("body"), kernel.append_basic_block("leave")
    builder.branch(body)
    builder.position_at_end(body)
    index = builder.phi(ir.IntType(64))
    index.add_incoming(ir.Constant(ir.IntType(64), 0), entry)
    lanes = Lanes(builder, dtype, count)
    bytes_ = ir.VectorType(ir.IntType(8), count)
    size = lanes.format.width // 8

    def load(i: int) -> ir.Value:
        if i in TAKES_MASKS.get(name, ()):
            at = builder.gep(kernel.args[i], [index], source_etype=ir.IntType(8))
            return builder.icmp_unsigned("!=", builder.load(at, typ=bytes_, align=1), ir.Constant(bytes_, [0] * count))
        at = builder.gep(kernel.args[i], [index], source_etype=lanes.scalar)
        return builder.load(at, typ=lanes.vector, align=size)

    value = FUNCTIONS[name](lanes, *(load(i) for i in range(arity)), **attrs)
    if name in GIVES_MASK:
        at = builder.gep(kernel.args[arity], [index], source_etype=ir.IntType(8))
        builder.store(builder.zext(value, bytes_), at, align=1)
    else:
        builder.store(value, builder.gep(kernel.args[arity], [index], source_etype=lanes.scalar), align=size)
    following = builder.add(index, ir.Constant(ir.IntType(64), count))
    index.add_incoming(following, builder.block)
    builder.cbranch(builder.icmp_signed("<", following, kernel.args[-1]), body, leave)
    builder.position_at_end(leave)
    builder.ret_void()
    return _compile(str(module), name, dtype, count, arity, PROCESSORS[processor])


def _compile(text: str, name: str, dtype: str, count: int, arity: int, processor: tuple[str, str]) -> VectorLoop:
    cpu, features = processor
    machine = llvm.Target.from_triple(llvm.get_process_triple()).create_target_machine(
        cpu=cpu, features=features, opt=3, jit=True
    )
    compiled = llvm.parse_assembly(text)
    compiled.verify()
    options = llvm.create_pipeline_tuning_options(speed_level=3)
    builder = llvm.create_pass_builder(machine, options)
    builder.getModulePassManager().run(compiled, builder)
    text = str(compiled)
    engine = llvm.create_mcjit_compiler(compiled, machine)
    engine.finalize_object()
    signature = ctypes.CFUNCTYPE(None, *[ctypes.c_void_p] * (arity + 1), ctypes.c_int64)
    call = signature(engine.get_function_address("loop"))
    return VectorLoop(engine, call, dtype, count, name, machine, text)
