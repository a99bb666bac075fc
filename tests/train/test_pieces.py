"""A series cut in rows: every step once, each row with its own past."""

import pytest

from bptt.train.pieces import cut_in_pieces


@pytest.mark.parametrize(
    ("start", "stop", "rows", "before"), [(0, 10, 3, 0), (5, 17, 4, 5), (3, 4, 1, 2), (8, 16, 8, 1)]
)
def test_pieces_hold_every_step_once_in_time_order(start: int, stop: int, rows: int, before: int) -> None:
    pieces = cut_in_pieces(start, stop, rows, before)
    assert pieces.in_order(pieces.index).tolist() == list(range(start, stop))
    assert int(pieces.index.min()) >= start - before


def test_a_row_runs_on_in_time_and_begins_with_its_own_past() -> None:
    pieces = cut_in_pieces(10, 20, 2, before=3)
    assert pieces.index[:, 1].tolist() == list(range(12, 20))
    assert pieces.inside[:, 1].tolist() == [False] * 3 + [True] * 5
