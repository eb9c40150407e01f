"""Runs one lab's plan in a process of its own: `python walk.py PLAN OUT`.

The cells of a notebook run in one namespace, without a kernel. Two lines go through it. The *reference*
line has every solution in place; the answers asked on it are the golden ones. On the *stub* line every
exercise is as handed out; at each of them a process is forked per case (the solution, a mutant, a variant),
which puts its own code in place, runs the test cell and ends. So setup runs once, no case sees another, and
each one has to get along without the other exercises.

The plan is made by `cases.plan`. OUT/<key>.json is what came of a case, OUT/<key>.err what it wrote to
stderr.
"""

from __future__ import annotations

import gc
import json
import linecache
import os
import resource
import signal
import sys
import traceback
import types
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from llmcourse.answers import collect

CPU_SECONDS = 120
WALL_SECONDS = 900
"""What one case may use: a mutant may well loop for ever, or wait."""

Step = dict[str, str]


class Walk:
    """One way through the notebook: a namespace, and where its processes leave their results."""

    def __init__(self, steps: list[Step], cases: list[dict[str, str]], out: Path, at_once: int) -> None:
        self.steps = steps
        self.cases = cases
        self.out = out
        self.at_once = at_once
        self.running: set[int] = set()
        self.module = types.ModuleType("__main__")
        sys.modules["__main__"] = self.module

    def execute(self, source: str, cell: str) -> None:
        """Run one cell's source; tracebacks show its lines."""
        name = f"<{cell}>"
        linecache.cache[name] = (len(source), None, source.splitlines(keepends=True), name)
        exec(compile(source, name, "exec", dont_inherit=True), self.module.__dict__)

    def free(self, step: Step) -> None:
        self.execute(step["source"], step["cell"])

    def ask(self, step: Step, *, visible: bool = True) -> dict[str, Any]:
        """Run a test cell as the autograder does: the hidden part whatever came of the visible one."""
        failure: BaseException | None = None
        with collect() as answers:
            for part in ("visible", "hidden") if visible else ("hidden",):
                try:
                    self.execute(step[part], f"{step['cell']}, {part} part")
                except Exception as error:
                    failure = failure or error
        return {
            "status": "error" if failure else "ok",
            "error": type(failure).__name__ if failure else "",
            "message": str(failure) if failure else "",
            "traceback": "".join(traceback.format_exception(failure)) if failure else "",
            "answers": answers,
        }

    def reference(self, start: int) -> None:
        """The line on which everything is solved; its results are the lab's golden answers."""
        cells = {}
        for step in self.steps[start:]:
            if step["role"] == "test":
                cells[step["cell"]] = self.ask(step)
            else:
                self.execute(step["source"], step["cell"])
        save(self.out / "reference.json", cells)

    def stubs(self, start: int) -> None:
        """The line on which nothing is solved, with a fork per case at every exercise."""
        for index in range(start, len(self.steps)):
            step = self.steps[index]
            if step["role"] == "solution":
                test = next(s for s in self.steps[index:] if s["cell"] == step["test"])
                between = [s for s in self.steps[index + 1 : self.steps.index(test)] if s["role"] == "free"]
                for case in self.cases:
                    if case["exercise"] == step["cell"]:
                        self.fork(case["key"], partial(self.case, case, step, between, test))
                try:
                    self.execute(step["stub"], step["cell"])
                except NotImplementedError:
                    continue  # a stub at the top level of its cell
            elif step["role"] == "free":
                self.free(step)

    def case(self, case: dict[str, str], solution: Step, between: list[Step], test: Step) -> None:
        """Put one case's code in place of the solution, then ask its questions."""
        broken = ""
        try:
            if case["kind"] == "stub":
                self.execute(solution["stub"], solution["cell"])
            else:
                self.execute(solution["source"], solution["cell"])
                self.execute(case["code"], case["key"])
        except Exception:
            broken = traceback.format_exc()
        for step in between:
            self.free(step)
        result = self.ask(test, visible=case["kind"] != "hidden alone")
        save(self.out / f"{case['key']}.json", result | {"broken": broken})

    def fork(self, key: str, work: Callable[[], None]) -> None:
        """Do the work in a process of its own, once there is a free place for it."""
        while len(self.running) >= self.at_once:
            self.running.discard(os.wait()[0])
        err = self.out / f"{key}.err"
        err.parent.mkdir(parents=True, exist_ok=True)
        sys.stdout.flush()
        sys.stderr.flush()
        pid = os.fork()
        if pid:
            self.running.add(pid)
            return
        status = 1
        try:
            resource.setrlimit(resource.RLIMIT_CPU, (CPU_SECONDS, CPU_SECONDS))
            signal.alarm(WALL_SECONDS)
            os.dup2(os.open(err, os.O_WRONLY | os.O_CREAT | os.O_TRUNC), 2)
            work()
            status = 0
        except BaseException:
            traceback.print_exc()
        finally:
            sys.stdout.flush()
            sys.stderr.flush()
            os._exit(status)

    def join(self) -> None:
        while self.running:
            self.running.discard(os.wait()[0])


def save(path: Path, result: Any) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(result), encoding="utf-8")


def main(plan_path: Path, out: Path) -> None:
    os.nice(10)  # as many processes as there are cores: whatever waits by the clock beside them goes first
    plan = json.loads(plan_path.read_text(encoding="utf-8"))
    walk = Walk(plan["steps"], plan["cases"], out, plan["at_once"])
    first = next(i for i, step in enumerate(walk.steps) if step["role"] == "solution")
    for step in walk.steps[:first]:
        walk.free(step)
    if not walk.cases:
        walk.reference(first)  # no fork: a CUDA context doesn't survive one
        return
    gc.collect()
    gc.freeze()
    walk.fork("reference", partial(walk.reference, first))
    walk.stubs(first)
    walk.join()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
    # Libraries that complain while Python ends, as triton does, would seem to be the cells' doing.
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(0)
