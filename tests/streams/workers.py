"""What each process of a test does. Started as `python workers.py FOLDER ONE`, with its RANK and the WORLD_SIZE."""

import os
import sys
from pathlib import Path

import torch
from torch import distributed, nn
from torch.nn.parallel import DistributedDataParallel

sys.path.insert(0, str(Path(__file__).parents[1]))

import bptt
from streams.nets import leaky, losses, lstm, recordings

SIZES = {"batch": 5, "window": 7, "stride": 4}  # five rows: processes own two and three, or one and two
LENGTHS = [20, 9, 15]
CASES = {"leaky": (leaky, LENGTHS), "lstm": (lstm, LENGTHS), "once": (leaky, [44])}  # once: rows start in one update
UPDATES = 4  # of three in an epoch, so that the walk is stopped inside the second


def train(net: nn.Module, streams: bptt.streams, updates: int, wrapped: nn.Module | None = None) -> None:
    """Adam, since its moments remember every gradient."""
    optimizer = torch.optim.Adam(net.parameters(), 0.05)
    done = 0
    while done < updates:
        for part in streams:
            optimizer.zero_grad()
            part.mean(losses(streams.run(wrapped or net, part), part.y)).backward()
            if wrapped is None:
                streams.reduce(net)
            optimizer.step()
            done += 1
            if done == updates:
                return


def reduced(folder: Path) -> None:
    """Our own reduction; every process saves, since all must have the same."""
    for name, (make, lengths) in CASES.items():
        net, streams = make(), bptt.streams(recordings(lengths), **SIZES)
        train(net, streams, UPDATES)
        save(folder, name, net, streams)


def wrapped(folder: Path) -> None:
    """DistributedDataParallel around the net."""
    net, streams = lstm(), bptt.streams(recordings(LENGTHS), **SIZES)
    train(net, streams, UPDATES, DistributedDataParallel(net))
    save(folder, "wrapped", net, streams)


def goes_on(folder: Path, saved_in: Path) -> None:
    """From the state that another number of processes saved."""
    for name, (make, lengths) in CASES.items():
        net, streams = make(), bptt.streams(recordings(lengths), **SIZES)
        saved = torch.load(saved_in / f"{name}-0.pt", weights_only=True)
        net.load_state_dict(saved["net"])
        streams.load_state_dict(saved["streams"])
        train(net, streams, UPDATES)
        save(folder, f"{name}-later", net, streams)


def save(folder: Path, name: str, net: nn.Module, streams: bptt.streams) -> None:
    rank = distributed.get_rank() if distributed.is_initialized() else 0
    torch.save({"net": net.state_dict(), "streams": streams.state_dict()}, folder / f"{name}-{rank}.pt")


if __name__ == "__main__":
    torch.set_num_threads(1)
    own, one = map(Path, sys.argv[1:])
    # They meet in a file, as a port that was free a moment ago may be somebody else's now.
    rank, world = int(os.environ["RANK"]), int(os.environ["WORLD_SIZE"])
    distributed.init_process_group("gloo", init_method=(own / "meeting").as_uri(), rank=rank, world_size=world)
    reduced(own)
    wrapped(own)
    goes_on(own, one)
    distributed.destroy_process_group()
