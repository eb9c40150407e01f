"""The sandboxes: what they refuse, and how they are started. What they hold is in tests/attacks."""

from __future__ import annotations

import json
import multiprocessing
import os
import shutil
import struct
import subprocess
import sys
import tempfile
import time
from itertools import pairwise
from pathlib import Path

import nbformat
import pytest

from autograder.course import CourseError, Limits
from autograder.records import Repaired
from autograder.running import apart
from autograder.running.run import run
from autograder.running.workers import Task, Worker
from autograder.sandbox import bubblewrap, container, folders, kernels, seccomp

LIMITS = Limits(cell_seconds=20, memory_mb=600, processes=100)


def submission(hidden: str) -> Repaired:
    cells = [nbformat.v4.new_code_cell("from llmcourse.answers import answer", id="setup")]
    source = f"### BEGIN HIDDEN TESTS\n{hidden}\n### END HIDDEN TESTS"
    cells.append(nbformat.v4.new_code_cell(source, id="one_test"))
    cells[1].metadata.nbgrader = {"grade": True, "solution": False, "grade_id": "one_test", "points": 1}
    return Repaired("someone", "tiny", json.loads(nbformat.writes(nbformat.v4.new_notebook(cells=cells))))


def program(folder: Path, name: str, source: str) -> Path:
    """A program of that name, in Python, to be found first."""
    folder.mkdir(exist_ok=True)
    path = folder / name
    path.write_text(f"#!{sys.executable}\n{source}")
    path.chmod(0o755)
    return path


@pytest.fixture
def found_first(tmp_path, monkeypatch):
    """The folder in which programs are looked for first."""
    folder = tmp_path / "programs"
    monkeypatch.setenv("PATH", os.pathsep.join((str(folder), os.environ["PATH"])))
    caches = (bubblewrap.scope, kernels.require)
    for cache in caches:
        cache.cache_clear()
    yield folder
    for cache in caches:
        cache.cache_clear()


def test_a_sandbox_that_does_not_hold_is_refused():
    with pytest.raises(CourseError, match="doesn't hold here: from inside one gets at network, files"):
        bubblewrap.try_escapes(
            lambda program: subprocess.run([sys.executable, "-c", *program], capture_output=True, text=True)
        )


def test_a_sandbox_that_does_not_start_says_why_in_one_line(found_first):
    program(found_first, "bwrap", "import sys; sys.exit('bwrap: No permissions to create new namespace')")
    with pytest.raises(CourseError, match=r"can't be started here: bwrap: No permissions .*; ") as caught:
        bubblewrap.require()
    assert "\n" not in str(caught.value)


def decided(machine: str, call: int, *arguments: int) -> int:
    """What the filter says of a call: this reads it as Linux does."""
    steps = list(struct.iter_unpack("HBBI", seccomp.program(machine)))
    seen = {seccomp.CALL: call, seccomp.MACHINE: seccomp.ARCHITECTURE[machine]}
    seen |= {seccomp.FIRST + 8 * at: value for at, value in enumerate((*arguments, 0, 0, 0)[:3])}
    at = loaded = 0
    while True:
        code, if_true, if_false, number = steps[at]
        at += 1
        if code == seccomp.RETURN:
            return number
        if code == seccomp.LOAD:
            loaded = seen[number]
            continue
        tests = {seccomp.EQUAL: loaded == number, seccomp.GREATER: loaded > number}
        at += if_true if (tests | {seccomp.ANY_BIT: bool(loaded & number)})[code] else if_false


@pytest.mark.parametrize(("machine", "column"), [("x86_64", 0), ("aarch64", 1)])
def test_the_filter_denies_what_its_table_says(machine, column):
    denied = {numbers[column] for numbers in seccomp.DENIED.values()} - {None}
    special = {seccomp.CLONE3[column], seccomp.SOCKET[column], seccomp.SOCKETPAIR[column]}
    allowed = {call for call in range(600) if decided(machine, call) == seccomp.ALLOW}
    assert allowed == set(range(seccomp.NEWEST + 1)) - denied - special
    assert decided(machine, seccomp.CLONE[column], 0x11) == seccomp.ALLOW
    assert decided(machine, seccomp.CLONE[column], 0x10000011) != seccomp.ALLOW
    families = [f for f in range(50) if decided(machine, seccomp.SOCKET[column], f) == seccomp.ALLOW]
    assert families == [seccomp.UNIX, seccomp.INET, seccomp.INET6, seccomp.NETLINK]
    assert decided(machine, seccomp.SOCKET[column], seccomp.NETLINK, 3, 15) != seccomp.ALLOW
    assert decided(machine, seccomp.FCNTL[column], 3, seccomp.LEASE) != seccomp.ALLOW


def test_without_a_filter_for_the_machine_there_is_no_sandbox(monkeypatch):
    monkeypatch.setattr("platform.machine", lambda: "riscv64")
    with pytest.raises(CourseError, match="no list of Linux's calls for riscv64"):
        bubblewrap.denied_calls()


def test_an_unknown_sandbox_is_named():
    with pytest.raises(CourseError, match="one of bubblewrap, podman, docker, none, not 'jail'"):
        kernels.require("jail")


@pytest.mark.sandbox
def test_where_systemd_is_a_submission_has_a_cgroup_of_its_own(found_first, tmp_path, monkeypatch):
    said = tmp_path / "said"
    program(
        found_first,
        "systemd-run",
        f"import os, sys\nopen({str(said)!r}, 'a').write(' '.join(sys.argv[1:]) + '\\n')\n"
        "start = sys.argv.index('--') + 1 if '--' in sys.argv else len(sys.argv) - 1\n"
        "os.execvp(sys.argv[start], sys.argv[start:])",
    )
    monkeypatch.setattr(bubblewrap, "CGROUPS", tmp_path)
    ran = run(submission("answer('q', 1)"), "salt", LIMITS)
    assert [answer.value for answer in ran.cells[0].answers] == [1]
    assert (
        "--scope --quiet --collect -p MemoryMax=600M -p MemorySwapMax=0 -p TasksMax=164" in said.read_text()
    )


@pytest.mark.sandbox
def test_without_systemd_there_is_none(found_first, monkeypatch):
    monkeypatch.setattr(bubblewrap, "CGROUPS", Path("/nowhere"))
    assert bubblewrap.scope() == ()


ENGINE = """
import os, signal, subprocess, sys
from itertools import pairwise
from pathlib import Path
words = sys.argv[1:]
place = Path({place!r})
if words[:2] == ["image", "inspect"]:
    sys.exit(0)
if words[0] == "rm":
    os.kill(int((place / words[-1]).read_text()), signal.SIGKILL)
elif words[0] == "exec":
    start = words.index("python")
    words[start + 5] = sys.executable
    os.execv(sys.executable, [sys.executable, *words[start + 1 :]])
elif words[0] == "run":
    start = words.index({image!r})
    given = dict(zip(words[:start], words[1:start]))
    environment = {{**os.environ, "JPY_PARENT_PID": ""}}
    for flag, word in zip(words[:start], words[1:start]):
        if flag == "--env" and word.startswith("LLMCOURSE_SALT"):
            environment["LLMCOURSE_SALT"] = word.partition("=")[2]
        if flag == "--volume" and {connection!r} in word:
            connection = word.partition(":")[0]
    arguments = [connection if word == {connection!r} else word for word in words[start + 2 :]]
    (place / given["--name"]).write_text(str(os.getpid()))
    arguments[4] = sys.executable
    os.execve(sys.executable, [sys.executable, *arguments], environment)
"""
"""Does what the provisioner asks of an engine, without any container."""


@pytest.fixture
def engine(found_first, tmp_path, monkeypatch):
    values = {"place": str(tmp_path), "image": container.IMAGE, "connection": container.CONNECTION}
    program(found_first, "podman", ENGINE.format(**values))
    sockets = tmp_path / "sockets"
    sockets.mkdir()
    monkeypatch.setattr(bubblewrap, "SOCKETS", str(sockets))
    return "podman"


def test_a_containers_sockets_are_relayed(engine, monkeypatch):
    monkeypatch.setattr(container, "require", lambda name: None)
    hidden = "import os\nanswer('salt', lambda: os.environ['LLMCOURSE_SALT'])\nanswer('long', 'x' * 10**6)"
    ran = run(submission(hidden), "a salt", LIMITS, sandbox=engine)
    assert ran.events == ()
    assert [answer.value for answer in ran.cells[0].answers] == ["a salt", "x" * 10**6]


def test_a_container_engine_is_tried_too(engine, monkeypatch):
    """This one has no walls at all."""
    monkeypatch.setattr(container, "arguments", lambda *a: ["run", "--name", "one"])
    with pytest.raises(CourseError, match="doesn't hold here"):
        container.require(engine)


def test_an_engine_or_image_that_is_missing_is_named(found_first, monkeypatch):
    program(found_first, "podman", "import sys; sys.exit(1)")
    with pytest.raises(CourseError, match="podman build --tag llmcourse-sandbox"):
        container.require("podman")
    monkeypatch.setenv("PATH", "")
    with pytest.raises(CourseError, match=r"podman is missing: see podman\.io"):
        container.require("podman")


def test_what_a_container_is_started_with():
    words = container.arguments(
        LIMITS, {"LLMCOURSE_SALT": "s"}, "one", "/x/connection.json:/run/connection.json:ro"
    )
    text = " ".join(words)
    for wanted in (
        "run --rm --interactive --name one",
        "--network none --read-only --cap-drop ALL --security-opt no-new-privileges",
        "--user 1000:1000",
        "--memory 600m --memory-swap 600m --pids-limit 164",
        "--tmpfs /tmp:rw,nosuid,nodev,size=536870912",
        ":/course/llmcourse:ro",
        ":/course/cache:ro",
        "--volume /x/connection.json:/run/connection.json:ro",
        "--env LLMCOURSE_SALT=s",
    ):
        assert wanted in text
    volumes = [after for word, after in pairwise(words) if word == "--volume"]
    assert all(volume.endswith(":ro") for volume in volumes)


@pytest.mark.container
def test_a_real_container_holds():
    container.require(next(name for name in container.ENGINES if shutil.which(name)))


def test_a_run_whose_process_ends_is_one_that_broke_off():
    context = multiprocessing.get_context("forkserver")
    mine, theirs = context.Pipe(duplex=False)
    process = context.Process(target=os.abort)
    process.start()
    theirs.close()
    process.join()
    with pytest.raises(apart.BrokeOff, match="ended with status -6"):
        apart._received(mine, process, time.monotonic() + 60)
    mine.close()
    process.close()


def test_a_run_apart_is_that_run():
    ran = apart.run_apart(submission("answer('q', 1)"), "salt", LIMITS, "none")
    assert [answer.value for answer in ran.cells[0].answers] == [1]


def test_an_error_in_the_process_of_a_run_is_told():
    with pytest.raises(apart.BrokeOff, match="nothing to run"):
        apart.run_apart(Repaired("someone", "tiny", None), "salt", LIMITS, "none")
    with pytest.raises(CourseError, match="not 'jail'"):
        Worker().run(Task(submission(""), "salt", LIMITS, "jail"))


@pytest.mark.parametrize(
    "place", ["/usr/local/course", "/lib/course", f"{sys.prefix}/course", f"{sys.base_prefix}/share/x"]
)
def test_a_course_that_the_sandbox_would_show_is_refused(place):
    with pytest.raises(CourseError, match="which student code can read: move it"):
        bubblewrap.keep_out(Path(place))


def test_a_course_elsewhere_is_kept_out(tmp_path):
    for place in (tmp_path, Path.home() / "course", Path("/srv/course"), Path("/tmp/course"), Path("/usr2")):
        bubblewrap.keep_out(place)


def test_folders_of_killed_graders_go_and_others_stay(tmp_path, monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    held, left, new = (folders.Private("kernel") for _ in range(3))
    for one in (left, new):  # as when their makers are killed
        os.close(one._lock)
    for one in (held, left):
        os.utime(one.path, (0, 0))
    (left.path / "socket").touch()
    os.utime(left.path, (0, 0))
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (tmp_path / "llmcourse-link").symlink_to(elsewhere)
    folders.sweep()
    assert [one.path.exists() for one in (held, left, new)] == [True, False, True]
    assert elsewhere.exists()
    held.cleanup()
    assert not held.path.exists()
