"""The helpers of lab s3_datasets, and its data sets."""

from __future__ import annotations

import runpy
from collections import Counter

import numpy as np
import pytest

from llmcourse import data
from llmcourse.labs import s3_datasets as lab


def test_a_script_replies_in_turn_and_remembers_what_it_was_asked():
    model = lab.Scripted(["a", "b"])
    assert [model(prompt) for prompt in ("1", "2", "3")] == ["a", "b", "b"]
    assert model.prompts == ["1", "2", "3"]
    assert lab.Scripted([])("x") == ""
    assert lab.Scripted(str.upper)("x") == "X"


def test_alike_is_about_words_in_order():
    assert lab.alike("Sort it, now!", "sort it now") == 1
    assert lab.alike("a b", "c d") == 0
    assert lab.words("Don't stop-it 2") == ["don", "t", "stop", "it", "2"]


def test_every_prompts_places_are_known():
    places = {"question", "task", "criterion", "parts", "persona", "operation", "failures"}
    for text in lab.PROMPTS.values():
        text.format(**dict.fromkeys(places, ""))


@pytest.mark.parametrize("problem", lab.PROBLEMS, ids=lambda problem: problem["head"])
def test_problems_are_solved_and_their_tests_fail_an_empty_body(problem):
    scope: dict[str, object] = {}
    exec(problem["solution"] + problem["tests"], scope)
    with pytest.raises((AssertionError, TypeError)):
        exec(problem["head"] + "\n    pass\n" + problem["tests"], {})


def test_jaccard_and_minhash():
    assert lab.jaccard("a b c d", "a b c e") == 1 / 3
    assert lab.jaccard("a b", "a b") == 0
    text = "one two three four five six seven eight nine ten"
    assert lab.minhash_originals([text, "something else is said here", text + " eleven"], 0.65) == [0, 1]


def test_faiss_and_scikit_learn_as_stand_ins():
    assert lab.faiss_pairs(np.eye(3)[[0, 1, 0]], 0.5) == [(0, 2)]
    assert lab.sklearn_overlaps(["x a b c", "c b a"], ["A, b c!", "q"], 3) == {0: [0]}


def test_seed_tasks_personas_and_test_items():
    seeds = data.load("seed_tasks").to_list()
    assert set(Counter(seed["topic"] for seed in seeds).values()) == {5}
    assert len({seed["instruction"] for seed in seeds}) == 60
    assert len(set(data.load("personas")["persona"])) == 24
    items = data.load("tiny_test").to_list()
    assert len({item["question"] for item in items}) == len(items) == 24
    assert sum(len(item["question"].split()) < 13 for item in items) == 4


def test_noisy_rows_come_from_their_generator_and_have_their_faults():
    rows = data.load("noisy_instructions").to_list()
    made = runpy.run_path(str(data.folder() / "noisy_instructions" / "generate.py"))["rows"]()
    assert [row["row_text"] for row in made] == [row["row_text"] for row in rows]
    assert Counter(row["fault"] for row in rows) == {
        "none": 97,
        "paraphrase": 36,
        "copy": 24,
        "poor": 21,
        "broken": 20,
        "contaminated": 19,
        "template": 19,
        "refusal": 16,
    }
    texts = [row["row_text"] for row in rows]
    for i, row in enumerate(rows):
        if row["fault"] in ("copy", "template"):
            assert max(lab.jaccard(texts[i], text) for text in texts[:i]) >= 0.65, row["row_text"]
        if row["fault"] == "refusal":
            assert row["messages"][-1]["content"].lower().startswith(lab.REFUSALS)
