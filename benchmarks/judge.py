"""How long judging 1,000 stored runs of lab s1 takes, reading them from disk included.

python benchmarks/judge.py
"""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

from autograder import records
from autograder.authoring import golden
from autograder.judging.judge import judge
from autograder.records import CellRun, Run
from common import COURSE, LAB

RUNS = 1000


def main() -> None:
    """Print the table."""
    right = golden.load(COURSE, LAB)
    run = Run("someone", LAB, tuple(CellRun(c.grade_id, "ok", answers=c.answers) for c in right.cells))
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder, f"{number}.json") for number in range(RUNS)]
        for path in paths:
            records.save(run, path)
        start = time.perf_counter()
        marks = [judge(records.load(Run, path), right) for path in paths]
        seconds = time.perf_counter() - start
    assert all(each.earned == each.points for each in marks)
    asked = sum(len(cell.answers) for cell in right.cells)
    print(f"{'runs':>6} {'answers each':>13} {'seconds':>8} {'ms a run':>9}")
    print(f"{RUNS:>6} {asked:>13} {seconds:>8.2f} {1000 * seconds / RUNS:>9.2f}")


if __name__ == "__main__":
    main()
