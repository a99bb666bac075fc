"""Recurrent cells of the literature, written as their papers or usual implementations write them.

None is known to the library. Each is called with (inputs, hidden); sizes that a paper fixes are derived from these, so
that every hidden size works.
"""

from literature_cells import dynamics, gated, memories, refused

CELLS = {
    "slstm with heads": memories.SLSTM,
    "mlstm": memories.MLSTM,
    "linear attention": memories.LinearAttention,
    "delta net": memories.DeltaNet,
    "fast weights of Ba": memories.FastWeightsRNN,
    "conv lstm": memories.ConvLSTM,
    "neural turing machine": memories.NTM,
    "indrnn": gated.IndRNN,
    "clockwork": gated.Clockwork,
    "phased lstm": gated.PhasedLSTM,
    "sru": gated.SRU,
    "qrnn": gated.QRNN,
    "mut1": gated.MUT1,
    "ugrnn": gated.UGRNN,
    "star": gated.STAR,
    "cornn": dynamics.CoRNN,
    "lem": dynamics.LEM,
    "lipschitz": dynamics.Lipschitz,
    "antisymmetric": dynamics.Antisymmetric,
    "fastgrnn": gated.FastGRNN,
    "lmu": memories.LMU,
    "echo state": dynamics.EchoState,
    "hopfield": memories.Hopfield,
    "recurrent highway": gated.RecurrentHighway,
    "zoneout with a mask": gated.ZoneoutGivenMask,
    "spiking": dynamics.LIF,
    "neural ode": dynamics.NeuralODE,
    "rolling attention": memories.RollingAttention,
    "ordered neurons": gated.ONLSTM,
    "multiplicative integration": gated.MultiplicativeIntegration,
    "tensor rnn": gated.TensorRNN,
    "householder": dynamics.Householder,
    "rotations": dynamics.EUNN,
    "maxout": gated.MinMaxPlus,
}
REFUSED = {
    "spiking by a custom function": refused.LIFByFunction,
    "unitary": refused.Unitary,
    "complex inside": refused.GORU,
    "batch norm": refused.BatchNormRNN,
    "top k": refused.TopK,
}
