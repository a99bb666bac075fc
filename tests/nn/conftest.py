"""What tests of calls share."""

import pytest

from bptt.nn import short


@pytest.fixture
def runs(monkeypatch):
    """The short way's runs: "there" and "back"."""
    seen = []
    for name, word in (("advance", "there"), ("reverse", "back")):
        run = getattr(short.Direct, name)

        def counted(*given, run=run, word=word, **named):
            found = run(*given, **named)
            seen.extend([word] if found is not None else [])
            return found

        monkeypatch.setattr(short.Direct, name, counted)
    return seen
