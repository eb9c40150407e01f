"""Tries to get out of the sandbox: run inside it, as a program of its own, before any student's code is.

Arguments: a port of the host's loopback on which somebody listens, and a file that a grader can read and a
student mustn't. Prints, as a JSON list, the ways out that are open.
"""

import ctypes
import json
import os
import platform
import socket
import sys

KEYCTL = {"x86_64": 250, "aarch64": 219}
GET_KEYRING_ID, SESSION_KEYRING = 0, -3
VSOCK = 40
TRACE_ME = 0

libc = ctypes.CDLL(None)


def network(port: str, secret: str) -> bool:
    """Whether a server on the host can be reached."""
    socket.create_connection(("127.0.0.1", int(port)), 1).close()
    return True


def files(port: str, secret: str) -> bool:
    """Whether the grader's files can be read."""
    with open(secret):
        return True


def system(port: str, secret: str) -> bool:
    """Whether the system's folders can be written to."""
    return any(os.access(folder, os.W_OK) for folder in ("/", "/dev", "/etc", "/usr"))


def settings(port: str, secret: str) -> bool:
    """Whether Linux's settings can be written to, which are every machine's own and not a sandbox's."""
    with open("/proc/sys/kernel/core_pattern", "ab"):
        return True


def processes(port: str, secret: str) -> bool:
    """Whether any process but those of the sandbox can be seen."""
    return {int(name) for name in os.listdir("/proc") if name.isdigit()} > {1, os.getppid(), os.getpid()}


def root(port: str, secret: str) -> bool:
    """Whether one can become root."""
    os.setuid(0)
    return True


def keyring(port: str, secret: str) -> bool:
    """Whether there is a keyring, which the grader's other processes have too."""
    return libc.syscall(KEYCTL[platform.machine()], GET_KEYRING_ID, SESSION_KEYRING, 0) != -1


def vsock(port: str, secret: str) -> bool:
    """Whether there are sockets to the machine that this one is a guest of, which no namespace holds."""
    socket.socket(VSOCK, socket.SOCK_STREAM).close()
    return True


def inotify(port: str, secret: str) -> bool:
    """Whether one can watch which of the host's programs run."""
    return libc.inotify_init1(0) != -1


def ptrace(port: str, secret: str) -> bool:
    """Whether a process can be traced, which then doesn't end with its parent."""
    return libc.ptrace(TRACE_ME, 0, 0, 0) != -1


def main() -> None:
    """Try each; one that raises OSError is shut."""
    is_open = []
    for way in (network, files, system, settings, processes, root, keyring, vsock, inotify, ptrace):
        try:
            if way(*sys.argv[1:]):
                is_open.append(way.__name__)
        except OSError:
            pass
    print(json.dumps(is_open))


if __name__ == "__main__":
    main()
