"""`check`: is the gradient of your cell right? Three judges that share no rule with each other answer.

Read `compare` (what is done), `question` (what is asked), `loop`, `interpreter`, `differences` (the judges), `report`.
"""

from bptt.testing.compare import check
from bptt.testing.report import TOLERANCES, CheckReport, Row

__all__ = ["TOLERANCES", "CheckReport", "Row", "check"]
