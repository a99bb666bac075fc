"""Whatever ends a run, or damages what it saved: it goes on to the same bits, or says why it cannot."""

import os
import random
import shutil
import signal
import tempfile
import time
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from bptt.errors import DataError
from bptt.train import Interrupted, loop, resume
from train.small import metrics, quiet, run, write_table
from train.test_resume import assert_same_run, saved, stop_after

__all__ = ["stop_after"]  # a fixture

resource = pytest.importorskip("resource", reason="processes are ended and limited as POSIX has it")


def in_child(work: Callable[[], object], kill_after: float | None = None) -> int:
    """Do it in a process of its own.

    Returns:
        0: done; 1: refused with a DataError that says what to do; 2: anything else; -9: killed.
    """
    with warnings.catch_warnings():
        warnings.simplefilter(
            "ignore", DeprecationWarning
        )  # a fork beside threads of torch, which the child leaves alone
        child = os.fork()
    if child == 0:
        code = 2
        try:
            work()
            code = 0
        except DataError as error:
            code = 1 if "cannot be written" in error.what and error.fix else 2
        finally:
            os._exit(code)
    if kill_after is not None:
        time.sleep(kill_after)
        os.kill(child, signal.SIGKILL)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def content(folder: Path) -> dict[str, bytes]:
    """What a run goes on from."""
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.name.startswith(("last", "best"))}


@pytest.fixture
def interrupted(tmp_path: Path, stop_after: Callable[[int], None]) -> Path:
    """A run in the middle of its third epoch."""
    data = write_table(tmp_path / "sea.csv")
    stop_after(21)  # nine looks in an epoch
    with pytest.raises(Interrupted):
        run(data, tmp_path / "run", epochs=4, noise=1.0)
    stop_after(0)
    return tmp_path / "run"


@pytest.mark.slow
def test_killed_at_random_moments_a_run_goes_on_to_the_same_bits(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(loop, "SAVE_SECONDS", 0.0)  # a save after each update: many a kill comes while one is written
    data, chosen = write_table(tmp_path / "sea.csv"), {"epochs": 4, "noise": 1.0, "window": 20, "stride": 6}
    run(data, tmp_path / "straight", **chosen)
    begun = time.monotonic()  # of a second run: the first may have compiled, which no other has to
    run(data, tmp_path / "again", **chosen)
    whole = time.monotonic() - begun
    moments, folder = random.Random(4), tmp_path / "killed"
    killed, seen, reached = 0, set(), 0
    for _ in range(120):
        begin = not (folder / "last.json").exists()
        work = (lambda: run(data, folder, **chosen)) if begin else (lambda: resume(folder, None, quiet()))
        if begin and folder.exists():  # killed before it had a state: nothing is lost by beginning again
            shutil.rmtree(folder)
        code = in_child(work, kill_after=moments.uniform(0.1, 0.35) * whole)
        assert code in (0, -signal.SIGKILL)
        killed += code != 0
        before, reached = reached, saved(folder)[1]["updates"] if (folder / "last.json").exists() else 0
        if reached:
            seen.add(reached)
        if code == 0 and killed > 1 and len(seen) > 1:
            break
        if code == 0:  # other work on the machine made the measured run a slow one: once more, with shorter lives
            whole, killed, reached = whole / 2, 0, 0
            seen.clear()
            shutil.rmtree(folder)
        elif reached < before + 2:  # or it makes this one slow: longer lives, which come to their end
            whole *= 1.25
    assert code == 0, "it never came to its end"
    assert killed > 1
    assert len(seen) > 1, "each time it was killed before it had moved"
    assert_same_run(tmp_path / "straight", folder)


@pytest.mark.slow
@pytest.mark.parametrize("room", [100, 3_000, 7_000])
def test_on_a_full_disk_the_last_state_stays_and_goes_on_when_there_is_room(
    interrupted: Path, tmp_path: Path, room: int
) -> None:
    """No file may grow beyond `room` bytes: the configuration, the state's JSON or its tensors do not fit."""
    run(tmp_path / "sea.csv", tmp_path / "straight", epochs=4, noise=1.0)
    before = content(interrupted)

    def without_room() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (room, room))
        resume(interrupted, None, quiet())

    assert in_child(without_room) == 1
    if room == 100:
        assert content(interrupted) == before
    assert not list(interrupted.glob(".*.tmp"))
    assert saved(interrupted)[1]["updates"] >= 18
    resume(interrupted, None, quiet())
    assert_same_run(tmp_path / "straight", interrupted)


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that every user may enter."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        yield Path(name)


@pytest.mark.slow
def test_in_a_folder_that_may_not_be_written_nothing_changes(
    open_folder: Path, stop_after: Callable[[int], None]
) -> None:
    data = write_table(open_folder / "sea.csv")
    stop_after(11)
    with pytest.raises(Interrupted):
        run(data, open_folder / "run")
    stop_after(0)
    before = content(open_folder / "run")
    (open_folder / "run").chmod(0o555)

    def as_someone() -> None:
        if os.geteuid() == 0:  # root may write anywhere
            os.setuid(65534)
        resume(open_folder / "run", None, quiet())

    assert in_child(as_someone) == 1
    assert content(open_folder / "run") == before
    (open_folder / "run").chmod(0o755)
    resume(open_folder / "run", None, quiet())
    run(data, open_folder / "straight")
    assert_same_run(open_folder / "straight", open_folder / "run")


def damages(path: Path, draw: random.Random) -> Iterator[bytes]:
    """The content with one bit flipped, at several places, and cut short."""
    good = path.read_bytes()
    for _ in range(8):
        place = draw.randrange(len(good))
        yield good[:place] + bytes([good[place] ^ 1 << draw.randrange(8)]) + good[place + 1 :]
    yield good[: len(good) // 2]
    yield good[:-2]
    yield b""


@pytest.mark.slow
@pytest.mark.parametrize("name", ["config.json", "last.json", "last-*", "best.json", "best-*", "metrics.jsonl"])
def test_a_damaged_run_is_refused(interrupted: Path, name: str) -> None:
    (path,) = interrupted.glob(name)
    good = {file: file.read_bytes() for file in interrupted.iterdir()}
    for bad in damages(path, random.Random(name)):
        path.write_bytes(bad)
        with pytest.raises(DataError, match=r"damaged|cannot be read") as caught:
            resume(interrupted, None, quiet())
        assert caught.value.fix
        assert {file: file.read_bytes() for file in interrupted.iterdir() if file != path} == {
            file: held for file, held in good.items() if file != path
        }
    path.write_bytes(good[path])
    resume(interrupted, None, quiet())
    assert len(metrics(interrupted)) == 4


def test_what_would_be_undone_is_not(interrupted: Path) -> None:
    """The best model may be from an epoch after the one that a smaller --epochs asks for."""
    with pytest.raises(DataError, match="2 epochs are done"):
        resume(interrupted, 1, quiet())
