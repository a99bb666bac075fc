"""The operations of a call as torch runs them, written down as a graph: what `record` sees of a cell.

Torch's own tracer, make_fx, writes the same graph. It loads torch.export and the compilers for it, two thirds of the
time that a net's first call took; one step needs neither.
"""

import operator
from collections.abc import Sequence
from typing import Any

import torch
from torch import Tensor, fx
from torch.utils import _pytree as pytree
from torch.utils._python_dispatch import TorchDispatchMode

from bptt.trace import places

_DEVICE = torch.ops.prim.device.default
_LIFT, _LIFT_COPY = torch.ops.aten.lift_fresh.default, torch.ops.aten.lift_fresh_copy.default


class Recorder(TorchDispatchMode):
    """Writes down every operation that runs while it is active.

    A node's `meta` has its value ("val": a tensor, or several) and the user's place ("place"): a line of a `forward`,
    so that `b = self.bias()` names what the helper gives. A tensor that no recorded operation made is a constant, and
    so is a generator: a `get_attr` node, whose value `held` has by the node's target.

    Args:
        caller: function of the machinery that calls the user's code; places above it do not count.
    """

    def __init__(self, caller: str) -> None:
        super().__init__()
        self.graph, self.held = fx.Graph(), dict[str, Any]()
        self._caller = caller
        self._nodes: dict[int, tuple[fx.Node, Any]] = {}  # the value is held, so that no other gets its number

    def input(self, name: str, value: Tensor) -> None:
        """The next placeholder."""
        self._keep(self.graph.placeholder(name), value)

    def finish(self, results: Sequence[Tensor]) -> None:
        """Note what the call returned."""
        self.graph.output([self._node(result) for result in results])

    def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        kwargs = kwargs or {}
        if func is _DEVICE:
            return func(*args, **kwargs)
        # A fresh constant is changed in place at most in a copy.
        func = _LIFT_COPY if func is _LIFT else func
        named = pytree.tree_map_only((Tensor, torch.Generator), self._node, (tuple(args), kwargs))
        out = func(*args, **kwargs)
        if any(isinstance(part, Tensor) for part in (out if isinstance(out, tuple | list) else [out])):
            self._write(self.graph.call_function(func, *named), out, places.here(self._caller, "forward"))
        return out

    def _write(self, node: fx.Node, out: Any, place: places.Place | None) -> None:
        if isinstance(out, Tensor):
            self._keep(node, out, place)
            return
        node.meta.update(val=out, place=place)
        for i, part in enumerate(out):
            if isinstance(part, Tensor):
                self._keep(self.graph.call_function(operator.getitem, (node, i)), part, place)

    def _keep(self, node: fx.Node, value: Any, place: places.Place | None = None) -> None:
        node.meta.update(val=value, place=place)
        self._nodes[id(value)] = node, value

    def _node(self, value: Any) -> fx.Node:
        if id(value) not in self._nodes:
            name = f"constant{len(self.held)}"
            self.held[name] = value
            self._keep(self.graph.create_node("get_attr", name), value)
        return self._nodes[id(value)][0]
