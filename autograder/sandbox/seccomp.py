"""Which calls of Linux's student code can't make: a filter in the kernel, which nothing in it can take off.

As a program it puts itself under the filter and becomes the program in its arguments: that is how it runs in
a container, by a Python that may be of another architecture and has nothing of `autograder`.

Nothing that the labs import needs these calls. What is newer than the table doesn't exist for the code:
libraries do without what an older Linux doesn't have.
"""

import ctypes
import os
import platform
import struct
import sys
from errno import EAFNOSUPPORT, ENOSYS, EPERM

X86_64, ARM64 = "x86_64", "aarch64"
ARCHITECTURE = {X86_64: 0xC000003E, ARM64: 0xC00000B7}
"""By what `platform.machine` calls it: AUDIT_ARCH_… in linux/audit.h."""
DENIED = {
    # Keyrings belong to a user, not to a sandbox.
    "add_key": (248, 217),
    "request_key": (249, 218),
    "keyctl": (250, 219),
    # Who watches files sees which of the host's programs run.
    "inotify_init": (253, None),
    "inotify_add_watch": (254, 27),
    "inotify_init1": (294, 26),
    "fanotify_init": (300, 262),
    "fanotify_mark": (301, 263),
    # Memory that belongs to no process, and that no sum of ours counts.
    "memfd_create": (319, 279),
    "memfd_secret": (447, 447),
    "shmget": (29, 194),
    "shmat": (30, 196),
    "shmctl": (31, 195),
    "semget": (64, 190),
    "msgget": (68, 186),
    "mq_open": (240, 180),
    # Other processes: a traced one forgets to end with its parent.
    "ptrace": (101, 117),
    "process_vm_readv": (310, 270),
    "process_vm_writev": (311, 271),
    "process_madvise": (440, 440),
    "kcmp": (312, 272),
    "pidfd_getfd": (438, 438),
    # Parts of Linux that programs need for themselves hardly ever, and that had many holes.
    "bpf": (321, 280),
    "perf_event_open": (298, 241),
    "userfaultfd": (323, 282),
    "io_uring_setup": (425, 425),
    "io_uring_enter": (426, 426),
    "io_uring_register": (427, 427),
    # Namespaces and what is mounted.
    "unshare": (272, 97),
    "setns": (308, 268),
    "mount": (165, 40),
    "umount2": (166, 39),
    "pivot_root": (155, 41),
    "chroot": (161, 51),
    "open_tree": (428, 428),
    "move_mount": (429, 429),
    "fsopen": (430, 430),
    "fsconfig": (431, 431),
    "fsmount": (432, 432),
    "fspick": (433, 433),
    "mount_setattr": (442, 442),
    "name_to_handle_at": (303, 264),
    "open_by_handle_at": (304, 265),
}
"""The calls' numbers: on x86-64, on arm64."""
CLONE, CLONE3, SOCKET, SOCKETPAIR, FCNTL = (56, 220), (435, 435), (41, 198), (53, 199), (72, 25)
NEWEST = 462
"""The last call that was looked at, mseal of Linux 6.10. The numbers of x32 on x86-64 are above it."""
NAMESPACES = 0x7E020000
"""All of clone's flags that make one."""
UNIX, INET, INET6, NETLINK, ROUTE = 1, 2, 10, 16, 0
"""The families of sockets that there are, and of netlink the protocol that lists the network's interfaces."""
LEASE, NOTIFY = 1024, 1026
"""What fcntl can do to files that others use: hold them up, and watch them."""

LOAD, EQUAL, GREATER, ANY_BIT, RETURN = 0x20, 0x15, 0x25, 0x45, 0x06
CALL, MACHINE, FIRST, SECOND, THIRD = 0, 4, 16, 24, 32
"""Where in struct seccomp_data they are; of the arguments the lower half, which is all of an int."""
ALLOW, KILL_PROCESS, ERROR = 0x7FFF0000, 0x80000000, 0x00050000
SET_NO_NEW_PRIVS, SET_SECCOMP, MODE_FILTER = 38, 22, 2

Step = tuple[int, int, int, int]
"""Of the filter: a code, how many steps are left out if it holds and if it doesn't, and a number."""


def program(machine: str) -> bytes:
    """The filter for one architecture, as bubblewrap and Linux take it. Raises OSError for another one."""
    if machine not in ARCHITECTURE:
        raise OSError(ENOSYS, f"no list of Linux's calls for {machine}, only for {', '.join(ARCHITECTURE)}")
    column = 0 if machine == X86_64 else 1
    families = [
        (LOAD, 0, 0, FIRST),
        *(step for family in (UNIX, INET, INET6) for step in _if(EQUAL, family, ALLOW)),
        (EQUAL, 1, 0, NETLINK),
        (RETURN, 0, 0, ERROR | EAFNOSUPPORT),
        (LOAD, 0, 0, THIRD),
        *_if(EQUAL, ROUTE, ALLOW),
        (RETURN, 0, 0, ERROR | EAFNOSUPPORT),
    ]
    steps = [
        (LOAD, 0, 0, MACHINE),
        (EQUAL, 1, 0, ARCHITECTURE[machine]),
        (RETURN, 0, 0, KILL_PROCESS),
        (LOAD, 0, 0, CALL),
        *_if(GREATER, NEWEST, ERROR | ENOSYS),
        # Its flags are in memory, where a filter can't look; libraries then use clone.
        *_if(EQUAL, CLONE3[column], ERROR | ENOSYS),
    ]
    for numbers in DENIED.values():
        number = numbers[column]
        if number is not None:
            steps += _if(EQUAL, number, ERROR | EPERM)
    steps += _of(CLONE[column], [(LOAD, 0, 0, FIRST), *_if(ANY_BIT, NAMESPACES, ERROR | EPERM)])
    steps += _of(SOCKET[column], families)
    steps += _of(SOCKETPAIR[column], families)
    held_up = [step for command in (LEASE, NOTIFY) for step in _if(EQUAL, command, ERROR | EPERM)]
    steps += _of(FCNTL[column], [(LOAD, 0, 0, SECOND), *held_up])
    steps.append((RETURN, 0, 0, ALLOW))
    return b"".join(struct.pack("HBBI", *step) for step in steps)


def _if(test: int, number: int, action: int) -> list[Step]:
    return [(test, 0, 1, number), (RETURN, 0, 0, action)]


def _of(call: int, steps: list[Step]) -> list[Step]:
    """Steps for one call alone; it is allowed where they come to no end."""
    return [(EQUAL, 0, len(steps) + 1, call), *steps, (RETURN, 0, 0, ALLOW)]


def put_on(filter: bytes) -> None:
    """This process, and all that come of it, under the filter. Raises OSError if Linux doesn't take it."""
    libc = ctypes.CDLL(None, use_errno=True)
    steps = ctypes.create_string_buffer(filter, len(filter))
    given = struct.pack("HP", len(filter) // 8, ctypes.addressof(steps))
    if libc.prctl(SET_NO_NEW_PRIVS, 1, 0, 0, 0) or libc.prctl(SET_SECCOMP, MODE_FILTER, given, 0, 0):
        raise OSError(ctypes.get_errno(), f"seccomp: {os.strerror(ctypes.get_errno())}")


def main() -> None:
    put_on(program(platform.machine()))
    os.execvp(sys.argv[1], sys.argv[1:])


if __name__ == "__main__":
    main()
