"""The alphabet of plans: small frozen actions. `validate` says what they mean together, `run` does it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Advance:
    """Run steps start .. stop-1 forward from where the run stands; keep their tape, or only the carry they end with."""

    start: int
    stop: int
    taped: bool = True


@dataclass(frozen=True, slots=True)
class Save:
    """Store the carry with which step `step` is entered, as a checkpoint; the run stands there."""

    step: int


@dataclass(frozen=True, slots=True)
class Restore:
    """Stand again at the checkpoint of `step`."""

    step: int


@dataclass(frozen=True, slots=True)
class Free:
    """Free the checkpoint of `step`."""

    step: int


@dataclass(frozen=True, slots=True)
class Reverse:
    """Carry the adjoint from `stop` back to `start`; the losses of steps inject .. stop-1 enter on the way."""

    start: int
    stop: int
    inject: int


@dataclass(frozen=True, slots=True)
class Scale:
    """Multiply the waiting adjoint of the carry at `step`."""

    step: int
    factor: float


@dataclass(frozen=True, slots=True)
class Cut:
    """Drop the adjoint of the carry at `step`: nothing flows further back. This is truncation."""

    step: int


@dataclass(frozen=True, slots=True)
class Drop:
    """Free the tape of steps start .. stop-1."""

    start: int
    stop: int


Action = Advance | Save | Restore | Free | Reverse | Scale | Cut | Drop
