"""What grading one right submission to lab s1 costs beyond the bare compute of its cells.

Bare is one Python process that executes setup, solutions and tests one after the other, on one thread as the
sandbox does; graded is repair, run in the sandbox and judge.

python benchmarks/overhead.py [repetitions]
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import nbformat

from autograder import course as courses
from autograder import golden, labs
from autograder.demo_class import DemoLab, right
from autograder.judge import judge
from autograder.repair import repair
from autograder.run import run

COURSE = Path(__file__).parents[1]
LAB = "s1_architecture"
BARE = """
import json, sys, time
start = time.perf_counter()
names, seconds = {"__name__": "__main__"}, {}
for role, source in json.load(open(sys.argv[1])):
    begun = time.perf_counter()
    exec(compile(source, role, "exec"), names)
    seconds[role] = seconds.get(role, 0.0) + time.perf_counter() - begun
print(json.dumps([time.perf_counter() - start, seconds["graded"]]), file=sys.stderr)
"""


def main() -> None:
    """Print the table."""
    repetitions = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    source, right_answers = labs.load(COURSE, LAB), golden.load(COURSE, LAB)
    content = right(DemoLab(COURSE, LAB)).encode()
    limits = courses.load(COURSE).limits_of(LAB)
    bare, graded = [], []
    for _ in range(repetitions):
        bare.append(_bare(source.notebook))
        start = time.perf_counter()
        repaired = repair(content, source, "someone")
        ran = run(repaired, right_answers.salt, limits)
        marks = judge(ran, right_answers)
        graded.append(time.perf_counter() - start)
        assert marks.earned == marks.points
    process = statistics.median(whole for whole, _ in bare)
    cells = statistics.median(cells for _, cells in bare)
    whole = statistics.median(graded)
    print(f"median of {repetitions}, seconds")
    print(f"{'graded cells alone':<44}{cells:>6.1f}")
    print(f"{'bare process: imports, models, graded cells':<44}{process:>6.1f}")
    print(f"{'graded: repair, sandboxed run, judge':<44}{whole:>6.1f}")
    print(f"{'overhead over the bare process':<44}{whole - process:>6.1f}")


def _bare(notebook: nbformat.NotebookNode) -> tuple[float, float]:
    """Seconds of a plain Python process, and of the graded cells in it."""
    cells = [
        ("graded" if labs.role(cell) in ("solution", "test") else "setup", cell.source)
        for cell in notebook.cells
        if cell.cell_type == "code" and labs.role(cell) != "demo"
    ]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "cells.json")
        path.write_text(json.dumps(cells))
        environment = {**os.environ, "OMP_NUM_THREADS": "1"}
        command = [sys.executable, "-c", BARE, str(path)]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    whole, graded = json.loads(done.stderr.splitlines()[-1])
    return whole, graded


if __name__ == "__main__":
    main()
