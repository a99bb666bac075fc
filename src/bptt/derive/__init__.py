"""Graph -> Adjoint: backpropagation through one step, by one table of rules.

Read `rules` (what calculus knows), then `adjoint` (how the rules are applied), then `simplify`.
"""
