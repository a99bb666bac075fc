"""Machine code of kernels: of this process, else from the disk, else made now."""

import llvmlite.ir as ir

from bptt.backends.cpu import cache, team
from bptt.backends.cpu.kernel import build
from bptt.backends.cpu.layout import Arranged
from bptt.backends.cpu.machine import measured
from bptt.backends.cpu.runners import Runner, runner, team_runner
from bptt.backends.cpu.target import Loaded, Target, machine_code
from bptt.backends.cpu.threads import add_region, add_team, openmp
from bptt.lower import Loop

_LOADED: dict[str, Loaded] = {}  # machine code of this process, by what it was made from


def _code(arranged: Arranged, target: Target, loop: Loop) -> Loaded:
    """The kernel's machine code: of this process, else from the disk, else made now."""
    variant = repr(arranged.layout.variant)
    direction = "backward" if arranged.layout.backward else "forward"
    parallel = str(openmp() is not None)
    name = cache.key(str(loop.step), str(loop.adjoint), str(loop), direction, variant, parallel, repr(target))
    if name not in _LOADED:
        content = cache.load(name)
        if content is None:
            content = _make(arranged, target)
            cache.store(name, content)
            measured()  # beside compilation it takes no time
        _LOADED[name] = Loaded(content, target)
    return _LOADED[name]


def _make(arranged: Arranged, target: Target) -> bytes:
    module, shared = ir.Module(), arranged.layout.variant.team
    kernel = (team.build if shared else build)(arranged.layout, "kernel", module)
    if openmp() is not None:
        (add_team if shared else add_region)(module, kernel)
    return machine_code(str(module), target)


def compiled(arranged: Arranged, target: Target, loop: Loop) -> tuple[Runner, int]:
    """A kernel ready to run, and its address."""
    code = _code(arranged, target, loop)
    kernel = code.address("kernel")
    region = code.address("region") if openmp() is not None else None
    if arranged.layout.variant.team:
        return team_runner(kernel, region, team.lines(arranged.layout)), kernel
    return runner(kernel, region), kernel
