"""What is known of a report from outside its text: publisher, date, address, language."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import get_close_matches

from headwater.evidence.language_tag import language_tag
from headwater.evidence.lengths import MAX_NAME_CHARACTERS, MAX_TITLE_CHARACTERS
from headwater.evidence.links import is_web_address
from headwater.terms.errors import HeadwaterError
from headwater.terms.partial_date import NotADate, PartialDate

COLUMNS = ("file", "url", "publisher", "published", "language", "title")
_DELIMITERS = (",", ";", "\t")
_MISSPELLING = 0.8
"""Column names at least this alike (Ratcliff and Obershelp) are taken for slips of the pen."""
_SHOWN_CHARACTERS = 60
_ABSOLUTE = re.compile(r"/|[A-Za-z]:")


class MetadataError(HeadwaterError):
    """The user's index of files is not as it must be."""


@dataclass(frozen=True, slots=True)
class Metadata:
    """What the user's index says of one file; None where it says nothing."""

    url: str | None = None
    publisher: str | None = None
    published: PartialDate | None = None
    language: str | None = None
    """BCP 47 tag."""
    title: str | None = None


def metadata_by_file(csv_text: str) -> dict[str, Metadata]:
    """Return what the index says of each file, by the file's path with `/`; raises MetadataError.

    Cells may be parted by commas, semicolons or tabs, as the header shows. Columns of other
    names are ignored, unless one looks like a slip for a column that is missing.
    """
    text = csv_text.removeprefix("\ufeff")
    rows = _rows_of(text, _delimiter_of(text))
    header = [name.strip().casefold() for name in next(rows, [])]
    _check_header(header)
    found: dict[str, Metadata] = {}
    numbers: dict[str, int] = {}
    for number, row in enumerate(rows, start=2):
        if not any(cell.strip() for cell in row):
            continue
        if len(row) > len(header):
            raise MetadataError(
                f"row {number} of the index has {len(row)} cells, but its header has {len(header)}:"
                " a cell that holds the separator must stand in double quotes"
            )
        cells = dict(zip(header, (cell.strip() for cell in row), strict=False))
        file = _path_of(cells.get("file", ""), number)
        if file in found:
            first = numbers[file]
            raise MetadataError(f"rows {first} and {number} of the index are both for {file!r}")
        found[file], numbers[file] = _metadata_of(cells, number), number
    return found


def _rows_of(text: str, delimiter: str) -> Iterator[list[str]]:
    # newline="": the csv module itself tells a line end in quotes from the end of a row.
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    number = 0
    while True:
        number += 1
        try:
            row = next(rows)
        except StopIteration:
            return
        except csv.Error as failure:
            raise MetadataError(
                f"row {number} of the index is no row of a CSV: {failure}"
            ) from None
        yield row


def _delimiter_of(text: str) -> str:
    header = text.lstrip("\r\n").split("\n", 1)[0]
    return max(_DELIMITERS, key=header.count)


def _check_header(header: Sequence[str]) -> None:
    shown = ", ".join(header)[:_SHOWN_CHARACTERS] or "none"
    for column in COLUMNS:
        if header.count(column) > 1:
            raise MetadataError(f"row 1 of the index has the column {column!r} more than once")
        alike = get_close_matches(column, set(header) - set(COLUMNS), 1, _MISSPELLING)
        if column not in header and alike:
            raise MetadataError(
                f"row 1 of the index has the column {alike[0]!r}; expected {column!r}"
            )
    if "file" not in header:
        expected = ", ".join(COLUMNS)
        raise MetadataError(
            f"row 1 of the index must name the column 'file' (of {expected}), but its columns are:"
            f" {shown}"
        )


def _path_of(cell: str, number: int) -> str:
    path = cell.replace("\\", "/")
    parts = [part for part in path.split("/") if part not in {"", "."}]
    if not parts:
        raise MetadataError(f"row {number} of the index names no file")
    if _ABSOLUTE.match(path) or ".." in parts:
        raise MetadataError(
            f"row {number} of the index: expected a path inside the index's folder,"
            f" found {cell[:_SHOWN_CHARACTERS]!r}"
        )
    return "/".join(parts)


def _metadata_of(cells: dict[str, str], number: int) -> Metadata:
    url, language = cells.get("url") or None, cells.get("language") or None
    if url and not is_web_address(url):
        raise _unexpected(number, "url", "an address that begins with http:// or https://", url)
    tag = language_tag(language)
    if language and not tag:
        raise _unexpected(number, "language", "a language tag like en or pt-BR", language)
    return Metadata(
        url=url,
        publisher=_checked(cells, "publisher", MAX_NAME_CHARACTERS, number),
        published=_date_of(cells.get("published") or None, number),
        language=tag,
        title=_checked(cells, "title", MAX_TITLE_CHARACTERS, number),
    )


def _checked(cells: dict[str, str], column: str, most: int, number: int) -> str | None:
    cell = cells.get(column) or None
    if cell is not None and len(cell) > most:
        raise _unexpected(number, column, f"at most {most:,} characters", cell)
    return cell


def _date_of(cell: str | None, number: int) -> PartialDate | None:
    if cell is None:
        return None
    try:
        return PartialDate(cell)
    except NotADate:
        raise _unexpected(
            number, "published", "a date like 2024, 2024-05 or 2024-05-28", cell
        ) from None


def _unexpected(number: int, column: str, expected: str, found: str) -> MetadataError:
    return MetadataError(
        f"row {number} of the index, column {column!r}: expected {expected},"
        f" found {found[:_SHOWN_CHARACTERS]!r}"
    )
