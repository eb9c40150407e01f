"""Runs each lab once a session, with the cases that the selected tests ask for."""

from __future__ import annotations

import functools
from collections.abc import Callable
from pathlib import Path

import pytest

from autograder import course, labs
from autograder.authoring import golden, sources
from autograder.rehearsing import cases
from labs import rules

FOLDER = Path(__file__).parents[2]


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    topics = course.load(FOLDER).ready
    if "case" in metafunc.fixturenames:
        found = [case for topic in topics for case in cases.of(topic, Path(__file__).parent / topic.id)]
        metafunc.parametrize("case", found, ids=lambda case: f"{case.lab}/{case.key}")
    if "seed" in metafunc.fixturenames:
        metafunc.parametrize("seed", rules.seeds(metafunc.config.getoption("--seeds")))
    if "topic" in metafunc.fixturenames:
        metafunc.parametrize("topic", topics, ids=lambda topic: topic.id)


@pytest.fixture(scope="session")
def load_lab() -> Callable[[str], labs.Lab]:
    return functools.cache(lambda name: sources.load(FOLDER, name))


@pytest.fixture(scope="session")
def results(
    request: pytest.FixtureRequest,
    load_lab: Callable[[str], labs.Lab],
    tmp_path_factory: pytest.TempPathFactory,
) -> Callable[[str], cases.Results]:
    """The results of a lab's run, by its id."""
    selected = [
        item.callspec.params.get("case") for item in request.session.items if hasattr(item, "callspec")
    ]

    @functools.cache
    def of(lab: str) -> cases.Results:
        topic = course.load(FOLDER).topic(lab)
        wanted = [case for case in selected if isinstance(case, cases.Case) and case.lab == lab]
        out = tmp_path_factory.mktemp(lab)
        # The stub keeps the run on the line of forks where no case at all is selected.
        wanted = wanted or [case for case in cases.of(topic, FOLDER / "none") if case.kind == "stub"][:1]
        salt = golden.salt(FOLDER, lab)  # a mutant must lose under the one that grades
        return cases.run(load_lab(lab), topic, wanted, out, parameters={"DEVICE": "cpu"}, salt=salt)

    return of
