"""docs/operations.md says what the tables say."""

import runpy

from bptt.ir.ops import OPS
from bptt.trace.aten import ATEN
from docs.markdown_blocks import ROOT

WRITTEN = runpy.run_path(str(ROOT / "tools" / "write_operations.py"))


def test_the_page_of_operations_is_what_the_tool_writes():
    page = (ROOT / "docs" / "operations.md").read_text(encoding="utf-8")
    assert page == WRITTEN["page"](), "run `python tools/write_operations.py`"


def test_every_row_of_the_tables_has_a_line():
    page = (ROOT / "docs" / "operations.md").read_text(encoding="utf-8")
    assert [name for name in {**OPS, **ATEN} if f"`{name}`" not in page] == []
