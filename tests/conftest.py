"""What all tests share: skipping, visibly, what this machine can't run."""

from __future__ import annotations

import shutil
import subprocess

import pytest

import hub_on_loopback
from autograder.sandbox.container import IMAGE


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--seeds", default="", help="try every lab's visible checks at these: 0-9, or 1,5,7")


def pytest_runtest_setup(item: pytest.Item) -> None:
    if item.get_closest_marker("gpu"):
        import torch

        if not torch.cuda.is_available():
            pytest.skip("no CUDA device")
    if item.get_closest_marker("container") and not _container_image():
        pytest.skip("no podman or docker with the image: see autograder/sandbox/Containerfile")
    if item.get_closest_marker("hub") and (lacks := hub_on_loopback.missing()):
        pytest.skip(lacks)
    if item.get_closest_marker("browser") and not (shutil.which("chromium") and shutil.which("chromedriver")):
        pytest.skip("no chromium and chromedriver: apt-get install chromium chromium-driver")


def _container_image() -> bool:
    engine = shutil.which("podman") or shutil.which("docker")
    inspect = [engine or "", "image", "inspect", IMAGE]
    return bool(engine) and subprocess.run(inspect, capture_output=True).returncode == 0
