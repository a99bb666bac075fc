"""The application: data files in, a trained model, a run folder and a report out. Start with `app.py`."""

from bptt.train.app import resume, start
from bptt.train.finish import Outcome
from bptt.train.interrupt import Interrupted
from bptt.train.look import Look, look
from bptt.train.sampling import sample

__all__ = ["Interrupted", "Look", "Outcome", "look", "resume", "sample", "start"]
