"""`bptt` with a save after each update, and one process that is killed at its first start: KILL is "RANK UPDATE"."""

import os
import signal
import sys
from typing import Any

from bptt.cli import main
from bptt.train import loop

loop.SAVE_SECONDS = 0.0
update = loop._update
victim, moment = map(int, os.environ["KILL"].split())


def update_or_die(task: Any, settings: Any, state: Any, *rest: Any) -> Any:
    first = os.environ.get("TORCHELASTIC_RESTART_COUNT") == "0"
    if first and state.updates == moment and int(os.environ["RANK"]) == victim:
        os.kill(os.getpid(), signal.SIGKILL)
    return update(task, settings, state, *rest)


loop._update = update_or_die
main(sys.argv[1:])
