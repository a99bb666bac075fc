"""Compiled code on disk: found by what it was made from, made anew where it is damaged, never a reason to fail."""

import os
import subprocess
import sys

import pytest

from bptt.backends.cpu import cache

SCRIPT = """
import sys, torch, bptt
from bptt.backends.cpu import code
made = []
make = code._make
code._make = lambda *a: made.append(1) or make(*a)
torch.manual_seed(0)
net = bptt.RNN(3, 5)
net(torch.ones(2, 2, 3))[0].sum().backward()
print(len(made), net.weight_hh_l0.grad.sum().item())
"""


def start(folder):
    environment = {**os.environ, "BPTT_CACHE_DIR": str(folder)}
    done = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, text=True, env=environment, check=True)
    made, value = done.stdout.split()
    return int(made), value


@pytest.mark.slow
def test_a_second_start_compiles_nothing_and_a_damaged_entry_is_made_anew(tmp_path):
    made, value = start(tmp_path)
    assert made == 2
    assert start(tmp_path) == (0, value)
    for entry in tmp_path.iterdir():
        content = bytearray(entry.read_bytes())
        content[len(content) // 2] ^= 1
        entry.write_bytes(content)
    assert start(tmp_path) == (2, value)
    assert start(tmp_path) == (0, value)


def test_a_cache_that_cannot_be_written_is_no_error(tmp_path, monkeypatch):
    blocked = tmp_path / "file"
    blocked.write_text("not a folder")
    monkeypatch.setenv("BPTT_CACHE_DIR", str(blocked))
    cache.store("name", b"content")
    assert cache.load("name") is None


def test_an_entry_is_found_by_what_it_was_made_from(tmp_path, monkeypatch):
    monkeypatch.setenv("BPTT_CACHE_DIR", str(tmp_path))
    cache.store(cache.key("a", "b"), b"content")
    assert cache.load(cache.key("a", "b")) == b"content"
    assert cache.load(cache.key("ab", "")) is None
