"""The text task: targets are the next characters, baselines are those of their formulas."""

import itertools
import math
from collections import Counter

import pytest
import torch

from bptt.errors import DataError
from bptt.train.text import UNKNOWN, count_baselines, encode, text_task

WORDS = "the cat and the hat sat on the mat at ten. " * 12


def test_the_target_of_a_step_is_the_next_character() -> None:
    task = text_task(WORDS, "a.txt")
    streams = task.training(5)
    known = streams.y >= 0
    assert int(known.sum()) == task.bounds[1] - 1
    assert torch.equal(streams.y[:-1][known[:-1]], streams.x[1:][known[:-1]])


@pytest.mark.parametrize(("rows", "before"), [(1, 0), (7, 13), (3, 10**6)])
def test_every_held_out_character_is_predicted_once_from_the_one_before(rows: int, before: int) -> None:
    task = text_task(WORDS, "a.txt")
    start, stop = task.bounds[2:4]
    pieces, streams = task.held_out("test", rows, before)
    assert torch.equal(pieces.in_order(streams.y), task.codes[start:stop])
    assert torch.equal(pieces.in_order(streams.x), task.codes[start - 1 : stop - 1])


def test_a_guess_among_all_codes_costs_the_logarithm_of_their_number() -> None:
    task = text_task(WORDS, "a.txt")
    _, streams = task.held_out("test", 2, 5)
    out = torch.zeros(*streams.x.shape, task.outputs)
    total = task.losses(out, streams.y).sum() / task.weights(streams.y).sum()
    assert float(total) == pytest.approx(math.log2(task.outputs), rel=1e-6)


def test_characters_that_training_never_saw_share_one_code() -> None:
    task = text_task(WORDS + "@#@" * 30, "a.txt")
    assert "@" not in task.alphabet
    assert int((task.codes == UNKNOWN).sum()) == 90
    assert "are others" in task.summary[-1]


def test_counting_baselines_are_those_of_witten_and_bell() -> None:
    train, test, size = [1, 2, 1, 2, 1, 3, 1, 1], [1, 2, 3, 1, 4, 1], 5
    single, pairs = Counter(train), Counter(itertools.pairwise(train))
    p1 = {b: (single[b] + 1) / (len(train) + size) for b in range(size)}
    unigram = -sum(math.log2(p1[b]) for b in test[1:]) / 5
    bits = 0.0
    for a, b in itertools.pairwise(test):
        seen = sum(count for pair, count in pairs.items() if pair[0] == a)
        kinds = len([pair for pair in pairs if pair[0] == a])
        bits -= math.log2((pairs[a, b] + kinds * p1[b]) / (seen + kinds) if seen else p1[b])
    found = count_baselines(torch.tensor(train), torch.tensor(test), size)
    assert found == pytest.approx((unigram, bits / 5), rel=1e-12)


def test_a_smoothed_pair_is_a_distribution() -> None:
    train, size = torch.tensor([1, 2, 1, 3, 2, 2, 1]), 4
    for a in range(size):
        bits = [count_baselines(train, torch.tensor([a, b]), size)[1] for b in range(size)]
        assert sum(2**-bit for bit in bits) == pytest.approx(1, rel=1e-12)


@pytest.mark.parametrize(("text", "message"), [("a", "too short"), ("a" * 500, "repeats one character")])
def test_a_text_with_nothing_to_learn_is_refused(text: str, message: str) -> None:
    with pytest.raises(DataError, match=message):
        text_task(text, "a.txt")


def test_encoding_is_the_place_in_the_alphabet() -> None:
    assert encode("cab?", "abc").tolist() == [3, 1, 2, UNKNOWN]
