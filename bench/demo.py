"""How long `make demo` takes with the compiled backend and with the reference backend, in processes of their own.

python bench/demo.py [ARGUMENT ...]    arguments of `bptt train`; none is what `make demo` does
"""

import subprocess
import sys
import tempfile
import time

RUN = """
import sys
from bptt import program
if sys.argv.pop(1) == "reference":
    found = program.compile_loop
    program.compile_loop = lambda loop, backend: found(loop, "reference")
from bptt.cli import main
main()
"""


def seconds(backend: str, arguments: list[str]) -> float:
    """One whole run, imports and report included."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-c", RUN, backend, "train", *arguments, "--out", f"{folder}/run"]
        start = time.perf_counter()
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        return time.perf_counter() - start


def main() -> None:
    """Both, the compiled one first."""
    taken = {backend: seconds(backend, sys.argv[1:]) for backend in ("compiled", "reference")}
    for backend, found in taken.items():
        print(f"{backend:10} {found:8.1f} s")
    print(f"{taken['reference'] / taken['compiled']:.1f} times")


if __name__ == "__main__":
    main()
