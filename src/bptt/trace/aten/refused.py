"""Operations of torch that have no place in a step, and why: what a person is told instead of "not in the table"."""

from collections.abc import Mapping

_CHOOSES = (
    "which places it chooses depends on the values of a row, and changes from step to step",
    "the same operations on the same places, whatever the values are",
    "take maxima with amax or max(dim); keep what is large by torch.where(a >= bound, a, 0)",
)
_READS = (
    "which place it reads depends on the values of a row",
    "places that are the same for all rows and steps",
    "compare with torch.arange(n) to get a one-hot vector, and multiply by it",
)
_WRITES = (
    "it writes at places that a tensor gives",
    "places written out as slices",
    "join the parts with torch.cat, or choose with torch.where(mask, a, b)",
)
_EMBEDS = (
    "it looks up an embedding by a number that belongs to a row",
    "the embedded vectors as the cell's input x",
    "embed all steps at once before the cell, net(embedding(tokens)); that is faster too",
)
_POOLS = (
    "it pools over windows of features",
    "operations of the table in docs/operations.md",
    "reshape windows to an axis of their own, and take amax or mean along it",
)

# By torch's name: (reason, expected, fix).
REFUSED: Mapping[str, tuple[str, str, str]] = {
    **dict.fromkeys(("topk", "sort", "argsort", "kthvalue", "median", "nanmedian", "mode"), _CHOOSES),
    **dict.fromkeys(("cummax", "cummin", "_unique2", "searchsorted", "bucketize"), _CHOOSES),
    **dict.fromkeys(("gather", "take"), _READS),
    **dict.fromkeys(("scatter", "scatter_add", "scatter_reduce", "index_put", "index_add", "index_copy"), _WRITES),
    **dict.fromkeys(("index_fill", "masked_scatter"), _WRITES),
    **dict.fromkeys(("embedding", "_embedding_bag"), _EMBEDS),
    **dict.fromkeys(("max_pool2d_with_indices", "max_pool3d_with_indices", "avg_pool2d", "avg_pool3d"), _POOLS),
    **dict.fromkeys(("_adaptive_avg_pool2d", "_adaptive_avg_pool3d"), _POOLS),
    "multinomial": (
        "it draws a place by the values of a row",
        "draws whose law is the same for all rows",
        "torch.nn.functional.gumbel_softmax, which lets gradients through",
    ),
}
COMPLEX = (
    "it computes with complex numbers",
    "real numbers; a cotangent of a complex number has two conventions, and our rules know none of them",
    "carry the real and the imaginary part as two leaves: (a + ib)(c + id) = (ac - bd) + i(ad + bc)",
)
