"""Loop -> machine code through LLVM, for any cell. Read as a compiler:

stages        what is computed together at each step, and what must lie in memory     (a Schedule; no LLVM yet)
layout        which arrays a kernel touches in each direction; `places` has the words  (a Layout)
kernel        loops over time, stages, tiles, rows; `products` and `expressions` inside; `frame`, `emit` below
lanes         vectors; `functions*` elementary functions in vector code, at most 4 ulp; `coefficients` are derived
target        LLVM text -> object code for a machine; `cache` keeps it on disk
threads       in torch's own pool
pack, outer   weights as the kernels read them; weight gradients as one product over steps x batch
walk          the `Walk` that `segment` runs
machine       a few rates, measured once by `probe`; `choices` what is chosen by rule
cost          what a program costs: `counts` of its stages, and `predict` with the machine's rates
"""
