"""Plots show one picture with its text alternative, and nothing else."""

from __future__ import annotations

import io
import subprocess
import sys

import matplotlib as mpl
import numpy as np
import pytest
import torch
from matplotlib import image

from llmcourse import plots


@pytest.fixture
def shown(monkeypatch):
    """What was displayed, as (data, metadata)."""
    displays = []
    monkeypatch.setattr(
        "IPython.display.display", lambda data, raw, metadata=None: displays.append((data, metadata))
    )
    return displays


CHARTS = {
    "matrices": lambda alt: plots.matrices(
        {"flags": torch.eye(3).bool(), "numbers": np.eye(3)}, rows="r", columns="c", alt=alt, labels="abc"
    ),
    "lines": lambda alt: plots.lines({"one": torch.arange(3), "two": [3, 2, 1]}, x="x", y="y", alt=alt),
    "columns": lambda alt: plots.columns(
        {"a": ["1", "2"], "b": ["1"], "c": ["1", "2"]}, {(0, "2", "1"): -1, (1, "1", "2"): 2.5}, alt=alt
    ),
    "timeline": lambda alt: plots.timeline({"a": [(0, 1, "0", True), (2, 3, "0", False)]}, x="x", alt=alt),
    "lines, log": lambda alt: plots.lines({"one": [1.0, 2.0]}, x="x", y="y", alt=alt, at=[1, 10], log=True),
    "histograms": lambda alt: plots.histograms({"one": [1, 2, 2], "two": torch.arange(9)}, x="x", alt=alt),
    "scatter": lambda alt: plots.scatter(
        {"pale": np.eye(2), "many": torch.rand(5, 2), "one": [[0, 1]]}, alt=alt, path=np.eye(2)
    ),
    "pictures": lambda alt: plots.pictures(
        {"one in two": torch.rand(3, 4, 4), "two": np.ones((3, 2, 2))}, alt=alt
    ),
    "lines at": lambda alt: plots.lines({"one": [1.0, 2.0]}, x="x", y="y", alt=alt, at=[10, 20]),
}


@pytest.mark.parametrize("chart", CHARTS.values(), ids=CHARTS)
def test_a_chart_is_a_picture_and_its_alternative(shown, chart):
    before = dict(mpl.rcParams)
    chart("what one sees")
    ((data, metadata),) = shown
    pixels = image.imread(io.BytesIO(data["image/png"]))
    assert pixels.shape[2] == 4
    assert pixels[0, 0, 3] == 0, "the ground is transparent"
    assert np.ptp(pixels[..., 3]) == 1
    assert data["text/plain"] == metadata["image/png"]["alt"] == "what one sees"
    assert dict(mpl.rcParams) == before


def test_bars_say_their_numbers(shown):
    plots.bars({"a": 1.234, "b": 2.0}, unit="metres", form="{:.1f}".format)
    ((data, _),) = shown
    assert data["text/plain"] == "metres: a 1.2; b 2.0"


def test_tokens_are_escaped_and_cut_where_they_are(shown):
    plots.tokens({"<b>": ["é".encode()[:1], "é".encode()[1:], b"<i>\n"]})
    ((data, _),) = shown
    assert data["text/plain"] == "<b>: ·|·|<i>↵"
    assert "&lt;b&gt;" in data["text/html"]
    assert "<i>" not in data["text/html"]


def test_nothing_heavy_is_imported_before_a_plot_is_drawn():
    code = "import sys, llmcourse.plots; print(*{'matplotlib', 'torch', 'IPython'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""


@pytest.mark.parametrize(
    ("at", "log", "ticks"),
    [
        ([0, 1, 2], False, [[0, 1, 2]]),
        ([1, 10, 100], True, []),
        ([1, 2, 100], False, []),
        ([2, 4, 32], False, [[2, 4, 32]]),
    ],
)
def test_a_few_places_are_the_ticks(shown, monkeypatch, at, log, ticks):
    set_by = []
    monkeypatch.setattr("matplotlib.axes.Axes.set_xticks", lambda axes, places: set_by.append(places))
    plots.lines({"stages": [3.0, 2.0, 1.0]}, x="x", y="y", alt="what one sees", at=at, log=log)
    assert set_by == ticks
