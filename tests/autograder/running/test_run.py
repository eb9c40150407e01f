"""The run stage on tiny notebooks, in the real sandbox."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import psutil
import pytest

from autograder.course import Limits
from autograder.records import CellRun, Run
from autograder.running.apart import run_apart
from autograder.running.parts import ALL, ASK, Parts
from autograder.running.run import run
from autograder.running.usage import usage
from cells import SETUP, notebook, test

pytestmark = pytest.mark.sandbox

LIMITS = Limits(cell_seconds=4, notebook_seconds=60, memory_mb=600, output_bytes_per_cell=200_000)


def execute(
    *cells: tuple[str, str], parts: Parts = ALL, limits: Limits = LIMITS
) -> tuple[Run, dict[str, CellRun]]:
    ran = run(notebook(*cells), "the salt", limits, parts=parts)
    return ran, {cell.grade_id: cell for cell in ran.cells}


def values(cell: CellRun) -> dict[str, object]:
    return {answer.name: answer.value for answer in cell.answers}


def test_answers_come_from_hidden_parts_only_even_after_a_failed_visible_test():
    ran, cells = execute(
        ("a", "def f(): return 2\nanswer('q', 99)"),
        ("demo", "answer('q', 98)\nf = None"),
        ("a_test", test("answer('q', 97)\nassert f() == 3, 'f is not 3'", "answer('q', lambda: f())")),
    )
    assert values(cells["a_test"]) == {"q": 2}
    assert (cells["a_test"].status, cells["a_test"].message) == ("error", "f is not 3")
    assert "lambda" not in json.dumps(ran.notebook)
    assert ran.cpu_seconds > 0
    assert ran.peak_memory > 2**20


def test_an_unsolved_exercise_says_so():
    _, cells = execute(
        ("a", "def f():\n    raise NotImplementedError()"),
        ("a_test", test("f()", "answer('q', lambda: f())")),
    )
    assert "not solved yet" in cells["a_test"].message
    assert values(cells["a_test"])["q"]["$error"][0] == "NotImplementedError"


def test_an_error_in_the_solution_cell_is_told_with_its_test():
    _, cells = execute(("a", "f = undefined"), ("a_test", test("f()", "answer('q', lambda: f())")))
    assert "the cell a: NameError: name 'undefined' is not defined" in cells["a_test"].message


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ("while True: pass", "timeout"),
        ("import os; os._exit(0)", "died"),
        ("print('x' * 50_000_000)", "too much output"),
        ("for i in range(10**9): print(i)", "too much output"),
        ("return bytearray(3 * 10**9)", "error"),
    ],
)
def test_an_offence_costs_its_own_cell(body, status):
    ran, cells = execute(
        ("a", "def f(): return 1"),
        ("b", f"def g():\n    {body}"),
        ("b_test", test("g()", "answer('r', 1)")),
        ("a_test", test("", "answer('q', f())")),
    )
    assert cells["b_test"].status == status
    assert (cells["a_test"].status, values(cells["a_test"])) == ("ok", {"q": 1})
    assert bool(ran.events) == (status != "error")
    assert len(json.dumps(ran.notebook)) < 2 * LIMITS.output_bytes_per_cell


PROBES = """
import ctypes, os
from pathlib import Path
libc = ctypes.CDLL(None, use_errno=True)
READ_ONLY_OFF = 4096 | 32  # MS_BIND | MS_REMOUNT

def environments():
    return b"".join(p.read_bytes() for p in Path("/proc").glob("[0-9]*/environ"))

def variables(process):
    words = Path(f"/proc/{process}/environ").read_bytes().split(b"\\0")
    return [word.partition(b"=")[0].decode() for word in words if word]

def failure(call, *arguments):
    result = call(*arguments)
    return None if result == 0 else os.strerror(ctypes.get_errno())

def remount(folder):
    return failure(libc.mount, b"none", folder, None, READ_ONLY_OFF, None)

def new_user_namespace():
    return failure(libc.unshare, 0x10000000)
"""


def test_the_sandbox_holds(tmp_path, monkeypatch):
    monkeypatch.setenv("LLMCOURSE_TEST_SECRET", "x")
    secret = tmp_path / "secret"
    secret.write_text("x")
    questions = {
        "network": "__import__('socket').create_connection(('127.0.0.1', 9), 1)",
        "checkout": f"open({str(Path(__file__))!r})",
        "outside": f"open({str(secret)!r})",
        "grader": "__import__('autograder')",
        "system": "open('/usr/mine', 'w')",
        "course": "open('/course/llmcourse/mine', 'w')",
        "processes": "[p for p in __import__('os').listdir('/proc') if p.isdigit()].__len__() < 6",
        "salt": "__import__('os').environ['LLMCOURSE_SALT']",
        "home": "[n for n in __import__('os').listdir('/home/student') if n[0] != '.']",
        "environment": "'LLMCOURSE_TEST_SECRET' in str(__import__('os').environ)",
        "environment of others": "b'LLMCOURSE_TEST_SECRET' in environments()",
        "environment of process 1": "variables(1)",
        "remount": "remount(b'/usr')",
        "user namespace": "new_user_namespace() is None",
        "root": "os.getuid() == 0",
        "capabilities": "[l.split()[1].strip('0') for l in open('/proc/self/status') if l.startswith('Cap')]",
    }
    hidden = "\n".join(f"answer({name!r}, lambda: {code})" for name, code in questions.items())
    _, cells = execute(("a", PROBES), ("a_test", test("", hidden)))
    found = values(cells["a_test"])
    raised = {name: value["$error"][0] for name, value in found.items() if isinstance(value, dict)}
    assert raised == {
        "network": "ConnectionRefusedError",
        "checkout": "FileNotFoundError",
        "outside": "FileNotFoundError",
        "grader": "ModuleNotFoundError",
        "system": "OSError",
        "course": "OSError",
    }
    assert found["processes"] is True
    assert found["salt"] == "the salt"
    assert found["environment"] is found["environment of others"] is False
    assert found["environment of process 1"] == ["JPY_PARENT_PID"]  # a number that jupyter_client adds
    assert found["remount"] == "Operation not permitted"
    assert found["user namespace"] is found["root"] is False
    assert found["capabilities"] == [""] * 5
    assert found["home"] == []


def test_who_asks_runs_hidden_parts_alone():
    ran, cells = execute(
        ("a", "def f(): return 2"),
        ("a_test", test("print('seen'); f = None; assert False", "answer('q', lambda: f())")),
        parts=ASK,
    )
    assert values(cells["a_test"]) == {"q": 2}
    assert (cells["a_test"].status, cells["a_test"].message, cells["a_test"].checked) == ("ok", "", False)
    assert "seen" not in json.dumps([cell["outputs"] for cell in ran.notebook["cells"]])


def test_who_explains_runs_the_checks_of_those_cells_and_nothing_after_them():
    ran, cells = execute(
        ("a", "print('a'); x = 1"),
        ("a_test", test("x = 2", "answer('q', lambda: x)")),
        ("b", "print('b')"),
        ("b_test", test("assert x == 3, f'x is {x}'", "answer('q', lambda: x)")),
        ("c", "print('c')"),
        ("c_test", test("x = 4", "answer('q', lambda: x)")),
        parts=Parts(True, ("b_test",)),
    )
    assert list(cells) == ["b_test"]
    assert (cells["b_test"].message, cells["b_test"].checked) == ("x is 1", True)
    assert values(cells["b_test"]) == {"q": 1}
    shown = json.dumps([cell["outputs"] for cell in ran.notebook["cells"]])
    assert "a\\n" in shown
    assert "b\\n" in shown
    assert "c\\n" not in shown


def test_a_cell_that_lost_its_kernel_is_named_and_not_run_again():
    cells = (
        ("own", "import time; time.sleep(60)"),
        ("a_test", test("assert False, 'seen'", "answer('q', 1)")),
    )
    asked, _ = execute(*cells, parts=ASK)
    assert asked.lost == {"own": "stopped after 4 s"}
    assert asked.seconds > 4
    explained, ran = execute(*cells, parts=Parts(True, ("a_test",), asked.lost))
    assert explained.seconds < 4
    assert (
        ran["a_test"].message == "a cell of your own, “import time; time.sleep(60)”: stopped after 4 s\nseen"
    )


ENDS = {
    "exit()": "exit()",
    "exit": "exit",
    "quit()": "quit()",
    "exit() in a function": "def leave(): exit()\nleave()",
    "ask_exit": "get_ipython().ask_exit()",
    "exit() with atexit": "import atexit, os; atexit.register(os._exit, 3); exit()",
    "os._exit": "import os; os._exit(0)",
    "os.abort": "import os; os.abort()",
    "SIGKILL": "import os; os.kill(os.getpid(), 9)",
    "SIGTERM": "import os; os.kill(os.getpid(), 15)",
    "SIGSEGV": "import signal; signal.raise_signal(signal.SIGSEGV)",
    "a null pointer": "import ctypes; ctypes.string_at(0)",
    "os._exit in a thread": (
        "import os, threading, time; threading.Thread(target=os._exit, args=(0,)).start(); time.sleep(600)"
    ),
    "another program": "import os; os.execv('/bin/true', ['true'])",
    "all descriptors closed": "import os; os.closerange(3, 1000)",
    "its requests ignored": "get_ipython().kernel.shell_stream.on_recv(None)",
    "its sockets closed": (
        "import gc, zmq\nfor o in gc.get_objects():\n    if isinstance(o, zmq.Socket): o.close(0)"
    ),
    "shutdown": "get_ipython().kernel.do_shutdown(False); import os; os._exit(0)",
}
HARMLESS = {
    "sys.exit()": "import sys; sys.exit()",
    "raise SystemExit": "raise SystemExit(3)",
    "the folder removed": "import os, shutil; shutil.rmtree(os.getcwd(), ignore_errors=True)",
    "a daemon thread": (
        "import threading, time; threading.Thread(target=time.sleep, args=(600,), daemon=True).start()"
    ),
}


def test_a_loop_in_c_that_lets_no_thread_speak_is_charged_to_its_own_cell():
    """Python's lock changes hands every 100 s here: else whether the kernel is heard to begin is chance."""
    ran, cells = execute(
        ("a", "import sys; sys.setswitchinterval(100)\ndef f(): return 1"),
        ("a_test", test("", "answer('q', lambda: f())")),
        ("b", "def g(): return sum(range(10**15))"),
        ("b_test", test("", "answer('q', lambda: g())")),
        parts=ASK,
    )
    assert ran.events == ("b_test: stopped after 4 s",)
    assert values(cells["a_test"]) == {"q": 1}


@pytest.mark.parametrize("way", [*ENDS, *HARMLESS])
def test_a_way_to_end_a_kernel_costs_its_own_cell(way):
    made = notebook(
        ("before", "x = 1"),
        ("own", ENDS.get(way) or HARMLESS[way]),
        ("a_test", test("", "answer('q', lambda: x)")),
    )
    ran = run_apart(made, "the salt", LIMITS, "bubblewrap", parts=ASK)
    (cell,) = ran.cells
    print(f"{way}: {ran.seconds:.1f} s")
    assert values(cell) == {"q": 1}
    assert (cell.status, list(ran.lost)) == ("ok", ["own"] if way in ENDS else [])


@pytest.mark.parametrize("way", ["exit()", "os._exit", "os._exit in a thread"])
def test_a_solution_that_ends_the_kernel_costs_its_own_exercise(way):
    body = ENDS[way].replace("\n", "\n    ")
    first = "answer('first', 1)\nimport time; time.sleep(0.5)"
    ran, cells = execute(
        ("a", f"def f():\n    {body}\n    return 1"),
        (
            "a_test",
            test(
                "",
                f"{first}\nanswer('q', lambda: f())\nanswer('late', 1)",
            ),
        ),
        ("b_test", test("", "answer('q', 2)")),
        parts=ASK,
    )
    assert cells["a_test"].status == "died"
    assert values(cells["a_test"])["first"] == 1, "what was answered before still counts"
    assert values(cells["b_test"]) == {"q": 2}
    assert list(ran.lost) == ["a_test"]


@pytest.fixture
def busy():
    """Four processes a core that compute, each in a session of its own, as the kernels are."""
    crowd = [
        subprocess.Popen([sys.executable, "-c", "while True: pass"], start_new_session=True)
        for _ in range(4 * (os.cpu_count() or 1))
    ]
    yield
    for process in crowd:
        process.kill()
        process.wait()


def test_on_a_busy_machine_a_cell_has_its_time_though_the_clock_ran_on(busy):
    computes = "import time\nwhile time.process_time() < start + 1.2: pass"
    _, cells = execute(
        ("start", "import time; start = time.process_time(); began = time.monotonic()"),
        ("a_test", test("", f"{computes}\nanswer('took', lambda: time.monotonic() - began)")),
        parts=ASK,
    )
    took = values(cells["a_test"])["took"]
    if took <= LIMITS.cell_seconds:
        pytest.skip(f"the machine had a core for it all the same: {took:.1f} s")


def test_on_a_busy_machine_a_hang_that_sleeps_is_stopped_all_the_same(busy):
    sleeps = LIMITS.cell_seconds + 4
    _, cells = execute(("a_test", test("", f"import time; time.sleep({sleeps})\nanswer('q', 1)")), parts=ASK)
    assert (cells["a_test"].status, cells["a_test"].message) == ("timeout", "stopped after 4 s")
    assert not cells["a_test"].answers


def test_usage_counts_who_is_kept_waiting_and_not_who_sleeps(busy):
    says = "print('here', flush=True)"
    endings = {"sleeps": "import time; time.sleep(600)", "works": "while True: pass"}
    made = {
        name: subprocess.Popen(
            [sys.executable, "-c", f"{says}\n{end}"], stdout=subprocess.PIPE, start_new_session=True
        )
        for name, end in endings.items()
    }
    for process in made.values():
        process.stdout.readline()
    before = {name: usage(process.pid).waiting for name, process in made.items()}
    time.sleep(3)
    waited = {name: usage(process.pid).waiting - before[name] for name, process in made.items()}
    for process in made.values():
        process.kill()
        process.communicate()
    assert waited["works"] > 0.5
    assert waited["sleeps"] < waited["works"] / 5
    assert usage(made["works"].pid) == (0, 0, 0, 0)


def started(program: str) -> subprocess.Popen[str]:
    """A Python program that has said that it is ready."""
    made = subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True)
    assert made.stdout.readline() == "ready\n"
    return made


WITHOUT_FIRST_THREAD = """
import ctypes, os, threading, time
def hoard():
    held = os.urandom(2**20) * 200
    print("ready", flush=True)
    time.sleep(600)
threading.Thread(target=hoard).start()
ctypes.CDLL(None).pthread_exit(None)
"""
NOBODY_WAITS = """
import os, signal, time
signal.signal(signal.SIGCHLD, signal.SIG_IGN)
if os.fork() == 0:
    print("ready", flush=True)
    until = time.process_time() + 1
    while time.process_time() < until: pass
    os._exit(0)
time.sleep(600)
"""


def test_memory_counts_where_the_first_thread_has_ended():
    with started(WITHOUT_FIRST_THREAD) as process:
        time.sleep(0.5)
        assert usage(process.pid).memory > 200 * 2**20
        process.kill()


def test_cpu_time_counts_though_nobody_waits_for_who_took_it():
    with started(NOBODY_WAITS) as process:
        seen = {}
        until = time.monotonic() + 60
        while psutil.Process(process.pid).children() and time.monotonic() < until:
            usage(process.pid, seen)
            time.sleep(0.05)
        assert usage(process.pid, seen).seconds > 0.7
        assert usage(process.pid).seconds < 0.7
        process.kill()


def test_what_is_printed_is_one_text_however_it_is_cut():
    pieces = (
        "import sys\nfor i in range(5):\n    print(i, flush=True)\n    print(i, file=sys.stderr, flush=True)"
    )
    ran, _ = execute(("a", pieces), ("a_test", test("", "answer('q', 1)")), parts=ASK)
    (cell,) = (cell for cell in ran.notebook["cells"] if cell["id"] == "a")
    (output,) = cell["outputs"]
    assert sorted("".join(output["text"]).split()) == sorted(2 * ["0", "1", "2", "3", "4"])


@pytest.mark.parametrize(
    ("own", "said"),
    [
        ("%reset -f", "Names of the course's were gone"),
        ("sum = 0", "Your code hid Python's sum"),
        ("torch.set_default_dtype(torch.float64)", "torch's default dtype to torch.float64"),
        ("torch.set_grad_enabled(False)", "whether torch records gradients"),
        ("import os\nos.makedirs('sub')\nos.chdir('sub')", "the working folder"),
    ],
)
def test_what_a_students_cell_changes_of_the_courses_own_is_put_back_and_said(own, said):
    ran, _ = execute(
        ("setup", f"{SETUP}\nimport torch"),
        ("own", own),
        ("a", "def f(x: torch.Tensor | None = None): return 2"),
        ("a_test", test("f()", "answer('q', lambda: [sum([f()]), torch.tensor(1.0).double().sum().item()])")),
        ("b_test", test("", "answer('r', lambda: [str(torch.ones(1).dtype), torch.is_grad_enabled()])")),
        parts=ASK,
    )
    first, second = ran.cells
    assert values(first) == {"q": [2, 1.0]}
    assert values(second) == {"r": ["torch.float32", True]}
    (noticed,) = ran.noticed
    assert said in noticed


def test_a_name_of_the_courses_with_another_value_is_said_and_stays():
    setup = f"{SETUP}\nscale, same, text = 2, 2, 'auto' + chr(49)"
    ran, cells = execute(
        ("setup", setup),
        ("own", "scale, same, text = 3, 2, 'auto1'"),
        ("a_test", test("", "answer('q', lambda: [scale, same, text])")),
        parts=ASK,
    )
    assert values(cells["a_test"]) == {"q": [3, 2, "auto1"]}
    assert ran.noticed == ("Your code gives scale, a name of the course's, another value; questions use it.",)


EXERCISE = (("a", "def f(): return 2"), ("a_test", test("f()", "answer('q', lambda: [f(), x])")))


def test_a_students_own_experiments_are_stopped_and_not_the_exercises_after_them():
    limits = replace(LIMITS, notebook_seconds=10, own_seconds=6)
    experiments = [(f"own-{n}", f"import time; time.sleep({3 + n / 100})") for n in range(8)]
    ran, cells = execute(("own", "x = 1"), *experiments, *EXERCISE, parts=ASK, limits=limits)
    assert values(cells["a_test"]) == {"q": [2, 1]}
    assert ran.seconds < 40
    assert not ran.events
    left_out = [line for line in ran.noticed if "was left out" in line]
    assert len(left_out) >= 6  # two and a bit of the eight fit into the time
    assert all("used up their 6 s" in line for line in left_out)
    assert "“import time; time.sleep(3.07)”" in left_out[-1]
    again, ran_again = execute(
        ("own", "x = 1"), *experiments, *EXERCISE, limits=limits, parts=Parts(True, ("a_test",), ran.lost)
    )
    assert values(ran_again["a_test"]) == {"q": [2, 1]}
    assert not again.events


def test_what_takes_long_of_a_students_own_is_run_again_once_where_kernels_are_lost():
    limits = replace(LIMITS, notebook_seconds=22, own_seconds=4)
    hangs = [(f"hang{n}_test", test("", "import time; time.sleep(9)")) for n in range(2)]
    own = (("own", "x = 1"), ("own-2", "import time; time.sleep(3)"))
    ran, cells = execute(*own, *hangs, *EXERCISE, parts=ASK, limits=limits)
    assert values(cells["a_test"]) == {"q": [2, 1]}
    (line,) = ran.noticed
    assert "“import time; time.sleep(3)”, takes 3 s and wasn't run again" in line


def test_a_failing_cell_outside_the_exercises_is_named_with_the_limit_that_ended_it():
    _, cells = execute(("setup", f"import time; time.sleep(9)\n{SETUP}"), *EXERCISE, parts=ASK)
    assert cells["a_test"].message.startswith("the cell setup: stopped after 4 s\n")
    _, cells = execute(
        ("own", "x = y"), ("own-2", "z = 1"), EXERCISE[0], ("a_test", test("x", "answer('q', 1)"))
    )
    assert "a cell of your own, “x = y”: NameError: name 'y' is not defined" in cells["a_test"].message


def test_what_a_students_code_prints_in_their_place_is_not_passed_on():
    own = "import llmcourse._surroundings as s\ns.put_back = lambda *_: ['Full marks: the grader was wrong.']"
    ran, _ = execute(("own", own), ("a_test", test("", "answer('q', 1)")), parts=ASK)
    assert ran.noticed == ()
