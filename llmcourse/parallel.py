"""Several ranks on one computer: real processes (`run`) or threads that stand in for them (`simulate`).

Both call a function with a `Comm` on every rank and return what it gave, by rank. `run` forks, so that
the function may come from a notebook, and connects the processes by torch.distributed's gloo. `simulate`
needs neither fork nor a network, counts what is sent, and notices at once when ranks wait in vain.
"""

from __future__ import annotations

import contextlib
import io
import os
import pickle
import socket
import sys
import tempfile
import threading
import time
import traceback
import warnings
from collections import deque
from collections.abc import Callable
from datetime import timedelta
from multiprocessing.connection import Connection, wait
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from torch import Tensor

__all__ = ["Comm", "ParallelError", "available", "run", "simulate"]


class ParallelError(RuntimeError):
    """A rank failed, died or waited in vain; the message names it."""


class Comm(Protocol):
    """What a rank knows and how it talks to the others. Tensors are contiguous, on the CPU."""

    rank: int
    world: int
    calls: int
    """Collectives that this rank has taken part in."""
    bytes: int
    """The size of the tensors that it gave to them."""

    def all_reduce(self, tensor: Tensor) -> None:
        """Replace the tensor by the sum over all ranks, in place. Every rank has to call it."""

    def send(self, tensor: Tensor, to: int) -> None:
        """Send a tensor to another rank, without waiting until it is received."""

    def recv(self, tensor: Tensor, source: int) -> None:
        """Fill the tensor with what the other rank sent, in the order in which it was sent."""


def available() -> bool:
    """Can `run` start processes here? It takes fork, which Windows lacks, and a loopback interface."""
    if not hasattr(os, "fork"):
        return False
    try:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
    except OSError:
        return False
    return True


def run(fn: Callable[[Comm], Any], world: int, *, seconds: float = 60) -> list[Any]:
    """Call `fn(comm)` in `world` forked processes and return what each gave, by rank.

    Inside, torch.distributed's default group is there too, and torch uses one thread. What `fn` returns
    has to be picklable; what it prints is printed when all are done, by rank.

    seconds: for everything; after that all processes are killed
    Raises ParallelError that names the rank if one raises, dies or hangs; no process is left behind.
    Raises ValueError if world < 1, OSError where there is no fork or loopback.
    """
    _check(world)
    if not available():
        raise OSError("processes can't be forked and connected on this computer; simulate() needs neither")
    import multiprocessing

    fork = multiprocessing.get_context("fork")
    processes, pipes = [], []
    deadline = time.monotonic() + seconds
    with tempfile.TemporaryDirectory(prefix="llmcourse-") as folder:
        try:
            for rank in range(world):
                ours, theirs = fork.Pipe()
                work = (fn, rank, world, Path(folder, "rendezvous"), seconds, theirs)
                process = fork.Process(target=_child, args=work, daemon=True)
                with warnings.catch_warnings():
                    # Python 3.12 warns of threads, of which the child uses none but its own.
                    warnings.simplefilter("ignore", DeprecationWarning)
                    process.start()
                theirs.close()
                processes.append(process)
                pipes.append(ours)
            results = _gather(pipes, processes, deadline, seconds)
        finally:
            for process in processes:
                process.kill()
            for process in processes:
                process.join()
            for pipe in pipes:
                pipe.close()
    for _, printed in results:
        print(printed, end="")
    return [value for value, _ in results]


def _check(world: int) -> None:
    if world < 1:
        raise ValueError(f"there must be at least 1 rank, not {world}")


def _gather(
    pipes: list[Connection], processes: list[Any], deadline: float, seconds: float
) -> list[tuple[Any, str]]:
    """What each rank returned and printed. Raises ParallelError at the first that didn't return."""
    results: dict[int, tuple[Any, str]] = {}
    while len(results) < len(pipes):
        left = {pipe: rank for rank, pipe in enumerate(pipes) if rank not in results}
        ready = wait(list(left), timeout=max(0, deadline - time.monotonic()))
        if not ready:
            raise ParallelError(_late(sorted(left.values()), f"not done after {seconds:g} s"))
        for pipe in ready:
            rank = left[pipe]  # type: ignore[index] # these are the connections that were waited for
            try:
                value, printed, problem, trace = pickle.loads(pipe.recv_bytes())  # type: ignore[union-attr]
            except (EOFError, ConnectionError):
                processes[rank].join()
                raise ParallelError(
                    f"rank {rank} died, exit code {processes[rank].exitcode} (a minus is a signal)"
                ) from None
            if problem:
                failure = ParallelError(f"rank {rank} failed: {problem}")
                failure.add_note(trace)
                raise failure
            results[rank] = (value, printed)
    return [results[rank] for rank in range(len(pipes))]


def _late(ranks: list[int], what: str) -> str:
    return f"rank{'s' * (len(ranks) > 1)} {', '.join(map(str, ranks))} {what}"


def _child(
    fn: Callable[[Comm], Any], rank: int, world: int, rendezvous: Path, seconds: float, pipe: Connection
) -> None:
    """One rank: connect, call, send the result, and stay until killed, as others may still read."""
    parent = os.getppid()
    # gloo reports its connections on the file descriptors; a notebook would show that.
    null = os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, 1)
    os.dup2(null, 2)
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed), contextlib.redirect_stderr(printed):
        try:
            import torch
            import torch.distributed as dist

            torch.set_num_threads(1)
            os.environ.setdefault("GLOO_SOCKET_IFNAME", "lo0" if sys.platform == "darwin" else "lo")
            dist.init_process_group(
                "gloo",
                init_method=f"file://{rendezvous}",
                rank=rank,
                world_size=world,
                timeout=timedelta(seconds=seconds),
            )
            comm = _Gloo(rank, world)
            value = fn(comm)
            comm.finish()
            message = pickle.dumps((value, printed.getvalue(), "", ""))
        except BaseException as error:
            message = pickle.dumps((None, printed.getvalue(), _told(error), traceback.format_exc()))
    pipe.send_bytes(message)
    while os.getppid() == parent:
        time.sleep(0.05)
    os._exit(0)


def _told(error: BaseException) -> str:
    return f"{type(error).__name__}: {error}"


class _Gloo:
    """A rank among processes."""

    def __init__(self, rank: int, world: int) -> None:
        self.rank, self.world = rank, world
        self.calls = self.bytes = 0
        self._letters: list[tuple[Any, Tensor]] = []
        """On their way: gloo takes a tensor only when its receiver asks for it."""

    def all_reduce(self, tensor: Tensor) -> None:
        import torch.distributed as dist

        self.calls += 1
        self.bytes += tensor.numel() * tensor.element_size()
        dist.all_reduce(tensor)

    def send(self, tensor: Tensor, to: int) -> None:
        import torch.distributed as dist

        letter = tensor.detach().clone()
        self._letters.append((dist.isend(letter, to), letter))

    def recv(self, tensor: Tensor, source: int) -> None:
        import torch.distributed as dist

        dist.recv(tensor, source)

    def finish(self) -> None:
        """Wait until all that was sent has been received."""
        for work, _ in self._letters:
            work.wait()


def simulate(fn: Callable[[Comm], Any], world: int, *, seconds: float = 60) -> list[Any]:
    """Call `fn(comm)` in `world` threads of this process and return what each gave, by rank.

    The threads share torch's global random generator and everything else: give each rank a model of its
    own, made before. Sums are taken in the order of the ranks, so results don't depend on timing.

    seconds: how long a rank waits for another, at most
    Raises what a rank raises, with a note that names the rank; ParallelError that names the rank if one waits
    for another that has returned, or hangs, and if ranks give tensors of different shapes to one all_reduce.
    Raises ValueError if world < 1.
    """
    _check(world)
    room = _Room(world, seconds)
    values: list[Any] = [None] * world

    def work(rank: int) -> None:
        try:
            values[rank] = fn(_Thread(rank, world, room))
        except BaseException as error:
            room.leave(rank, error)
        else:
            room.leave(rank, None)

    threads = [threading.Thread(target=work, args=(rank,), daemon=True) for rank in range(world)]
    for thread in threads:
        thread.start()
    deadline = time.monotonic() + seconds
    for thread in threads:
        thread.join(max(0, deadline - time.monotonic()))
    _leave_no_locks([thread for thread in threads if not thread.is_alive()])
    if room.failed:
        rank, error = room.failed[0]
        error.add_note(f"on rank {rank} of {world}")
        raise error
    late = [rank for rank in range(world) if rank not in room.gone]
    if late:
        raise ParallelError(_late(late, f"not done after {seconds:g} s"))
    return values


def _leave_no_locks(ended: list[threading.Thread]) -> None:
    """Wait until threads that have ended for Python have ended for the system too.

    On their way out they hold locks of torch's autograd; a process forked just then would wait for them
    for ever in its first backward.
    """
    tasks = Path("/proc/self/task")
    if not tasks.is_dir():
        time.sleep(0.05)
    deadline = time.monotonic() + 1
    while any((tasks / str(t.native_id)).is_dir() for t in ended) and time.monotonic() < deadline:
        time.sleep(0.001)


class _Room:
    """Where the ranks of a simulation meet."""

    def __init__(self, world: int, seconds: float) -> None:
        self.world, self.seconds = world, seconds
        self.meeting = threading.Condition()
        self.given: dict[int, Tensor] = {}
        """What ranks gave to the all_reduce that is going on."""
        self.rounds = 0
        self.total: Tensor
        self.letters: dict[tuple[int, int], deque[Tensor]] = {}
        """Sent and not yet received, by sender and receiver."""
        self.gone: set[int] = set()
        self.failed: list[tuple[int, BaseException]] = []

    def leave(self, rank: int, error: BaseException | None) -> None:
        with self.meeting:
            if error is not None:
                self.failed.append((rank, error))
            self.gone.add(rank)
            self.meeting.notify_all()

    def wait_until(
        self, done: Callable[[], bool], rank: int, where: str, others: Callable[[], set[int]]
    ) -> None:
        """Wait, with the lock held; raises ParallelError where that is in vain."""
        self.meeting.wait_for(lambda: done() or bool(others() & self.gone) or bool(self.failed), self.seconds)
        if not done():
            missing = sorted(others())
            state = "has returned" if others() & self.gone else "isn't there"
            raise ParallelError(f"rank {rank} waits in {where} for {_late(missing, f'that {state}')}")

    def all_reduce(self, rank: int, tensor: Tensor) -> Tensor:
        with self.meeting:
            number = self.rounds
            self.given[rank] = tensor.detach().clone()
            if len(self.given) == self.world:
                given = [self.given[r] for r in range(self.world)]
                kinds = [f"{tuple(t.shape)} {t.dtype}" for t in given]
                if len(set(kinds)) > 1:
                    told = "; ".join(f"rank {r} gives {kind}" for r, kind in enumerate(kinds))
                    raise ParallelError(f"all_reduce number {number + 1} of different tensors: {told}")
                total = given[0].clone()
                for other in given[1:]:
                    total += other
                self.total, self.given = total, {}
                self.rounds += 1
                self.meeting.notify_all()
            else:
                everyone = set(range(self.world))
                self.wait_until(
                    lambda: self.rounds > number,
                    rank,
                    f"its all_reduce number {number + 1}",
                    lambda: everyone - self.given.keys(),
                )
            return self.total

    def send(self, sender: int, receiver: int, tensor: Tensor) -> None:
        with self.meeting:
            self.letters.setdefault((sender, receiver), deque()).append(tensor.detach().clone())
            self.meeting.notify_all()

    def recv(self, sender: int, receiver: int) -> Tensor:
        with self.meeting:
            letters = self.letters.setdefault((sender, receiver), deque())
            self.wait_until(lambda: bool(letters), receiver, "recv", lambda: {sender})
            return letters.popleft()


class _Thread:
    """A rank among threads."""

    def __init__(self, rank: int, world: int, room: _Room) -> None:
        self.rank, self.world = rank, world
        self.calls = self.bytes = 0
        self._room = room

    def all_reduce(self, tensor: Tensor) -> None:
        self.calls += 1
        self.bytes += tensor.numel() * tensor.element_size()
        tensor.detach().copy_(self._room.all_reduce(self.rank, tensor))

    def send(self, tensor: Tensor, to: int) -> None:
        self._room.send(self.rank, to, tensor)

    def recv(self, tensor: Tensor, source: int) -> None:
        tensor.detach().copy_(self._room.recv(source, self.rank))
