"""What grading one right submission to lab s1 costs beyond the bare compute of its cells.

Bare is one Python process that executes setup, solutions and tests one after the other, on one thread as the
sandbox does; graded is repair, run in the sandbox and judge.

python benchmarks/overhead.py [repetitions]
"""

from __future__ import annotations

import statistics
import sys
import time

import common
from autograder import course as courses
from autograder.authoring import golden, sources
from autograder.authoring.demo_class import DemoLab, right
from autograder.intake.repair import repair
from autograder.judging.judge import judge
from autograder.running.run import run
from common import COURSE, LAB


def main() -> None:
    """Print the table."""
    repetitions = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    source, right_answers = sources.load(COURSE, LAB), golden.load(COURSE, LAB)
    content = right(DemoLab(COURSE, LAB)).encode()
    limits = courses.load(COURSE).limits_of(LAB)
    processes, alone, graded = [], [], []
    for _ in range(repetitions):
        setup, (cells,) = common.bare([source.notebook])
        processes.append(setup + cells)
        alone.append(cells)
        start = time.perf_counter()
        repaired = repair(content, source, "someone")
        ran = run(repaired, right_answers.salt, limits)
        marks = judge(ran, right_answers)
        graded.append(time.perf_counter() - start)
        assert marks.earned == marks.points
    process, cells, whole = (statistics.median(times) for times in (processes, alone, graded))
    print(f"median of {repetitions}, seconds")
    print(f"{'graded cells alone':<44}{cells:>6.1f}")
    print(f"{'bare process: imports, models, graded cells':<44}{process:>6.1f}")
    print(f"{'graded: repair, sandboxed run, judge':<44}{whole:>6.1f}")
    print(f"{'overhead over the bare process':<44}{whole - process:>6.1f}")


if __name__ == "__main__":
    main()
