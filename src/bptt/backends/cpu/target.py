"""The machine that code is made for, and LLVM's way from text to functions."""

from dataclasses import dataclass
from functools import lru_cache

import llvmlite.binding as llvm

WIDTHS = (("+avx512f", 64, 32), ("+avx2", 32, 16))  # feature, bytes of a vector, vector registers


@dataclass(frozen=True, slots=True)
class Target:
    """What the generator must know of a machine.

    Args:
        cpu, features: LLVM's names.
        bytes: size of a vector.
        registers: number of vector registers.
    """

    cpu: str
    features: str
    bytes: int
    registers: int

    def lanes(self, dtype: str) -> int:
        """Elements of one vector."""
        return self.bytes // (4 if dtype == "float32" else 8)


@lru_cache(maxsize=1)
def host() -> Target:
    """This machine."""
    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()
    features = llvm.get_host_cpu_features().flatten()
    present = set(features.split(","))
    for name, size, registers in WIDTHS:
        if name in present:
            return Target(llvm.get_host_cpu_name(), features, size, registers)
    return Target(llvm.get_host_cpu_name(), features, 16, 16)


def machine_code(text: str, target: Target) -> bytes:
    """LLVM text -> an object file for the target."""
    machine = _machine(target)
    module = llvm.parse_assembly(text)
    module.verify()
    options = llvm.create_pipeline_tuning_options(speed_level=3)
    options.loop_vectorization = options.slp_vectorization = False  # vectors are explicit
    passes = llvm.create_pass_builder(machine, options)
    passes.getModulePassManager().run(module, passes)
    return bytes(machine.emit_object(module))


def _machine(target: Target) -> llvm.TargetMachine:
    found = llvm.Target.from_default_triple()
    return found.create_target_machine(cpu=target.cpu, features=target.features, opt=3, jit=True, reloc="pic")


class Loaded:
    """Functions of an object file in memory; keeps the engine that owns them."""

    def __init__(self, code: bytes, target: Target) -> None:
        self._engine = llvm.create_mcjit_compiler(llvm.parse_assembly(""), _machine(target))
        self._engine.add_object_file(llvm.ObjectFileRef.from_data(code))
        self._engine.finalize_object()

    def address(self, name: str) -> int:
        """Where a function lies."""
        return int(self._engine.get_function_address(name))
