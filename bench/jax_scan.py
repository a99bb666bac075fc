"""The jax contender, in a process and an environment of its own: `python jax_scan.py rnn BATCH STEPS INPUTS HIDDEN`.

Compiles forward + backward of the sum of squares of the outputs, writes the seconds that took, then for every line it
reads makes one pass and writes its seconds. Float32, gradients of the weights.
"""

import sys
import time

import jax
import jax.numpy as jnp
from jax import lax


def rnn(w, h, x):
    h = jnp.tanh(x @ w["ih"].T + h @ w["hh"].T + w["b"])
    return h, h


def lstm(w, carry, x):
    h, c = carry
    i, f, g, o = jnp.split(x @ w["ih"].T + h @ w["hh"].T + w["b"], 4, axis=1)
    c = jax.nn.sigmoid(f) * c + jax.nn.sigmoid(i) * jnp.tanh(g)
    h = jax.nn.sigmoid(o) * jnp.tanh(c)
    return (h, c), h


def main() -> None:
    """Compile, then one pass for every line."""
    name, *sizes = sys.argv[1:]
    batch, steps, inputs, hidden = map(int, sizes)
    step, gates = {"rnn": (rnn, 1), "lstm": (lstm, 4)}[name]
    keys = jax.random.split(jax.random.PRNGKey(0), 3)
    weights = {
        "ih": jax.random.uniform(keys[0], (gates * hidden, inputs), minval=-1, maxval=1) / hidden**0.5,
        "hh": jax.random.uniform(keys[1], (gates * hidden, hidden), minval=-1, maxval=1) / hidden**0.5,
        "b": jnp.zeros(gates * hidden),
    }
    x = jax.random.normal(keys[2], (steps, batch, inputs))
    start = jnp.zeros((batch, hidden))

    def loss(weights, x):
        carry = start if name == "rnn" else (start, start)
        _, out = lax.scan(lambda carry, x_t: step(weights, carry, x_t), carry, x)
        return (out * out).sum()

    train = jax.jit(jax.value_and_grad(loss))

    def one_pass() -> float:
        begin = time.perf_counter()
        jax.block_until_ready(train(weights, x))
        return time.perf_counter() - begin

    print(one_pass(), flush=True)
    for _ in sys.stdin:
        print(one_pass(), flush=True)


if __name__ == "__main__":
    main()
