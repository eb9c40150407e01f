"""Ranks as processes and as threads: results by rank, and every way to fail named and cleaned up."""

from __future__ import annotations

import os
import signal
import time

import psutil
import pytest
import torch
import torch.distributed as dist

from llmcourse import parallel
from llmcourse.parallel import ParallelError

processes = pytest.mark.skipif(not parallel.available(), reason="no fork or no loopback here")
BOTH = [pytest.param(parallel.run, marks=processes, id="run"), pytest.param(parallel.simulate, id="simulate")]


@pytest.fixture(autouse=True)
def _no_process_is_left():
    before = set(psutil.Process().children(recursive=True))
    yield
    assert set(psutil.Process().children(recursive=True)) <= before


@pytest.mark.parametrize("launch", BOTH)
@pytest.mark.parametrize("world", [1, 2, 3])
def test_results_come_by_rank(launch, world):
    def fn(comm):
        total = torch.full((2, 2), float(comm.rank + 1))
        comm.all_reduce(total)
        comm.all_reduce(torch.zeros(3))
        return comm.rank, comm.world, comm.calls, comm.bytes, total.tolist()

    wanted = sum(range(1, world + 1))
    assert launch(fn, world) == [(r, world, 2, 28, [[wanted] * 2] * 2) for r in range(world)]


@pytest.mark.parametrize("launch", BOTH)
def test_what_is_sent_is_received_in_order(launch):
    def fn(comm):
        if comm.rank == 0:
            for value in (1.0, 2.0):
                comm.send(torch.tensor([value]), 1)
            return None
        got = torch.zeros(2, 1)
        for row in got:
            comm.recv(row, 0)
        return got.flatten().tolist()

    assert launch(fn, 2) == [None, [1.0, 2.0]]


def loses(comm):
    if comm.rank == 1:
        raise KeyError("lost")
    comm.all_reduce(torch.zeros(1))


@pytest.mark.parametrize("launch", BOTH)
def test_sending_waits_for_nobody(launch):
    def fn(comm):
        comm.send(torch.tensor([float(comm.rank)]), 1 - comm.rank)
        got = torch.zeros(1)
        comm.recv(got, 1 - comm.rank)
        return got.item()

    assert launch(fn, 2, seconds=20) == [1.0, 0.0]


@processes
def test_a_process_that_raises_is_named():
    with pytest.raises(ParallelError) as caught:
        parallel.run(loses, 2, seconds=20)
    assert str(caught.value) == "rank 1 failed: KeyError: 'lost'"
    assert 'raise KeyError("lost")' in caught.value.__notes__[0]


def test_what_a_thread_raises_is_raised_and_its_rank_noted():
    with pytest.raises(KeyError, match="lost") as caught:
        parallel.simulate(loses, 2)
    assert caught.value.__notes__ == ["on rank 1 of 2"]


@pytest.mark.parametrize("launch", BOTH)
def test_a_rank_that_hangs_is_named(launch):
    def fn(comm):
        if comm.rank == 1:
            time.sleep(5)

    with pytest.raises(ParallelError, match=r"rank 1 not done after 1 s"):
        launch(fn, 2, seconds=1)


@pytest.mark.parametrize("launch", BOTH)
def test_no_ranks_at_all(launch):
    with pytest.raises(ValueError, match="not 0"):
        launch(lambda comm: None, 0)


@processes
def test_a_rank_that_dies_is_named():
    def fn(comm):
        if comm.rank == 1:
            os.kill(os.getpid(), signal.SIGKILL)
        comm.all_reduce(torch.zeros(1))

    with pytest.raises(ParallelError, match=r"rank 1 died, exit code -9"):
        parallel.run(fn, 2, seconds=20)


@processes
def test_processes_have_a_group_of_their_own_and_one_thread(capfd):
    def fn(comm):
        print(f"rank {comm.rank} is here")
        return dist.get_world_size(), torch.get_num_threads()

    assert parallel.run(fn, 2) == [(2, 1), (2, 1)]
    assert capfd.readouterr() == ("rank 0 is here\nrank 1 is here\n", "")
    assert not dist.is_initialized()


@processes
def test_fork_after_torch_has_used_its_threads():
    torch.randn(600, 600) @ torch.randn(600, 600)

    def fn(comm):
        return float((torch.ones(300, 300) @ torch.ones(300, 300)).mean())

    assert parallel.run(fn, 2) == [300.0, 300.0]


def test_different_tensors_in_one_all_reduce():
    with pytest.raises(ParallelError, match=r"number 1 of different tensors: rank 0 gives \(1,\).*\(2,\)"):
        parallel.simulate(lambda comm: comm.all_reduce(torch.zeros(comm.rank + 1)), 2)


def test_waiting_for_a_rank_that_has_returned():
    def fn(comm):
        if comm.rank == 0:
            comm.all_reduce(torch.zeros(1))

    with pytest.raises(ParallelError, match=r"rank 0 waits in its all_reduce number 1 for rank 1 that has"):
        parallel.simulate(fn, 2)


def test_autograd_works_in_threads():
    def fn(comm):
        x = torch.full((1,), float(comm.rank), requires_grad=True)

        class Sum(torch.autograd.Function):
            @staticmethod
            def forward(ctx, x):
                return x.clone()

            @staticmethod
            def backward(ctx, gradient):
                gradient = gradient.clone()
                comm.all_reduce(gradient)
                return gradient

        (comm.rank * Sum.apply(x)).sum().backward()
        return x.grad.item()

    assert parallel.simulate(fn, 3) == [3.0] * 3


@processes
def test_backward_in_processes_forked_right_after_backward_in_threads():
    def fn(comm):
        x = torch.ones(4, requires_grad=True)
        (x * x).sum().backward()
        comm.all_reduce(x.grad)
        return x.grad.tolist()

    for _ in range(5):
        assert parallel.simulate(fn, 4) == [[8.0] * 4] * 4
        assert parallel.run(fn, 2, seconds=20) == [[4.0] * 4] * 2


def test_without_fork_it_says_so(monkeypatch):
    monkeypatch.delattr(os, "fork")
    assert not parallel.available()
    with pytest.raises(OSError, match="can't be forked"):
        parallel.run(lambda comm: None, 1)
