"""How long a newcomer waits: from a fresh clone, in an empty home, to a graded class, and to the next.

python benchmarks/clone.py

pip keeps its cache; weights are fetched anew. Takes the course as it was last committed.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

COURSE = Path(__file__).parents[1]
STEPS = {
    "clone": ["git", "clone", "--quiet", str(COURSE), "course"],
    "make grade: set up, fetch weights, grade twelve": ["make", "-C", "course", "grade"],
    "make grade again": ["make", "-C", "course", "grade"],
}


def main() -> None:
    """Print the table; what the steps say goes to stderr."""
    cache = [sys.executable, "-m", "pip", "cache", "dir"]
    kept = subprocess.run(cache, capture_output=True, text=True, check=True).stdout.strip()
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder, "home")
        home.mkdir()
        environment = {**os.environ, "HOME": str(home), "PIP_CACHE_DIR": kept}
        for name in ("VIRTUAL_ENV", "CONDA_DEFAULT_ENV", "LLMCOURSE_CACHE"):
            environment.pop(name, None)
        for step, command in STEPS.items():
            start = time.perf_counter()
            subprocess.run(command, cwd=folder, env=environment, stdout=sys.stderr, check=True)
            print(f"{step:<50}{time.perf_counter() - start:>6.0f} s")


if __name__ == "__main__":
    main()
