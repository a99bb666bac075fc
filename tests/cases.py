"""The table of cells that the suite runs over: the built-in ones take no path that the odd ones do not."""

import torch
from torch import nn
from torch.utils import _pytree as pytree

from bptt import cells
from bptt.trace.example import initial_carry
from odd_cells import carries, gated, operations, parameters

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
    "two matmuls in a row": operations.TwoMatmuls,
    "peephole lstm": gated.Peephole,
    "layer norm lstm": gated.LayerNormLSTM,
    "dale's law": gated.Dale,
    "leaky": gated.Leaky,
    "dict carry": carries.DictCarry,
    "nested carry": carries.NestedCarry,
    "output that is not the carry": carries.OtherOutput,
    "output of the old carry": carries.OutputOfOldCarry,
    "output of the input alone": carries.OutputOfInputAlone,
    "delay line": carries.DelayLine,
    "swapped carry": carries.SwappedCarry,
    "attention memory": carries.AttentionMemory,
    "in place": operations.InPlace,
    "carry changed in place": operations.CarryChangedInPlace,
    "kinks": operations.Kinks,
    "activations": operations.Activations,
    "detached": operations.Detached,
    "no_grad inside": operations.NoGradInside,
    "qr of a parameter": parameters.QRofParameter,
    "exponential of a parameter": parameters.ExpOfParameter,
    "ligru": gated.LiGRU,
    "minimal gated": gated.MinimalGated,
    "no parameters": parameters.NoParameters,
    "counter": carries.Counter,
    "running maximum": carries.RunningMaximum,
    "deep": carries.Deep,
    "tied": parameters.Tied,
    "weight norm": parameters.WeightNorm,
    "orthogonal": parameters.Orthogonal,
    "fast weights": carries.FastWeights,
    "frozen": parameters.Frozen,
    "scalar gain": parameters.ScalarGain,
    "highway": gated.Highway,
    "unregistered mask": parameters.UnregisteredMask,
    "given to every row": parameters.GivenToEveryRow,
    "sines": operations.SinCos,
    "torch rnn cell": gated.rnn_cell,
    "torch relu cell": gated.relu_cell,
    "torch lstm cell": gated.lstm_cell,
    "torch gru cell": gated.gru_cell,
    "places and angles": operations.Places,
}
NOISY = {"noisy": operations.Noisy, "dropout": operations.Dropout, "zoneout": operations.Zoneout}
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
