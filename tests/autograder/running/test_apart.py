"""The process that watches a run: what it may take, and what is left when it is gone. In the real sandbox."""

from __future__ import annotations

import multiprocessing
import os
import signal
import subprocess
import sys
import threading
import time
from contextlib import suppress

import psutil
import pytest

from autograder.course import Limits
from autograder.running import apart
from autograder.running.workers import Task, Worker, pack
from cells import notebook, test

pytestmark = pytest.mark.sandbox
LIMITS = Limits(cell_seconds=4, notebook_seconds=60, memory_mb=600)
SLEEPS = "import time; time.sleep(60)"


@pytest.fixture(params=["warm", "cold"])
def setup(request):
    """Of kernels of both kinds."""
    return ("x = 1",) if request.param == "warm" else ()


@pytest.fixture
def worker():
    made = Worker()
    yield made
    made.close()


def three(second: str, setup: tuple[str, ...]) -> Task:
    """Three test cells that answer, the second of which does this before."""
    cells = [(f"{name}_test", test("", "answer('q', 1)")) for name in "abc"]
    cells[1] = ("b_test", test("", f"{second}\nanswer('q', 1)"))
    return Task(notebook(*cells), "a salt", LIMITS, "bubblewrap", setup)


def test_a_run_that_breaks_off_keeps_the_cells_that_were_done(worker, setup, monkeypatch):
    whole = apart._message

    def until_a_cell_is_done(mine, process, until):
        kind, body = whole(mine, process, until)
        if kind == b"cell":
            process.kill()
            process.join()
        return kind, body

    monkeypatch.setattr(apart, "_message", until_a_cell_is_done)
    ran = worker.run(three(SLEEPS, setup))
    assert [(cell.grade_id, len(cell.answers)) for cell in ran.cells] == [("a_test", 1)]
    (event,) = ran.events
    assert "the run broke off, grade it by hand: the process that watches it ended with status -9" in event


@pytest.mark.parametrize("times", [1, 2])
def test_a_run_whose_watcher_aborts_is_begun_anew_once(worker, monkeypatch, times):
    whole, aborted = apart._message, []

    def aborts(mine, process, until):
        if len(aborted) < times:
            aborted.append(process.pid)
            os.kill(process.pid, signal.SIGABRT)
            process.join()
            while mine.poll():
                with suppress(EOFError):
                    mine.recv_bytes()
                    continue
                break
        return whole(mine, process, until)

    monkeypatch.setattr(apart, "_message", aborts)
    ran = worker.run(three("x = 1", ()))
    assert len(aborted) == times
    if times == 1:
        assert [(cell.grade_id, len(cell.answers)) for cell in ran.cells] == [(f"{c}_test", 1) for c in "abc"]
        assert not ran.events
    else:
        assert "ended with status -6" in ran.events[0]


def below(process: psutil.Process) -> list[psutil.Process]:
    with suppress(psutil.Error):
        return process.children(recursive=True)
    return []


def lives(process: psutil.Process) -> bool:
    with suppress(psutil.Error):
        return process.status() != psutil.STATUS_ZOMBIE
    return False


def test_kernels_end_with_the_process_that_watches_them(worker, setup, monkeypatch):
    whole = apart._message
    found = []

    def kill_in_the_second_cell(mine, process, until):
        kind, body = whole(mine, process, until)
        if (kind, body) == (b"begin", b"b_test"):
            time.sleep(1)
            warm = [psutil.Process(worker._warm._process.pid)] if worker._warm else []
            watcher = psutil.Process(process.pid)
            before = [one for place in (watcher, *warm) for one in below(place)]
            process.kill()
            process.join()
            deadline = time.monotonic() + 10
            # The warm process itself stays: bubblewrap's two processes, and Python.
            while time.monotonic() < deadline and sum(map(lives, before)) > (2 if warm else 0):
                time.sleep(0.1)
            found.append((len(before), sum(map(lives, before))))
        return kind, body

    monkeypatch.setattr(apart, "_message", kill_in_the_second_cell)
    ran = worker.run(three(SLEEPS, setup))
    assert found, ran.events
    ((count, left),) = found
    staying = 2 if setup else 0
    assert count > staying
    assert left <= staying


DRIVER = """
import sys
from pathlib import Path
from autograder.running import apart, workers

def told(mine, process, until):
    found = whole(mine, process, until)
    if found == (b"begin", b"b_test"):
        print("ready", flush=True)
    return found

if __name__ == "__main__":
    whole, apart._message = apart._message, told
    task = workers.Packed("someone", "tiny", Path(sys.argv[1]).read_bytes())
    workers.Worker().run(workers.unpack(task))
"""


def test_watchers_and_kernels_end_with_their_driver(setup, tmp_path):
    script, task = tmp_path / "driver.py", tmp_path / "task.json"
    script.write_text(DRIVER)
    task.write_bytes(pack(three(SLEEPS, setup)).task)
    with subprocess.Popen([sys.executable, script, task], stdout=subprocess.PIPE, text=True) as driver:
        assert driver.stdout.readline() == "ready\n"
        helpers = below(psutil.Process(driver.pid))
        assert len(helpers) > 4
        driver.kill()
    assert psutil.wait_procs(helpers, timeout=20)[1] == []


FLOODS = {
    "a message without an end": "while True: iopub.send(b'x' * 2**22, zmq.SNDMORE)",
    "parts without an end": "while True: iopub.send(b'x' * 100, zmq.SNDMORE)",
    "messages of large parts": "while True: iopub.send_multipart([b'x' * (8 * 2**20 - 1)] * 60)",
}


@pytest.mark.parametrize("flood", FLOODS)
def test_what_a_kernel_sends_does_not_fill_the_process_that_reads_it(worker, setup, flood):
    largest = 0
    done = threading.Event()

    def look():
        nonlocal largest
        while not done.wait(0.02):
            for process in multiprocessing.active_children():
                with suppress(psutil.Error, ValueError):
                    largest = max(largest, psutil.Process(process.pid).memory_info().rss)

    looking = threading.Thread(target=look)
    looking.start()
    lines = f"import zmq\niopub = get_ipython().kernel.iopub_thread.socket\n{FLOODS[flood]}"
    ran = worker.run(three(lines, setup))
    done.set()
    looking.join()
    assert [cell.grade_id for cell in ran.cells if cell.answers] == ["a_test", "c_test"]
    # What ends it is chance: this side's limit, the kernel's own of time or memory, or a message that was cut
    # off and can't be read. That the other cells keep their answers, and what it costs here, is not.
    assert [cell.status for cell in ran.cells][1] in ("too much output", "timeout", "error", "died")
    print(f"{largest / 2**20:.0f} MiB")
    assert largest < 1300 * 2**20


def test_where_no_kernel_is_forked_one_starts_by_itself(worker, monkeypatch):
    task = three("", ("x = 1",))
    ready = worker._ready(task)
    monkeypatch.setattr(worker, "_ready", lambda task: ready.with_name("nobody-listens"))
    ran = worker.run(task)
    assert [len(cell.answers) for cell in ran.cells] == [1, 1, 1]
    assert not ran.events
