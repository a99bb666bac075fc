"""Long recordings as contiguous streams: windows in time order, a carry that is kept, an exact position.

Start with `walk.py`.
"""

from bptt.streams.part import Part
from bptt.streams.walk import Streams, streams

__all__ = ["Part", "Streams", "streams"]
