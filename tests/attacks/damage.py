"""Code that wants to harm the machine and the others."""

from __future__ import annotations

from attacks.attack import MARKER, Attack, body, leak

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
        # Stopped before or after it could say that it had taken the request up.
        noticed=("stopped after", "the code ended the kernel"),
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
