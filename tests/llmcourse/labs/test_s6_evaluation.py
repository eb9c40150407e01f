"""The helpers of lab s6_evaluation, and its data sets."""

from __future__ import annotations

import importlib.util
import runpy
from collections import Counter

import pytest

from llmcourse import data, models
from llmcourse.labs import s6_evaluation as lab


@pytest.mark.parametrize("name", ["choices", "judge_pairs", "arena_votes", "annotations"])
def test_tables_are_what_their_generators_write(name):
    made = runpy.run_path(str(data.folder() / name / "generate.py"))["rows"]()
    assert data.load(name).to_list() == made


def test_choices_are_balanced():
    items = data.load("choices").to_list()
    assert len(items) == len({item["question"] for item in items}) == 160
    assert all(len(set(item["choices"])) == 4 for item in items)
    assert set(Counter(item["answer"] for item in items).values()) == {40}
    assert set(Counter((item["topic"], item["kind"], item["difficulty"]) for item in items).values()) == {4}


def test_judge_pairs_are_alike_in_length():
    pairs = data.load("judge_pairs").to_list()
    assert len(pairs) == 40
    assert all(abs(len(pair["right"]) - len(pair["absurd"])) <= 12 for pair in pairs)
    assert all(pair["absurd"] in pair["wordy"] for pair in pairs)


def test_memory_probe_has_three_groups():
    rows = data.load("memory_probe").to_list()
    assert Counter(row["kind"] for row in rows) == {"known": 8, "new": 8, "paraphrase": 8}
    known, paraphrased = ([r["work"] for r in rows if r["kind"] == kind] for kind in ("known", "paraphrase"))
    assert known == paraphrased


def test_votes_and_annotations():
    votes = data.load("arena_votes").to_list()
    assert len(votes) == 1200
    assert {vote["score"] for vote in votes} == {0.0, 0.5, 1.0}
    ratings = [r for row in data.load("annotations").to_list() for r in row["ratings"]]
    assert {r for r in ratings if r is not None} == {1, 2, 3, 4, 5}
    assert 0.1 < ratings.count(None) / len(ratings) < 0.2


def test_prompts_and_rotation():
    assert lab.question_prompt("Why?") == "Question: Why?\nAnswer:"
    listed = "Question: Why?\nA. a\nB. b\nC. c\nD. d\nAnswer:"
    assert lab.letter_prompt("Why?", ["a", "b", "c", "d"]) == listed
    for place in range(4):
        moved = lab.rotated(["w", "x", "y", "z"], 2, place)
        assert moved[place] == "y"
        assert sorted(moved) == ["w", "x", "y", "z"]


@pytest.mark.parametrize(("head", "body", "check"), lab.PROGRAMS)
def test_programs_pass_their_tests_and_fail_without_a_body(head, body, check):
    exec(head + body + check, {})
    with pytest.raises((AssertionError, TypeError)):
        exec(head + "    return None\n" + check, {})


def test_planted_records_have_one_weak_conjunction():
    records = lab.planted_records(4000, seed=1)
    weak = [r["correct"] for r in records if r["topic"] == "law" and r["form"] == "long"]
    rest = [r["correct"] for r in records if r["topic"] != "law" or r["form"] != "long"]
    assert 0.15 < sum(weak) / len(weak) < 0.35
    assert 0.77 < sum(rest) / len(rest) < 0.83
    assert lab.planted_records(5, seed=2) == lab.planted_records(5, seed=2)


def test_pandas_slices_lists_single_keys_with_enough_records():
    records = [{"a": i % 2, "b": i, "correct": i % 2} for i in range(6)]
    found = lab.pandas_slices(records, ["a", "b"], 2)
    assert [(row["slice"], row["n"], row["accuracy"]) for row in found] == [("a=0", 3, 0.0), ("a=1", 3, 1.0)]
    assert 0.5 < found[0]["high"] < 0.6


def test_mcnemar():
    got = lab.mcnemar([1] * 6 + [0] * 4, [1, 1, 0, 0, 0, 0, 1, 0, 0, 0])
    assert got["diff"] == pytest.approx(0.3)
    assert got["p"] == pytest.approx(0.375)
    assert lab.mcnemar([1, 0], [1, 0]) == {"diff": 0.0, "se": 0.0, "p": 1.0}


def test_what_the_model_says():
    lm, tok = models.load_lm()
    a, b = lab.first_token(lm, tok, "The capital of France is", [" Paris", " soup"])
    assert 0 > a > b
    paris, soup = lab.loss_logprobs(lm, tok, "The capital of France is", [" Paris", " soup"])
    assert (paris, soup) == pytest.approx((a, b), abs=1e-3)
    assert "Answer A: x" in lab.judge_prompt(tok, "q", "x", "y")
    canonical, shuffled = lab.order_logprobs(lm, tok, ["one,", "two,", "three,", "four,", "five"], 3, 0)
    assert len(shuffled) == 3
    assert canonical > max(shuffled)


def test_rounded_changes_a_copy_alone():
    lm, _ = models.load_lm()
    before = lm.model.layers[0].mlp.up_proj.weight.clone()
    other = lab.rounded(lm, 3)
    assert lm.model.layers[0].mlp.up_proj.weight.equal(before)
    row = other.model.layers[0].mlp.up_proj.weight[0]
    assert len(row.unique()) <= 7


@pytest.mark.skipif(importlib.util.find_spec("lm_eval") is not None, reason="lm-eval is installed")
def test_without_the_harness_there_is_nothing_to_compare():
    assert lab.lm_eval_loglikelihood(None, None, [("a", " b")]) is None
    assert lab.lm_eval_rolling(None, None, "a b", 8) is None
    assert lab.lm_eval_task(None, None, []) is None
    assert lab.janitor_grams("a b", 2) is None
