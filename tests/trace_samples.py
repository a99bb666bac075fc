"""One small cell or more for each row of the translation table: functions of x, h (batch, 4), p (4,) and W (4, 4)."""

import torch
from torch.nn import functional

SAMPLES = {
    "neg": [lambda x, h, p, W: -h * x],
    "exp": [lambda x, h, p, W: torch.exp(0.3 * h) - x],
    "expm1": [lambda x, h, p, W: torch.expm1(0.3 * h) - x],
    "log": [lambda x, h, p, W: torch.log(h * h + 0.5) + x],
    "log1p": [lambda x, h, p, W: torch.log1p(h * h) + x],
    "sqrt": [lambda x, h, p, W: torch.sqrt(h * h + 0.5) + x],
    "rsqrt": [lambda x, h, p, W: torch.rsqrt(h * h + 0.5) + x],
    "tanh": [lambda x, h, p, W: torch.tanh(h + x)],
    "sigmoid": [lambda x, h, p, W: torch.sigmoid(3 * h + x)],
    "erf": [lambda x, h, p, W: torch.erf(h + x)],
    "sin": [lambda x, h, p, W: torch.sin(h + x)],
    "cos": [lambda x, h, p, W: torch.cos(h + x)],
    "relu": [lambda x, h, p, W: torch.relu(h + x)],
    "abs": [lambda x, h, p, W: torch.abs(h * 0.5 + x)],
    "sign": [lambda x, h, p, W: torch.sign(h + x) * p + 0.5 * h * x],
    "floor": [lambda x, h, p, W: torch.floor(3 * x) * h * 0.2 + x],
    "round": [lambda x, h, p, W: torch.round(3 * x) * h * 0.2 + x],
    "ceil": [lambda x, h, p, W: torch.ceil(3 * x) * h * 0.2 + x],
    "mul": [
        lambda x, h, p, W: h * x + p,
        lambda x, h, p, W: 0.5 * h * p,
        lambda x, h, p, W: torch.where((h > 0) * (x > 0), x, h * p),
        lambda x, h, p, W: torch.where(torch.isfinite(h / x), x, h * p) + h,
    ],
    "pow": [
        lambda x, h, p, W: h**3 * 0.1 + x,
        lambda x, h, p, W: h**2 * 0.3 + x,
        lambda x, h, p, W: (h * h + 0.5) ** p.abs() * 0.2 + x,
        lambda x, h, p, W: (h * h + 0.5) ** -1.5 * 0.2 + x,
        lambda x, h, p, W: 1.5**h * 0.3 + x,
        lambda x, h, p, W: h**1 * 0.5 + (x * x) ** 0.5,
    ],
    "maximum": [
        lambda x, h, p, W: torch.maximum(h, x * p),
        lambda x, h, p, W: torch.where(torch.maximum(h > 0, x > 0), x, h * p),
    ],
    "minimum": [
        lambda x, h, p, W: torch.minimum(h, x * p),
        lambda x, h, p, W: torch.where(torch.minimum(h > 0, x > 0), x, h * p),
    ],
    "eq": [lambda x, h, p, W: torch.where(h.floor() == x.floor(), x, h * p)],
    "ne": [lambda x, h, p, W: torch.where(h.floor() != x.floor(), x, h * p)],
    "lt": [lambda x, h, p, W: torch.where(h < x, x, h * p)],
    "le": [lambda x, h, p, W: torch.where(h <= 0.1, x, h * p)],
    "gt": [lambda x, h, p, W: torch.where(h > p, x, h * p)],
    "ge": [lambda x, h, p, W: torch.where(h >= x, x, h * p)],
    "logical_and": [lambda x, h, p, W: torch.where(torch.logical_and(h > 0, x > 0), x * h, h * p)],
    "logical_or": [lambda x, h, p, W: torch.where(torch.logical_or(h > 0, x > 0), x * h, h * p)],
    "logical_not": [lambda x, h, p, W: torch.where(torch.logical_not(h > 0), x * h, h * p)],
    "bitwise_not": [lambda x, h, p, W: torch.where(~(h > 0), x * h, h * p)],
    "bitwise_and": [lambda x, h, p, W: torch.where((h > 0) & (x > 0), x * h, h * p)],
    "bitwise_or": [lambda x, h, p, W: torch.where((h > 0) | (x > 0), x * h, h * p)],
    "add": [
        lambda x, h, p, W: torch.add(h, x, alpha=0.3) + p,
        lambda x, h, p, W: 1.5 + h * 0.2 + x,
        lambda x, h, p, W: torch.where((h > 0) + (x > 0), x, h * p),
    ],
    "sub": [lambda x, h, p, W: torch.sub(h, x, alpha=0.3) - p, lambda x, h, p, W: (h * x) - 1],
    "rsub": [lambda x, h, p, W: 1 - h * x, lambda x, h, p, W: torch.rsub(h, x, alpha=0.5)],
    "div": [
        lambda x, h, p, W: h / (x * x + 1),
        lambda x, h, p, W: torch.div(h, 0.3, rounding_mode="floor") * 0.1 + h * x,
        lambda x, h, p, W: torch.div(h, p, rounding_mode="trunc") * 0.01 + h * x,
        lambda x, h, p, W: 1 / (h * h + 1) + x / 3,
    ],
    "sgn": [lambda x, h, p, W: torch.sgn(h + x) * p + 0.5 * h * x],
    "reciprocal": [lambda x, h, p, W: torch.reciprocal(h * h + 1) + x],
    "exp2": [lambda x, h, p, W: torch.exp2(0.3 * h) - x],
    "log2": [lambda x, h, p, W: torch.log2(h * h + 1) + x],
    "log10": [lambda x, h, p, W: torch.log10(h * h + 1) + x],
    "where": [
        lambda x, h, p, W: torch.where(x > 0, h * 0.5, p),
        lambda x, h, p, W: torch.where(x > 0, h * x, 0.3),
        lambda x, h, p, W: torch.where(p > 0, h * x, p),
    ],
    "masked_fill": [
        lambda x, h, p, W: (h * x).masked_fill(x > 0, 0.3),
        lambda x, h, p, W: (h + x).masked_fill(p > 0.6, 2),
    ],
    "clamp": [
        lambda x, h, p, W: torch.clamp(h + x, -0.4, 0.6),
        lambda x, h, p, W: torch.clamp(h + x, max=0.2),
        lambda x, h, p, W: torch.clamp(h * 2, p - 0.5, x),
    ],
    "clamp_min": [lambda x, h, p, W: torch.clamp_min(h + x, -0.4)],
    "clamp_max": [lambda x, h, p, W: torch.clamp_max(h + x, 0.4)],
    "hardtanh": [
        lambda x, h, p, W: functional.hardtanh(h + x, -0.5, 0.8),
        lambda x, h, p, W: functional.relu6(6 * h + x) * 0.1,
    ],
    "softplus": [
        lambda x, h, p, W: functional.softplus(h + x),
        lambda x, h, p, W: functional.softplus(h + x, 2.0, 1.0),
    ],
    "silu": [lambda x, h, p, W: functional.silu(h + x)],
    "gelu": [lambda x, h, p, W: functional.gelu(h + x), lambda x, h, p, W: functional.gelu(h + x, approximate="tanh")],
    "elu": [lambda x, h, p, W: functional.elu(h + x, 0.7), lambda x, h, p, W: functional.selu(h + x)],
    "celu": [lambda x, h, p, W: functional.celu(h + x, 0.7), lambda x, h, p, W: functional.celu(h + x)],
    "leaky_relu": [lambda x, h, p, W: functional.leaky_relu(h + x, 0.1)],
    "_prelu_kernel": [lambda x, h, p, W: functional.prelu(h + x, p), lambda x, h, p, W: functional.prelu(h + x, p[:1])],
    "threshold": [lambda x, h, p, W: functional.threshold(h + x, 0.1, -0.3)],
    "hardsigmoid": [lambda x, h, p, W: functional.hardsigmoid(h) + x],
    "zero": [lambda x, h, p, W: h.clone().zero_() + h * x],
    "hardswish": [lambda x, h, p, W: functional.hardswish(3 * h + x)],
    "mish": [lambda x, h, p, W: functional.mish(h + x)],
    "log_sigmoid_forward": [lambda x, h, p, W: functional.logsigmoid(h + x)],
    "addcmul": [lambda x, h, p, W: torch.addcmul(x, h, p, value=0.5)],
    "addcdiv": [lambda x, h, p, W: torch.addcdiv(x, h, p * p + 1, value=0.5)],
    "lerp": [lambda x, h, p, W: torch.lerp(h, x, 0.3), lambda x, h, p, W: torch.lerp(h, x, torch.sigmoid(p))],
    "clone": [lambda x, h, p, W: h.clone() * x],
    "alias": [lambda x, h, p, W: torch.ops.aten.alias(h) * x],
    "detach": [lambda x, h, p, W: h.detach() * x + h * p],
    "_to": [lambda x, h, p, W: (h.float() * 0.5).double() + x, lambda x, h, p, W: (h > 0).double() * x + 0.5 * h],
    "view": [lambda x, h, p, W: (h.view(-1, 2, 2) * x.view(-1, 2, 2)[:, :, :1]).view(-1, 4)],
    "_reshape_alias": [lambda x, h, p, W: torch.ops.aten._reshape_alias(h, [len(h), 2, 2], [4, 2, 1]).flatten(1) * x],
    "_unsafe_view": [
        lambda x, h, p, W: torch.ops.aten._unsafe_view(h, [len(h), 2, 2]).sum(1).repeat_interleave(2, 1) * x
    ],
    "reshape": [lambda x, h, p, W: (h.view(-1, 2, 2).transpose(1, 2) * 0.5).reshape(-1, 4) * x],
    "unsqueeze": [lambda x, h, p, W: (h.unsqueeze(-1) * x.unsqueeze(1)).sum(-1)],
    "squeeze": [lambda x, h, p, W: h.unsqueeze(1).squeeze(1) * x, lambda x, h, p, W: h[:, None, :, None].squeeze() * x],
    "expand": [lambda x, h, p, W: h[:, :1].expand(-1, 4) * x, lambda x, h, p, W: p.expand(len(h), 4) * h * x],
    "permute": [lambda x, h, p, W: h.view(-1, 2, 2).permute(0, 2, 1).flatten(1) * x],
    "transpose": [
        lambda x, h, p, W: h.view(-1, 2, 2).transpose(-1, -2).flatten(1) * x,
        lambda x, h, p, W: h @ W.transpose(0, 1),
    ],
    "t": [lambda x, h, p, W: h @ W.t() + x],
    "slice": [
        lambda x, h, p, W: torch.cat([h[:, 1:], h[:, :1]], 1) * x,
        lambda x, h, p, W: h * p[1:3].sum() + x[:, :-1].sum(1, True),
        lambda x, h, p, W: torch.cat([h[:, ::2], h[:, 1::2]], 1) * x,
        lambda x, h, p, W: torch.cat([x, h, h * p], 1)[:, 1::2].sum(1, True) * x,
    ],
    "select": [lambda x, h, p, W: h * x[:, 1].unsqueeze(1) + p[2] + h[:, -1:]],
    "slice_scatter": [
        lambda x, h, p, W: torch.slice_scatter(h, x[:, :2], 1, 1, 3) * p,
        lambda x, h, p, W: torch.slice_scatter(h, x[:, :2], 1, 0, 4, 2) * p,
    ],
    "select_scatter": [lambda x, h, p, W: torch.select_scatter(h, x[:, 0], 1, -1) * p],
    "copy": [
        lambda x, h, p, W: torch.zeros_like(h).copy_(x) * h,
        lambda x, h, p, W: torch.zeros_like(h).copy_(p) * h * x,
    ],
    "split": [lambda x, h, p, W: torch.cat(torch.split(h, 3, 1)[::-1], 1) * x],
    "unsafe_split": [lambda x, h, p, W: torch.cat(torch.unsafe_split(h, 2, 1)[::-1], 1) * x],
    "unsafe_split_with_sizes": [lambda x, h, p, W: torch.unsafe_split_with_sizes(h, [1, 3], 1)[1].sum(1)[:, None] * x],
    "split_with_sizes": [lambda x, h, p, W: torch.cat(torch.split(h, [1, 2, 1], 1)[::-1], 1) * x],
    "unbind": [lambda x, h, p, W: torch.stack(torch.unbind(h, 1)[::-1], 1) * x],
    "cat": [lambda x, h, p, W: torch.cat([x, h], -1) @ torch.cat([W, W * p], 0)],
    "stack": [
        lambda x, h, p, W: torch.stack([x * p, h], 1).sum(1),
        lambda x, h, p, W: torch.stack([x, h], -1).amax(-1),
    ],
    "roll": [
        lambda x, h, p, W: torch.roll(h, 1, -1) * x,
        lambda x, h, p, W: torch.roll(h.view(-1, 2, 2), (1, 1), (1, 2)).flatten(1) * x,
    ],
    "sum": [
        lambda x, h, p, W: h.sum(1, keepdim=True) * x * 0.3,
        lambda x, h, p, W: h * x.sum(-1).unsqueeze(1) + p.sum(),
    ],
    "mean": [
        lambda x, h, p, W: h.mean(1, keepdim=True) * x,
        lambda x, h, p, W: h * x.view(-1, 2, 2).mean((1, 2))[:, None],
    ],
    "amax": [
        lambda x, h, p, W: h.amax(1, keepdim=True) * x,
        lambda x, h, p, W: x * p + torch.relu(h - 9).amax(1)[:, None] + h * 0.5,
    ],
    "amin": [lambda x, h, p, W: h.amin(1, keepdim=True) * x],
    "var": [lambda x, h, p, W: h * x.var(1, keepdim=True), lambda x, h, p, W: x * h.var(1, unbiased=False)[:, None]],
    "std": [lambda x, h, p, W: h * x.std(1, keepdim=True), lambda x, h, p, W: x * h.std(1, correction=0)[:, None] + p],
    "_softmax": [lambda x, h, p, W: torch.softmax(h * 3 + p, -1) * x, lambda x, h, p, W: functional.softmax(x + h, 1)],
    "_log_softmax": [lambda x, h, p, W: torch.log_softmax(h + p, -1) * x],
    "logsumexp": [
        lambda x, h, p, W: torch.logsumexp(h, 1, keepdim=True) * x,
        lambda x, h, p, W: x * torch.logsumexp(h, -1)[:, None],
    ],
    "native_layer_norm": [
        lambda x, h, p, W: functional.layer_norm(h + x, (4,), p, p * 2),
        lambda x, h, p, W: functional.layer_norm(h, (4,)) * x,
    ],
    "linalg_vector_norm": [
        lambda x, h, p, W: h / (1 + torch.linalg.vector_norm(x, dim=1, keepdim=True)),
        lambda x, h, p, W: x * h.norm(dim=-1, keepdim=True) + x.norm(1, dim=1)[:, None],
    ],
    "norm": [lambda x, h, p, W: x * torch.ops.aten.norm.ScalarOpt_dim(h, 2, [1], True) + p],
    "glu": [lambda x, h, p, W: functional.glu(torch.cat([h, x], 1), 1)],
    "mm": [
        lambda x, h, p, W: torch.mm(h, W) + x,
        lambda x, h, p, W: torch.tanh(torch.mm(W, h.T) + p[:, None]).T + x,
        lambda x, h, p, W: (W @ h.T * x.T).T,
        lambda x, h, p, W: torch.einsum("bi,ij,bj->b", h, W, x)[:, None] * p,
    ],
    "addmm": [
        lambda x, h, p, W: functional.linear(h, W, p) + x,
        lambda x, h, p, W: torch.addmm(x, h, W, beta=0.5, alpha=0.3),
        lambda x, h, p, W: torch.addmm(p[None, :], h, W) * x,
    ],
    "mv": [lambda x, h, p, W: torch.mv(h, p)[:, None] * x],
    "bmm": [
        lambda x, h, p, W: torch.bmm(h.view(-1, 2, 2), x.view(-1, 2, 2)).flatten(1),
        lambda x, h, p, W: torch.einsum("bhi,hij->bhj", h.view(-1, 2, 2), W.view(2, 2, 4)).sum(1) * x,
        lambda x, h, p, W: torch.einsum("bhi,ghji->bghj", h.view(-1, 2, 2), W.view(2, 2, 2, 2)).sum(1).flatten(1) * x,
        lambda x, h, p, W: torch.einsum("bi,bj->bij", h, x) @ p,
        lambda x, h, p, W: (h.view(-1, 2, 1, 2) @ x.view(-1, 2, 2, 1) * h.view(-1, 2, 2, 1)).flatten(1) + p,
        lambda x, h, p, W: torch.matmul(W, h.unsqueeze(-1)).squeeze(-1) * x,
        lambda x, h, p, W: torch.einsum("bij,kj->bik", h.unsqueeze(2) * x.unsqueeze(1), W).sum(-1),
        lambda x, h, p, W: torch.einsum("ij,bj,bi->bi", W, h, x),
        lambda x, h, p, W: torch.bmm(h.view(-1, 2, 2).transpose(0, 1), W.view(2, 2, 4)).transpose(0, 1).sum(1) * x,
    ],
    "baddbmm": [
        lambda x, h, p, W: torch.baddbmm(p.view(2, 2), h.view(-1, 2, 2), x.view(-1, 2, 2), beta=0.5).flatten(1),
    ],
    "convolution": [
        lambda x, h, p, W: functional.conv1d(h.view(-1, 2, 2), W.view(4, 2, 2), p, padding=1).amax(-1) + x,
        lambda x, h, p, W: functional.conv2d(h.view(-1, 1, 2, 2), W[:, :1, None, None]).mean((2, 3)) * x,
        lambda x, h, p, W: (
            functional.conv1d(h.view(-1, 1, 4), W[:1, None, :2], stride=2, dilation=2).repeat(1, 1, 4)[:, 0] * x
        ),
        lambda x, h, p, W: functional.conv1d(h.view(-1, 4, 1), W.view(4, 1, 4), p, padding=2, groups=4)[:, :, 0] * x,
        lambda x, h, p, W: (
            functional.conv_transpose1d(h.view(-1, 4, 1), W[:, :2, None], stride=2).flatten(1).sum(1, True) * x
        ),
        lambda x, h, p, W: (
            functional.conv_transpose2d(
                h.view(-1, 2, 1, 2), W.view(2, 2, 2, 2), p[:2], stride=2, padding=1, output_padding=1
            ).flatten(1)[:, :4]
            * x
        ),
    ],
    "flip": [
        lambda x, h, p, W: h.flip(-1) * x,
        lambda x, h, p, W: torch.cat([h, x], 1).flip(1).view(-1, 2, 4).flip((1, 2)).sum(1) * p,
    ],
    "repeat": [
        lambda x, h, p, W: h[:, :2].repeat(1, 2) * x,
        lambda x, h, p, W: torch.tile(h, (1, 2))[:, 1:5] * x,
        lambda x, h, p, W: torch.repeat_interleave(h[:, :2], 2, dim=1) * x,
    ],
    "index_select": [lambda x, h, p, W: torch.index_select(h, 1, torch.tensor([2, 0, 0, 3])) * x],
    "index": [
        lambda x, h, p, W: h[:, [3, 1, 1, 0]] * x,
        lambda x, h, p, W: h[:, [-1, 0]].repeat(1, 2) * x,
        lambda x, h, p, W: h.view(-1, 2, 2)[:, torch.tensor([[1], [0]])].flatten(1) * x,
    ],
    "diagonal": [
        lambda x, h, p, W: torch.diagonal(h.view(-1, 2, 2), dim1=1, dim2=2).repeat(1, 2) * x,
        lambda x, h, p, W: torch.diagonal(h.unsqueeze(2) * x.unsqueeze(1), 1, -2, -1).sum(1, True) * p,
    ],
    "diag_embed": [lambda x, h, p, W: (torch.diag_embed(h) @ W).sum(-1) * x],
    "tril": [lambda x, h, p, W: torch.tril(h.unsqueeze(2) * x.unsqueeze(1)).sum(1)],
    "triu": [lambda x, h, p, W: torch.triu(h.unsqueeze(2) * x.unsqueeze(1), 1).sum(1) + p],
    "cumsum": [
        lambda x, h, p, W: torch.cumsum(h, 1) * x,
        lambda x, h, p, W: torch.cumsum(h.view(-1, 2, 2), 1).flatten(1) * x + p,
    ],
    "max": [
        lambda x, h, p, W: h.max(1, keepdim=True).values * x,
        lambda x, h, p, W: torch.max(torch.relu(h - p), dim=-1)[0][:, None] * x + h,
    ],
    "min": [lambda x, h, p, W: h.view(-1, 2, 2).min(2).values.repeat(1, 2) * x],
    "argmax": [lambda x, h, p, W: h * x + p * h.argmax(-1, keepdim=True)],
    "argmin": [lambda x, h, p, W: h * x + p * h.argmin(1)[:, None]],
    "prod": [lambda x, h, p, W: x * (h * p).prod(1, keepdim=True), lambda x, h, p, W: h * x[:, :3].prod(-1)[:, None]],
    "var_mean": [lambda x, h, p, W: torch.var_mean(h, 1, keepdim=True)[0] * x - torch.var_mean(h, 1)[1][:, None]],
    "std_mean": [lambda x, h, p, W: torch.std_mean(h, 1, keepdim=True)[0] * x - torch.std_mean(h, 1)[1][:, None]],
    "native_group_norm": [
        lambda x, h, p, W: functional.group_norm(h + x, 2, p, p * 2),
        lambda x, h, p, W: functional.group_norm(h.view(-1, 2, 2), 1).flatten(1) * x,
    ],
    "native_batch_norm": [
        lambda x, h, p, W: functional.batch_norm(h, p.detach(), p.detach() ** 2, p, p * 2) * x,
        lambda x, h, p, W: functional.batch_norm(h.view(-1, 2, 2), p[:2].detach(), p[2:].detach() ** 2).flatten(1) * x,
    ],
    "atan": [lambda x, h, p, W: torch.atan(3 * h + x)],
    "atan2": [
        lambda x, h, p, W: torch.atan2(h, x),
        lambda x, h, p, W: torch.atan2(torch.relu(h), torch.relu(x - 0.2)) + 0.5 * h * p,
    ],
    "remainder": [
        lambda x, h, p, W: torch.remainder(h * 2 + x, 0.7) + p * 0.1,
        lambda x, h, p, W: torch.remainder(h + x, -p.abs() - 0.2),
    ],
    "bitwise_xor": [lambda x, h, p, W: torch.where((h > 0) ^ (x > 0), x * h, h * p)],
    "logical_xor": [lambda x, h, p, W: torch.where(torch.logical_xor(h > 0, x > 0), x * h, h * p)],
    "any": [lambda x, h, p, W: torch.where((h > 0.5).any(1, keepdim=True), x, h * p)],
    "all": [lambda x, h, p, W: torch.where((h > x).all(-1)[:, None], x, h * p)],
    "constant_pad_nd": [
        lambda x, h, p, W: functional.pad(h, (1, 0))[:, :4] * x,
        lambda x, h, p, W: (
            functional.pad(h.view(-1, 2, 2), (-1, 2, 1, 0), value=0.3).sum(1)[:, 1:].sum(1, True) * x + p
        ),
    ],
    "floor_divide": [lambda x, h, p, W: torch.floor_divide(h.detach(), 0.3) * 0.1 + h * x],
    "fmod": [lambda x, h, p, W: torch.fmod(h * 2 + x, 0.7), lambda x, h, p, W: torch.fmod(h + x, p.abs() + 0.2)],
    "tan": [lambda x, h, p, W: torch.tan(0.3 * h) + x],
    "logit": [
        lambda x, h, p, W: torch.logit(torch.sigmoid(h)) * x,
        lambda x, h, p, W: torch.logit(torch.sigmoid(3 * h), eps=0.2) * x,
    ],
    "logaddexp": [lambda x, h, p, W: torch.logaddexp(h, x), lambda x, h, p, W: torch.logaddexp(h, p * x)],
    "hypot": [lambda x, h, p, W: torch.hypot(h, x + 1), lambda x, h, p, W: torch.hypot(h * 1e200, x) * 1e-200 + p * x],
    "sinc": [lambda x, h, p, W: torch.sinc(h + x), lambda x, h, p, W: torch.sinc(torch.relu(h)) * x + h],
    "nan_to_num": [
        lambda x, h, p, W: torch.nan_to_num(torch.where(h > 0.5, torch.inf, h * x), posinf=0.3) + 0.2 * h,
        lambda x, h, p, W: torch.nan_to_num(torch.where(h > 0.2, torch.nan, h * x), 0.1) + 0.2 * h,
        lambda x, h, p, W: torch.nan_to_num(torch.where(h > 0.5, -torch.inf, h * x)).clamp(-2, 2) + h * x,
    ],
    "softshrink": [lambda x, h, p, W: functional.softshrink(h + x, 0.3)],
    "hardshrink": [lambda x, h, p, W: functional.hardshrink(h + x, 0.3)],
    "trunc": [lambda x, h, p, W: torch.trunc(3 * h) * 0.1 + h * x],
    "frac": [lambda x, h, p, W: torch.frac(3 * h + x)],
    "isnan": [lambda x, h, p, W: torch.where(torch.isnan(h), x, h * x)],
    "zeros": [lambda x, h, p, W: torch.zeros(len(h), 4, dtype=h.dtype) + h * x],
    "zeros_like": [lambda x, h, p, W: torch.zeros_like(h) + h * x],
    "new_zeros": [lambda x, h, p, W: torch.cat([h.new_zeros(len(h), 2), (h * x)[:, 2:]], 1) + p],
    "ones": [lambda x, h, p, W: torch.ones(len(h), 4, dtype=h.dtype) * h * x],
    "ones_like": [lambda x, h, p, W: torch.ones_like(h) * h * x],
    "new_ones": [lambda x, h, p, W: h.new_ones(4) * h * x],
    "full": [lambda x, h, p, W: torch.full((len(h), 4), 0.3, dtype=h.dtype) * h + x],
    "full_like": [lambda x, h, p, W: torch.full_like(h, 0.3) * h + x],
    "new_full": [lambda x, h, p, W: h.new_full((4,), 0.3) * h + x],
    "fill": [
        lambda x, h, p, W: torch.empty_like(h).fill_(0.3) * h + x,
        lambda x, h, p, W: torch.empty_like(h).fill_(p[1]) * h + x,
        lambda x, h, p, W: _assigned(h * x) + x,
    ],
    "empty": [lambda x, h, p, W: torch.empty(len(h), 4, dtype=h.dtype).fill_(0.5) * h + x],
    "empty_like": [lambda x, h, p, W: torch.empty_like(h).copy_(x) * h],
    "new_empty_strided": [lambda x, h, p, W: h.new_empty_strided((len(h), 4), (4, 1)).copy_(x) * h],
    "new_empty": [lambda x, h, p, W: h.new_empty(len(h), 4).zero_() + h * x],
    "scalar_tensor": [lambda x, h, p, W: torch.where(x > 0, h * x, torch.scalar_tensor(0.3, dtype=h.dtype))],
    "lift_fresh": [
        lambda x, h, p, W: h * torch.tensor(0.5, dtype=h.dtype) + x,
        lambda x, h, p, W: h * torch.tensor([1.0, 2, 3, 4]) * 0.1 + x,
    ],
}
# Noise: values must equal the Python loop's own draws.
NOISE = {
    "randn": [lambda x, h, p, W: h * x + 0.1 * torch.randn(len(h), 4, dtype=h.dtype)],
    "randn_like": [lambda x, h, p, W: h * x + 0.1 * torch.randn_like(h)],
    "normal": [
        lambda x, h, p, W: h * x + torch.normal(1.0, 0.5, (len(h), 4), dtype=h.dtype),
        lambda x, h, p, W: h * x + torch.empty_like(h).normal_(1.0, 0.5),
    ],
    "rand": [lambda x, h, p, W: h * x + torch.rand(len(h), 1, dtype=h.dtype)],
    "rand_like": [lambda x, h, p, W: h * torch.rand_like(x) + x],
    "uniform": [lambda x, h, p, W: h * torch.empty_like(x).uniform_(-0.5, 0.7) + x],
    "exponential": [
        lambda x, h, p, W: h * x - 0.1 * torch.empty_like(x).exponential_(2.0).log(),
        lambda x, h, p, W: functional.gumbel_softmax(h + p, tau=0.7) * x,
        lambda x, h, p, W: h * torch.empty_like(x).exponential_() * 0.1 + x,
    ],
    "bernoulli": [
        lambda x, h, p, W: h * torch.empty_like(x).bernoulli_(0.3) + x,
        lambda x, h, p, W: functional.dropout(h, 0.3) * x,
    ],
}


def _assigned(h):
    h = h.clone()
    h[:, 1:3] = 0.5
    h[:, 0] = h[:, 3]
    return h
