"""Code that wants marks which were not earned."""

from __future__ import annotations

from attacks.attack import WRONG, Attack, body

MARKS = [
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
        noticed="ended the kernel",  # it reads its own messages no longer, which is this cell's doing
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
