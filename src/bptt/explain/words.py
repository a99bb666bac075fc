"""What the page says."""

from collections.abc import Sequence

from bptt.report.values import plural

TITLE = "Backpropagation through time, with real numbers"
LEAD = (
    "Backpropagation through time is backpropagation that remembers every step: the network is unrolled into one "
    "layer for each step, all layers share their weights, and the loss is sent back through all of them. Here it is "
    "on a network small enough to see every number; all of them were computed by this library."
)
FORWARD = (
    "Blue, forward: each state is made from the input and the state before, S_i = f(W_x x_i + W_s S_{i−1}); each "
    "output is read from its state, Y_i = W_y S_i, and compared with its target, E_i = ½(Y_i − d_i)². W_s is a "
    "rotation times the gain, so both of its singular values are the gain."
)
ARROWS = (
    "Orange, backward: the loss E_t of the chosen step is sent back to every state before it. The number is the "
    "norm of ∂E_t/∂S_i; an arrow is as thick as this number is large (the same for every factor of ten)."
)
BACK = (
    "One step back is one product with the Jacobian of a step, J_i = ∂S_i/∂S_{i−1} = diag(f′) W_s. Many steps back is "
    "a product of as many Jacobians: this is where gradients vanish, or explode."
)
CHAIN = (
    '<p class="formula"><math displaystyle="true"><mfrac><mrow><mo>∂</mo><msub><mi>E</mi><mi>t</mi></msub></mrow><mrow>'
    "<mo>∂</mo><msub><mi>S</mi><mi>i</mi></msub></mrow></mfrac><mo>=</mo><mfrac><mrow><mo>∂</mo><msub><mi>E</mi>"
    "<mi>t</mi></msub></mrow><mrow><mo>∂</mo><msub><mi>S</mi><mi>t</mi></msub></mrow></mfrac><mspace width='.3em'/>"
    "<msub><mi>J</mi><mi>t</mi></msub><mspace width='.2em'/><msub><mi>J</mi><mrow><mi>t</mi><mo>−</mo><mn>1</mn></mrow>"
    "</msub><mo>⋯</mo><msub><mi>J</mi><mrow><mi>i</mi><mo>+</mo><mn>1</mn></mrow></msub></math></p>"
)
BARS = "Bars: from 10⁻⁶ (empty) to 100 (full), the same length for every factor of ten."
SUM = (
    "W_s and W_x are used at every step, so each step contributes a term: what the loss feels of that step's state, "
    "times what the state feels of the weight directly, its own past held fixed. The gradient is the sum. Its terms "
    "are where one sees what is learned from how far back."
)
TERMS = (
    '<p class="formula"><math displaystyle="true"><mfrac><mrow><mo>∂</mo><msub><mi>E</mi><mi>t</mi></msub></mrow><mrow>'
    "<mo>∂</mo><msub><mi>W</mi><mi>s</mi></msub></mrow></mfrac><mo>=</mo><munderover><mo movablelimits='false'>∑</mo>"
    "<mrow><mi>i</mi><mo>=</mo><mn>1</mn></mrow><mi>t</mi></munderover><mfrac><mrow><mo>∂</mo><msub><mi>E</mi><mi>t"
    "</mi></msub></mrow><mrow><mo>∂</mo><msub><mi>Y</mi><mi>t</mi></msub></mrow></mfrac><mspace width='.2em'/><mfrac>"
    "<mrow><mo>∂</mo><msub><mi>Y</mi><mi>t</mi></msub></mrow><mrow><mo>∂</mo><msub><mi>S</mi><mi>i</mi></msub></mrow>"
    "</mfrac><mspace width='.2em'/><mfrac><mrow><msup><mo>∂</mo><mo>+</mo></msup><msub><mi>S</mi><mi>i</mi></msub>"
    "</mrow><mrow><mo>∂</mo><msub><mi>W</mi><mi>s</mi></msub></mrow></mfrac></math></p>"
)
OF = {
    "W_s": "Term i is ∂E_t/∂S_i ⊙ f′, times S_{i−1}. The first is zero, since S_0 is zero.",
    "W_x": "Term i is ∂E_t/∂S_i ⊙ f′, times x_i.",
    "W_y": "E_t sees W_y through its own output Y_t alone: one term, ∂E_t/∂Y_t times S_t, and no sum over time.",
}
SAME = (
    "Unroll the network, call it an ordinary one with as many layers as steps, and let torch.autograd differentiate "
    "it: the same numbers, to the last digits that a double has. Special is only that its layers share their weights."
)
LEFT = (
    "How much of the gradient at the loss's own state is left five steps back. Below 1 it has shrunk, above 1 it has "
    "grown; with every further step the same happens again."
)
DECIDES = (
    "ReLU does not decide it: as long as its units are on, it is the linear network, and the gain decides. The slope "
    "of a sigmoid is 1/4 at most, so it shrinks gradients at every gain here; tanh shrinks them where its units "
    "saturate, which a large gain brings about. A short lag is learned all the same: only what lies far back fades."
)
DERIVED = "Nothing here was typed in: the library wrote it from the few lines of torch code that the page runs."


def below(number: int) -> str:
    """A number as a subscript."""
    return str(number).translate(str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉"))


def happens(activation: str, gain: float, t: int, norms: Sequence[float]) -> str:
    """What the chosen setting shows, in one sentence."""
    start = f"{activation}, gain {gain:g}, loss of step {t + 1}: "
    if t == 0:
        return start + "no step lies before it, so nothing is sent back."
    if not norms[-1]:
        return start + "the loss sends nothing back."
    left = norms[0] / norms[-1]
    back = plural(t, "step")
    if left < 1e-12:
        return start + f"nothing is left of the gradient {back} back."
    if left < 0.9:
        return (
            start + f"{back} back, {100 * left:.2g} % of the gradient is left; a factor {left ** (1 / t):.2f} per step."
        )
    if left > 1.1:
        return (
            start + f"{back} back, the gradient is {left:.3g} times as large; a factor {left ** (1 / t):.2f} per step."
        )
    return start + f"{back} back, the gradient is as large as at its start."
