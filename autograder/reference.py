"""The right answers: the reference solution goes the way of a submission, and a new salt is tried first."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from secrets import token_hex

from autograder import course as courses
from autograder.authoring import golden as goldens
from autograder.authoring import sources
from autograder.course import CourseError, Limits
from autograder.records import Golden, save
from autograder.rehearsing.rehearsal import misjudged
from autograder.running.run import run
from autograder.sandbox import kernels
from autograder.sandbox.warm import NotWarm, Warm, setup

SALTS = 10
"""So many are tried before a lab's questions are to blame."""


def record_golden(folder: Path, lab: str, salt: str | None = None, *, sandbox: str = "bubblewrap") -> Golden:
    """Run the reference solution as a submission and write what it answers.

    Without a `salt` the one in use stays; with one, the lab's wrong and right solutions are tried under it.
    Raises CourseError, and writes nothing, if a cell fails or asks nothing, a question's name repeats, or the
    setup can't be run warm; and SaltRefused, which is one, if a wrong solution would earn full marks.
    """
    source, topic = sources.load(folder, lab), courses.load(folder).topic(lab)
    limits = courses.load(folder).limits_of(lab)
    used = goldens.salt(folder, lab) if salt is None else salt
    kernels.require(sandbox)
    ran = run(goldens.reference(source), used, limits, sandbox=sandbox)
    golden = goldens.answered(source, used, ran)
    if sandbox == kernels.BUBBLEWRAP:
        _require_warm(lab, setup(source, golden.modules), limits)
    if salt is not None:
        wrong = misjudged(source, topic, folder / "tests" / "labs" / lab, golden)
        if wrong:
            raise SaltRefused(
                f"{lab}: under this salt its questions don't tell wrong from right ({'; '.join(wrong)}): "
                "take another one, or let --try find it"
            )
    save(golden, goldens.path(folder, lab), indent=1)
    return golden


class SaltRefused(CourseError):
    """The hidden inputs that come of this salt let a mistake through; another salt's may not."""


def _require_warm(lab: str, cells: tuple[str, ...], limits: Limits) -> None:
    """Raise CourseError if no process that has run the setup can be forked: grading would be slow."""
    warm = Warm(cells, limits)
    try:
        warm.ready()
    except NotWarm as error:
        raise CourseError(f"{lab}: its setup can't be run once for a whole class: {error}") from None
    finally:
        warm.close()


def find_salt(folder: Path, lab: str, tries: int = SALTS, *, sandbox: str = "bubblewrap") -> Golden:
    """As `record_golden`, with the first of so many random salts that tells wrong from right."""
    for _ in range(tries):
        with suppress(SaltRefused):
            return record_golden(folder, lab, token_hex(8), sandbox=sandbox)
    raise CourseError(f"{lab}: none of {tries} salts tells wrong from right: its questions need mending")
