"""docs/architecture.md names what is there: every folder, every file along the chain, the layers as they are kept."""

import re
import tomllib

from docs.markdown_blocks import ROOT, blocks

PAGE = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
TREE = next(block.body for block in blocks(PAGE) if block.body.startswith("src/bptt/"))
SOURCE = ROOT / "src" / "bptt"
CHAIN = ("ir", "trace", "derive", "lower", "backends", "backends/cpu", "time", "nn")
UNNAMED = {"__init__.py", "__main__.py", "py.typed"}


def named() -> set[str]:
    """Every file that the page names, from src/bptt on; a name without a folder is in that of the name before it."""
    found, folder = set(), ""
    for line in PAGE.splitlines():
        bold = re.match(r"- \*\*(\w+)/\*\*", line)
        folder = bold[1] if bold else folder
        for name in re.findall(r"`(?:src/bptt/)?([\w/*]+\.py)`", line):
            folder = name.rpartition("/")[0] or folder
            found.add(name if "/" in name else f"{folder}/{name}".lstrip("/"))
    return found


def test_every_file_that_it_names_exists():
    assert [name for name in named() if not [*SOURCE.glob(name), *ROOT.glob(name)]] == []


def test_every_file_along_the_chain_is_named():
    paths = {path for name in named() for path in SOURCE.glob(name)}
    whole = {path for path in SOURCE.glob("trace/aten/*.py") if "`trace/aten/`" in PAGE}
    there = {path for folder in CHAIN for path in (SOURCE / folder).glob("*.py")}
    unnamed = {path for path in there - paths - whole if path.name not in UNNAMED}
    assert not unnamed, "docs/architecture.md should say what these are for"


def test_every_folder_and_module_is_in_the_tree():
    tree = set(re.findall(r"^  ([\w.]+)/?  ", TREE, re.MULTILINE))
    assert {path.name for path in SOURCE.iterdir()} - {"__pycache__"} == tree | UNNAMED


def test_the_layers_are_those_that_are_kept():
    contract = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"][
        "contracts"
    ][0]
    kept = [set(re.findall(r"\w+", layer)) for layer in contract["layers"] if "__main__" not in layer]
    (written,) = re.findall(r"^    (cli > .*?)\n\n", PAGE, re.MULTILINE | re.DOTALL)
    assert [set(re.findall(r"\w+", layer)) for layer in written.split(">")] == [layer for layer in kept if layer]
