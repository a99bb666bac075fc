"""`derive`: a cell goes in, its backpropagation through time comes out as mathematics."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from torch import nn

from bptt.cells import Readout
from bptt.derive.adjoint import derive as adjoint_of
from bptt.derive.chapters import backward_chapter, loss_chapter, parameter_chapter, step_chapter
from bptt.derive.document import Chapter
from bptt.derive.page import document_latex, document_text, fragment, page
from bptt.derive.reading import Reading, read
from bptt.derive.through_time import credit_chapter, jacobian_chapter
from bptt.ir.graph import Graph
from bptt.trace import trace
from bptt.trace.example import example
from bptt.trace.trace import carry_names


@dataclass(frozen=True, slots=True)
class Derivation:
    """Backpropagation through time for one cell, derived from its own code; `print` shows it.

    Args:
        title: the cell's name.
        step: the equations of one step.
        loss: what the loss puts in, and what a bar means.
        adjoint: the backward step, from step t+1 to step t.
        parameters: the gradient of each parameter.
        jacobian: the state Jacobian of one step.
        credit: its products over time, and the sum over earlier steps.
        graph: one step as it runs.
        reading: its adjoint as it runs, and the symbol of every value.
    """

    title: str
    step: Chapter
    loss: Chapter
    adjoint: Chapter
    parameters: Chapter
    jacobian: Chapter
    credit: Chapter
    graph: Graph = field(repr=False)
    reading: Reading = field(repr=False)

    @property
    def chapters(self) -> tuple[Chapter, ...]:
        """All chapters, in order."""
        return self.step, self.loss, self.adjoint, self.parameters, self.jacobian, self.credit

    def __str__(self) -> str:
        return document_text(self.title, self.chapters)

    def latex(self, standalone: bool = False) -> str:
        """LaTeX for amsmath and amssymb: sections to be included, or a document that compiles by itself."""
        return document_latex(self.title, self.chapters, standalone)

    def html(self) -> str:
        """One self-contained page; formulas are MathML, which browsers typeset without network or JavaScript."""
        return page(self.title, self.chapters)

    def fragment(self) -> str:
        """The same as a part of another page, with its own style."""
        return fragment(self.chapters)

    def _repr_html_(self) -> str:
        return self.fragment()


# torch's own cells are compiled, so their code has no names for the gates; these are its documentation's.
GATES: Mapping[type[nn.Module], str] = {nn.LSTMCell: "ifgo", nn.GRUCell: "rzn"}


def derive(cell: nn.Module, x: Any = None, carry: Any = None) -> Derivation:
    """Derive the backpropagation through time of `cell` and write it down as mathematics.

    Args:
        cell: a module whose forward(x, carry) handles one step.
        x, carry: one step's input and carry, (batch, ...); only shapes and dtypes count. Found out where not given.
    Raises:
        TraceError: the cell cannot be derived; all reasons together.
    Cost: as `trace`; a fraction of a second.
    """
    x, carry = example(cell, x, carry)
    graph = trace(cell, x, carry).graph
    inner = cell.cell if isinstance(cell, Readout) else cell  # the output layer has no names for the carry
    reading = read(adjoint_of(graph), GATES.get(type(inner), ""), carry_names(inner, carry))
    trainable = {name for name, parameter in cell.named_parameters() if parameter.requires_grad}
    return Derivation(
        title=_title(cell),
        step=step_chapter(reading),
        loss=loss_chapter(reading),
        adjoint=backward_chapter(reading),
        parameters=parameter_chapter(reading, trainable),
        jacobian=jacobian_chapter(reading),
        credit=credit_chapter(reading),
        graph=graph,
        reading=reading,
    )


def _title(cell: nn.Module) -> str:
    """The cell's name; an output layer around it is no cell of its own."""
    return f"{type(cell.cell).__name__} with an output layer" if isinstance(cell, Readout) else type(cell).__name__
