"""A packed sequence through layers: it is a batch with lengths; rows come back in the order that torch gives them."""

from collections.abc import Callable
from typing import Any

from torch import Tensor, nn
from torch.nn.utils.rnn import PackedSequence, pack_padded_sequence, pad_packed_sequence

from bptt.errors import UnsupportedError
from bptt.nn.trees import change
from bptt.time.plan import Plan


def packed(
    net: nn.RNNBase, sequence: PackedSequence, hx: Any, masks: tuple[Any, Any], plan: Plan | None
) -> tuple[PackedSequence, Any]:
    """`net(sequence, hx)` as torch.nn has it.

    Args:
        masks: lengths and resets, which must be None.
    Raises:
        UnsupportedError: there are lengths or resets: a packed sequence has its own lengths, and no place for resets.
    """
    for name, mask in zip(("lengths", "resets"), masks, strict=True):
        if mask is not None:
            raise UnsupportedError(f"{name} with a PackedSequence", fix="give a padded tensor and lengths= instead")
    first = net.batch_first
    padded, lengths = pad_packed_sequence(PackedSequence(sequence.data, sequence.batch_sizes), batch_first=first)
    carry = None if hx is None else change(_in_order(sequence.sorted_indices), hx)
    output, last = net(padded, carry, lengths=lengths, plan=plan)
    data = pack_padded_sequence(output, lengths, batch_first=first).data
    found = PackedSequence(data, sequence.batch_sizes, sequence.sorted_indices, sequence.unsorted_indices)
    return found, change(_in_order(sequence.unsorted_indices), last)


def _in_order(order: Tensor | None) -> Callable[[Tensor], Tensor]:
    return lambda leaf: leaf if order is None else leaf.index_select(1, order)
