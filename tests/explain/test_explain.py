"""The explanation: its numbers are the gradient, its page shows them with and without the script."""

import re

import pytest
import torch

from bptt.cli import main
from bptt.explain import page
from bptt.explain.slots import CEILING, FLOOR, part
from bptt.explain.symbols import symbols
from bptt.explain.textbook import ACTIVATIONS, GAINS, INPUTS, NAMES, ROTATION, STEPS, TARGETS, W_X, W_Y, compute
from docs.markdown_blocks import ROOT
from report.reader import Page


@pytest.fixture(scope="module")
def numbers():
    return compute()


@pytest.fixture(scope="module")
def shown(numbers):
    return Page(page(numbers))


def each_setting(numbers):
    for activation in ACTIVATIONS:
        for gain, setting in zip(GAINS, numbers["settings"][activation], strict=True):
            yield activation, gain, setting


def by_hand(activation, gain):
    """States, outputs and the gradient of every E_t, written with torch here, the weights separate leaves."""
    w_x, w_s, w_y = (torch.tensor(w, dtype=torch.float64) for w in (W_X, ROTATION, W_Y))
    w_s = gain * w_s
    leaves = [w.requires_grad_() for w in (w_y, w_s, w_x)]
    state, found = torch.zeros(2, dtype=torch.float64), []
    for x, target in zip(INPUTS, TARGETS, strict=True):
        state = ACTIVATIONS[activation](w_x[:, 0] * x + w_s @ state)
        output = w_y @ state
        error = ((output - target) ** 2).sum() / 2
        found.append((state.tolist(), output.item(), torch.autograd.grad(error, leaves, retain_graph=True)))
    return found


def test_every_value_and_every_sum_is_that_of_the_network_written_by_hand(numbers):
    for activation, gain, setting in each_setting(numbers):
        for t, (state, output, gradients) in enumerate(by_hand(activation, gain)):
            assert setting["S"][t] == pytest.approx(state, rel=1e-14, abs=1e-14)
            assert setting["Y"][t] == pytest.approx(output, abs=1e-14)
            for name, gradient in zip(NAMES, gradients, strict=True):
                assert setting["at"][t]["sum"][name] == pytest.approx(gradient.flatten().tolist(), rel=1e-12, abs=1e-14)


def test_terms_add_up_and_the_sum_over_time_is_of_the_recurrent_weights_only(numbers):
    for _, _, setting in each_setting(numbers):
        for t, loss in enumerate(setting["at"]):
            assert loss["off"] < 1e-11
            for name in NAMES:
                assert len(loss["terms"][name]) == t + 1
                added = torch.tensor(loss["terms"][name], dtype=torch.float64).sum(0)
                assert added.tolist() == pytest.approx(loss["sum"][name], rel=1e-12, abs=1e-15)
            assert not any(map(any, loss["terms"]["W_y"][:-1]))
            assert not any(loss["terms"]["W_s"][0])


def test_a_gradient_further_back_is_the_product_of_the_jacobians_between(numbers):
    for _, _, setting in each_setting(numbers):
        for loss in setting["at"]:
            last = torch.tensor(loss["g"][-1], dtype=torch.float64)
            for product, gradient in zip(loss["M"], loss["g"], strict=True):
                matrix = torch.tensor(product, dtype=torch.float64).reshape(2, 2)
                assert (last @ matrix).tolist() == pytest.approx(gradient, rel=1e-12, abs=1e-16)


def test_a_linear_network_grows_by_its_gain_at_every_step_back(numbers):
    for gain, setting in zip(GAINS, numbers["settings"]["linear"], strict=True):
        sizes = setting["at"][-1]["m"]
        assert sizes == pytest.approx([gain ** (STEPS - 1 - i) for i in range(STEPS)], rel=1e-12)


def test_every_slot_finds_its_number_in_the_embedded_data(shown):
    setting = shown.data["settings"]["tanh"][3]
    slots = [each for each in shown.all() if "data-slot" in each.attributes]
    assert len(slots) > 150
    for slot in slots:
        place = slot.attributes["data-slot"].replace("{t}", str(STEPS - 1))
        if slot.attributes.get("data-kind") == "lag":
            continue
        found = setting
        for key in place.split("/"):
            found = found[int(key)] if isinstance(found, list) else found[key]
        assert isinstance(found, (int, float, str))


def test_without_the_script_one_setting_is_shown_and_nothing_can_be_moved(shown):
    assert "hidden" in shown.all("form", "knobs")[0].attributes
    said = shown.all("p", "happens")[0].words()
    assert said.startswith("tanh, gain 0.8, loss of step 6: 5 steps back, 1.5 % of the gradient is left")
    assert len(shown.all("table")) == 6


def test_the_page_is_whole_and_loads_nothing(shown):
    assert len(shown.html.encode()) < 1_000_000
    namespaces = {"http://www.w3.org/2000/svg", "http://www.w3.org/1998/Math/MathML"}
    assert set(re.findall(r"[a-z]+://[^\s\"'<>)]+", shown.html)) <= namespaces
    ids = shown.ids()
    assert len(ids) == len(set(ids))
    for each in shown.all():
        for name in ("aria-labelledby", "aria-describedby", "for"):
            assert each.attributes.get(name) is None or each.attributes[name] in ids


def test_the_committed_page_is_what_the_command_writes(tmp_path, capsys):
    with pytest.raises(SystemExit) as stop:
        main(["explain", "--html", str(tmp_path / "explain.html")])
    assert stop.value.code == 0
    new, old = (path.read_text(encoding="utf-8") for path in (tmp_path / "explain.html", ROOT / "docs/explain.html"))
    assert_alike(Page(new).data, Page(old).data)
    # Differences to torch.autograd are rounding, so they may be others on another machine.
    without_numbers = [
        re.sub(r'<script type="application/json".*?</script>|[\d.×⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+', "", text) for text in (new, old)
    ]
    assert without_numbers[0] == without_numbers[1]
    capsys.readouterr()


def assert_alike(new, old):
    if isinstance(new, dict):
        assert new.keys() == old.keys()
        for key in new:
            if key != "off":
                assert_alike(new[key], old[key])
    elif isinstance(new, list):
        assert len(new) == len(old)
        for one, other in zip(new, old, strict=True):
            assert_alike(one, other)
    else:
        assert new == (pytest.approx(old, rel=1e-3, abs=1e-12) if isinstance(new, float) else old)


def test_a_page_that_cannot_be_written_is_one_line(capsys):
    with pytest.raises(SystemExit) as stop:
        main(["explain", "--html", "/dev/null/x.html"])
    assert stop.value.code == 2
    assert capsys.readouterr().err.startswith("error: cannot write /dev/null/x.html")


def test_bars_are_empty_at_the_floor_and_full_at_the_ceiling():
    assert [part(norm) for norm in (None, 0.0, FLOOR / 9, FLOOR, 1e-2, CEILING, 1e9)] == [
        0, 0, 0, 0, pytest.approx(0.5), 1, 1
    ]  # fmt: skip


def test_symbols_in_words_are_set_and_everything_else_is_escaped():
    assert symbols("a < S_{i−1} of W_s") == "a &lt; <i>S</i><sub>i−1</sub> of <i>W</i><sub>s</sub>"
