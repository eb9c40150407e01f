"""Damaged notebooks through repair and forged answers through judge: nothing may crash, hang or grow.

python tests/fuzz.py                   500 cases, as in make test
python tests/fuzz.py --count 10000     as every night
python tests/fuzz.py --first 4711 --count 1     a case that failed, once more

Each case is made by its number alone, from lab s1. Exits with 1, and names the cases, if any failed.
"""

from __future__ import annotations

import argparse
import copy
import json
import random
import resource
import signal
import sys
import time
import traceback
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from types import FrameType
from typing import Any

import nbformat
from nbformat import NotebookNode

import rewrites
from autograder import labs, records
from autograder.authoring import golden as goldens
from autograder.authoring import sources
from autograder.decode import storable
from autograder.intake.repair import repair
from autograder.judging.judge import judge
from autograder.labs import Lab
from autograder.records import Answer, CellRun, Golden, Repaired, Run

COURSE = Path(__file__).parents[1]
LAB = "s1_architecture"
SECONDS = 60
"""After which a case counts as hung; the slowest takes about a second."""
MEMORY_MB = 1000

Random = random.Random


def courses_cells(notebook: NotebookNode | dict[str, Any], lab: Lab) -> list[dict[str, Any]]:
    """The test and locked cells, complete, and nbgrader's metadata of all others that have any."""
    names = {cell.id for cell in lab.notebook.cells if labs.role(cell) in ("test", "locked")}
    return [
        {**cell, "source": "".join(cell["source"])} if cell["id"] in names else cell["metadata"]["nbgrader"]
        for cell in notebook["cells"]
        if cell["id"] in names or "nbgrader" in cell["metadata"]
    ]


def check_repaired(repaired: Repaired, lab: Lab) -> None:
    """What holds of anything that was handed in. Raises AssertionError."""
    assert records.dumps(repaired)
    if repaired.notebook is None:
        assert len(repaired.changes) == 1
        return
    assert courses_cells(repaired.notebook, lab) == courses_cells(lab.notebook, lab)
    again = repair(json.dumps(repaired.notebook).encode(), lab, repaired.student)
    assert again.notebook == repaired.notebook
    assert again.changes == ()


def anything(rng: Random, depth: int = 3) -> Any:
    """Some JSON value."""
    kind = rng.randrange(12 if depth else 9)
    match kind:
        case 0 | 1:
            return rng.choice([None, True, False, 0, 1, -1, 2**63, -(2**64), 10**300])
        case 2 | 3:
            return rng.choice([0.0, 0.5, 1e308, -1e-308, float("nan"), float("inf"), rng.random()])
        case 4 | 5:
            return rng.choice(["", "code", "markdown", "\ud800", "\0", "x" * rng.randrange(500), "é🙂"])
        case 6:
            return "".join(chr(rng.randrange(0xD7FF)) for _ in range(rng.randrange(20)))
        case 7:
            deep: Any = 1
            for _ in range(rng.choice([5, 19, 21, 200, 900])):
                deep = [deep] if rng.random() < 0.5 else {"a": deep}
            return deep
        case 8:
            return copy.deepcopy(rng.choice(TAGGED))
        case 9:
            return [anything(rng, depth - 1) for _ in range(rng.randrange(4))]
        case 10:
            return [rng.choice([0, 0.5, "a", None, [], {}])] * rng.choice([10, 1000, 10_000])
    return {rng.choice(KEYS): anything(rng, depth - 1) for _ in range(rng.randrange(4))}


TAGGED: list[Any] = [
    {"$array": "AAAAAAAA8D8=", "dtype": "float64", "shape": [1]},
    {"$array": "AAAAAAAA8D8=", "dtype": "float64", "shape": []},
    {"$array": "AAAAAAAA8D8=", "dtype": "object", "shape": [1]},
    {"$array": "AAAAAAAA8H8=", "dtype": "complex64", "shape": [1]},
    {"$array": "", "dtype": "float32", "shape": [0] + [2**26] * 15},
    {"$array": "AgE=", "dtype": "bool", "shape": [2]},
    {"$array": "AA==", "dtype": "uint8", "shape": [-1]},
    {"$float": "nan"},
    {"$float": 1},
    {"$set": [1, 1.5, "a", {"$set": []}]},
    {"$dict": [[1, 2], [[1], {}]]},
    {"$dict": [1]},
    {"$error": ["ValueError", "Exception"], "message": "no"},
    {"$error": [[1], {}], "message": {}},
    {"$error": []},
    {"$bytes": "zz"},
    {"$bytes": "00ff"},
    {"$type": "\ud800"},
    {"$malformed": "mine"},
    {"$unknown": 1},
]
KEYS = [
    *("cells", "worksheets", "cell_type", "source", "input", "metadata", "id", "outputs", "attachments"),
    *("nbgrader", "grade_id", "grade", "points", "tags", "level", "nbformat", "$array", "a", "\ud800"),
]


def damaged(rng: Random, lab: Lab) -> bytes:
    """A notebook as one of several editors writes it, with some things done to it."""
    content = rng.choice(handed_in(lab.id))
    if rng.random() < 0.6:
        document = json.loads(content)
        for _ in range(rng.randrange(1, 5)):
            rng.choice(TO_DOCUMENTS)(rng, document)
        content = _encoded(rng, document)
    if rng.random() < 0.6:
        for _ in range(rng.randrange(1, 5)):
            content = rng.choice(TO_BYTES)(rng, content)
    return content


@cache
def handed_in(lab: str) -> list[bytes]:
    """A lab, solved, as each editor writes it."""
    source = sources.load(COURSE, lab)
    notebook = copy.deepcopy(source.release)
    for number, (cell, original) in enumerate(zip(notebook.cells, source.notebook.cells, strict=True)):
        if labs.role(original) in ("solution", "written"):
            cell.source = original.source.replace("### ", "# ") + f"\n# {number}"
    for place in range(0, 60, 20):
        notebook.cells.insert(place, nbformat.v4.new_code_cell(f"own = {place}", id=f"own-{place}"))
    return [write(notebook) for write in rewrites.EDITORS.values()]


def _encoded(rng: Random, document: Any) -> bytes:
    text = json.dumps(document, ensure_ascii=rng.random() < 0.5)
    if rng.random() < 0.3:
        # Cells on lines of their own, in much less time than an indent takes.
        text = text.replace(", {", ",\n  {").replace("[{", "[\n  {")
    encoding = rng.choice(
        ["utf-8", "utf-8", "utf-8", "utf-8-sig", "utf-16", "utf-16-be", "utf-32", "latin-1"]
    )
    return text.encode(encoding, "replace")


def _cells(document: Any) -> list[Any]:
    """The cells of a document that may already be damaged; a list of its own where there are none."""
    if isinstance(document, dict) and isinstance(document.get("worksheets"), list) and document["worksheets"]:
        document = document["worksheets"][0]
    cells = document.get("cells") if isinstance(document, dict) else None
    return cells if isinstance(cells, list) and cells else [{}]


def _shuffle(rng: Random, document: Any) -> None:
    rng.shuffle(_cells(document))


def _repeat(rng: Random, document: Any) -> None:
    cells = _cells(document)
    cells[:] = [cell for cell in cells for _ in range(rng.choice([1, 1, 1, 2, 3]))]


def _many(rng: Random, document: Any) -> None:
    if rng.random() < 0.05:
        cells = _cells(document)
        cells += [rng.choice(cells) for _ in range(rng.choice([100, 1000, 6000]))]


def _delete(rng: Random, document: Any) -> None:
    cells = _cells(document)
    cells[:] = [cell for cell in cells if rng.random() < 0.8]


def _swap_texts(rng: Random, document: Any) -> None:
    one, other = rng.choice(_cells(document)), rng.choice(_cells(document))
    if isinstance(one, dict) and isinstance(other, dict):
        one["source"], other["source"] = other.get("source"), one.get("source")


def _retype(rng: Random, document: Any) -> None:
    for cell in rng.choices(_cells(document), k=5):
        if isinstance(cell, dict):
            cell["cell_type"] = rng.choice(["code", "markdown", "raw", "heading", "html", anything(rng)])


def _replace_metadata(rng: Random, document: Any) -> None:
    for cell in _cells(document):
        if isinstance(cell, dict) and rng.random() < 0.3:
            cell["metadata"] = anything(rng)


def _replace_value(rng: Random, document: Any) -> None:
    """One value somewhere becomes another."""
    place = document
    while isinstance(place, (dict, list)) and place:
        key = rng.choice(list(place)) if isinstance(place, dict) else rng.randrange(len(place))
        if not isinstance(place[key], (dict, list)) or rng.random() < 0.2:
            place[key] = anything(rng)
            return
        place = place[key]


def _cut(rng: Random, content: bytes) -> bytes:
    return content[: rng.randrange(len(content) + 1)]


def _flip(rng: Random, content: bytes) -> bytes:
    changed = bytearray(content)
    for _ in range(min(len(changed), rng.choice([1, 1, 10, 1000]))):
        changed[rng.randrange(len(changed))] = rng.randrange(256)
    return bytes(changed)


def _take_out(rng: Random, content: bytes) -> bytes:
    start = rng.randrange(len(content) + 1)
    return content[:start] + content[start + rng.choice([1, 100, 10_000]) :]


def _put_in(rng: Random, content: bytes) -> bytes:
    start = rng.randrange(len(content) + 1)
    odd = [b"\0", b"\xff", b'"', b"\\", b",", b"[" * 10_000, b'{"a":' * 10_000, b" " * 10_000, b"9" * 10_000]
    conflict = b"\n<<<<<<< HEAD\n=======\n>>>>>>> theirs\n"
    return content[:start] + rng.choice([*odd, conflict, rng.randbytes(20), content]) + content[start:]


def _spare_commas(rng: Random, content: bytes) -> bytes:
    return content.replace(rng.choice([b"]", b"}", b"\n"]), rng.choice([b",]", b", }", b",\n"]))


def _newlines(rng: Random, content: bytes) -> bytes:
    return content.replace(b"\n", rng.choice([b"\r\n", b"\r", b"\n\n", b""]))


TO_DOCUMENTS: list[Callable[[Random, Any], None]] = [
    *(_shuffle, _repeat, _many, _delete, _swap_texts, _retype, _replace_metadata, _replace_value),
]
TO_BYTES: list[Callable[[Random, bytes], bytes]] = [
    *(_cut, _flip, _take_out, _put_in, _spare_commas, _newlines),
]


def forged(rng: Random, golden: Golden) -> tuple[Run, set[tuple[str, str]]]:
    """A run with right answers among forged ones, and which are right, as (cell, question).

    Forged values are drawn from the golden ones too, so that they can be right: those aren't listed.
    """
    right: set[tuple[str, str]] = set()
    everything = [answer for cell in golden.cells for answer in cell.answers]
    cells = []
    for cell in golden.cells:
        if rng.random() < 0.4:
            continue  # never ran
        answers = []
        for answer in cell.answers:
            if rng.random() < 0.5:
                answers.append(Answer(answer.name, answer.value))
                right.add((cell.grade_id, answer.name))
            else:
                answers += _forgeries(rng, answer, everything)
        times = Counter(answer.name for answer in answers)
        right -= {(cell.grade_id, name) for name, number in times.items() if number > 1}
        rng.shuffle(answers)
        cells.append(
            CellRun(cell.grade_id, rng.choice(["ok", "error", "died"]), "why", answers=tuple(answers))
        )
    cells.append(CellRun(rng.choice(["", "nobody's", "\0"]), "ok", answers=(everything[0],)))
    return Run("someone", golden.lab, tuple(cells)), right


def _forgeries(rng: Random, answer: Answer, everything: list[Answer]) -> Iterator[Answer]:
    """What may come in place of an answer, as the run stage passes it on."""
    holder = [copy.deepcopy(answer.value)]
    for _ in range(rng.randrange(1, 3)):
        _replace_value(rng, holder)
    other = rng.choice(everything)
    given = [
        [],
        [(answer.name, anything(rng))],
        [(answer.name, holder[0])],
        [(answer.name, other.value)],
        [(other.name, answer.value)],
        [(answer.name, answer.value)] * 2,
    ]
    rule = {"at_least": float("-inf"), "atol": float("inf"), "one_of": [answer.value]}
    return (Answer(name, storable(value), rule) for name, value in rng.choice(given))


def check_judged(rng: Random, golden: Golden) -> Counter[str]:
    """Judge a run with forged answers. Says how many verdicts were which; raises AssertionError."""
    run, right = forged(rng, golden)
    assert records.dumps(run)
    marks = judge(run, golden)
    assert records.dumps(marks)
    said: Counter[str] = Counter()
    for cell, wanted in zip(marks.cells, golden.cells, strict=True):
        assert [verdict.name for verdict in cell.verdicts] == [answer.name for answer in wanted.answers]
        earned = [verdict.verdict == "right" for verdict in cell.verdicts]
        assert cell.earned == round(wanted.points * sum(earned) / len(earned), 4)
        for verdict in cell.verdicts:
            assert verdict.verdict == "right" or (cell.grade_id, verdict.name) not in right, verdict
            said[verdict.verdict] += 1
    return said


@contextmanager
def no_longer_than(seconds: int) -> Iterator[None]:
    def stop(signal_number: int, frame: FrameType | None) -> None:
        raise TimeoutError(f"hung for {seconds} s")

    before = signal.signal(signal.SIGALRM, stop)
    signal.alarm(seconds)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


def main(arguments: list[str] | None = None) -> int:
    """Run the cases and print what became of them."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--count", type=int, default=500, help="how many cases")
    parser.add_argument("--first", type=int, default=0, help="the number of the first")
    options = parser.parse_args(arguments)
    lab, golden = sources.load(COURSE, LAB), records.load(Golden, goldens.path(COURSE, LAB))
    counts: Counter[str] = Counter()
    slowest, slowest_case = 0.0, -1
    failures = []
    start = time.perf_counter()
    for number in range(options.first, options.first + options.count):
        rng = Random(number)
        began = time.perf_counter()
        try:
            with no_longer_than(SECONDS):
                repaired = repair(damaged(rng, lab), lab, "someone")
                check_repaired(repaired, lab)
                counts["unreadable" if repaired.notebook is None else "repaired"] += 1
                counts.update(check_judged(rng, golden))
        except Exception:
            failures.append(number)
            print(f"case {number}: {traceback.format_exc()}", file=sys.stderr)
        seconds = time.perf_counter() - began
        if seconds > slowest:
            slowest, slowest_case = seconds, number
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{options.count} notebooks: {counts['repaired']} repaired, {counts['unreadable']} unreadable")
    print(f"answers: {counts['right']} right, {counts['wrong']} wrong, {counts['missing']} missing")
    print(f"{time.perf_counter() - start:.0f} s; the slowest, {slowest_case}, took {slowest:.2f} s")
    print(f"{peak:.0f} MB of memory at the peak, where {MEMORY_MB} are allowed")
    print(f"{len(failures)} failed{': ' + ', '.join(map(str, failures)) if failures else ''}")
    return 1 if failures else 0


if __name__ == "__main__":
    resource.setrlimit(resource.RLIMIT_DATA, (MEMORY_MB * 2**20, MEMORY_MB * 2**20))
    sys.exit(main())
