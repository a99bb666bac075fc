"""Text from a trained model, one character at a time."""

from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from bptt.errors import DataError
from bptt.train.folder import BEST, read_config
from bptt.train.model import Model, build_model, choose_cell
from bptt.train.randomness import repeatable
from bptt.train.saved import load_pair
from bptt.train.settings import Settings
from bptt.train.text import UNKNOWN, Text, encode


def sample(folder: Path, length: int, temperature: float, seed: int, prompt: str) -> str:
    """Continue a prompt with the best model of a run.

    Args:
        length: characters to write, at least 1.
        temperature: divides the logits; 0 always takes the likeliest character, 1 is what the model believes.
        prompt: text to go on from; empty: the start of a line.
    Returns:
        The prompt and `length` characters more.
    Raises:
        DataError: the run is not one on text, or the prompt has a character that its alphabet lacks.
    """
    config = read_config(folder)
    if config["task"]["kind"] != "text":
        raise DataError(f"{folder} is a run on a table", expected="a run on text", fix="train on a text file first")
    if length < 1:
        raise DataError(f"--length {length} is too small", expected="1 or more")
    if not 0 <= temperature < float("inf"):
        raise DataError(f"--temperature {temperature:g} is out of range", expected="0 or more")
    alphabet = config["task"]["alphabet"]
    strange = next((character for character in prompt if character not in alphabet), None)
    if strange is not None:
        raise DataError(f"the prompt has {strange!r}, which the run's text never had", fix="leave it out")
    settings = Settings.from_dict(config["settings"])
    with repeatable(seed, settings.threads):
        model = _load(folder, config, settings, alphabet)
        return prompt + write(model, alphabet, length, temperature, prompt)


def _load(folder: Path, config: dict[str, Any], settings: Settings, alphabet: str) -> Model:
    if not (folder / f"{BEST}.json").is_file():
        raise DataError(f"{folder} has no trained model yet", fix=f"finish an epoch: bptt train --resume {folder}")
    cell = choose_cell(settings.cell)
    if cell.to_dict() != config["cell"]:
        raise DataError(
            "the cell's file has changed since the run",
            where=str(cell.to_dict().get("path")),
            fix="restore the file, or train again",
        )
    task = Text(torch.empty(0, dtype=torch.int64), (0, 0, 0, 0), alphabet)
    model = build_model(task, cell, settings)
    model.load_state_dict(load_pair(folder, BEST)[0])
    return model


def write(model: Model, alphabet: str, length: int, temperature: float, prompt: str = "") -> str:
    """`length` characters that follow `prompt`, drawn from torch's default generator."""
    model.eval()
    start = prompt or ("\n" if "\n" in alphabet else alphabet[0])
    text = []
    with torch.no_grad():
        out, carry = model(encode(start, alphabet)[:, None])
        for _ in range(length):
            code = _draw(out[-1, 0], temperature)
            text.append(alphabet[code - 1])
            out, carry = model(torch.tensor([[code]]), carry)
    return "".join(text)


def _draw(logits: Tensor, temperature: float) -> int:
    logits = logits.index_fill(0, torch.tensor([UNKNOWN]), float("-inf"))  # an unknown character cannot be written
    if temperature == 0:
        return int(logits.argmax())
    return int(torch.multinomial((logits / temperature).softmax(0), 1))
