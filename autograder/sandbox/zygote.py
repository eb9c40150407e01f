"""The warm process: it has imported what a lab imports, and forks a kernel for each submission.

It runs inside a sandbox, as a program of its own (`autograder` isn't there), and never runs a student's
code. Each kernel that it forks enters namespaces of its own: no other process, network or memory in sight,
empty temporary folders, no capabilities, no way to make another namespace, and a filter that keeps it from
the calls of Linux that it has no need of. Its memory is a private copy, made page by page where it writes.

A request is one line of JSON on a connection to the listening socket. The two processes that come of it,
the first of the new PID namespace and the kernel, answer with a byte each, by which the system tells
who they are.
"""

import ast
import ctypes
import fcntl
import gc
import importlib
import json
import os
import resource
import select
import signal
import socket
import stat
import struct
import sys
from collections.abc import Callable

NEWNS, NEWUTS, NEWIPC = 0x20000, 0x4000000, 0x8000000
NEWUSER, NEWPID, NEWNET = 0x10000000, 0x20000000, 0x40000000
NOSUID, NODEV, NOEXEC, BIND, PRIVATE = 2, 4, 8, 0x1000 | 0x4000, 0x40000 | 0x4000
READ_ONLY = 1 | 0x20 | 0x1000
"""MS_RDONLY, of a mount that is there: MS_REMOUNT and MS_BIND."""
SET_PDEATHSIG, CAPBSET_DROP, SET_NO_NEW_PRIVS, CAP_AMBIENT, CLEAR_ALL = 1, 24, 38, 47, 4
SET_SECCOMP, MODE_FILTER = 22, 2
CAPSET_VERSION_3 = 0x20080522
GET_FLAGS, SET_FLAGS, UP = 0x8913, 0x8914, 1
KERNEL = (
    "matplotlib_inline.backend_inline",
    "ipykernel.kernelapp",
    "ipykernel.debugger",
    "IPython.core.completerlib",
    "IPython.extensions.storemagic",
)
"""With what they import in turn, nearly all that a kernel imports before it runs anything."""
HEARD = (
    "get_ipython().events.register('pre_run_cell', "
    "lambda info, flush=__import__('sys').stdout.flush: flush())"
)
"""Waits until a thread has sent that the kernel is busy: code in C that keeps Python's lock would silence it,
and who listens would think that the cell had never begun."""
OPTIONS = ("--InteractiveShell.xmode=Minimal", f"--IPKernelApp.exec_lines={HEARD}")
"""Of every kernel; without tracebacks, which take 50 ms each, and nobody sees them."""
REAPER = "import os, sys\nwhile os.wait()[0] != int(sys.argv[1]):\n    pass"
"""The first process of a PID namespace: it gathers orphans, and when the kernel ends, so does all."""

libc = ctypes.CDLL(None, use_errno=True)


def main() -> None:
    """Prepare by what standard input says; say on standard output whether that went well; fork at request."""
    listener = socket.socket(fileno=int(sys.argv[1]))
    wanted = json.load(sys.stdin)
    said = os.dup(1)
    null = os.open(os.devnull, os.O_RDWR)
    for standard in (0, 1, 2):
        os.dup2(null, standard)
    os.close(null)
    try:
        prepare(wanted["cells"])
        problem = shared(listener.fileno(), said)
    except BaseException as error:  # also SystemExit: whatever a setup cell does, it is said
        problem = f"{type(error).__name__}: {error}"
    os.write(said, json.dumps(problem).encode() + b"\n")
    os.close(said)
    if problem:
        sys.exit(1)
    gc.collect()
    gc.freeze()  # a collection in a kernel would copy every page that it looks at
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    while True:
        connection, _ = listener.accept()
        if os.fork() == 0:
            listener.close()
            fork_kernel(connection, wanted["folders"], bytes.fromhex(wanted["filter"]))
        connection.close()


def prepare(cells: list[str]) -> None:
    """Import what a kernel imports as it starts, then run a lab's setup for what it leaves in caches."""
    sys.path.remove("")
    # As ipykernel sets it, but before anything imports matplotlib.
    os.environ["MPLBACKEND"] = "module://matplotlib_inline.backend_inline"
    for module in KERNEL:
        importlib.import_module(module)
    names = {"__name__": "__main__"}
    for source in cells:
        exec(compile(source, "setup", "exec"), names)


def shared(*own: int) -> str:
    """What a kernel would share with its successors, or lose by the fork; empty if there is nothing."""
    if (threads := len(os.listdir("/proc/self/task"))) > 1:
        return f"the setup leaves {threads - 1} threads running, which a fork doesn't copy"
    with open("/proc/self/maps") as maps:
        for line in maps:
            if "s" in (access := line.split()[1]) and "w" in access:
                return f"the setup leaves shared memory: {line.split(maxsplit=5)[-1].strip()}"
    for number in sorted({int(name) for name in os.listdir("/proc/self/fd")} - {0, 1, 2, *own}):
        try:
            kind, mode = os.fstat(number).st_mode, fcntl.fcntl(number, fcntl.F_GETFL)
        except OSError:
            continue  # that of the folder which was being listed
        if not stat.S_ISREG(kind) or mode & os.O_ACCMODE != os.O_RDONLY:
            return f"the setup leaves {os.readlink(f'/proc/self/fd/{number}')} open"
    return ""


def fork_kernel(connection: socket.socket, folders: dict[str, int], filter: bytes) -> None:
    """The forked process: make the namespaces, and wait for the first process in them."""
    try:
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        check(libc.prctl(SET_PDEATHSIG, signal.SIGKILL), "prctl")
        request = json.loads(connection.makefile("rb").readline())
        with open("/proc/self/oom_score_adj", "w") as file:  # where memory runs out, it is the first to go
            file.write("1000")
        unshare()
        if first := os.fork():
            # Whoever asked for the kernel holds the connection: with that process we end, and all below us.
            ends: list[int] = [os.pidfd_open(first), connection.fileno()]
            select.select(ends, [], [])
        else:
            isolate(folders)
            put_on(filter)
            start(connection, request)
    except BaseException as error:
        connection.sendall(f"!{type(error).__name__}: {error}".encode())
    finally:
        os._exit(1)


def unshare() -> None:
    """Into namespaces of one's own, as the same user."""
    uid, gid = os.getuid(), os.getgid()
    check(libc.unshare(NEWUSER | NEWNS | NEWPID | NEWIPC | NEWNET | NEWUTS), "unshare")
    maps = {"setgroups": "deny", "uid_map": f"{uid} {uid} 1", "gid_map": f"{gid} {gid} 1"}
    for name, content in maps.items():
        with open(f"/proc/self/{name}", "w") as file:
            file.write(content)


def isolate(folders: dict[str, int]) -> None:
    """Process 1 of the namespaces: its own /proc, empty folders, a loopback; then no capability left."""
    check(libc.mount(b"none", b"/", None, PRIVATE, None), "make mounts private")
    mount("proc", "/proc", NOSUID | NODEV | NOEXEC)
    mount("devpts", "/dev/pts", NOSUID | NOEXEC, "newinstance,ptmxmode=0666,mode=620")
    for folder, size in folders.items():
        empty(folder, size)
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as any_socket:
        flags = struct.unpack("16sh", fcntl.ioctl(any_socket, GET_FLAGS, struct.pack("16sh", b"lo", 0)))[1]
        fcntl.ioctl(any_socket, SET_FLAGS, struct.pack("16sh", b"lo", flags | UP))
    with open("/proc/sys/user/max_user_namespaces", "w") as file:
        file.write("0")
    # Where the grader is root, Linux's settings belong to this user too, and ask for no capability.
    check(libc.mount(None, b"/proc", None, READ_ONLY | NOSUID | NODEV | NOEXEC, None), "make /proc read-only")
    check(libc.prctl(SET_NO_NEW_PRIVS, 1, 0, 0, 0), "no new privileges")
    capability = 0
    while libc.prctl(CAPBSET_DROP, capability, 0, 0, 0) == 0:
        capability += 1
    check(libc.prctl(CAP_AMBIENT, CLEAR_ALL, 0, 0, 0), "clear ambient capabilities")
    check(libc.capset(struct.pack("Ii", CAPSET_VERSION_3, 0), bytes(24)), "drop capabilities")
    check(libc.prctl(SET_PDEATHSIG, signal.SIGKILL), "prctl")
    os.chdir(os.environ["HOME"])


def put_on(filter: bytes) -> None:
    """Take the filter of calls, which seccomp.py made; that no privileges can be gained is its condition."""
    steps = ctypes.create_string_buffer(filter, len(filter))
    given = struct.pack("HP", len(filter) // 8, ctypes.addressof(steps))
    check(libc.prctl(SET_SECCOMP, MODE_FILTER, given, 0, 0), "seccomp")


def empty(folder: str, size: int) -> None:
    """Put an empty folder in a folder's place; where Python lies below it, it does so again."""
    prefixes = dict.fromkeys((sys.base_prefix, sys.prefix))
    below = {path: os.open(path, os.O_PATH) for path in prefixes if path.startswith(f"{folder}/")}
    mount("tmpfs", folder, NOSUID | NODEV, f"size={size},mode=0755")
    for path, descriptor in below.items():
        os.makedirs(path, exist_ok=True)
        source = f"/proc/self/fd/{descriptor}".encode()
        check(libc.mount(source, path.encode(), None, BIND, None), f"bind {path}")
        os.close(descriptor)


def start(connection: socket.socket, request: dict) -> None:
    """Fork the kernel, or the program that the request holds; become what gathers the orphans."""
    pid = os.fork()
    if pid:
        connection.sendall(b"1")
        connection.close()
        os.execve(sys.executable, [sys.executable, "-I", "-S", "-c", REAPER, str(pid)], {})
    os.setsid()
    for name, value in request["limits"].items():
        resource.setrlimit(getattr(resource, name), (value, value))
    os.environ.update(request["environment"])
    connection.sendall(b"2")
    if "program" in request:
        os.dup2(connection.fileno(), 1)
        os.execv(sys.executable, [sys.executable, "-I", "-S", "-c", *request["program"]])
    connection.close()
    with open(request["connection_file"], "w") as file:
        json.dump(request["connection"], file)
    run_kernel(request["connection_file"])


def run_kernel(connection_file: str) -> None:
    """What `python -m ipykernel_launcher -f …` does, in a process that has imported it already."""
    from ipykernel.kernelapp import IPKernelApp

    if "numpy" in sys.modules:  # random and torch look after themselves
        sys.modules["numpy"].random.seed()
    kernel = IPKernelApp.instance()
    kernel.initialize(["-f", connection_file, *OPTIONS])
    transformer = kernel.shell.input_transformer_manager  # type: ignore[union-attr] # it has been made
    transformer.transform_cell = unless_python(transformer.transform_cell)
    kernel.start()


def unless_python(transform: Callable[[str], str]) -> Callable[[str], str]:
    """What turns magics into Python, for cells that hold any.

    IPython looks through all tokens of every cell for them, twice, and with Python's own tokenizer: 10 ms for
    a cell of 6 kB, of which `ast.parse` takes a third.
    """

    def transformed(cell: str) -> str:
        try:
            ast.parse(cell)
        except Exception:  # not only SyntaxError: whatever it says of bad code, IPython shall say of it
            return transform(cell)
        return cell if cell.endswith("\n") else f"{cell}\n"

    return transformed


def mount(kind: str, place: str, flags: int, options: str = "") -> None:
    words = (kind.encode(), place.encode(), kind.encode(), flags, options.encode())
    check(libc.mount(*words), f"mount {kind} on {place}")


def check(result: int, what: str) -> None:
    if result < 0:
        raise OSError(ctypes.get_errno(), f"{what}: {os.strerror(ctypes.get_errno())}")


if __name__ == "__main__":
    main()
