"""What the compiled backend chooses by rule, in one place: kernels ask here, and `cost` prints the reasons.

Where the inputs' products are made and the form for few rows change the last bits of a result, so they depend on sizes
and on the sizes of caches alone. Threads change no bit, so a measured constant may decide.
"""

from bptt.backends.caches import Caches, size_text

FEW = 2  # rows of a batch for which a tile has many accumulators of each
MOST_SHARED = 128  # rows of a batch of which each thread may go through all
SMALL = 1 << 16  # elements of the weights of a readout that is made in the loop
FEWEST = 8  # rows of a batch that is cut into pieces
SHORTEST = 1024  # steps x rows: of fewer, all deltas stay in a cache until the loop has ended
PIECES = ((16, 16, 1 << 18), (8, 4, 1 << 20), (4, 2, 1 << 22))  # so many, of so many rows; bytes of their sums at most
SUMMED = (128, 512)  # steps x rows whose products are summed in a chunk: at least, for their sums' cost, and at most
STEPS = 32  # of a chunk: a loop that is begun anew more often takes longer
RINGS = 1 << 20  # bytes of the deltas of a chunk: of more, the first would leave the cache before they are read


def rows_in_loop(weights: int, caches: Caches) -> int:
    """From how many rows on products with the inputs are made in the loop, neither stored nor read again.

    Each step reads their weights anew, which pays if enough rows share them: the more, the farther away they lie. The
    table in docs/performance.md ("Fusing the input product") is where these four steps come from.

    Args:
        weights: bytes of these weights.
    """
    steps = ((caches.first // 3, 1), (caches.second // 8, 2), (4 * caches.second, 4))
    return next((rows for most, rows in steps if weights <= most), 8)


def inputs_in_loop(weights: int, batch: int, caches: Caches) -> bool:
    """True if products with the inputs are made in the loop; False if before it, as one large product."""
    return batch >= rows_in_loop(weights, caches)


def why_inputs(weights: int, caches: Caches) -> str:
    """The rule of `inputs_in_loop` for weights of that size."""
    rows = rows_in_loop(weights, caches)
    if weights == 0:
        return "there are no products with the inputs"
    if rows == 1:
        return f"products with the inputs are made in the loop: their weights, {size_text(weights)}, stay in L1"
    return (
        f"products with the inputs are made in the loop with {rows} rows or more, which share a step's reading "
        f"of their weights, {size_text(weights)}; with fewer before it, as one product"
    )


def few(batch: int) -> bool:
    """True for the form for few rows. Of the batch, not of a thread: no bit may depend on the number of threads."""
    return batch <= FEW


def shared_from(batch: int, caches: Caches) -> int:
    """From how many bytes of packed weights on threads share units, not rows: a quarter of the second level for a row.

    Each thread then reads a part of the weights instead of all. With less to read, waiting for each other takes what
    they save; the more rows there are, the less of a step is reading. Two rows leave nothing else to share.
    """
    return (1 if few(batch) else batch) * caches.second // 4


def shared_units(batch: int, weights: int, caches: Caches) -> bool:
    """True for the form whose threads share the units (`team`), where each step reads so many bytes of weights.

    The form may change how an expression is rounded, so it follows from sizes; the number of threads does not matter.
    """
    return batch <= MOST_SHARED and weights >= shared_from(batch, caches)


def pieces_of(steps: int, batch: int, partial: int) -> int:
    """Into how many pieces a batch is cut whose weights' gradients are summed beside the loop; 0 if after it.

    Each piece has sums of its own. There are as many as keep several threads busy, but few where their sums would not
    stay in a cache; of large weights not even those of four pieces do, and products after the loop are faster.

    Args:
        partial: bytes of the sums of one piece.
    """
    if batch < FEWEST or steps * batch < SHORTEST:
        return 0
    found = next((n for n, rows, most in PIECES if batch >= n * rows and n * partial <= most), 0)
    return found if found and 2 * -(-batch // found) <= SUMMED[1] else 0


def steps_of_chunk(batch: int, pieces: int, deltas: int) -> int:
    """After how many steps their deltas are summed: an even number, as cotangents change buffers at every step.

    Args:
        deltas: bytes of a row of deltas.
    """
    rows, (least, most) = -(-batch // pieces), SUMMED
    steps = min(most // rows, max(least // rows, min(STEPS, RINGS // max(1, batch * deltas))))
    return max(2, steps // 2 * 2)


def when_chunks() -> str:
    """From when on weights' gradients are summed beside the loop."""
    pieces, _, most = PIECES[-1]
    return (
        f"with {FEWEST} rows and {SHORTEST:,} steps x rows or more weights' gradients are summed beside the backward "
        f"loop, a chunk of steps at a time, if the sums of {pieces} pieces of the rows take at most {size_text(most)}; "
        f"else after it"
    )


def why_chunks(steps: int, batch: int, partial: int, deltas: int) -> str:
    """The rules of `pieces_of` and `steps_of_chunk` for a call of these sizes."""
    pieces = pieces_of(steps, batch, partial)
    if not pieces:
        count, _, most = PIECES[-1]
        why = f"sums of {count} pieces take more than {size_text(most)}, or rows are too many for a chunk of steps"
        few = f"there are fewer than {FEWEST} rows, or {SHORTEST:,} steps x rows"
        short = batch < FEWEST or steps * batch < SHORTEST
        return f"weights' gradients are summed after the backward loop: {few if short else why}"
    chunk = steps_of_chunk(batch, pieces, deltas)
    return (
        f"weights' gradients are summed beside the backward loop, after every {chunk} steps, while their deltas are in "
        f"a cache, and in {pieces} pieces of the rows: {size_text(min(chunk, steps) * batch * deltas)} of deltas, "
        f"{size_text(pieces * partial)} of sums"
    )
