r"""Revolve: which carries to store so that a sequence is reversed with the fewest repeated steps. Pure arithmetic.

With s slots (one of them holds the initial carry) and every step run forward at most r times after the first run,
$\binom{s+r}{s}$ steps can be reversed. So l steps need the least r with $\binom{s+r}{s} \ge l$, and
$l + r l - \binom{s+r}{r-1}$ forward steps altogether, the taped ones among them.

Source: Griewank & Walther (2000), Algorithm 799: Revolve, ACM TOMS 26(1).
"""

from collections.abc import Iterator
from math import comb

from bptt.time.actions import Action, Advance, Drop, Free, Restore, Reverse, Save


def repeats(steps: int, slots: int) -> int:
    r"""The least r with $\binom{slots + r}{slots} \ge steps$."""
    r = 0
    while comb(slots + r, slots) < steps:
        r += 1
    return r


def forward_steps(steps: int, slots: int) -> int:
    """Fewest forward steps that reverse `steps` steps with `slots` stored carries, the taped ones included."""
    r = repeats(steps, slots)
    return steps + r * steps - (comb(slots + r, r - 1) if r else 0)


def first_stop(steps: int, slots: int) -> int:
    """How far to run before the next carry is stored, with `slots` slots (the one at the start included), optimally."""
    if slots == 1:
        return steps - 1
    r = repeats(steps, slots)
    return max(1, min(comb(slots + r - 1, slots), steps - comb(slots + r - 2, slots - 1)))


def schedule(steps: int, slots: int, segment: int) -> Iterator[Action]:
    """Revolve over segments: the plan's actions, first to last.

    Args:
        steps: of the sequence.
        slots: carries stored at a time, the initial one included.
        segment: steps that are taped and reversed together; the last segment may be shorter.
    """
    units = -(-steps // segment)

    def at(unit: int) -> int:
        return min(unit * segment, steps)

    yield Save(0)
    stored, end, standing = [0], units, 0
    while stored:
        start, free = stored[-1], slots - len(stored)
        if standing != start:
            yield Restore(at(start))
        if end - start > 1:
            stop = start + first_stop(end - start, free + 1)
            yield Advance(at(start), at(stop), taped=False)
            standing = stop
            if free:
                yield Save(at(stop))
                stored.append(stop)
                continue
            start = stop
        yield Advance(at(start), at(end))
        standing = end
        yield Reverse(at(start), at(end), at(start))
        yield Drop(at(start), at(end))
        end = start
        if stored[-1] == end:
            yield Free(at(stored.pop()))
