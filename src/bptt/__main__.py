"""`python -m bptt` is the command `bptt`."""

from bptt.cli import main

if __name__ == "__main__":
    main()
