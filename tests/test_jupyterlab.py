"""The lab as a student meets it: JupyterLab, a real browser, nbgrader's Validate button.

Screenshots go to build/screenshots/, for a person to look at.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import nbformat
import pytest

from autograder import labs
from autograder.demo_class import DemoLab
from llmcourse._weights import cache

pytestmark = pytest.mark.browser
FOLDER = Path(__file__).parents[1]
SHOTS = FOLDER / "build" / "screenshots"
LAB = "s1_architecture"
EXERCISE = "attn_rope"
SOON, LATE = 60, 300  # seconds until something counts as never coming

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
    environment = {
        **os.environ,
        "HOME": str(home),
        "JUPYTER_CONFIG_PATH": str(FOLDER / ".jupyter"),
        "JUPYTER_RUNTIME_DIR": str(home / "runtime"),
        "LLMCOURSE_CACHE": str(cache()),
    }
    options = [
        f"--ServerApp.root_dir={home / 'release'}",
        "--no-browser",
        "--port=0",
        "--IdentityProvider.token=token",
        "--LabApp.expose_app_in_browser=True",
        *(["--allow-root"] if os.geteuid() == 0 else []),
    ]
    with (home / "log").open("w") as log:
        command = [sys.executable, "-m", "jupyterlab", *options]
        process = subprocess.Popen(command, cwd=FOLDER, env=environment, stdout=log, stderr=log)
        try:
            yield lambda: address(process, home)
        finally:
            process.terminate()
            try:
                process.wait(SOON)
            except subprocess.TimeoutExpired:  # it hears nothing while it validates; its kernels end with it
                process.kill()
                process.wait()


def address(process, home):
    """Where the server listens, once it does; None until then."""
    assert process.poll() is None, (home / "log").read_text()
    for path in (home / "runtime").glob(f"jpserver-{process.pid}.json"):
        return json.loads(path.read_text())["url"]
    return None


@pytest.fixture
def browser():
    from selenium.webdriver import Chrome, ChromeOptions
    from selenium.webdriver.chrome.service import Service

    options = ChromeOptions()
    options.binary_location = shutil.which("chromium")
    for word in ("--headless=new", "--no-sandbox", "--window-size=1400,1600", "--hide-scrollbars"):
        options.add_argument(word)
    driver = Chrome(options=options, service=Service(shutil.which("chromedriver")))
    try:
        yield driver
    finally:
        driver.quit()


def until(browser, condition, seconds=SOON):
    from selenium.webdriver.support.ui import WebDriverWait

    return WebDriverWait(browser, seconds).until(lambda _: condition())


def find(browser, selector, text=""):
    """The first element that is shown, matches and holds the text; None if there is none."""
    from selenium.common.exceptions import StaleElementReferenceException
    from selenium.webdriver.common.by import By

    try:
        found = browser.find_elements(By.CSS_SELECTOR, selector)
        return next((one for one in found if one.is_displayed() and text in one.text), None)
    except StaleElementReferenceException:
        return None


def click(element):
    """Whether it could be clicked: while the page is still being laid out, it can't."""
    from selenium.common.exceptions import ElementClickInterceptedException, ElementNotInteractableException

    if element is None:
        return False
    try:
        element.click()
    except (ElementClickInterceptedException, ElementNotInteractableException):
        return False
    return True


def open_lab(browser, server, notebook):
    """Open a notebook, saved under a name of its own, and wait for its kernel."""
    url = until(browser, server)
    browser.get(f"{url}lab/tree/{notebook}?token=token")
    until(browser, lambda: find(browser, ".jp-NotebookPanel .jp-Cell"))
    idle = "const kernel = window.jupyterapp.shell.currentWidget.sessionContext?.session?.kernel;"
    until(browser, lambda: browser.execute_script(idle + "return kernel && kernel.status === 'idle'"))


def run(browser, place):
    """Run one cell; what it printed, and at the end the name of its error, if it raised one."""
    browser.execute_script(RUN, place)
    (said,) = until(browser, lambda: browser.execute_script("return window.said"), LATE)
    return said


def shot(browser, name):
    SHOTS.mkdir(parents=True, exist_ok=True)
    browser.save_screenshot(str(SHOTS / f"{name}.png"))


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
