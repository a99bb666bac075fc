"""What is on disk is whole at every moment, and what was damaged is never loaded."""

from pathlib import Path

import pytest
import torch

from bptt.errors import DataError
from bptt.train import saved
from bptt.train.saved import load_pair, read_checked, save_pair, write_atomic, write_checked, write_json
from train.power import PowerCutError, cut_after


def test_a_pair_comes_back_bit_by_bit(tmp_path: Path, generator: torch.Generator) -> None:
    weight = torch.randn(3, 4, generator=generator)
    save_pair(tmp_path, "last", {"w": weight, "tied": weight, "n": torch.tensor(7)}, {"loss": 0.1 + 0.2})
    tensors, info = load_pair(tmp_path, "last")
    assert torch.equal(tensors["w"], weight)
    assert torch.equal(tensors["tied"], weight)
    assert int(tensors["n"]) == 7
    assert info["loss"] == 0.1 + 0.2


def test_saving_again_leaves_one_pair(tmp_path: Path) -> None:
    for k in range(3):
        save_pair(tmp_path, "last", {"w": torch.tensor([float(k)])}, {})
    assert len(list(tmp_path.iterdir())) == 2
    assert float(load_pair(tmp_path, "last")[0]["w"]) == 2


@pytest.mark.parametrize("survived", range(4))
def test_after_a_power_cut_at_any_write_the_pair_is_the_old_one_or_the_new_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, survived: int
) -> None:
    save_pair(tmp_path, "last", {"w": torch.tensor([1.0])}, {"epoch": 1})

    monkeypatch.setattr(saved, "write_atomic", cut_after(survived))
    try:
        save_pair(tmp_path, "last", {"w": torch.tensor([2.0])}, {"epoch": 2})
    except PowerCutError:
        assert survived < 2
    tensors, info = load_pair(tmp_path, "last")
    assert float(tensors["w"]) == info["epoch"] == (2 if survived >= 2 else 1)
    monkeypatch.setattr(saved, "write_atomic", write_atomic)
    save_pair(tmp_path, "last", {"w": torch.tensor([3.0])}, {"epoch": 3})
    assert len(list(tmp_path.iterdir())) == 2, "nothing half written stays"


def test_other_bytes_than_were_saved_are_refused(tmp_path: Path) -> None:
    save_pair(tmp_path, "last", {"w": torch.tensor([1.0])}, {})
    path = next(tmp_path.glob("*.safetensors"))
    path.write_bytes(path.read_bytes()[:-1] + b"\xff")
    with pytest.raises(DataError, match="damaged"):
        load_pair(tmp_path, "last")


def test_a_pair_never_leads_out_of_its_folder(tmp_path: Path) -> None:
    (tmp_path / "run").mkdir()
    save_pair(tmp_path / "run", "last", {"w": torch.tensor([1.0])}, {})
    path = tmp_path / "run" / "last.json"
    info = read_checked(path)
    (tmp_path / "run" / info["tensors"]).rename(tmp_path / info["tensors"])
    write_checked(path, info | {"tensors": f"../{info['tensors']}"})
    with pytest.raises(DataError, match="cannot be read"):
        load_pair(tmp_path / "run", "last")


@pytest.mark.parametrize("content", ["{", "[]", "{}", '{"tensors": 3}'])
def test_damaged_json_is_refused(tmp_path: Path, content: str) -> None:
    (tmp_path / "last.json").write_text(content)
    with pytest.raises(DataError, match="damaged"):
        load_pair(tmp_path, "last")


def test_not_a_number_is_not_written(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="JSON"):
        write_json(tmp_path / "a.json", {"loss": float("nan")})
    assert not list(tmp_path.iterdir())
