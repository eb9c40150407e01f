"""What the tests in a real browser share: a JupyterLab to look at, and ways to look.

Screenshots go to build/screenshots/, for a person to look at.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

SHOTS = Path(__file__).parents[1] / "build" / "screenshots"
SOON, LATE = 60, 300  # seconds until something counts as never coming
TOKEN = "token"


@contextmanager
def chromium() -> Iterator[Any]:
    """A headless Chromium that finds nothing but this machine."""
    from selenium.webdriver import Chrome, ChromeOptions
    from selenium.webdriver.chrome.service import Service

    options = ChromeOptions()
    options.binary_location = shutil.which("chromium")
    for word in (
        "--headless=new",
        "--no-sandbox",
        "--window-size=1400,1600",
        "--hide-scrollbars",
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
    ):
        options.add_argument(word)
    driver = Chrome(options=options, service=Service(shutil.which("chromedriver")))
    try:
        yield driver
    finally:
        driver.quit()


@contextmanager
def jupyterlab(cwd: Path, root: Path, home: Path, **environment: str) -> Iterator[Callable[[], str | None]]:
    """JupyterLab started in `cwd` on the files of `root`: its address, once it listens, by a function."""
    home.mkdir(exist_ok=True)
    options = [
        f"--ServerApp.root_dir={root}",
        "--no-browser",
        "--port=0",
        f"--IdentityProvider.token={TOKEN}",
        "--LabApp.expose_app_in_browser=True",
        *(["--allow-root"] if os.geteuid() == 0 else []),
    ]
    environment = {
        **os.environ,
        "HOME": str(home),
        "JUPYTER_RUNTIME_DIR": str(home / "runtime"),
        **environment,
    }
    with (home / "log").open("w") as log:
        command = [sys.executable, "-m", "jupyterlab", *options]
        process = subprocess.Popen(command, cwd=cwd, env=environment, stdout=log, stderr=log)
        try:
            yield lambda: address(process, home)
        finally:
            process.terminate()
            try:
                process.wait(SOON)
            except subprocess.TimeoutExpired:  # it hears nothing while it validates; its kernels end with it
                process.kill()
                process.wait()


def address(process: subprocess.Popen, home: Path) -> str | None:
    """Where the server listens, once it does; None until then."""
    assert process.poll() is None, (home / "log").read_text()
    for path in (home / "runtime").glob(f"jpserver-{process.pid}.json"):
        return json.loads(path.read_text())["url"]
    return None


def until(browser, condition: Callable[[], Any], seconds: float = SOON) -> Any:
    from selenium.webdriver.support.ui import WebDriverWait

    return WebDriverWait(browser, seconds).until(lambda _: condition())


def find(browser, selector: str, text: str = ""):
    """The first element that is shown, matches and holds the text; None if there is none."""
    from selenium.common.exceptions import StaleElementReferenceException
    from selenium.webdriver.common.by import By

    try:
        found = browser.find_elements(By.CSS_SELECTOR, selector)
        return next((one for one in found if one.is_displayed() and text in one.text), None)
    except StaleElementReferenceException:
        return None


def click(element) -> bool:
    """Whether it could be clicked: while the page is still being laid out, it can't."""
    from selenium.common.exceptions import ElementClickInterceptedException, ElementNotInteractableException

    if element is None:
        return False
    try:
        element.click()
    except (ElementClickInterceptedException, ElementNotInteractableException):
        return False
    return True


def shot(browser, name: str) -> None:
    SHOTS.mkdir(parents=True, exist_ok=True)
    browser.save_screenshot(str(SHOTS / f"{name}.png"))
