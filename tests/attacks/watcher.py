"""Code that goes for the process which watches the run, and for its sums."""

from __future__ import annotations

from attacks.attack import WRONG, Attack, body

WIRE = """
import zmq
kernel = get_ipython().kernel
iopub, parent = kernel.iopub_thread.socket, kernel.get_parent()
EMPTY = {'data': {}, 'metadata': {}}
def send(*arguments, **keywords): kernel.session.send(iopub, *arguments, **keywords)
"""


def sends(lines: str) -> str:
    return body(WIRE + lines)


def floods(send: str) -> str:
    """Does this for ever, also where the kernel's own memory is full of what has not been read yet."""
    return sends(
        f"while True:\n    try:\n        {send}\n    except (zmq.ZMQError, MemoryError):\n        pass"
    )


WATCHER = [
    Attack(
        "endless-message",
        "damage",
        "one message that has no end",
        floods("iopub.send(b'x' * 2**22, zmq.SNDMORE)"),
        noticed="double_test",
    ),
    Attack(
        "endless-small-parts",
        "damage",
        "one message of a hundred million small parts",
        floods("iopub.send(b'x' * 100, zmq.SNDMORE)"),
        noticed="double_test",
    ),
    Attack(
        "endless-empty-parts",
        "damage",
        "one message of empty parts",
        floods("iopub.send(b'', zmq.SNDMORE)"),
        noticed="double_test",
    ),
    Attack(
        "many-large-parts",
        "damage",
        "messages of sixty parts, each as large as it may be",
        floods("iopub.send_multipart([b'x' * (8 * 2**20 - 1)] * 60)"),
        noticed="double_test",
    ),
    Attack(
        "cut-short",
        "damage",
        "a message that is never finished, and the connection closed",
        sends("for _ in range(9): iopub.send(b'x' * 2**20, zmq.SNDMORE)\nraise SystemExit"),
    ),
    Attack(
        "endless-reply",
        "damage",
        "a reply that has no end",
        sends("""
shell = kernel.shell_stream.socket
shell.send(kernel.get_parent()['header']['session'].encode(), zmq.SNDMORE)
try:
    while True: shell.send(b'x' * 2**22, zmq.SNDMORE)
except zmq.ZMQError:  # the kernel's own memory is full of it: what would come next could fail
    __import__('os')._exit(0)
"""),
    ),
    Attack(
        "metadata-flood",
        "damage",
        "nothing displayed, with seven megabytes of metadata",
        floods("send('display_data', EMPTY, parent=parent, metadata={'x': 'x' * 7_000_000})"),
        noticed="double_test",
    ),
    Attack(
        "buffers-flood",
        "damage",
        "nothing displayed, with sixty megabytes of buffers",
        floods("send('display_data', EMPTY, parent=parent, buffers=[b'x' * 7_000_000] * 9)"),
        noticed="double_test",
    ),
    Attack(
        "other-parents",
        "damage",
        "large messages that belong to no request",
        floods("send('stream', {'name': 'stdout', 'text': 'x' * 7_000_000})"),
        noticed="double_test",
    ),
    Attack(
        "strange-subscriptions",
        "damage",
        "messages under topics that are longer than any other",
        floods("iopub.send_multipart([b'x' * 8_000_000, b'<IDS|MSG>', b'', *[b'{}'] * 4])"),
        noticed="double_test",
    ),
    Attack(
        "channel-closed",
        "damage",
        "the channel that takes requests is closed",
        body(
            "stream = get_ipython().kernel.shell_stream\nif stream.socket: stream.socket.close(0)\nreturn x"
        ),
        noticed="double",
    ),
    Attack(
        "control-closed",
        "damage",
        "the channel that ends kernels is closed, and flooded before",
        body("""
kernel = get_ipython().kernel
for _ in range(100):
    kernel.control_stream.socket.send_multipart([b'x' * 1_000_000] * 9)
kernel.control_stream.socket.close(0)
return x
"""),
    ),
    Attack(
        "forged-idle",
        "marks",
        "the kernel says early that it is idle",
        sends("""
kernel.session.send(iopub, 'status', {'execution_state': 'idle'}, parent=parent)
import time
time.sleep(1)
return x
"""),
    ),
    Attack(
        "leaves",
        "damage",
        "the cell ends its kernel",
        f"exit()\n{WRONG}",
        noticed="the code ended the kernel",
    ),
    Attack(
        "without-first-thread",
        "damage",
        "memory in processes whose first thread has ended",
        body("""
import ctypes, os, threading, time
libc = ctypes.CDLL(None)
def hoard():
    held = []
    while len(held) < 25:
        held.append(os.urandom(2**20) * 16)
        time.sleep(0.02)
    time.sleep(1000)
for _ in range(3):
    if os.fork() == 0:
        threading.Thread(target=hoard).start()
        libc.pthread_exit(None)
time.sleep(1000)
"""),
        noticed="double_test: more than 600 MB of memory",
    ),
    Attack(
        "nobody-waits",
        "damage",
        "computing in children that nobody waits for",
        body("""
import os, signal, time
signal.signal(signal.SIGCHLD, signal.SIG_IGN)
while True:
    if os.fork() == 0:
        until = time.process_time() + 0.5
        while time.process_time() < until: pass
        os._exit(0)
    time.sleep(0.4)
"""),
        noticed="double_test",
    ),
    Attack(
        "endless-repr",
        "damage",
        "an answer whose text has no end",
        body("""
class Endless:
    def __repr__(self):
        while True: pass
    __str__ = __getattr__ = __repr__
return Endless()
"""),
    ),
    Attack(
        "long-class",
        "damage",
        "an error whose class has a name of a megabyte",
        body("raise type('x' * 10**6, (ValueError,), {})('y' * 10**6)"),
    ),
    Attack(
        "surrogates",
        "damage",
        "text that can't be written to a file",
        body("print('\\ud800' * 100)\nraise ValueError('\\udfff')"),
    ),
]
