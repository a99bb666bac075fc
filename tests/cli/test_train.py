"""The program as a person meets it: exits, one line for each error, nothing left behind."""

import gzip
import json
import os
import re
import signal
import subprocess
import sys
import time
from itertools import pairwise
from pathlib import Path

import pytest

from bptt.cli import main
from train.small import metrics, write_table, write_text

QUICK = ["--hidden", "4", "--window", "12", "--batch", "3", "--epochs", "1"]


def call(*arguments: object) -> int:
    """The exit status of the program."""
    with pytest.raises(SystemExit) as caught:
        main([str(argument) for argument in arguments])
    return 0 if caught.value.code is None else int(caught.value.code)


def complaint(capsys: pytest.CaptureFixture[str], *arguments: object) -> str:
    """What the program says on bad input, after checking that it is one line and the exit status 2."""
    assert call("train", *arguments) == 2
    written = capsys.readouterr()
    assert written.out == ""
    lines = written.err.splitlines()
    assert len(lines) == 1, written.err
    assert lines[0].startswith("error: ")
    return lines[0]


def whole() -> str:
    rows = [f"2021-01-{1 + k // 24:02d}T{k % 24:02d}:00:00,{k % 7}.5,{(k * k) % 11}" for k in range(240)]
    return "\n".join(["time,level (m),other", *rows]) + "\n"


BAD_FILES: dict[str, tuple[str, bytes, str]] = {
    "empty": ("a.csv", b"", "is empty"),
    "blank": ("a.txt", b" \n\n ", "is empty"),
    "a header alone": ("a.csv", b"time,level\n", "has a header and no rows"),
    "one row": ("a.csv", b"a,b\n1,2\n", "is too short to forecast; got 1 row"),
    "a word among numbers": ("a.csv", whole().replace("3.5,3", "3.5,three", 1).encode(), "'other'"),
    "a missing value": (
        "a.csv",
        whole().replace("3.5,9", "3.5,", 1).encode(),
        "a.csv:5; got no value in column 'other'",
    ),
    "not a number": (
        "a.csv",
        whole().replace("3.5,9", "3.5,NaN", 1).encode(),
        "a.csv:5; got no value in column 'other'",
    ),
    "a missing row": (
        "a.csv",
        re.sub("2021-01-02T05.*\n", "", whole()).encode(),
        "a.csv:31; got no row for 2021-01-02 05:00",
    ),
    "a time that runs backward": ("a.csv", whole().replace("01-03T04", "01-03T02").encode(), "a.csv:54"),
    "latin letters": ("a.txt", ("caf\u00e9 " * 100).encode("latin1"), "a.txt:1; got byte 0xe9 at offset 3"),
    "latin letters in a table": ("a.csv", whole().replace("other", "h\u00f6he").encode("latin1"), "is not UTF-8"),
    "zero bytes": ("a.txt", b"abc\0def" * 100, "is binary"),
    "a last line cut off": ("a.csv", whole()[:-5].encode(), "is cut off in the middle; at"),
    "a compressed file cut off": ("a.csv.gz", gzip.compress(whole().encode())[:-200], "is cut off in the middle"),
    "a file that is not compressed": ("a.csv.gz", whole().encode(), "is not a whole gzip file"),
    "a compressed file with flipped bytes": ("a.csv.gz", gzip.compress(whole().encode())[:200] + b"\0" * 300, "gzip"),
    "a text cut inside a letter": ("a.txt", ("caf\u00e9" * 100).encode()[:-1], "is cut off in the middle"),
    "one character": ("a.txt", b"a", "is too short to learn from; got 1 character"),
    "one character many times": ("a.txt", b"a" * 900, "repeats one character"),
    "text in a column": ("a.csv", b"name,a\n" + b"Anna,1\n" * 100, "column 'name'"),
    "a column that stands still": (
        "a.csv",
        ("a,b\n" + "".join(f"{k},4\n" for k in range(100))).encode(),
        "never changes",
    ),
}


@pytest.mark.parametrize("case", BAD_FILES)
def test_a_bad_file_is_one_line_and_leaves_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, case: str
) -> None:
    name, content, message = BAD_FILES[case]
    monkeypatch.chdir(tmp_path)
    (tmp_path / name).write_bytes(content)
    line = complaint(capsys, name, *QUICK)
    assert name in line
    assert message in line
    assert "to fix: " in line
    assert [path.name for path in tmp_path.iterdir()] == [name]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["missing.csv"], "there is no file missing.csv"),
        (["."], "is a folder"),
        (["sea.csv", "--target", "depth"], "has no column 'depth'; expected one of 'level (m)', 'other'"),
        (["sea.csv", "--window", "4", "--stride", "8"], "--window 4 is shorter than --stride 8"),
        (["sea.csv", "--hidden", "-4"], "--hidden -4 is too small"),
        (["sea.csv", "--horizon", "5000"], "--horizon 5000 is too far"),
        (["sea.csv", "--lr", "-1"], "--lr -1 cannot train"),
        (["sea.csv", "--cell", "elman"], "there is no cell 'elman'"),
        (["sea.csv", "--cell", "missing.py:Cell"], "the cell's file missing.py cannot be read"),
        (["sea.csv", "--data", "other.csv"], "DATA is given twice"),
        (["sea.csv", "--out", "sea.csv"], "sea.csv is a file"),
        (["sea.csv", "--out", "sea.csv/run"], "sea.csv/run cannot be written"),
        (["sea.csv", "--out", "/proc/run"], "/proc/run cannot be written"),
        (["--resume", "nothing"], "nothing holds no run"),
        (["sea.csv", "--resume", "nothing"], "DATA cannot change when a run goes on"),
        (["--resume", "nothing", "--hidden", "3"], "--hidden cannot change when a run goes on"),
        (["--resume", "nothing", "--seed", "0"], "--seed cannot change when a run goes on"),
        (["docs-text", "--target", "a"], "--target is for tables"),
    ],
)
def test_a_bad_wish_is_one_line_and_leaves_nothing(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    arguments: list[str],
    message: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    write_table(tmp_path / "sea.csv")
    assert message in complaint(capsys, *arguments)
    assert [path.name for path in tmp_path.iterdir()] == ["sea.csv"]


def test_an_existing_run_is_kept_unless_force_is_given(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data, out = write_table(tmp_path / "sea.csv"), tmp_path / "run"
    assert call("train", data, *QUICK, "--out", out) == 0
    capsys.readouterr()
    before = (out / "last.json").read_bytes()
    line = complaint(capsys, data, *QUICK, "--out", out)
    assert "--force" in line
    assert "--resume" in line
    assert (out / "last.json").read_bytes() == before
    assert call("train", data, *QUICK, "--out", out, "--seed", "5", "--force") == 0
    assert (out / "last.json").read_bytes() != before


def test_runs_without_out_get_folders_of_their_own(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    write_table(tmp_path / "sea.csv")
    for _ in range(2):
        assert call("train", "sea.csv", *QUICK) == 0
    assert sorted(path.name for path in (tmp_path / "runs").iterdir()) == ["sea-lstm", "sea-lstm-2"]
    assert "report  runs/sea-lstm-2/report.html" in capsys.readouterr().out


def test_output_that_is_no_terminal_is_plain_lines(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert call("train", write_table(tmp_path / "sea.csv"), *QUICK, "--epochs", "2", "--out", tmp_path / "run") == 0
    written = capsys.readouterr()
    assert written.err == ""
    assert "\x1b" not in written.out
    assert "\r" not in written.out
    assert re.search(
        r"^epoch 2/2: loss [\d.]+, validation [\d.]+, [\d,]+ steps/s, 0 s left$", written.out, re.MULTILINE
    )
    assert "persistence" in written.out


def test_a_terminal_gets_a_bar(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("COLUMNS", "120")
    assert call("train", write_table(tmp_path / "sea.csv"), *QUICK, "--out", tmp_path / "run") == 0
    written = capsys.readouterr().out
    assert "━" in written
    assert "steps/s" in written


def test_sample_writes_text(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert call("train", write_text(tmp_path / "words.txt"), *QUICK, "--out", tmp_path / "run") == 0
    capsys.readouterr()
    assert call("sample", tmp_path / "run", "--length", "40", "--prompt", "time ", "--seed", "3") == 0
    written = capsys.readouterr().out
    assert written.startswith("time ")
    assert len(written) == 46


def test_a_paragraph_of_the_help_fills_its_lines(capsys: pytest.CaptureFixture[str]) -> None:
    """It is broken where the terminal ends, and not where our source does."""
    assert call("train", "--help") == 0
    paragraph = re.findall(r"A table is forecast.*?\n\s*\n", capsys.readouterr().out, re.DOTALL)[0].splitlines()
    words = [line.split() for line in paragraph if line.strip()]
    width = max(len(" ".join(line)) for line in words)
    for line, after in pairwise(words):
        assert len(" ".join([*line, after[0]])) > width, "the next word had room"


def test_help_names_every_option_and_its_default(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "240")
    assert call("train", "--help") == 0
    words = " ".join(capsys.readouterr().out.split())
    for option in ("--cell", "--hidden", "--window", "--stride", "--resume", "--target", "--force", "--seed"):
        assert option in words
    assert "(default: lstm)" in words


@pytest.mark.slow
def test_ctrl_c_saves_says_how_to_resume_and_resuming_gives_the_same_bits(tmp_path: Path) -> None:
    data = write_text(tmp_path / "words.txt", words=1200)
    straight, stopped = tmp_path / "straight", tmp_path / "a run"
    program = [sys.executable, "-W", "error", "-m", "bptt", "train", str(data), *QUICK, "--epochs", "3", "--out"]
    subprocess.run([*program, str(straight)], check=True, capture_output=True)
    with subprocess.Popen(
        [*program, str(stopped)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        while not (stopped / "last.json").exists():
            assert process.poll() is None
            time.sleep(0.01)
        os.kill(process.pid, signal.SIGINT)
        out, err = process.communicate(timeout=120)
    assert process.returncode == 130, err
    assert err == ""
    assert f"bptt train --resume '{stopped}'" in out
    assert not (stopped / "scores.json").exists()
    # In this process torch may have another number of threads than in that one: the run brings its own.
    assert call("train", "--resume", stopped) == 0
    assert metrics(stopped) == metrics(straight)
    scores = [json.loads((folder / "scores.json").read_text()) for folder in (straight, stopped)]
    assert scores[0] == scores[1]
    assert {path.name for path in straight.glob("best-*")} == {path.name for path in stopped.glob("best-*")}
