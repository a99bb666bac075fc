"""Backpropagation through time with real numbers: the textbooks' network over a few steps, every term of every sum.

numbers = compute()        by the library: values, losses, Jacobians, products, terms, for a grid of settings
html = page(numbers)       one page with sliders over them; without JavaScript it shows one setting
"""

from bptt.explain.page import page
from bptt.explain.textbook import compute

__all__ = ["compute", "page"]
