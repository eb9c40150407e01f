"""What other editors make of a released notebook: the layout and metadata that they leave, by reports of it.

- Colab writes nbformat 4.0 with an id of its own in each cell's metadata, beside the cell's id if there was
  one, and puts a cell with its badge first: googlecolab/colabtools #5402 and #658, jupyter/nbformat #189.
- VS Code sorts keys, gives Markdown cells empty attachments and cells of another language a `languageId`; any
  cell can be deleted: microsoft/vscode-jupyter #4757, microsoft/vscode #133762.
- nbformat 3 has worksheets, headings, and `input` in place of `source`: nbformat's own downgrade.
"""

from __future__ import annotations

import copy
import json
from collections.abc import Callable

import nbformat
from nbformat import NotebookNode

BADGE = (
    '<a href="https://colab.research.google.com/github/OWNER/llm-course/blob/main/release/lab.ipynb" '
    'target="_parent"><img src="https://colab.research.google.com/assets/colab-badge.svg" '
    'alt="Open In Colab"/></a>'
)


def colab(notebook: NotebookNode, *, keeps_ids: bool = True) -> bytes:
    """As Colab downloads it, run there by someone who hid the code of one cell."""
    cells = [
        {
            "cell_type": "markdown",
            "source": [BADGE],
            "metadata": {"id": "view-in-github", "colab_type": "text"},
        }
    ]
    for number, cell in enumerate(copy.deepcopy(notebook.cells)):
        metadata = {**cell.metadata, "id": f"nWq-7cPBc{number:03}"}
        written = {"cell_type": cell.cell_type, "source": cell.source.splitlines(True), "metadata": metadata}
        if keeps_ids:
            written["id"] = cell.id
        if cell.cell_type == "code":
            metadata["colab"] = {"base_uri": "https://localhost:8080/", "height": 53}
            metadata["executionInfo"] = {
                "status": "ok",
                "timestamp": 1722608125960 + number,
                "user_tz": -330,
                "elapsed": 5820,
                "user": {"displayName": "A Student", "userId": "01234567890123456789"},
            }
            metadata["outputId"] = f"d1c9354e-43db-45ab-c38b-{number:012}"
            text = {"output_type": "stream", "name": "stdout", "text": ["✓ attention output\n"]}
            written |= {"execution_count": number, "outputs": [text]}
        if number == 1:
            metadata["cellView"] = "form"
        cells.append(written)
    metadata = {
        "colab": {"provenance": [], "gpuType": "T4", "toc_visible": True, "include_colab_link": True},
        "kernelspec": {"name": "python3", "display_name": "Python 3"},
        "language_info": {"name": "python"},
        "accelerator": "GPU",
    }
    document = {"nbformat": 4, "nbformat_minor": 0, "metadata": metadata, "cells": cells}
    return json.dumps(document, indent=2, ensure_ascii=False).encode()


def colab_without_ids(notebook: NotebookNode) -> bytes:
    return colab(notebook, keeps_ids=False)


def vs_code(notebook: NotebookNode) -> bytes:
    """As VS Code saves it on Windows, run there."""
    written = json.loads(nbformat.writes(notebook))
    for number, cell in enumerate(written["cells"]):
        if cell["cell_type"] == "markdown":
            cell["attachments"] = {}
        else:
            cell["execution_count"] = number
            cell["outputs"] = [{"data": {"text/plain": ["3"]}, "metadata": {}, "output_type": "display_data"}]
    written["cells"].append(
        {
            "cell_type": "code",
            "execution_count": None,
            "id": "0d9f5a3c",
            "metadata": {"vscode": {"languageId": "plaintext"}},
            "outputs": [],
            "source": [],
        }
    )
    written["metadata"] |= {"language_info": {"name": "python", "version": "3.11.9"}, "orig_nbformat": 4}
    written["nbformat_minor"] = 2
    return json.dumps(written, indent=1, sort_keys=True, ensure_ascii=False).replace("\n", "\r\n").encode()


def nbformat_3(notebook: NotebookNode) -> bytes:
    """As an old tool saves it."""
    old = copy.deepcopy(notebook)
    old.metadata.setdefault("language_info", {"name": "python"})
    return json.dumps(nbformat.v4.downgrade(old)).encode()


def older(minor: int) -> Callable[[NotebookNode], bytes]:
    """As a tool of nbformat 4.`minor` saves it, which knows no cell ids."""

    def write(notebook: NotebookNode) -> bytes:
        written = json.loads(nbformat.writes(notebook))
        written["nbformat_minor"] = minor
        for cell in written["cells"]:
            del cell["id"]
        return json.dumps(written).encode()

    return write


def stripped(notebook: NotebookNode) -> bytes:
    """As a converter writes it that keeps nothing but the text."""
    written = json.loads(nbformat.writes(notebook))
    for number, cell in enumerate(written["cells"]):
        cell |= {"metadata": {}, "id": f"cell-{number}"}
    return json.dumps(written).encode()


EDITORS: dict[str, Callable[[NotebookNode], bytes]] = {
    "Colab": colab,
    "Colab, without cell ids": colab_without_ids,
    "VS Code": vs_code,
    "nbformat 3": nbformat_3,
    **{f"nbformat 4.{minor}": older(minor) for minor in range(5)},
    "without metadata": stripped,
}
