"""The lab as a student meets it: JupyterLab, a real browser, nbgrader's Validate button."""

from __future__ import annotations

import shutil
from pathlib import Path

import nbformat
import pytest

from autograder import labs
from autograder.authoring.demo_class import DemoLab
from browsing import LATE, TOKEN, chromium, click, find, jupyterlab, shot, until
from llmcourse._weights import cache

pytestmark = pytest.mark.browser
FOLDER = Path(__file__).parents[1]
LAB = "s1_architecture"
EXERCISE = "attn_rope"

NOTEBOOK = "const notebook = window.jupyterapp.shell.currentWidget.content;"
SHOW = NOTEBOOK + "notebook.activeCellIndex = arguments[0]; notebook.scrollToItem(...arguments);"
SET = NOTEBOOK + "notebook.widgets[arguments[0]].model.sharedModel.setSource(arguments[1]);"
RUN = (
    NOTEBOOK
    + """
const cell = notebook.widgets[arguments[0]].model;
notebook.activeCellIndex = arguments[0];
notebook.deselectAll();
window.said = null;
window.jupyterapp.commands.execute("notebook:run-cell").then(() => {
    window.said = [cell.outputs.toJSON().map(output => output.text ?? output.ename ?? "").flat().join("")];
});"""
)


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    """JupyterLab in the course folder as `make lab` starts it, but on a copy of release/; its address."""
    home = tmp_path_factory.mktemp("home")
    shutil.copytree(FOLDER / "release", home / "release")
    environment = {"JUPYTER_CONFIG_PATH": str(FOLDER / ".jupyter"), "LLMCOURSE_CACHE": str(cache())}
    with jupyterlab(FOLDER, home / "release", home, **environment) as where:
        yield where


@pytest.fixture
def browser():
    with chromium() as opened:
        yield opened


def open_lab(browser, server, notebook):
    """Open a notebook, saved under a name of its own, and wait for its kernel."""
    url = until(browser, server)
    browser.get(f"{url}lab/tree/{notebook}?token={TOKEN}")
    until(browser, lambda: find(browser, ".jp-NotebookPanel .jp-Cell"))
    idle = "const kernel = window.jupyterapp.shell.currentWidget.sessionContext?.session?.kernel;"
    until(browser, lambda: browser.execute_script(idle + "return kernel && kernel.status === 'idle'"))


def run(browser, place):
    """Run one cell; what it printed, and at the end the name of its error, if it raised one."""
    browser.execute_script(RUN, place)
    (said,) = until(browser, lambda: browser.execute_script("return window.said"), LATE)
    return said


def validate(browser, seconds):
    """What nbgrader's button says."""
    until(browser, lambda: click(find(browser, ".validate-button", "Validate")))
    dialog = until(browser, lambda: find(browser, ".jp-Dialog", "Validation"), seconds)
    return dialog.text


def test_the_lab_opens_a_solved_cell_passes_and_validate_names_an_unsolved_one(browser, server):
    cells = nbformat.read(labs.notebook_path(FOLDER / "release", LAB), as_version=4).cells
    places = {cell.id: place for place, cell in enumerate(cells)}
    open_lab(browser, server, f"{LAB}/{LAB}.ipynb")
    assert find(browser, ".jp-RenderedHTMLCommon h1", "The LLM architecture")
    assert find(browser, "a[href^='https://colab.research.google.com/github/']")
    assert not find(browser, ".jp-Dialog")
    assert browser.execute_script(NOTEBOOK + "return notebook.model.cells.length") == len(cells)
    shot(browser, "opened")

    hidden = NOTEBOOK + "return notebook.widgets[arguments[0]].inputHidden"
    for name in ("setup", f"{EXERCISE}_test"):
        assert browser.execute_script(hidden, places[name]), f"{name} comes collapsed"
    assert not browser.execute_script(hidden, places[EXERCISE])
    browser.execute_script(SHOW, places["setup"], "start")
    until(browser, lambda: click(find(browser, ".jp-InputPlaceholder")))
    assert not browser.execute_script(hidden, places["setup"]), "a click opens it"

    browser.execute_script(SET, places[EXERCISE], DemoLab(FOLDER, LAB).solution(EXERCISE))
    for name in ("parameters", "setup", EXERCISE, "attn_sdpa"):
        assert "Error" not in run(browser, places[name])
    said = run(browser, places[f"{EXERCISE}_test"])
    assert "✓" in said
    assert not said.endswith(("Error", "Failed"))
    assert "NotImplementedError" in run(browser, places["attn_sdpa_test"])
    browser.execute_script(SHOW, places[EXERCISE] - 2, "start")
    until(browser, lambda: find(browser, "mjx-container"))
    browser.execute_script(SHOW, places[f"{EXERCISE}_test"], "end")
    until(browser, lambda: find(browser, ".jp-OutputArea-output", "✓"))
    shot(browser, "solved")
    assert not find(browser, ".Toastify__toast"), "nobody is asked for consent"
    assert not find(browser, ".lm-MenuBar-item", "Nbgrader"), "what only instructors need is left out"

    said = validate(browser, LATE)
    shot(browser, "validated")
    assert "The following cell failed:" in said
    assert "NotImplementedError" in said


def test_validate_is_content_with_a_solved_lab(browser, server, tmp_path_factory):
    demo = DemoLab(FOLDER, LAB)
    solved = demo.handed_in({exercise: demo.solution(exercise) for exercise in demo.exercises})
    # The released notebook, for its checksums; demos are for reading, and take long.
    released = nbformat.read(labs.notebook_path(FOLDER / "release", LAB), as_version=4)
    texts = {cell.id: cell.source for cell in solved.cells if labs.role(cell) in ("solution", "written")}
    for cell in released.cells:
        cell.source = texts.get(cell.id, cell.source)
    released.cells = [cell for cell in released.cells if labs.role(cell) != "demo"]
    folder = next(tmp_path_factory.getbasetemp().glob("home*/release"))
    nbformat.write(released, folder / LAB / "solved.ipynb")
    open_lab(browser, server, f"{LAB}/solved.ipynb")
    said = validate(browser, LATE)
    shot(browser, "all_solved")
    assert "Success! Your notebook passes all the tests." in said
