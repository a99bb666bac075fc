"""Graph -> Adjoint: backpropagation through one step, by one table of rules.

Read `rules` (what calculus knows), then `adjoint` (how the rules are applied; `ir.simplify` makes the result short).
The other files write a step and its adjoint as a person would: start at `reading` (which value gets a symbol and a
line) and `document` (what a derivation is made of).
"""
