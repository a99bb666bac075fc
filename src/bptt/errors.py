"""The tree of exceptions.

Every message has one shape, so that a person finds the place, the fact and the way out without reading prose:

    <what>, <where>
      got       what came
      expected  what was expected, and why
      fix       one thing to do
"""

from collections.abc import Iterable, Sequence


class BpttError(Exception):
    """Root of every error that `bptt` raises on purpose.

    Args:
        what: one sentence that names the thing that is wrong.
        where: the user's place, for instance `"model.py:14: h @ w.T"`.
        got: what came.
        expected: what was expected, and why.
        fix: one thing to do.
    """

    def __init__(
        self,
        what: str,
        *,
        where: str | None = None,
        got: str | None = None,
        expected: str | None = None,
        fix: str | None = None,
    ) -> None:
        self.what, self.where, self.got, self.expected, self.fix = what, where, got, expected, fix
        super().__init__(self._text())

    def _text(self) -> str:
        head = self.what if self.where is None else f"{self.what}\n  at        {self.where}"
        parts = (("got      ", self.got), ("expected ", self.expected), ("fix      ", self.fix))
        return "\n".join([head, *(f"  {label} {text}" for label, text in parts if text)])


class TraceError(BpttError):
    """The cell cannot be written as one step of a recurrence; `problems` holds every reason at once."""

    def __init__(self, what: str, *, problems: Sequence[BpttError] = (), **parts: str | None) -> None:
        self.problems = tuple(problems)
        super().__init__(what, **parts)

    def _text(self) -> str:
        return "\n".join([super()._text(), *(_indent(str(problem)) for problem in self.problems)])

    @classmethod
    def collect(cls, cell: str, problems: Iterable[BpttError]) -> "TraceError":
        """One error that reports all problems of a cell together."""
        found = tuple(problems)
        count = "1 problem" if len(found) == 1 else f"{len(found)} problems"
        return cls(f"cell {cell} cannot be derived: {count}", problems=found)


class ShapeError(BpttError):
    """A tensor has a shape or dtype that does not fit its neighbours."""


class UnsupportedError(BpttError):
    """An operation or option outside what `bptt` can derive; never a wrong number instead."""


class PlanError(BpttError):
    """A plan is malformed, or cannot keep within the memory that it was given."""


class DataError(BpttError):
    """A file or series that a person gave cannot be used."""


class BackendError(BpttError):
    """A backend cannot compile or run a loop."""


class InternalError(BpttError):
    """A check of our own found a defect of `bptt`; please report it."""


def _indent(text: str) -> str:
    return "\n".join("  " + line for line in text.splitlines())
