"""What `make` installs into its environment: of the lock what students need, graders besides, or all.

`python -m llmcourse.install lab|grade|test`. It runs before anything is installed, so it needs Python alone.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import time
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path

LEVELS = {"lab": r"[es]\d+|lab", "grade": r"[es]\d+|lab|grade", "test": r".*"}
"""Which of pyproject.toml's optional dependencies come with it; each level holds the one before."""
COSTS = {"lab": ("590 MB", 2.6), "grade": ("590 MB", 2.6), "test": ("more than 590 MB", 2.8)}
"""Measured, with torch's CPU build: the download, and gigabytes on the disk."""
CUDA = (
    "pip's torch brings gigabytes of CUDA, for a GPU that isn't here; Ctrl-C, and the same command with "
    "TORCH_INDEX=… (pytorch.org, Start locally, CPU), spares them"
)
_PIN = re.compile(r"^([a-z0-9.-]+)==", re.IGNORECASE)
_COLLECTED = re.compile(r"^(?:Collecting|Processing|Requirement already satisfied)", re.MULTILINE)


def extras(project: Mapping, level: str) -> dict[str, list[str]]:
    """The optional dependencies of a level, in pyproject.toml's order."""
    every = project["project"]["optional-dependencies"]
    return {name: needs for name, needs in every.items() if re.fullmatch(LEVELS[level], name)}


def pins(lock: str, project: Mapping, level: str) -> list[str]:
    """Of the lock's lines those that a level needs, by what pip-compile says each came by."""
    needed = [*project["project"]["dependencies"]]
    needed += [need for needs in extras(project, level).values() for need in needs]
    wanted = {re.match(r"[\w.-]+", need)[0].lower() for need in needed}  # type: ignore[index]
    lines: dict[str, str] = {}
    via: dict[str, set[str]] = {}
    name = ""
    for line in lock.splitlines():
        if found := _PIN.match(line):
            name = found[1].lower()
            lines[name], via[name] = line, set()
        elif name and line.startswith("    #"):
            via[name].add(line.strip("# ").removeprefix("via ").strip().lower())
    if not any(via.values()):  # a lock that was made for one level has no such notes
        return list(lines.values())
    while more := {pin for pin, by in via.items() if pin not in wanted and by & wanted}:
        wanted |= more
    return [line for pin, line in lines.items() if pin in wanted]


def torch_options(pin: str, index: str, offered: str, linux: bool) -> list[str]:
    """How pip takes torch: its build for CPUs, where one is offered.

    `index` is $TORCH_INDEX, `offered` the versions that pip finds by its own configuration.
    """
    alone = ["--no-deps", pin]  # the rest is in the lock
    if index:
        return ["--index-url", index, *alone]
    if not linux or f"{pin.removeprefix('torch==')}+cpu" in re.split(r"[,\s]+", offered):
        return alone
    return ["--constraint", "requirements.lock", pin]  # with CUDA's packages, which the lock leaves out


class Failed(Exception):
    """pip could not do it; says what to look at."""


def pip(what: str, arguments: Iterable[str], log: Path, count: int) -> None:
    """Run pip with a log in place of its lines; one line shows how far it is. Raises Failed."""
    command = [sys.executable, "-m", "pip", "install", "--disable-pip-version-check", "--progress-bar=off"]
    packages = Path(sys.prefix) / "lib"
    start = log.stat().st_size if log.exists() else 0
    with log.open("a", encoding="utf-8") as file:
        process = subprocess.Popen([*command, *arguments], stdout=file, stderr=file)
        while process.poll() is None:
            fetched = len(_COLLECTED.findall(_read(log, start)))
            there = sum(1 for _ in packages.glob("python*/site-packages/*.dist-info"))
            _show(f"{what}: {min(fetched, count)} of {count} fetched, {there} installed")
            time.sleep(0.5)
    _show("")
    if process.returncode:
        errors = [line for line in _read(log, start).splitlines() if line.startswith("ERROR")]
        raise Failed(f"{what}: {errors[-1] if errors else 'pip failed'} (all of it: {log})")


def _read(log: Path, start: int) -> str:
    with log.open(encoding="utf-8", errors="replace") as file:
        file.seek(start)
        return file.read()


def _show(text: str) -> None:
    """In the place of the line before, where a person looks."""
    if sys.stderr.isatty():
        width = shutil.get_terminal_size().columns - 1
        print(f"\r{text[:width]:<{width}}\r", end="", file=sys.stderr, flush=True)


def install(level: str) -> None:
    """Install a level of the course in the working directory; mark it and those it holds as there."""
    place = Path(sys.prefix)
    lock = Path("requirements.lock").read_text(encoding="utf-8")
    project = tomllib.loads(Path("pyproject.toml").read_text(encoding="utf-8"))
    wanted = pins(lock, project, level)
    download, disk = COSTS[level]
    log = place / "install.log"
    print(
        f"Installing {len(wanted)} packages into {place}, once: {download} to download, {disk} GB on the"
        f" disk, some minutes; pip's own lines go to {log}",
        file=sys.stderr,
    )
    began = time.monotonic()
    chosen = place / "llmcourse.pins"
    chosen.write_text("".join(f"{pin}\n" for pin in wanted), encoding="utf-8")
    (torch,) = (pin for pin in wanted if pin.startswith("torch=="))
    index, offered, linux = os.environ.get("TORCH_INDEX", ""), "", sys.platform == "linux"
    if linux and not index:
        versions = [sys.executable, "-m", "pip", "index", "versions", "torch"]
        listed = subprocess.run(versions, capture_output=True, text=True)
        if listed.returncode:
            raise Failed(f"pip can't say which builds of torch there are: {listed.stderr.splitlines()[-1]}")
        offered = listed.stdout
    options = torch_options(torch, index, offered, linux)
    if "--no-deps" not in options and not shutil.which("nvidia-smi"):
        print(CUDA, file=sys.stderr)
    pip("torch", options, log, 1)
    pip("packages", ["--no-deps", "--requirement", str(chosen)], log, len(wanted))
    pip("the course", ["--no-deps", "--editable", "."], log, 1)
    for name in LEVELS:
        (place / f"llmcourse.{name}").touch()
        if name == level:
            break
    minutes, seconds = divmod(round(time.monotonic() - began), 60)
    print(f"{len(wanted)} packages are there, after {minutes} min {seconds} s", file=sys.stderr)


def main() -> None:
    try:
        install(sys.argv[1])
    except Failed as error:
        sys.exit(f"llmcourse.install: {error}")


if __name__ == "__main__":
    main()
