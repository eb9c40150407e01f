"""How long judging 1,000 stored runs takes, reading them from disk included.

python benchmarks/judge.py
"""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

import numpy as np

from autograder import records
from autograder.judge import judge
from autograder.records import Answer, CellRun, Golden, GoldenCell, Run
from llmcourse.answers import encode

RUNS, CELLS, ARRAYS, NUMBERS = 1000, 10, 4, 6


def main() -> None:
    """Print the table."""
    rng = np.random.default_rng(0)
    cells = []
    for cell in range(CELLS):
        values = [rng.normal(size=(8, 64)).astype(np.float32) for _ in range(ARRAYS)]
        values += [float(x) for x in rng.normal(size=NUMBERS)]
        answers = tuple(Answer(f"q{i}", encode(value)) for i, value in enumerate(values))
        cells.append(GoldenCell(f"cell{cell}", 4.0, answers))
    golden = Golden("lab", "", "", tuple(cells))
    run = Run("someone", "lab", tuple(CellRun(c.grade_id, "ok", answers=c.answers) for c in cells))
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder, f"{number}.json") for number in range(RUNS)]
        for path in paths:
            records.save(run, path)
        start = time.perf_counter()
        marks = [judge(records.load(Run, path), golden) for path in paths]
        seconds = time.perf_counter() - start
    assert all(each.earned == each.points for each in marks)
    asked = CELLS * (ARRAYS + NUMBERS)
    print(f"{'runs':>6} {'answers each':>13} {'seconds':>8} {'ms a run':>9}")
    print(f"{RUNS:>6} {asked:>13} {seconds:>8.2f} {1000 * seconds / RUNS:>9.2f}")


if __name__ == "__main__":
    main()
