"""Torch modules: `Recurrent` for any cell; `RNN`, `LSTM`, `GRU` with torch.nn's constructors and state dictionaries."""

from bptt.nn.clip import clip_carry
from bptt.nn.layers import GRU, LSTM, RNN
from bptt.nn.recurrent import Recurrent

__all__ = ["GRU", "LSTM", "RNN", "Recurrent", "clip_carry"]
