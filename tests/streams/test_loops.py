"""The same updates from a plain loop, a DataLoader with and without workers, and the trainers that people use."""

import importlib
from types import SimpleNamespace
from typing import Any

import pytest
import torch
from torch import Tensor, nn
from torch.utils.data import DataLoader

import bptt
from streams.nets import descend, leaky, losses, recordings, train

SIZES = {"batch": 3, "window": 6, "stride": 4}
LENGTHS = [20, 9, 14]


def made() -> Any:
    return bptt.streams(recordings(LENGTHS), **SIZES)


def after_plain_loop(epochs: int) -> list[Tensor]:
    net = leaky()
    train(net, made(), 0.2, epochs)
    return parameters(net)


def parameters(net: nn.Module) -> list[Tensor]:
    return [p.detach().clone() for p in net.parameters()]


def assert_same(found: list[Tensor], expected: list[Tensor], close: float = 0.0) -> None:
    assert all(float((a - b).abs().max()) <= close for a, b in zip(found, expected, strict=True))
    assert not all(torch.equal(a, b) for a, b in zip(found, parameters(leaky()), strict=True))


@pytest.mark.slow
@pytest.mark.parametrize("workers", [0, 1, 2])
@pytest.mark.parametrize("persistent", [False, True])
def test_a_loader_gives_the_same_updates(workers: int, persistent: bool) -> None:
    expected = after_plain_loop(3)
    net, streams = leaky(), made()
    loader = DataLoader(streams, batch_size=None, num_workers=workers, persistent_workers=persistent and workers > 0)
    assert len(loader) == len(streams)
    train(net, streams, 0.2, 3, loader)
    assert_same(parameters(net), expected)


class Loop:
    """The parts of a trainer that matter here: it knows an iterable with a length, epochs, and a step's function."""

    def fit(self, model: Any, data: Any, epochs: int) -> None:
        for _ in range(epochs):
            assert len(data) > 0
            for index, part in enumerate(data):
                model.zero_grad()
                model.training_step(part.to("cpu"), index).backward()
                descend(model.net, 0.2)


def test_a_trainer_that_is_given_the_streams_gives_the_same_updates() -> None:
    expected = after_plain_loop(2)
    net, streams = leaky(), made()
    model = SimpleNamespace(
        net=net,
        zero_grad=net.zero_grad,
        training_step=lambda part, _: part.mean(losses(streams.run(net, part), part.y)),
    )
    Loop().fit(model, streams, 2)
    assert_same(parameters(net), expected)


@pytest.mark.filterwarnings("ignore")  # what it warns of in itself, and that the loader has no workers
def test_lightning_gives_the_same_updates(tmp_path: Any) -> None:
    lightning = pytest.importorskip("lightning", reason="an optional peer")
    expected = after_plain_loop(2)
    net, streams = leaky(), made()

    class Model(lightning.LightningModule):
        def __init__(self) -> None:
            super().__init__()
            self.net = net

        def training_step(self, part: Any, _: int) -> Tensor:
            return part.mean(losses(streams.run(self.net, part), part.y))

        def configure_optimizers(self) -> Any:
            return torch.optim.SGD(self.parameters(), 0.2)

    quiet = {"logger": False, "enable_progress_bar": False, "enable_model_summary": False, "default_root_dir": tmp_path}
    trainer = lightning.Trainer(max_epochs=2, accelerator="cpu", enable_checkpointing=False, **quiet)
    trainer.fit(Model(), streams)
    assert_same(parameters(net), expected, close=1e-14)  # torch's SGD multiplies and adds in one operation


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("stopped", [3, 4, 6])
def test_lightning_goes_on_from_its_own_checkpoint_in_an_epoch(tmp_path: Any, stopped: int) -> None:
    lightning = pytest.importorskip("lightning", reason="an optional peer")
    callbacks = importlib.import_module("lightning.pytorch.callbacks")
    quiet = {"logger": False, "enable_progress_bar": False, "enable_model_summary": False, "accelerator": "cpu"}

    class Model(lightning.LightningModule):
        def __init__(self, streams: Any) -> None:
            super().__init__()
            self.net, self.streams = leaky(), streams

        def training_step(self, part: Any, _: int) -> Tensor:
            return part.mean(losses(self.streams.run(self.net, part), part.y))

        def configure_optimizers(self) -> Any:
            return torch.optim.Adam(self.parameters(), 0.02)

    found = []
    for checkpoint in (None, tmp_path / f"step={stopped}.ckpt"):
        streams = made()
        keep = callbacks.ModelCheckpoint(tmp_path, filename="{step}", every_n_train_steps=1, save_top_k=-1)
        trainer = lightning.Trainer(max_epochs=3, callbacks=[keep], default_root_dir=tmp_path, **quiet)
        trainer.fit(Model(streams), streams, ckpt_path=checkpoint, weights_only=False)
        assert (streams.epoch, streams.position) == (3, 0)
        found.append(parameters(trainer.lightning_module.net))
    assert_same(*found)


def test_ignite_gives_the_same_updates() -> None:
    pytest.importorskip("ignite", reason="an optional peer")
    engine = importlib.import_module("ignite.engine")
    expected = after_plain_loop(2)
    net, streams = leaky(), made()

    def update(_: Any, part: Any) -> None:
        net.zero_grad()
        part.mean(losses(streams.run(net, part), part.y)).backward()
        descend(net, 0.2)

    engine.Engine(update).run(streams, max_epochs=2)
    assert_same(parameters(net), expected)
