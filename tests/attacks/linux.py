"""Code that reaches for Linux itself: calls that the sandbox filters, devices, privileges."""

from __future__ import annotations

from attacks.attack import Attack, leak

PRELUDE = """
import ctypes, platform
libc = ctypes.CDLL(None, use_errno=True)
def reached(x86, arm, *arguments):
    number = {"x86_64": x86, "aarch64": arm}[platform.machine()]
    refused = libc.syscall(number, *arguments) == -1 and ctypes.get_errno() in (1, 38, 97)
    if not refused:
        print("LEAKED", number, ctypes.get_errno())
"""
"""A call that gets as far as Linux finds fault with its arguments, or succeeds: both say LEAKED."""

CALLS = {
    "add-key": ("a key is left for whoever comes next", 'reached(248, 217, b"user", b"left", b"x", 1, -4)'),
    "request-key": ("a key is asked for", 'reached(249, 218, b"user", b"left", None, -3)'),
    "link-keyring": ("the keyring of the host's user is linked and read", "reached(250, 219, 8, -4, -3)"),
    "inotify": ("the host's programs are watched as they start", "reached(294, 26, 0)"),
    "inotify-add": ("a folder is watched", 'reached(254, 27, 3, b"/usr/bin", 0x20)'),
    "fanotify": ("all of a disk is watched", "reached(300, 262, 0, 0)"),
    "memfd": ("memory that is a file without a name", 'reached(319, 279, b"x", 0)'),
    "system-v-memory": ("memory that belongs to no process", "reached(29, 194, 0, 2**20, 0o1600)"),
    "system-v-messages": ("a queue that belongs to no process", "reached(68, 186, 0, 0o1600)"),
    "system-v-semaphores": ("semaphores that belong to no process", "reached(64, 190, 0, 9, 0o1600)"),
    "posix-queue": ("a queue of messages that stays", 'reached(240, 180, b"left", 0o102, 0o600, None)'),
    "traced": ("the kernel has itself traced", "reached(101, 117, 0, 0, 0, 0)"),
    "read-process": ("another process's memory is read", "reached(310, 270, 1, None, 0, None, 0, 0)"),
    "write-process": ("another process's memory is written", "reached(311, 271, 1, None, 0, None, 0, 0)"),
    "take-descriptor": ("another process's open file is taken", "reached(438, 438, 0, 0, 0)"),
    "compare-processes": ("what two processes share is compared", "reached(312, 272, 1, 1, 0, 0, 0)"),
    "bpf": ("a program for Linux itself", "reached(321, 280, 0, None, 0)"),
    "perf": ("the processor's counters", "reached(298, 241, None, 0, -1, -1, 0)"),
    "userfaultfd": ("page faults are held up", "reached(323, 282, 0)"),
    "io-uring": ("calls by a ring, past every filter", "reached(425, 425, 8, None)"),
    "clone3": ("a process in namespaces, with flags that no filter sees", "reached(435, 435, None, 88)"),
    "setns": ("another's namespace is entered", "reached(308, 268, -1, 0)"),
    "chroot": ("another root folder", 'reached(161, 51, b"/tmp")'),
    "pivot-root": ("another root folder, for all", 'reached(155, 41, b"/tmp", b"/tmp")'),
    "open-tree": ("mounts by the newer calls", 'reached(428, 428, -100, b"/", 1)'),
    "fsopen": ("a file system is made by the newer calls", 'reached(430, 430, b"proc", 0)'),
    "by-handle": ("a file is opened by its number, past all folders", "reached(304, 265, -100, None, 0)"),
    "newer-call": ("a call newer than the table", "reached(470, 470, 0, 0)"),
}
OUTSIDE = {"inotify", "memfd", "system-v-memory", "traced"}
"""Open to an ordinary user nearly everywhere."""

LINUX = [
    *(
        Attack(name, "secrets", tries, leak(PRELUDE + line), works_outside=name in OUTSIDE)
        for name, (tries, line) in CALLS.items()
    ),
    Attack(
        "sockets-of-all-families",
        "secrets",
        "a socket of each family: vsock, packets, netlink, ciphers and the rest",
        leak("""
for family in range(50):
    for protocol in (0, 15, 16):
        if family in (1, 2, 10) or (family, protocol) == (16, 0):
            continue
        for kind in (socket.SOCK_STREAM, socket.SOCK_DGRAM, socket.SOCK_RAW, socket.SOCK_SEQPACKET):
            try:
                socket.socket(family, kind, protocol).close()
            except OSError:
                continue
            print("LEAKED", family, kind, protocol)
"""),
        works_outside=True,
    ),
    Attack(
        "raw-socket",
        "secrets",
        "packets as they are, on the loopback",
        leak("socket.socket(socket.AF_INET, socket.SOCK_RAW, 1); print('LEAKED')"),
    ),
    Attack(
        "other-word-size",
        "damage",
        "the calls of 32 bits, which have other numbers",
        leak("""
import ctypes, mmap, platform
if platform.machine() == "x86_64":
    page = mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)
    page.write(b"\\xb8\\x14\\x00\\x00\\x00\\xcd\\x80\\xc3")  # getpid, by the interrupt of 32 bits
    start = ctypes.addressof(ctypes.c_char.from_buffer(page))
    print("LEAKED", ctypes.CFUNCTYPE(ctypes.c_int)(start)())
"""),
    ),
    Attack(
        "laxer-filter",
        "secrets",
        "a filter that allows everything is put on top",
        leak(
            PRELUDE
            + """
import struct
steps = ctypes.create_string_buffer(struct.pack("HBBI", 6, 0, 0, 0x7FFF0000), 8)
libc.prctl(22, 2, struct.pack("HP", 1, ctypes.addressof(steps)), 0, 0)
reached(250, 219, 0, -3, 0)
"""
        ),
    ),
    Attack(
        "lease",
        "damage",
        "a program of the host's is held up by a lease",
        leak("""
import fcntl, sys
with open(sys.executable) as file:
    fcntl.fcntl(file, 1024, 0)
    print("LEAKED")
"""),
    ),
    Attack(
        "devices",
        "secrets",
        "the machine's devices, those that are there and those that could be made",
        leak("""
import stat
for name in ("mem", "kmem", "kmsg", "port", "fuse", "kvm", "sda", "vda", "loop-control", "net/tun"):
    try:
        open(f"/dev/{name}", "rb").close()
        print("LEAKED", name)
    except OSError:
        pass
os.mknod("/tmp/zero", 0o666 | stat.S_IFCHR, os.makedev(1, 5))
open("/tmp/zero", "rb").read(1)
print("LEAKED mknod")
"""),
    ),
    Attack(
        "settings-of-linux",
        "damage",
        "Linux's own settings are changed",
        leak("""
names = ("kernel/core_pattern", "vm/drop_caches", "user/max_user_namespaces")
for path in (*(f"sys/{name}" for name in names), "sysrq-trigger"):
    try:
        open(f"/proc/{path}", "w").close()
        print("LEAKED", path)
    except OSError:
        pass
"""),
    ),
    Attack(
        "clock-and-name",
        "damage",
        "the clock is set, and the machine's name",
        leak("""
import time
for change in (lambda: time.clock_settime(time.CLOCK_REALTIME, time.time()), lambda: socket.sethostname("x")):
    try:
        change()
        print("LEAKED")
    except OSError:
        pass
"""),
    ),
    Attack(
        "priority",
        "damage",
        "a higher priority, and a scheduler that lets nobody else run",
        leak("""
for change in (
    lambda: os.nice(-5),
    lambda: os.sched_setscheduler(0, os.SCHED_FIFO, os.sched_param(1)),
    lambda: os.setpriority(os.PRIO_PGRP, 0, -5),
):
    try:
        change()
        print("LEAKED")
    except OSError:
        pass
"""),
    ),
    Attack(
        "set-user-id",
        "secrets",
        "programs that become root when started",
        leak("""
import subprocess
for words in (["su", "-c", "id -u"], ["sudo", "-n", "id", "-u"], ["pkexec", "id", "-u"]):
    try:
        done = subprocess.run(words, capture_output=True, stdin=subprocess.DEVNULL, timeout=2)
    except (OSError, subprocess.TimeoutExpired):
        continue
    if done.stdout.strip() == b"0":
        print("LEAKED", words)
"""),
    ),
    Attack(
        "terminal",
        "secrets",
        "keys are put into the grader's terminal",
        leak("""
import fcntl
with open("/dev/tty", "w") as terminal:
    fcntl.ioctl(terminal, 0x5412, b"x")
    print("LEAKED")
"""),
    ),
    Attack(
        "last-to-go",
        "damage",
        "where memory runs out, others shall be ended first",
        leak("""
path = "/proc/self/oom_score_adj"
if open(path).read() != "1000\\n":
    print("LEAKED", open(path).read())
with open(path, "w") as file:
    file.write("0")
print("LEAKED")
"""),
        works_outside=True,
    ),
    Attack(
        "many-descriptors",
        "damage",
        "sockets without number, each with a buffer of the system's",
        leak("""
import resource
resource.setrlimit(resource.RLIMIT_NOFILE, (resource.getrlimit(resource.RLIMIT_NOFILE)[1],) * 2)
held = []
try:
    while len(held) < 600:
        held.append(socket.socketpair())
    print("LEAKED", len(held))
finally:
    held.clear()
"""),
    ),
]
