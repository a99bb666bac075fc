"""The table of cells that the suite runs over: the built-in ones take no path that the odd ones do not."""

import torch
from torch import nn
from torch.utils import _pytree as pytree

import odd_cells
from bptt import cells
from bptt.trace.example import initial_carry

BUILT_IN = {
    "rnn": cells.RNN,
    "relu rnn": lambda inputs, hidden: cells.RNN(inputs, hidden, nonlinearity="relu"),
    "lstm": cells.LSTM,
    "projected lstm": lambda inputs, hidden: cells.LSTM(inputs, hidden, proj_size=max(hidden // 2, 1)),
    "gru": cells.GRU,
    "gru without bias": lambda inputs, hidden: cells.GRU(inputs, hidden, bias=False),
    "rnn with readout": lambda inputs, hidden: cells.Readout(cells.RNN(inputs, hidden), 2),
    "projected lstm with readout": lambda inputs, hidden: cells.Readout(cells.LSTM(inputs, hidden, proj_size=1), 2, 1),
}
ODD = {
    "two matmuls in a row": odd_cells.TwoMatmuls,
    "peephole lstm": odd_cells.Peephole,
    "layer norm lstm": odd_cells.LayerNormLSTM,
    "dale's law": odd_cells.Dale,
    "leaky": odd_cells.Leaky,
    "dict carry": odd_cells.DictCarry,
    "nested carry": odd_cells.NestedCarry,
    "output that is not the carry": odd_cells.OtherOutput,
    "output of the old carry": odd_cells.OutputOfOldCarry,
    "output of the input alone": odd_cells.OutputOfInputAlone,
    "delay line": odd_cells.DelayLine,
    "swapped carry": odd_cells.SwappedCarry,
    "attention memory": odd_cells.AttentionMemory,
    "in place": odd_cells.InPlace,
    "carry changed in place": odd_cells.CarryChangedInPlace,
    "kinks": odd_cells.Kinks,
    "activations": odd_cells.Activations,
    "detached": odd_cells.Detached,
    "no_grad inside": odd_cells.NoGradInside,
    "qr of a parameter": odd_cells.QRofParameter,
    "exponential of a parameter": odd_cells.ExpOfParameter,
    "ligru": odd_cells.LiGRU,
    "minimal gated": odd_cells.MinimalGated,
    "no parameters": odd_cells.NoParameters,
    "counter": odd_cells.Counter,
    "running maximum": odd_cells.RunningMaximum,
    "deep": odd_cells.Deep,
    "tied": odd_cells.Tied,
    "weight norm": odd_cells.WeightNorm,
    "orthogonal": odd_cells.Orthogonal,
    "fast weights": odd_cells.FastWeights,
    "frozen": odd_cells.Frozen,
    "scalar gain": odd_cells.ScalarGain,
    "highway": odd_cells.Highway,
    "unregistered mask": odd_cells.UnregisteredMask,
    "given to every row": odd_cells.GivenToEveryRow,
    "sines": odd_cells.SinCos,
    "torch rnn cell": odd_cells.rnn_cell,
    "torch relu cell": odd_cells.relu_cell,
    "torch lstm cell": odd_cells.lstm_cell,
    "torch gru cell": odd_cells.gru_cell,
    "places and angles": odd_cells.Places,
}
NOISY = {"noisy": odd_cells.Noisy, "dropout": odd_cells.Dropout, "zoneout": odd_cells.Zoneout}
CELLS = {**BUILT_IN, **ODD, **NOISY}


def make(name: str, inputs: int = 3, hidden: int = 4) -> nn.Module:
    """The cell of that name in float64; the same numbers each time."""
    torch.manual_seed(1)
    return CELLS[name](inputs, hidden).double()


def start(cell: nn.Module, batch: int):
    """An initial carry away from zero, where the corners of relu, abs and max are."""

    def move(a):
        return a + 0.3 * torch.randn(a.shape, dtype=torch.float64) if a.is_floating_point() else a

    return pytree.tree_map(move, initial_carry(cell.double(), batch))
