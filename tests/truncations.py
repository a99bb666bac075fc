"""Random truncations of a few steps, for the tests that compare them with brute force."""

from hypothesis import strategies as st


@st.composite
def truncations(draw):
    """(steps, batch, window, stride, lengths, resets, seed); lengths and resets may be None."""
    steps, batch = draw(st.integers(1, 9)), draw(st.integers(1, 3))
    window = draw(st.integers(1, steps + 1))
    stride = draw(st.integers(1, window))
    lengths = draw(st.none() | st.lists(st.integers(0, steps), min_size=batch, max_size=batch))
    resets = draw(st.none() | st.lists(st.booleans(), min_size=steps * batch, max_size=steps * batch))
    return steps, batch, window, stride, lengths, resets, draw(st.integers(0, 99))
