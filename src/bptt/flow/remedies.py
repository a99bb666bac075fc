"""What to type for each remedy: calls of this library, and options of `bptt train`."""

from dataclasses import dataclass

from bptt.flow.facts import Facts


@dataclass(frozen=True, slots=True)
class Option:
    """What applies a remedy.

    Args:
        name: what to type: a call, or an option of `bptt train`.
        why: what it does.
    """

    name: str
    why: str


ORTHOGONAL = Option("bptt.init.orthogonal(net)", "recurrent weights that neither stretch nor shrink any direction")
SMALLER = Option("bptt.init.orthogonal(net, gain=0.9)", "recurrent weights that shrink every direction a little")
IDENTITY = Option("bptt.init.identity(net)", "each unit starts by copying itself; made for relu")
FORGET = Option("bptt.init.forget_bias(net, 3)", "the gate starts open and keeps 95 % of the memory at each step")
CLIP = Option("--clip 1", "scales a gradient with a norm above 1 down to 1, over all parameters together")
GATED = Option("--cell lstm", "gates keep memories without a product with weights; or --cell gru")
SLOWER = Option("--lr", "a smaller learning rate does not drive units to where they are flat or off")


def chrono(f: Facts) -> Option:
    """Memories as long as what was measured."""
    return Option(f"bptt.init.chrono(net, {max(3, f.lags)})", f"memories between 1 and {max(3, f.lags)} steps long")


def window(f: Facts) -> tuple[Option, ...]:
    """A truncation window with a small bias, where there is one."""
    found = f.decay.window(0.1)
    return () if found is None else (Option(f"--window {found}", "truncates with a relative bias of about 10 %"),)


def for_vanishing(f: Facts) -> tuple[Option, ...]:
    """Gates are opened where there are any, else weights are made orthogonal or gates are brought in."""
    if f.gates:
        return FORGET, chrono(f), *window(f)
    relu = any(s.activation == "relu" for s in f.saturation)
    return IDENTITY if relu else ORTHOGONAL, GATED, *window(f)


def for_explosion(f: Facts) -> tuple[Option, ...]:
    """Clip first; then the cause."""
    return (CLIP, ORTHOGONAL) if f.gates else (CLIP, SMALLER, GATED)


def for_chaos(f: Facts) -> tuple[Option, ...]:
    """Smaller weights; a window within which gradients still mean something."""
    exponent = f.lyapunov.exponents[0]
    short = max(1, round(2 / exponent))
    return SMALLER, CLIP, Option(f"--window {short}", "about two e-folding times of the chaos")


def for_hump(f: Facts) -> tuple[Option, ...]:
    """Normal weights; a window past the hump."""
    return ORTHOGONAL, CLIP, *window(f)


def for_saturated(f: Facts) -> tuple[Option, ...]:
    """Back to where the units have a slope."""
    return SLOWER, ORTHOGONAL


def for_closed(f: Facts) -> tuple[Option, ...]:
    """Open the gate."""
    return FORGET, chrono(f)


def for_dead(f: Facts) -> tuple[Option, ...]:
    """Switch units on again."""
    return IDENTITY, SLOWER


def for_healthy(f: Facts) -> tuple[Option, ...]:
    """What guards a long memory."""
    return CLIP, *window(f)


def for_uncertain(f: Facts) -> tuple[Option, ...]:
    """A better measurement."""
    return (Option("bptt.flow(net, x, step_loss, samples=...)", "more rows, more steps and the loss of the training"),)
