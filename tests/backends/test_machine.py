"""Constants of the machine: cache sizes as the system states them, rates measured once and kept."""

import json
import math
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, replace
from pathlib import Path

import pytest
import torch

import bptt
from bptt.backends.caches import Caches, from_sysctl, from_sysfs
from bptt.backends.cpu import cache, machine
from bptt.backends.cpu import code as machine_code
from bptt.backends.cpu.machine import Machine, Rates
from bptt.backends.cpu.target import host
from bptt.bench import contest

ODD = Rates(1e9, 2e8, 3e7, 4e6, (4e10, 3e10, 2e10, 1e10), 4e9, 5e-6)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty cache folder, and nothing known in this process."""
    monkeypatch.setenv("BPTT_CACHE_DIR", str(tmp_path))
    monkeypatch.setattr(machine, "_KNOWN", {})
    return tmp_path


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Measuring takes no time; the list holds the number of threads of each time that it was asked for."""
    asked: list[int] = []

    def measure(target, threads, sizes):
        asked.append(threads)
        return ODD

    monkeypatch.setattr(machine, "measure", measure)
    return asked


def entry() -> Path:
    return cache.folder() / machine._name(torch.get_num_threads())


def sysfs(folder: Path, *entries: tuple[int, str, str]) -> Path:
    for i, values in enumerate(entries):
        place = folder / f"index{i}"
        place.mkdir()
        for name, value in zip(("level", "type", "size"), values, strict=True):
            (place / name).write_text(f"{value}\n", encoding="ascii")
    return folder


def test_linux_states_its_data_caches_in_sysfs(tmp_path):
    found = from_sysfs(
        sysfs(tmp_path, (1, "Data", "48K"), (1, "Instruction", "99K"), (2, "Unified", "1024K"), (3, "Unified", "32M"))
    )
    assert found == Caches(48 << 10, 1 << 20, 32 << 20)
    assert str(found) == "L1 48 KiB, L2 1 MiB, L3 32 MiB"


def test_a_machine_without_a_third_level_has_its_second_as_the_last(tmp_path):
    assert from_sysfs(sysfs(tmp_path, (1, "Data", "64K"), (2, "Unified", "12288K"))).third == 12 << 20


@pytest.mark.parametrize("size", ["", "many", "K"])
def test_what_the_system_does_not_say_is_assumed(tmp_path, size):
    assert from_sysfs(tmp_path / "nowhere") == Caches()
    assert from_sysfs(sysfs(tmp_path, (1, "Data", size))) == Caches()


def test_macos_states_the_caches_of_its_faster_cores_first():
    said = {"hw.perflevel0.l1dcachesize": 128 << 10, "hw.l1dcachesize": 64 << 10, "hw.l2cachesize": 4 << 20}
    assert from_sysctl(said.get) == Caches(128 << 10, 4 << 20, 4 << 20)


def test_a_size_lies_in_the_smallest_cache_that_holds_it():
    sizes = Caches(10, 100, 1000)
    assert [sizes.level(size) for size in (0, 10, 11, 100, 101, 1000, 1001)] == [0, 0, 1, 1, 2, 2, 3]


def test_rates_are_positive_and_vectors_are_faster_in_a_row_than_in_a_chain(folder):
    found = machine.measured()
    numbers = asdict(found.rates)
    reads = numbers.pop("reads")
    assert found.measured
    assert all(0 < number < math.inf for number in (*numbers.values(), *reads))
    assert found.rates.chain < found.rates.products
    assert found.rates.waits < found.rates.functions


def test_the_machine_is_measured_once_for_all_processes(folder, quick, monkeypatch):
    assert not machine.known().measured
    assert machine.measured().rates == machine.measured().rates == ODD
    monkeypatch.setattr(machine, "_KNOWN", {})
    assert machine.known() == machine.measured()
    assert machine.known().rates == ODD
    assert len(quick) == 1


def test_each_number_of_threads_is_measured_by_itself(folder, quick, monkeypatch):
    monkeypatch.setattr(torch, "get_num_threads", lambda: 3)
    machine.measured()
    monkeypatch.setattr(torch, "get_num_threads", lambda: 4)
    assert not machine.known().measured
    machine.measured()
    assert quick == [3, 4]


@pytest.mark.parametrize(
    "damage",
    [
        lambda content: content[:-1],
        lambda content: content[:-3] + b"9" + content[-2:],
        lambda content: b"",
    ],
    ids=["cut short", "a digit changed", "empty"],
)
def test_a_damaged_entry_is_measured_again(folder, quick, monkeypatch, damage):
    machine.measured()
    entry().write_bytes(damage(entry().read_bytes()))
    monkeypatch.setattr(machine, "_KNOWN", {})
    assert not machine.known().measured
    monkeypatch.setattr(machine, "_KNOWN", {})
    assert machine.measured().rates == ODD
    assert len(quick) == 2
    assert machine._stored(entry().name) == ODD


@pytest.mark.parametrize(
    "content",
    ["[]", "{}", "no json", '{"products": "fast"}', *(
        json.dumps({**asdict(ODD), **wrong})
        for wrong in ({"products": 0}, {"wake": -1e-6}, {"reads": [1.0]}, {"waits": float("inf")})
    )],
)  # fmt: skip
def test_an_entry_that_makes_no_sense_is_not_believed(folder, content):
    cache.store("odd", content.encode())
    assert machine._stored("odd") is None


def test_of_two_that_measure_at_once_all_go_by_the_first(folder, monkeypatch):
    other = replace(ODD, wake=7e-6)

    def measure(target, threads, sizes):
        cache.store(machine._name(threads), json.dumps(asdict(other)).encode())  # another process is done first
        return ODD

    monkeypatch.setattr(machine, "measure", measure)
    assert machine.measured().rates == other


@pytest.mark.slow
def test_processes_that_start_together_leave_one_whole_entry(folder):
    threads = f"import torch; torch.set_num_threads({torch.get_num_threads()})"
    code = f"{threads}; from bptt.backends.cpu import machine; print(machine.measured().rates)"

    def start(_: int) -> str:
        command = [sys.executable, "-c", code]
        return subprocess.run(command, env={**os.environ}, capture_output=True, text=True, check=True).stdout.strip()

    with ThreadPoolExecutor(3) as pool:
        list(pool.map(start, range(3)))
    assert start(3) == str(machine._stored(entry().name))


def test_a_folder_that_cannot_be_written_only_means_measuring_again(monkeypatch, tmp_path, quick):
    blocked = tmp_path / "file"
    blocked.write_text("")
    monkeypatch.setenv("BPTT_CACHE_DIR", str(blocked))
    monkeypatch.setattr(machine, "_KNOWN", {})
    assert machine.measured().rates == ODD


def test_nothing_is_measured_at_import_nor_where_machine_code_is_found(folder, quick, monkeypatch):
    def run():
        monkeypatch.setattr(machine_code, "_LOADED", {})
        net = bptt.RNN(2, 3)
        net(torch.zeros(4, 5, 2))[0].sum().backward()

    run()
    assert len(quick) == 1, "beside the first compilation"
    monkeypatch.setattr(machine, "_KNOWN", {})
    entry().unlink()
    run()
    assert len(quick) == 1, "machine code was on disk"
    code = (
        "import bptt\nfrom bptt.backends.cpu import machine, probe\n"
        "assert not machine._KNOWN\nassert not machine.cache.folder().exists()"
    )
    empty = {**os.environ, "BPTT_CACHE_DIR": str(folder / "none")}
    subprocess.run([sys.executable, "-c", code], env=empty, check=True)


def test_the_child_of_a_fork_measures_nothing(folder, quick, monkeypatch):
    monkeypatch.setattr(machine, "forked", lambda: True)
    assert not machine.measured().measured
    assert not quick
    assert not entry().exists()


def test_threads_are_woken_where_they_save_more_than_they_cost(monkeypatch):
    sizes, target = Caches(), host()
    two = Machine(target.cpu, target.bytes, target.registers, 2, sizes, ODD, True)
    # Half the rate of 1e9, a wake of 5 us and 10 kB at 1e10 B/s: with two threads half of the work must be more.
    assert two.alone(2, 10_000) == pytest.approx(0.5 * (5e-6 + 1e-6) * 1e9 * 2)
    assert two.alone(1, 10_000) == math.inf
    monkeypatch.setattr(machine, "_KNOWN", {torch.get_num_threads(): two})
    assert machine.threads_for(5999, 10_000) == 1
    assert machine.threads_for(6001, 10_000) is None


def test_no_bit_depends_on_what_was_measured(folder, monkeypatch):
    torch.manual_seed(0)
    net, x = bptt.GRU(3, 17), torch.randn(30, 9, 3)
    found, asked = [], set()
    with contest.threads(2):  # with one nothing could differ
        for rates in (ODD, replace(ODD, wake=1.0), replace(ODD, wake=1e-12, products=1.0)):
            monkeypatch.setattr(machine, "_KNOWN", {2: Machine("odd", 64, 32, 2, Caches(), rates, True)})
            asked.add(machine.threads_for(1e4, 0))
            net.zero_grad()
            out = net(x)[0]
            out.square().sum().backward()
            found.append([out.detach(), *(parameter.grad.clone() for parameter in net.parameters())])
    assert asked == {1, None}, "both one thread and two were chosen"
    for other in found[1:]:
        assert all(torch.equal(a, b) for a, b in zip(found[0], other, strict=True))
