"""Ctrl-C as a request: the loop finishes its update, saves, and leaves."""

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import FrameType

SIGNALS = (signal.SIGINT, signal.SIGTERM)


class Interrupted(Exception):  # noqa: N818 - a request that was granted is no error
    """A run was stopped on request and can go on; no error."""

    def __init__(self, folder: Path, where: str, signal_number: int | None) -> None:
        self.folder, self.where, self.signal_number = folder, where, signal_number or signal.SIGINT
        super().__init__(f"interrupted {where}; saved in {folder}")


@dataclass(slots=True)
class StopRequest:
    """Whether, and by which signal, a stop was asked for.

    Attributes:
        signal_number: of the signal that asked; None: none did.
        interrupts: whether a signal is also raised as KeyboardInterrupt at once, because nobody looks at the request.
    """

    signal_number: int | None = None
    interrupts: bool = False

    def __bool__(self) -> bool:
        return self.signal_number is not None


@contextmanager
def listening() -> Iterator[StopRequest]:
    """Turn SIGINT and SIGTERM into a request; a second one raises KeyboardInterrupt at once.

    Outside the main thread, where Python delivers no signals, the request simply never comes.
    """
    request = StopRequest()
    if threading.current_thread() is not threading.main_thread():
        yield request
        return
    before = {number: signal.getsignal(number) for number in SIGNALS}

    def ask(number: int, frame: FrameType | None) -> None:
        at_once = request.interrupts or bool(request)
        request.signal_number = number
        if at_once:
            raise KeyboardInterrupt

    for number in SIGNALS:
        signal.signal(number, ask)
    try:
        yield request
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
