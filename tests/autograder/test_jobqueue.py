"""Workers as jobs of a queue; the queue is a shell of this machine, the rest is dask-jobqueue's."""

from __future__ import annotations

import os
import signal
import subprocess
from contextlib import suppress

import pytest
from typer.testing import CliRunner

import tiny
from autograder import cluster, demo_class, golden
from autograder.cli import app
from autograder.course import CourseError
from autograder.grade import grade

dask_jobqueue = pytest.importorskip("dask_jobqueue")
core = pytest.importorskip("dask_jobqueue.core")


class ShellJob(core.Job):
    """A job script that is run at once, here."""

    config_name = "local"

    async def _submit_job(self, script_filename):
        process = subprocess.Popen(["bash", script_filename], start_new_session=True)
        return str(process.pid)

    @classmethod
    async def _close_job(cls, job_id, cancel_command):
        with suppress(ProcessLookupError):
            os.killpg(int(job_id), signal.SIGKILL)

    def __init__(self, scheduler=None, name=None, config_name=None, **options):
        super().__init__(
            scheduler=scheduler, name=name, config_name=config_name, shebang="#!/bin/bash", **options
        )
        self.job_header = ""


class ShellCluster(core.JobQueueCluster):
    job_cls = ShellJob
    config_name = "local"


@pytest.mark.sandbox
def test_jobs_of_a_queue_grade_as_this_machine_does(tiny_course, monkeypatch):
    import dask

    golden.record(tiny_course, tiny.LAB)
    demo_class.make(tiny_course, tiny.LAB, tiny_course / "submitted")
    monkeypatch.setattr(dask_jobqueue, "ShellCluster", ShellCluster, raising=False)
    with (
        dask.config.set({"jobqueue.local.cores": 2, "jobqueue.local.memory": "4GB"}),
        cluster.jobqueue("shell", 1) as address,
    ):
        there = {one.marks.student: one.marks for one in grade(tiny_course, tiny.LAB, cluster=address)}
    (tiny_course / "build").rename(tiny_course / "before")
    here = {one.marks.student: one.marks for one in grade(tiny_course, tiny.LAB)}
    assert len(there) == 12
    assert {student: marks.earned for student, marks in there.items()} == {
        student: marks.earned for student, marks in here.items()
    }


def test_a_queue_that_nobody_knows_is_one_line():
    with pytest.raises(CourseError, match=r"no job queue is called 'printer'; there are .*slurm"):
        cluster.jobqueue("printer", 1).__enter__()


def test_what_a_job_asks_for_must_be_said():
    with pytest.raises(CourseError, match=r"jobqueue\.slurm in Dask's configuration: You must specify"):
        cluster.jobqueue("slurm", 1).__enter__()


def test_a_scheduler_and_a_queue_exclude_each_other(tiny_course):
    golden.record(tiny_course, tiny.LAB)
    demo_class.make(tiny_course, tiny.LAB, tiny_course / "submitted")
    words = ["grade", "--course", str(tiny_course), "--scheduler", "tcp://nowhere:1", "--jobqueue", "slurm"]
    assert "exclude each other" in str(CliRunner().invoke(app, words).exception)
