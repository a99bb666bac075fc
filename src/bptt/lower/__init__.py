"""Graph + Adjoint -> Loop: what runs before, inside and after the time loop, in each direction."""

from bptt.lower.loop import Loop, Part, lower
from bptt.lower.need import Need, need

__all__ = ["Loop", "Need", "Part", "lower", "need"]
