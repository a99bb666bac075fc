"""The jax contender, in a process and an environment of its own: `python jax_scan.py CELL FOLDER`.

Reads FOLDER/given.npz (the input `x`, the outputs' gradient `y_bar` and the parameters by their torch names), compiles
forward + backward, writes the output and the gradients to FOLDER/found.npz and prints the seconds of that first call;
then for every line it reads makes one pass and prints its seconds. Float32, gradients of the parameters.
"""

import sys
import time
from pathlib import Path

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax
from jax.nn import relu, sigmoid


def rnn(w, h, x):
    return jnp.tanh(x @ w["weight_ih_l0"].T + h @ w["weight_hh_l0"].T + w["bias_ih_l0"] + w["bias_hh_l0"])


def gru(w, h, x):
    r_x, z_x, n_x = jnp.split(x @ w["weight_ih_l0"].T + w["bias_ih_l0"], 3, axis=1)
    r_h, z_h, n_h = jnp.split(h @ w["weight_hh_l0"].T + w["bias_hh_l0"], 3, axis=1)
    r, z = sigmoid(r_x + r_h), sigmoid(z_x + z_h)
    n = jnp.tanh(n_x + r * n_h)
    return (1 - z) * n + z * h


def lstm(w, carry, x):
    h, c = carry
    a = x @ w["weight_ih_l0"].T + h @ w["weight_hh_l0"].T + w["bias_ih_l0"] + w["bias_hh_l0"]
    i, f, g, o = jnp.split(a, 4, axis=1)
    c = sigmoid(f) * c + sigmoid(i) * jnp.tanh(g)
    return sigmoid(o) * jnp.tanh(c), c


def dale(w, h, x):
    units = h.shape[1]
    mask = (1 - np.eye(units, dtype=np.float32)) * np.where(np.arange(units) % 5 == 4, -1, 1).astype(np.float32)
    a = x @ w["W"].T + relu(h) @ (jnp.abs(w["U"]) * mask).T + w["b"]
    return 0.8 * h + 0.2 * jnp.tanh(a)


def ligru(w, h, x):
    z, c = jnp.split(x @ w["W"].T + h @ w["U"].T + w["b"], 2, axis=1)
    z = sigmoid(z)
    return z * h + (1 - z) * relu(c)


def normed(a, w, name):
    mean, variance = a.mean(axis=1, keepdims=True), a.var(axis=1, keepdims=True)
    return (a - mean) * lax.rsqrt(variance + 1e-5) * w[name + ".weight"] + w[name + ".bias"]


def layernormlstm(w, carry, x):
    h, c = carry
    a = normed(x @ w["W"].T, w, "norm_x") + normed(h @ w["U"].T, w, "norm_h") + w["b"]
    i, f, g, o = jnp.split(a, 4, axis=1)
    c = sigmoid(f) * c + sigmoid(i) * jnp.tanh(g)
    return sigmoid(o) * jnp.tanh(normed(c, w, "norm_c")), c


def peepholelstm(w, carry, x):
    h, c = carry
    i, f, g, o = jnp.split(x @ w["W"].T + h @ w["U"].T + w["b"], 4, axis=1)
    new = sigmoid(f + w["p_f"] * c) * c + sigmoid(i + w["p_i"] * c) * jnp.tanh(g)
    return sigmoid(o + w["p_o"] * new) * jnp.tanh(new), new


def minimalgatedunit(w, h, x):
    f = sigmoid(jnp.concatenate([x, h], axis=1) @ w["gate.weight"].T + w["gate.bias"])
    return (1 - f) * h + f * jnp.tanh(x @ w["W"].T + (f * h) @ w["U"].T + w["b"])


ONE_STATE = {"rnn": rnn, "gru": gru, "dale": dale, "ligru": ligru, "minimalgatedunit": minimalgatedunit}
TWO_STATES = {"lstm": lstm, "layernormlstm": layernormlstm, "peepholelstm": peepholelstm}


def main() -> None:
    """Compile, answer, then one pass for every line."""
    name, folder = sys.argv[1], Path(sys.argv[2])
    with np.load(folder / "given.npz") as given:
        weights = {key.removeprefix("cell."): jnp.asarray(given[key]) for key in given.files}
        torch_names = {key.removeprefix("cell."): key for key in given.files}
    x, y_bar = weights.pop("x"), weights.pop("y_bar")
    units = weights["weight_hh_l0" if "weight_hh_l0" in weights else "U"].shape[1]
    zeros = jnp.zeros((x.shape[1], units), x.dtype)

    def outputs(weights, x):
        def one(carry, x_t):
            if name in ONE_STATE:
                carry = ONE_STATE[name](weights, carry, x_t)
                return carry, carry
            carry = TWO_STATES[name](weights, carry, x_t)
            return carry, carry[0]

        _, out = lax.scan(one, zeros if name in ONE_STATE else (zeros, zeros), x)
        return out

    @jax.jit
    def train(weights, x, y_bar):
        output, pull = jax.vjp(lambda weights: outputs(weights, x), weights)
        return pull(y_bar)[0], output

    def one_pass():
        begin = time.perf_counter()
        found = jax.block_until_ready(train(weights, x, y_bar))
        return time.perf_counter() - begin, found

    seconds, (gradients, output) = one_pass()
    found = {torch_names[key]: np.asarray(value) for key, value in gradients.items()}
    np.savez(folder / "found.npz", output=np.asarray(output), **found)
    print(seconds, flush=True)
    for _ in sys.stdin:
        print(one_pass()[0], flush=True)


if __name__ == "__main__":
    main()
