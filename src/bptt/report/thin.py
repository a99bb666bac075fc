"""Long columns made short: a picture 800 pixels wide cannot show 10,000 points, but it must show every peak."""

from collections.abc import Iterable, Sequence

from bptt.report.values import Number, drawable


def thin(columns: Sequence[Sequence[Number]], most: int, log: bool = False, keep: Iterable[int] = ()) -> list[int]:
    """Choose rows that draw the same picture: the lowest, the highest and one gap of each column in each bucket.

    Rows are put in equal buckets of consecutive rows: at first as many as fit when a lowest and a highest row are taken
    from each, then half as many, until the rows chosen for all columns fit. Their number is a power of two, so a bucket
    of the next round is the union of two of this round, and its extremes are among the rows already chosen: halving
    loses nothing, and only the first round looks at all rows.

    Args:
        columns: columns of equal length; the same rows are chosen for all, so that a row stays a row.
        most: largest number of rows chosen, as long as it is at least 3 per column plus the kept ones.
        log: the picture has a logarithmic axis, where zero and negative values count as gaps.
        keep: rows chosen in any case, besides the first and the last.
    Returns: rising row numbers; all of them when there are at most `most`.
    Cost: rows x columns.
    """
    rows = max((len(column) for column in columns), default=0)
    if rows <= most:
        return list(range(rows))
    fixed = {0, rows - 1, *keep}
    chosen: Sequence[int] = range(rows)
    buckets = 1 << max(0, (most - len(fixed)) // 2).bit_length() >> 1 or 1
    while True:
        chosen = sorted(fixed.union(*(_telling(column, chosen, buckets, log) for column in columns)))
        if len(chosen) <= most or buckets == 1:
            return chosen
        buckets //= 2


def _telling(column: Sequence[Number], among: Sequence[int], buckets: int, log: bool) -> set[int]:
    """Rows of the lowest, the highest and the first undrawable value of `column` in each bucket."""
    rows = len(column)
    lowest: dict[int, tuple[float, int]] = {}
    highest: dict[int, tuple[float, int]] = {}
    gap: dict[int, int] = {}
    for row in among:
        bucket, value = row * buckets // rows, column[row]
        if not drawable(value, log):
            gap.setdefault(bucket, row)
            continue
        if bucket not in lowest or value < lowest[bucket][0]:
            lowest[bucket] = (value, row)
        if bucket not in highest or value > highest[bucket][0]:
            highest[bucket] = (value, row)
    return {row for _, row in (*lowest.values(), *highest.values())} | set(gap.values())
