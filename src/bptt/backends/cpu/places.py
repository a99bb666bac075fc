"""Where the values of a kernel lie: places in its table of arrays, how they are read, and where results go."""

from collections.abc import Mapping
from dataclasses import dataclass

from bptt.backends.cpu.stages import Product, Schedule, Stage
from bptt.ir.node import Node


@dataclass(frozen=True, slots=True)
class Place:
    """Where a value lies: an entry of the table, and its step: "t", "t+1", "read" or "write" (a pair of buffers)."""

    array: int
    step: str = "t"


@dataclass(frozen=True, slots=True)
class Entered:
    """The carry that a step is entered with: the running one, or the initial one where the row is reset."""

    running: Place
    initial: Place
    resets: Place | None


@dataclass(frozen=True, slots=True)
class Arriving:
    """A cotangent of the carry: what later steps sent back and the loss injects; zero for a row that ended."""

    sent: Place
    injected: Place
    alive: Place | None


@dataclass(frozen=True, slots=True)
class Stored:
    """A plain result; zero for a row that ended, where rows may end."""

    place: Place
    alive: Place | None = None


@dataclass(frozen=True, slots=True)
class Left:
    """The carry that a step leaves: held where the row has ended."""

    place: Place
    running: Place
    alive: Place | None


@dataclass(frozen=True, slots=True)
class Sent:
    """The cotangent sent to the step before: passed on by a row that ended, given to the initial carry at a reset."""

    place: Place
    arriving: Arriving
    initial: Place
    resets: Place | None


@dataclass(frozen=True, slots=True)
class Summed:
    """A sum over time for each row, to which steps add that the row lives through."""

    place: Place
    alive: Place | None


Source = Place | Entered
Sink = Stored | Left | Sent | Summed


@dataclass(frozen=True, slots=True)
class Variant:
    """One form of a kernel.

    Args:
        alive, resets: whether rows may end, or be reset.
        few: made for a batch of one or two rows. A product then needs many accumulators of each row, or every
            operation would wait for the one before.
        team: threads share the units of all rows, not the rows; see `team`.
    """

    alive: bool = False
    resets: bool = False
    few: bool = False
    team: bool = False

    @property
    def vectors(self) -> int:
        """Accumulators of one row in a tile."""
        return 12 if self.few else 4


@dataclass(frozen=True, slots=True)
class Layout:
    """Everything about one kernel but its arithmetic.

    Args:
        schedule: the stages.
        sources: where values given to the stages, or stored between them, are read.
        arriving: cotangents of the carry, which are sums of two arrays.
        sinks: where each result goes; one result may go to several places.
        weights: table entry of the packed weights of each (stage, operand).
        tile: table entry of the buffer for accumulators.
        backward: time runs from the last step to the first.
        variant: which form of the kernel this is.
        dtype, lanes: of the vectors.
        registers: vector registers of the target.
    """

    schedule: Schedule
    sources: Mapping[Node, Source]
    arriving: Mapping[Node, Arriving]
    sinks: Mapping[Node, tuple[Sink, ...]]
    weights: Mapping[tuple[int, Node], int]
    tile: int
    arrays: int
    backward: bool
    variant: Variant
    dtype: str
    lanes: int
    registers: int


def groups(stage: Stage) -> dict[Node, list[Product]]:
    """The products of a stage by operand: one k-loop each."""
    found: dict[Node, list[Product]] = {}
    for product in stage.products:
        found.setdefault(product.operand, []).append(product)
    return found


def panels(stage: Stage, lanes: int) -> int:
    """Vectors that cover a run of the stage's features."""
    return -(-stage.run // lanes)


def tile_panels(stage: Stage, layout: Layout) -> int:
    """Panels of one tile: with few products, several panels share each load of an operand.

    Tiles are as equal as can be: five panels are three and two, not four and one.
    """
    count = panels(stage, layout.lanes)
    together = max((len(products) for products in groups(stage).values()), default=1)
    most = max(1, layout.variant.vectors // together)
    return -(-count // -(-count // most))
