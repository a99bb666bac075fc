"""The language: a closed set of operations, and graphs of one step written in it.

Read `ops` (the table), then `graph` (the values), then `build` (how nodes are made and always type-checked).
Nothing here imports an array library: a graph is made, checked and printed without a tensor.
"""
