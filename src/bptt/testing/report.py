"""What the judges said, as a frozen table: `print(report)` shows one line for each tensor."""

from collections.abc import Mapping
from dataclasses import dataclass

from bptt.errors import InternalError
from bptt.report.notebook import table_note

# Errors are relative: the largest difference over the largest number of the tensor.
TOLERANCES: Mapping[str, float] = {
    # float64 carries 2e-16; some hundreds of operations summed in another order lose three to four digits of it. What
    # is left to 1e-10, the promise of the project, is for badly conditioned cells.
    "torch": 1e-10,
    # The same arithmetic by other functions (numpy's exp and tanh may differ by one unit in the last place).
    "interpreter": 1e-10,
    # Rounding of L is divided by a step of about 1e-3: 1e-12 of L. A slope may be 1e-4 of L, which leaves 1e-8; a
    # factor of 100 for curvature. Anything a wrong rule does is of order 1e-2 or more.
    "differences": 1e-6,
}
JUDGES = tuple(TOLERANCES)
# A gradient this much smaller than the largest of the cell is what rounding leaves of a zero.
NEGLIGIBLE = 1e-13


@dataclass(frozen=True, slots=True)
class Row:
    """One tensor under one setting.

    Args:
        name: "output", "carry h", "weight_hh" ...
        gradient: True for a gradient, False for a value.
        under: "" for the plain sequence, "lengths", "resets", "lengths and resets".
        norm: Euclidean norm of what `bptt.Recurrent` gave.
        errors: worst relative error by judge; values have no finite differences.
        status: "ok", "wrong", "zero" (all judges say exactly zero), "vanished" (zero up to rounding: nothing was
            compared) or "not finite".
    """

    name: str
    gradient: bool
    under: str
    norm: float
    errors: Mapping[str, float]
    status: str

    @property
    def passed(self) -> bool:
        """False if a judge disagrees."""
        return self.status in ("ok", "zero", "vanished")

    @property
    def only_differences(self) -> bool:
        """True if the judges that know the cell's operations agree, and the one that only sees numbers does not."""
        wrong = [judge for judge, error in self.errors.items() if not error <= TOLERANCES[judge]]
        return wrong == ["differences"]

    @property
    def worst(self) -> float:
        """The largest error of any judge, in units of that judge's tolerance."""
        return max((error / TOLERANCES[judge] for judge, error in self.errors.items()), default=0.0)

    def __str__(self) -> str:
        setting = f" under {self.under}" if self.under else ""
        against = [f"{judge} {error:.1e} (allowed {TOLERANCES[judge]:.0e})"
                   for judge, error in self.errors.items() if not error <= TOLERANCES[judge]]  # fmt: skip
        kind = "gradient of " if self.gradient else ""
        return f"{kind}{self.name}{setting}: {self.status}; {', '.join(against) or 'all judges agree'}"


@dataclass(frozen=True, slots=True)
class CheckReport:
    """The answer of `bptt.check`.

    Args:
        cell: the cell's name.
        steps, batch: size of the sequence that was used.
        rows: every tensor under every setting.
    """

    cell: str
    steps: int
    batch: int
    rows: tuple[Row, ...]

    @property
    def ok(self) -> bool:
        """True if every judge agrees on every tensor, and there was a gradient to agree on."""
        return all(row.passed for row in self.rows) and any(row.gradient and row.status == "ok" for row in self.rows)

    @property
    def worst(self) -> Row:
        """The row with the largest error in units of its judge's tolerance; a failed one if there is any."""
        if not self.rows:
            raise InternalError("a check without rows")
        return max(self.rows, key=lambda row: (not row.passed, row.worst))

    @property
    def warnings(self) -> tuple[str, ...]:
        """What a reader should know although no judge disagrees."""
        gradients = [row for row in self.rows if row.gradient]
        vanished = dict.fromkeys(row.name for row in gradients if row.status == "vanished")
        out = [f"the gradient of {name} is zero up to rounding: nothing was compared" for name in vanished]
        if not gradients:
            out.append("the cell has no gradient at all: nothing was checked")
        elif all(row.status in ("zero", "vanished") for row in gradients):
            out.append("every gradient is zero: agreement on zero proves nothing")
        alone = dict.fromkeys(row.name for row in gradients if row.only_differences)
        if alone:
            out.append(
                f"torch agrees about {', '.join(alone)}, finite differences alone do not: either the cell jumps or "
                "bends at the very numbers it was checked with (a comparison, floor, relu at 0), or both gradients are "
                "wrong; check it with another x and carry"
            )
        return tuple(out)

    def __str__(self) -> str:
        plain = [row for row in self.rows if not row.under]
        width = max(len("gradient of"), *(len(row.name) for row in plain)) + 2
        head = f"{'':{width}}{'norm':>10}" + "".join(f"{judge:>13}" for judge in JUDGES)
        lines = [f"check of {self.cell}: {self.steps} steps, batch {self.batch}, float64; worst relative errors", head]
        for gradient, title in ((False, "value of"), (True, "gradient of")):
            group = [row for row in plain if row.gradient is gradient]
            lines += [title, *(self._line(row, width) for row in group)] if group else []
        failed = [str(row) for row in self.rows if not row.passed]
        lines += [f"warning: {text}" for text in self.warnings]
        lines += [f"failed: {text}" for text in failed]
        return "\n".join([*lines, self._verdict(len(failed))])

    def _repr_html_(self) -> str:
        plain = [row for row in self.rows if not row.under]
        rows = [(f"gradient of {row.name}" if row.gradient else row.name, *self._cells(row)) for row in plain]
        failed = [str(row) for row in self.rows if not row.passed]
        more = [*(f"warning: {text}" for text in self.warnings), *(f"failed: {text}" for text in failed)]
        heading = f"check of {self.cell}: {self.steps} steps, batch {self.batch}, float64"
        columns = ("worst relative errors", "norm", *JUDGES, "")
        return table_note(heading, columns, rows, self._verdict(len(failed)), self.ok, more)

    def _line(self, plain: Row, width: int) -> str:
        """One tensor, its worst errors over all settings."""
        norm, *errors, status = self._cells(plain)
        return f"  {plain.name:{width - 2}}{norm:>10}{''.join(f'{error:>13}' for error in errors)}  {status}"

    def _cells(self, plain: Row) -> tuple[str, ...]:
        """Norm, worst error of each judge over all settings, status."""
        same = [row for row in self.rows if (row.name, row.gradient) == (plain.name, plain.gradient)]
        statuses = dict.fromkeys(row.status for row in same if row.status != "ok")
        found = ([row.errors[judge] for row in same if judge in row.errors] for judge in JUDGES)
        errors = (f"{max(each):.1e}" if each else "-" for each in found)
        return f"{plain.norm:.3g}", *errors, ", ".join(statuses) or "ok"

    def _verdict(self, failed: int) -> str:
        settings = ", ".join(dict.fromkeys(row.under for row in self.rows if row.under))
        if self.ok:
            return f"ok: three judges agree on every tensor, also under {settings}"
        return f"NOT OK: {failed} of {len(self.rows)} comparisons failed" if failed else "NOT OK: nothing was compared"
