"""What the compiled backend chooses by rule, in one place: kernels ask here, and `cost` prints the reasons.

Where the inputs' products are made and the form for few rows change the last bits of a result, so they depend on sizes
and on the sizes of caches alone. Threads change no bit, so a measured constant may decide.
"""

from bptt.backends.caches import Caches, size_text

ROWS = 4  # rows that share what a step reads of the inputs' weights
SHARE = 3  # of the first-level cache a third may be these weights
FEW = 2  # rows of a batch for which a tile has many accumulators of each


def inputs_in_loop(weights: int, batch: int, caches: Caches) -> bool:
    """True if products with the inputs are made in the loop: then they are neither stored nor read again.

    Each step reads their weights anew, which pays if many rows share them or if they fit the first-level cache.

    Args:
        weights: bytes of these weights.
    """
    return batch >= ROWS or weights <= caches.first // SHARE


def why_inputs(weights: int, caches: Caches) -> str:
    """The rule of `inputs_in_loop` for weights of that size."""
    if weights == 0:
        return "there are no products with the inputs"
    if weights <= caches.first // SHARE:
        return f"products with the inputs are made in the loop: their weights, {size_text(weights)}, stay in L1"
    return (
        f"products with the inputs are made in the loop with {ROWS} rows or more, which share a step's reading "
        f"of their weights, {size_text(weights)}; with fewer before it, as one product"
    )


def few(batch: int) -> bool:
    """True for the form for few rows. Of the batch, not of a thread: no bit may depend on the number of threads."""
    return batch <= FEW
