"""Read a file that was handed in, whatever it is: out come the notebook's cells, or why there are none.

Everything in the file is untrusted, so only what repair needs of a cell is kept, and each part has its type.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any

from autograder import labs

MAX_CELLS = 5_000
MAX_VALUES = 2_000_000
"""Commas and opening brackets in a file, which bound the memory that its JSON takes: about 100 bytes each."""
MAX_TEXT = 5_000_000
"""Characters in all cells together."""
TYPES = ("code", "markdown", "raw")
DEMO = "# demo"
"""As its first line, marks a cell as a tag does; Colab has no tags."""
PICTURES = ("image/png", "image/jpeg", "image/gif")
SAVE_AGAIN = "Open it in Jupyter, save it, and hand it in again."

_SIGNATURES = (
    (b"%PDF", "a PDF"),
    (b"PK\x03\x04", "a zip archive"),
    (b"\x1f\x8b", "a compressed archive"),
    (b"7z\xbc\xaf", "a compressed archive"),
    (b"Rar!", "a compressed archive"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
)
_WEB_PAGE = re.compile(r"<(!doctype|html|head|body)\b", re.IGNORECASE)
_SCRIPT = re.compile(r"^(import|from|def|class|# %%|#!.*python)\b", re.MULTILINE)
_SPARE_COMMA = re.compile(r'((?:[^",]++|"(?:[^"\\]++|\\.)*+"?|,(?!\s*[\]}]))++),?', re.DOTALL)
"""All up to a comma that has nothing but a closing bracket after it, and that comma."""
_CELLS = re.compile(r'"cells"\s*:\s*\[')
_SPACE = re.compile(r"\s*")
_COMMA = re.compile(r"[\s,]*")
_DECODER = json.JSONDecoder(strict=False)


class Unreadable(ValueError):
    """No sense can be made of a submitted file; the message is for the student."""


@dataclass(frozen=True)
class Cell:
    """What repair looks at of a submitted cell."""

    type: str
    """One of TYPES."""
    source: str
    id: str = ""
    grade_id: str = ""
    """The nbgrader id that it claims to have."""
    demo: bool = False
    attachments: dict[str, dict[str, str]] | None = None
    """Pictures only: name → MIME type → base64."""


def read_notebook(content: bytes) -> tuple[list[Cell], list[str]]:
    """The cells of a notebook file of any nbformat and Unicode encoding, and what was lost, for the student.

    Of a file that is damaged or breaks off, the cells that are whole. Raises Unreadable if there are none.
    """
    if not content.strip():
        raise Unreadable("The file is empty. Save the notebook in Jupyter and hand it in again.")
    for signature, what in _SIGNATURES:
        if content.startswith(signature):
            raise Unreadable(f"The file is {what}, not a notebook. Hand in the .ipynb file itself.")
    lost: list[str] = []
    text = _decoded(content, lost)
    values = sum(map(text.count, "[{,"))
    if values > MAX_VALUES:
        raise Unreadable(
            f"The file holds {values:,} values, where {MAX_VALUES:,} are accepted. "
            "Clear the outputs, save the notebook, and hand it in again."
        )
    found = _cells(text, lost)
    if len(found) > MAX_CELLS:
        raise Unreadable(f"The notebook has {len(found):,} cells, where {MAX_CELLS:,} are accepted.")
    cells = [cell for cell in map(_cell, found) if cell is not None]
    written = sum(len(cell.source) for cell in cells)
    if written > MAX_TEXT:
        raise Unreadable(f"The cells hold {written:,} characters, where {MAX_TEXT:,} are accepted.")
    if len(cells) < len(found):
        if not cells:
            raise Unreadable(_not_a_notebook(text))
        lost.append(f"{_number(len(found) - len(cells), 'cell')} without a readable text left out.")
    return cells, lost


def _decoded(content: bytes, lost: list[str]) -> str:
    encoding = json.detect_encoding(content)
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError:
        text = content.decode(encoding, "replace")
        lost.append("Some of the file isn't valid text; what can't be read became the character �.")
    return text.lstrip("\ufeff")


def _cells(text: str, lost: list[str]) -> list[Any]:
    """The cells as JSON values: all of them, or those that are whole."""
    try:
        return _listed(_DECODER.decode(text), text)
    except (ValueError, RecursionError) as error:
        if isinstance(error, Unreadable):
            raise
    text = _SPARE_COMMA.sub(r"\1", text)
    try:
        document = _DECODER.decode(text)
    except (ValueError, RecursionError):
        return _whole_cells(text, lost)
    lost.append("The file had a comma too many, before a closing bracket; it was read without.")
    return _listed(document, text)


def _listed(document: Any, text: str) -> list[Any]:
    """The cells of a whole document: nbformat 4 has a list of them, nbformat 3 one for each worksheet."""
    sheets = [document]
    if isinstance(document, dict) and isinstance(document.get("worksheets"), list):
        sheets = document["worksheets"]
    lists = [sheet["cells"] for sheet in sheets if isinstance(sheet, dict) and "cells" in sheet]
    if not lists or not all(isinstance(cells, list) for cells in lists):
        raise Unreadable(_not_a_notebook(text))
    return [cell for cells in lists for cell in cells]


def _whole_cells(text: str, lost: list[str]) -> list[Any]:
    """What can be read of a file whose JSON is damaged: cell by cell from its start to the damage.

    From there on a cell is taken to begin where a line looks like the first cell's first, if cells have
    lines of their own. Each part of the text is looked at twice at most.
    """
    start = _CELLS.search(text)
    if start is None:
        raise Unreadable(_not_a_notebook(text))
    cells: list[Any] = []
    first = place = _end(_SPACE, text, start.end())
    while text.startswith("{", place):
        try:
            cell, end = _DECODER.raw_decode(text, place)
        except (ValueError, RecursionError):
            break
        cells.append(cell)
        place = _end(_COMMA, text, end)
    if text.startswith("]", place):
        lost.append("The file is damaged outside its cells, which are all there.")
        return cells
    line = text.count("\n", 0, place) + 1
    opening = text[start.end() : first] + "{"
    before, missed = len(cells), 1
    for part in text[place:].split(opening)[1:] if "\n" in opening else ():
        try:
            cells.append(_DECODER.raw_decode("{" + part)[0])
        except (ValueError, RecursionError):
            missed += 1
    if not cells:
        raise Unreadable(f"The file breaks off in its first cell, at line {line}. {SAVE_AGAIN}")
    read = f"{_number(len(cells), 'whole cell')} read"
    if len(cells) == before:
        lost.append(f"The file breaks off in the cell at line {line}: {read}, the rest is lost. {SAVE_AGAIN}")
    else:
        lost.append(f"The file is damaged in the cell at line {line}: {read}, {missed} lost. {SAVE_AGAIN}")
    return cells


def _end(pattern: re.Pattern[str], text: str, place: int) -> int:
    """Where a pattern that can be empty ends."""
    found = pattern.match(text, place)
    return found.end() if found else place


def _cell(value: Any) -> Cell | None:
    """The cell that a JSON value stands for; None if it has no text. nbformat 3 has `input` and headings."""
    if not isinstance(value, dict):
        return None
    source = _joined(value.get("source", value.get("input")))
    if source is None:
        return None
    kind, metadata = value.get("cell_type"), value.get("metadata")
    if kind == "heading":
        level = value.get("level")
        marks = level if isinstance(level, int) and 1 <= level <= 6 else 1
        kind, source = "markdown", f"{'#' * marks} {source}"
    metadata = metadata if isinstance(metadata, dict) else {}
    nbgrader, tags = metadata.get("nbgrader"), metadata.get("tags")
    return Cell(
        type=kind if kind in TYPES else "raw",
        source=source,
        # Where a notebook is older than cell ids, Colab keeps its own in the metadata.
        id=_joined(value.get("id")) or _joined(metadata.get("id")) or "",
        grade_id=(_joined(nbgrader.get("grade_id")) if isinstance(nbgrader, dict) else None) or "",
        demo=(isinstance(tags, list) and "demo" in tags) or labs.first_line(source) == DEMO,
        attachments=_pictures(value.get("attachments")),
    )


def _pictures(given: Any) -> dict[str, dict[str, str]]:
    """The pictures among a cell's attachments."""
    found: dict[str, dict[str, str]] = {}
    for name, bundle in given.items() if isinstance(given, dict) else ():
        if isinstance(bundle, dict):
            pictures = {mime: _joined(bundle.get(mime)) for mime in PICTURES}
            kept = {mime: data for mime, data in pictures.items() if data}
            if kept:
                found[_encodable(name)] = kept
    return found


def _joined(value: Any) -> str | None:
    """Text, which notebooks hold as a string or as a list of lines; None for anything else."""
    if isinstance(value, list) and all(isinstance(line, str) for line in value):
        value = "".join(value)
    return _encodable(value) if isinstance(value, str) else None


def _encodable(text: str) -> str:
    """Without lone surrogates, which are valid JSON but can't be written as UTF-8 again."""
    return text.encode("utf-8", "replace").decode()


def _number(number: int, what: str) -> str:
    return f"{number} {what} was" if number == 1 else f"{number} {what}s were"


def _not_a_notebook(text: str) -> str:
    if _WEB_PAGE.search(text[:1000]):
        return "The file is a web page, not a notebook. Download the .ipynb file itself and hand it in."
    if not text.startswith(("{", "[")) and _SCRIPT.search(text[:100_000]):
        return "The file is a Python script, not a notebook. Hand in the .ipynb file that the lab came as."
    return "The file isn't a Jupyter notebook. Hand in the .ipynb file that the lab came as."
