"""A `Graph`: what one step of a cell computes."""

from dataclasses import dataclass

from bptt.ir.node import Node, sort
from bptt.ir.text import lines, name_all


@dataclass(frozen=True, slots=True)
class Graph:
    r"""What one step of a cell computes: $(x_t, s_t; \theta) \mapsto (s_{t+1}, y_t)$.

    Args:
        name: the cell's name.
        x, carry, shared, noise: input nodes. Shared inputs are the cell's parameters, buffers and constant tensors.
        next_carry: one node per leaf of the carry.
        output: one node per leaf of the output.
    """

    name: str
    x: tuple[Node, ...]
    carry: tuple[Node, ...]
    shared: tuple[Node, ...]
    noise: tuple[Node, ...]
    next_carry: tuple[Node, ...]
    output: tuple[Node, ...]

    @property
    def inputs(self) -> tuple[Node, ...]:
        """All input nodes: x, carry, shared, noise."""
        return self.x + self.carry + self.shared + self.noise

    @property
    def outputs(self) -> tuple[Node, ...]:
        """All result nodes: next carry, then output."""
        return self.next_carry + self.output

    def next_names(self) -> dict[Node, str]:
        """What to call the leaves of the next carry in a listing, where the user's code has no name for them."""
        pairs = zip(self.carry, self.next_carry, strict=True)
        return {new: f"{old.name}_next" for old, new in pairs if new.args and not new.name}

    def nodes(self) -> tuple[Node, ...]:
        """Every node that the results need, arguments before their users."""
        return sort(self.outputs)

    def __str__(self) -> str:
        names = name_all(self.inputs + self.nodes(), self.next_names())
        head = [f"step {self.name}"]
        for label in ("x", "carry", "shared", "noise"):
            head += [f"  {label:<7}{names[node]}: {node.type}" for node in getattr(self, label)]
        body = ["  " + line for line in lines(self.nodes(), names)]
        results = (("next carry", self.next_carry), ("output", self.output))
        tail = [f"  {label} {', '.join(names[node] for node in nodes)}" for label, nodes in results]
        return "\n".join([*head, *body, *tail])
