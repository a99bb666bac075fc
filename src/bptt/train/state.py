"""The state of a run between two updates: everything that the next update depends on, in memory and on disk."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import Tensor
from torch.optim import Adam, Optimizer
from torch.utils._pytree import tree_flatten, tree_unflatten

from bptt.errors import DataError
from bptt.streams.advance import Carry
from bptt.train.folder import LAST
from bptt.train.model import Model
from bptt.train.randomness import RandomState, capture, restore
from bptt.train.saved import load_pair, save_pair
from bptt.train.settings import Settings

# What is saved as it is, in JSON. Floats survive it bit by bit: Python writes the shortest digits that read back equal.
_PLAIN = (
    "epoch",
    "updates",
    "loss_sum",
    "weight_sum",
    "norm_sum",
    "clipped",
    "untrained",
    "best",
    "best_epoch",
    "seconds",
    "metrics_size",
    "metrics_digest",
)


@dataclass(slots=True)
class State:
    """A run between two updates.

    Attributes:
        model, optimizer: with their tensors.
        walked: position in the running epoch and the carry there, as `Streams.state_dict` gives them when the state
            is saved; None at the start of an epoch.
        epoch: finished epochs.
        updates: in all.
        loss_sum, weight_sum: of the running epoch; their quotient is its training loss.
        norm_sum, clipped: gradient norms and updates that were clipped, of the running epoch.
        untrained: validation loss before the first update: of a forecast of no change, of a guess among all characters.
        best: lowest validation loss so far, reached in `best_epoch`; None before the first evaluation.
        seconds: spent in updates.
        metrics_size, metrics_digest: bytes of metrics.jsonl that belong to this state, and their digest.
        epoch_random: the generators before the running epoch drew its streams; None between epochs.
    """

    model: Model
    optimizer: Optimizer
    walked: dict[str, Any] | None = None
    epoch: int = 0
    updates: int = 0
    loss_sum: float = 0.0
    weight_sum: float = 0.0
    norm_sum: float = 0.0
    clipped: int = 0
    untrained: float | None = None
    best: float | None = None
    best_epoch: int = 0
    seconds: float = 0.0
    metrics_size: int = 0
    metrics_digest: str = ""
    epoch_random: RandomState | None = None

    def close_epoch(self) -> None:
        """Forget what belongs to the running epoch."""
        self.walked, self.epoch_random = None, None
        self.loss_sum = self.weight_sum = self.norm_sum = 0.0
        self.clipped = 0
        self.epoch += 1


def new_state(model: Model, settings: Settings) -> State:
    """The state before the first update."""
    return State(model, Adam(model.parameters(), lr=settings.lr))


def save_state(folder: Path, state: State) -> None:
    """Write the pair `last`: parameters, optimiser, carry, position, and the random generators as they are now."""
    now = capture()
    tensors = {f"model.{name}": tensor for name, tensor in state.model.state_dict().items()}
    tensors["random.now"] = now.torch_state
    info: dict[str, Any] = {name: getattr(state, name) for name in _PLAIN}
    info["random"] = {"now": now.others}
    if state.epoch_random is not None:
        tensors["random.epoch"] = state.epoch_random.torch_state
        info["random"]["epoch"] = state.epoch_random.others
    info["walked"] = state.walked and {name: value for name, value in state.walked.items() if name != "carry"}
    if state.walked is not None and state.walked["carry"] is not None:
        tensors |= {f"carry.{k}": leaf for k, leaf in enumerate(tree_flatten(state.walked["carry"])[0])}
    moments, info["optimizer"] = _flatten_optimizer(state.optimizer)
    save_pair(folder, LAST, tensors | moments, info)


def load_state(folder: Path, model: Model, settings: Settings, example: Tensor) -> State:
    """Read the pair `last` into a fresh model, and put the random generators where they were.

    Args:
        example: (1, batch, ...) one step of the streams: running it shows the structure of the carry.
    Raises:
        DataError: the pair is missing or damaged, or belongs to another model.
    """
    tensors, info = load_pair(folder, LAST)
    state = new_state(model, settings)
    try:
        model.load_state_dict(_under(tensors, "model."))
        state.optimizer.load_state_dict(_unflatten_optimizer(_under(tensors, "optimizer."), info["optimizer"]))
        for name in _PLAIN:
            setattr(state, name, info[name])
        if info["walked"] is not None:
            state.walked = info["walked"] | {"carry": _carry(_under(tensors, "carry."), model, example)}
        if "epoch" in info["random"]:
            state.epoch_random = RandomState(tensors["random.epoch"], info["random"]["epoch"])
        now = RandomState(tensors["random.now"], info["random"]["now"])
    except (KeyError, ValueError, RuntimeError) as error:
        raise DataError(
            f"the saved state in {folder} does not fit its configuration",
            got=str(error).splitlines()[0],
            fix="start the run again with --force",
        ) from error
    restore(now)
    return state


def _carry(leaves: dict[str, Tensor], model: Model, example: Tensor) -> Carry:
    """Leaves by number as the model's carry; None if there are none."""
    if not leaves:
        return None
    with torch.no_grad():
        structure = tree_flatten(model(example)[1])[1]
    return tree_unflatten([leaves[str(k)] for k in range(len(leaves))], structure)


def _under(tensors: dict[str, Tensor], prefix: str) -> dict[str, Tensor]:
    return {name.removeprefix(prefix): tensor for name, tensor in tensors.items() if name.startswith(prefix)}


def _flatten_optimizer(optimizer: Optimizer) -> tuple[dict[str, Tensor], Any]:
    """Tensors by `optimizer.<parameter>.<name>`, and the groups of settings as JSON."""
    saved = optimizer.state_dict()
    tensors = {f"optimizer.{k}.{name}": value for k, entry in saved["state"].items() for name, value in entry.items()}
    return tensors, saved["param_groups"]


def _unflatten_optimizer(tensors: dict[str, Tensor], groups: Any) -> dict[str, Any]:
    state: dict[int, dict[str, Tensor]] = {}
    for key, tensor in tensors.items():
        k, name = key.split(".", 1)
        state.setdefault(int(k), {})[name] = tensor
    # JSON has no tuples, and Adam's betas are one.
    groups = [{key: tuple(v) if key == "betas" else v for key, v in group.items()} for group in groups]
    return {"state": state, "param_groups": groups}
