"""Graph + Adjoint -> Loop: what runs before, inside and after the time loop, in each direction."""

from bptt.lower.loop import Loop, Part, lower

__all__ = ["Loop", "Part", "lower"]
