"""The text task: the next character, in bits, beside what counting letters and pairs of letters gives."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn.functional import cross_entropy

from bptt.errors import DataError
from bptt.train.pieces import Pieces, Rows, cut_in_pieces
from bptt.train.task import Part, Picture, Scores, steps_of_parts

SPLIT = (0.8, 0.9)  # the training part ends, the validation part ends
FEWEST_CHARACTERS = 200
IGNORE = -100  # torch's mark for a step without a target
UNKNOWN = 0  # code of every character that the training part does not have
COLUMNS = ("prediction of", "model", "bigram", "unigram")


@dataclass(frozen=True, slots=True)
class Text:
    """A `Task` on the characters of a text.

    Attributes:
        codes: (characters,) int64; 0 for characters that the training part does not have.
        bounds: 0, end of the training part, end of the validation part, end.
        alphabet: characters of the training part, sorted; alphabet[k] has code k + 1.
    """

    codes: Tensor
    bounds: tuple[int, int, int, int]
    alphabet: str

    @property
    def inputs(self) -> int:
        return min(64, self.outputs)

    @property
    def outputs(self) -> int:
        return len(self.alphabet) + 1

    @property
    def loss_unit(self) -> str:
        return "bits per character"

    @property
    def steps(self) -> dict[str, int]:
        return steps_of_parts(self.bounds)

    @property
    def summary(self) -> Sequence[str]:
        later = self.codes[self.bounds[1] :]
        strange = int((later == UNKNOWN).sum())
        known = f"{len(self.alphabet)} distinct characters in the training part"
        if not strange:
            return (known,)
        return (
            known,
            f"{strange} of the {len(later)} later characters are others: for model and baselines, one unknown",
        )

    def encoder(self) -> nn.Module:
        return nn.Embedding(self.outputs, self.inputs)

    def training(self, rows: int) -> Rows:
        # The last character of the training part has its successor in the validation part, and so no target.
        pieces = cut_in_pieces(0, self.bounds[1] - 1, rows)
        return self._streams(pieces)

    def held_out(self, part: Part, rows: int, before: int) -> tuple[Pieces, Rows]:
        start, stop = self.bounds[1:3] if part == "validation" else self.bounds[2:4]
        pieces = cut_in_pieces(start - 1, stop - 1, rows, min(before, start - 1))
        return pieces, self._streams(pieces)

    def losses(self, out: Tensor, y: Tensor) -> Tensor:
        nats = cross_entropy(out.flatten(0, 1), y.flatten(), ignore_index=IGNORE, reduction="none")
        return nats.view_as(y) / math.log(2)

    def weights(self, y: Tensor) -> Tensor:
        return (y != IGNORE).float()

    def evidence(self, out: Tensor, y: Tensor) -> Tensor:
        return self.losses(out, y)

    def score(self, evidence: Tensor) -> tuple[Scores, Picture | None]:
        start, stop = self.bounds[2:4]
        model = float(evidence.double().mean())
        unigram, bigram = count_baselines(self.codes[: self.bounds[1]], self.codes[start - 1 : stop], self.outputs)
        best, name = min((bigram, "bigram"), (unigram, "unigram"))
        won = model < best
        verdict = (
            f"The model {'beats' if won else 'does not beat'} the {name} baseline: {model:.2f} against "
            f"{best:.2f} bits per character on the test part."
        )
        caption = (
            f"Bits per character on the last {stop - start} characters, used for nothing else in the run. Unigram: "
            "frequencies of the training part, one added to each. Bigram: Witten-Bell smoothed pairs."
        )
        rows = (("the next character", model, bigram, unigram),)
        return Scores(COLUMNS, rows, "bits per character", caption, verdict), None

    def to_dict(self) -> dict[str, Any]:
        return {"kind": "text", "alphabet": self.alphabet}

    def _streams(self, pieces: Pieces) -> Rows:
        here = pieces.index.clamp(max=len(self.codes) - 2)
        return Rows(self.codes[here], self.codes[here + 1].masked_fill(~pieces.inside, IGNORE))


def text_task(text: str, place: str) -> Text:
    """Split a text in order and number the characters of its training part.

    Raises:
        DataError: the text is too short, or says one character only.
    """
    if len(text) < FEWEST_CHARACTERS:
        count = "1 character" if len(text) == 1 else f"{len(text)} characters"
        raise DataError(
            f"{place} is too short to learn from",
            got=count,
            expected=f"{FEWEST_CHARACTERS} or more",
            fix="give a longer text",
        )
    size = len(text)
    bounds = (0, int(SPLIT[0] * size), int(SPLIT[1] * size), size)
    alphabet = "".join(sorted(set(text[: bounds[1]])))
    if len(alphabet) == 1:
        raise DataError(
            f"{place} repeats one character",
            got=f"{alphabet!r} throughout its training part",
            fix="give a text with something to predict",
        )
    return Text(encode(text, alphabet), bounds, alphabet)


def encode(text: str, alphabet: str) -> Tensor:
    """(characters,) int64 codes: 1 + place in the alphabet, 0 where it has no such character."""
    code = {character: k + 1 for k, character in enumerate(alphabet)}
    return torch.tensor([code.get(character, UNKNOWN) for character in text], dtype=torch.int64)


def count_baselines(train: Tensor, test: Tensor, size: int) -> tuple[float, float]:
    """Bits per character of counting: single characters, and pairs.

    p1(b) = (n(b) + 1) / (n + size); p2(b | a) = (n(a, b) + t(a) p1(b)) / (n(a) + t(a)), where t(a) is the number of
    distinct characters seen after a, and p2 = p1 where a was never seen.

    Args:
        train: (n,) codes to count.
        test: codes to predict, preceded by one character that is only looked at.
        size: number of codes.
    Source: Witten and Bell (1991), method C, for the pairs; Laplace's rule for the single characters.
    """
    single = torch.bincount(train, minlength=size).double()
    p1 = (single + 1) / (single.sum() + size)
    pairs, counts = torch.unique(train[:-1] * size + train[1:], return_counts=True)  # sorted; alphabets can be large
    first, second = test[:-1], test[1:]
    asked = first * size + second
    place = torch.searchsorted(pairs, asked).clamp(max=len(pairs) - 1)
    both = torch.where(pairs[place] == asked, counts[place], 0).double()
    before = torch.bincount(train[:-1], minlength=size).double()[first]
    kinds = torch.bincount(pairs // size, minlength=size).double().clamp(min=1)[first]  # 1: p2 = p1 where never seen
    p2 = (both + kinds * p1[second]) / (before + kinds)
    return float(-p1[second].log2().mean()), float(-p2.log2().mean())
