"""From what a person typed as DATA to the text in it: embedded names, files, compression, encoding."""

import gzip
import hashlib
import importlib.resources
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from bptt.errors import DataError

Kind = Literal["table", "text"]

SEA = "sea-surface-temperature"
DOCS = "docs-text"
TABLE_ENDINGS = (".csv", ".csv.gz", ".tsv", ".tsv.gz")


@dataclass(frozen=True, slots=True)
class Source:
    """Data as text, and where it came from.

    Attributes:
        data: the embedded name, or the absolute path: what to type to read it again.
        name: for titles and folder names.
        place: the file as the person typed it, for messages.
        kind: `table` for CSV and TSV files, `text` for everything else.
        text: the decoded content.
        sha256: of the decoded content, as UTF-8.
        note: one sentence on the origin, for the report.
    """

    data: str
    name: str
    place: str
    kind: Kind
    text: str
    sha256: str
    note: str


def read_source(data: str | None) -> Source:
    """Read embedded data or a file.

    Args:
        data: None or `sea-surface-temperature` for the embedded series, `docs-text` for the prose of Python's own
            documentation topics, or a path. `.csv`, `.tsv` and their `.gz` are tables, every other file is text.
    Raises:
        DataError: the file is missing, empty, cut off, not UTF-8, or not readable.
    """
    if data is None or data == SEA:
        return _sea()
    if data == DOCS:
        return _docs()
    path = Path(data)
    text = _decode(_unpack(_read(path), path), data)
    if not text.strip():
        raise DataError(f"{data} is empty", expected="at least a line of data", fix="check how the file was written")
    kind: Kind = "table" if path.name.lower().endswith(TABLE_ENDINGS) else "text"
    stem = path.name.split(".")[0] or path.name
    return _source(str(path.resolve()), stem, data, kind, text, f"file {path.name}")


def _source(data: str, name: str, place: str, kind: Kind, text: str, note: str) -> Source:
    return Source(data, name, place, kind, text, hashlib.sha256(text.encode()).hexdigest(), note)


def _sea() -> Source:
    packed = importlib.resources.files("bptt.data").joinpath("sea_surface_temperature.csv.gz").read_bytes()
    note = (
        "NERACOOS buoy B01 (Gulf of Maine), data set B01_sbe37_all, University of Maine; not for legal use, no warranty"
    )
    return _source(SEA, SEA, SEA, "table", gzip.decompress(packed).decode(), note)


def _docs() -> Source:
    from pydoc_data.topics import topics  # noqa: PLC0415 - 600 KB of Python source, read only when asked for

    text = "\n\n".join(topics[topic] for topic in sorted(topics))
    return _source(DOCS, DOCS, DOCS, "text", text, "the topics of CPython's own documentation (pydoc_data.topics)")


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        fix = f"check the path, or use {SEA} or {DOCS}, which need no file"
        raise DataError(f"there is no file {path}", fix=fix) from None
    except IsADirectoryError:
        raise DataError(f"{path} is a folder", expected="a file", fix="name a file inside it") from None
    except (OSError, ValueError) as error:
        raise DataError(
            f"{path} cannot be read", got=_reason(error), fix="check the path and its permissions"
        ) from None


def _reason(error: Exception) -> str:
    return getattr(error, "strerror", None) or str(error)


def _unpack(content: bytes, path: Path) -> bytes:
    """Undo gzip where the file's name says so."""
    if not path.name.lower().endswith(".gz"):
        return content
    try:
        return gzip.decompress(content)
    except EOFError:
        raise DataError(
            f"{path} is cut off in the middle",
            got=f"{len(content)} bytes, no end of the gzip stream",
            fix="fetch or write the file again",
        ) from None
    except (gzip.BadGzipFile, zlib.error) as error:
        raise DataError(
            f"{path} is not a whole gzip file",
            got=_reason(error),
            fix="fetch it again, or drop the .gz ending if it is not compressed",
        ) from None


def _decode(content: bytes, place: str) -> str:
    """UTF-8, with or without a byte order mark; every kind of line ending becomes a newline."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        if error.reason == "unexpected end of data":
            raise DataError(
                f"{place} is cut off in the middle",
                got="its last character is incomplete",
                fix="fetch or write the file again",
            ) from None
        line = content.count(b"\n", 0, error.start) + 1
        raise DataError(
            f"{place} is not UTF-8 text",
            where=f"{place}:{line}",
            got=f"byte 0x{content[error.start]:02x} at offset {error.start}",
            fix=f"convert it, for instance: iconv -f latin1 -t utf-8 {place}",
        ) from None
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        raise DataError(f"{place} is binary", where=f"{place}:{line}", got="a zero byte", fix="give a text file")
    return text.replace("\r\n", "\n").replace("\r", "\n")
