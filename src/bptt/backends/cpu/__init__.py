"""Loop -> LLVM -> machine code: every time step of a segment in one call, for the processor at hand."""
