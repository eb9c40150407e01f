"""Code that wants to see what the sandbox must not show."""

from __future__ import annotations

from attacks.attack import Attack, body, leak

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
