"""The helpers of lab s5_alignment, and its data sets."""

from __future__ import annotations

import math
import runpy
import statistics

import pytest
import torch

from llmcourse import data, models
from llmcourse.labs import s5_alignment as lab


@pytest.fixture(scope="module")
def real():
    lab.quiet()
    return models.load_lm("smollm2-135m", device="cpu")


def test_a_masked_mean_ignores_what_the_mask_leaves_out():
    x = torch.tensor([[1.0, math.nan], [3.0, 5.0]])
    assert lab.masked_mean(x, torch.tensor([[1, 0], [1, 1]])).item() == 3
    with pytest.raises(ValueError, match="the mask is empty"):
        lab.masked_mean(x, torch.zeros(2, 2))


def test_pairs_are_encoded_as_a_chat_is(real):
    _, tok = real
    pairs = [{"prompt": "Name a colour.", "chosen": "Blue.", "rejected": "I would say that it is red."}]
    ids, there, is_answer = lab.encoded_pairs(tok, pairs, "cpu")
    assert ids.shape == there.shape == is_answer.shape == (2, int(there[1].sum()))
    for row, text in enumerate(("Blue.", "I would say that it is red.")):
        assert tok.decode(ids[row][is_answer[row] == 1]) == f"{text}<|im_end|>\n"
        chat = [*lab.chat_of("Name a colour."), {"role": "assistant", "content": text}]
        whole = tok.apply_chat_template(chat, return_dict=True)["input_ids"]
        assert ids[row][there[row] == 1].tolist() == whole


def test_replies_are_texts_for_each_question(real):
    model, tok = real
    questions = ["Name a colour.", "What is the capital of Japan?"]
    said = lab.replies(model, tok, questions, new_tokens=3)
    assert [len(texts) for texts in said] == [1, 1]
    assert said == lab.replies(model, tok, questions, new_tokens=3, batch=1)
    sampled = lab.replies(model, tok, questions[:1], new_tokens=3, samples=2, seed=1)
    assert sampled == lab.replies(model, tok, questions[:1], new_tokens=3, samples=2, seed=1)
    assert len(sampled[0]) == 2
    assert lab.reply_lengths(tok, ["", "one two"]) == [0, 2]


def test_features_of_a_text_dont_depend_on_its_neighbours(real):
    model, tok = real
    alone = lab.mean_hidden(model, tok, ["Close the door."])
    beside = lab.mean_hidden(model, tok, ["Close the door.", "Please close the door, if you can, thank you."])
    assert alone.shape == (1, model.config.hidden_size)
    assert alone.dtype == torch.float64
    assert torch.allclose(alone[0], beside[0], atol=1e-3)


def test_the_adder_learns_and_is_repeatable():
    def update(logp, old_logp, advantages, values, old_values, returns):
        return -((logp - old_logp).exp() * advantages).mean() + (values - returns).square().mean()

    options = {"rounds": 30, "epochs": 2, "rate": 1e-2}
    shares = lab.train_adder(update, 0, **options)
    assert shares == lab.train_adder(update, 0, **options)
    assert statistics.mean(shares[-3:]) > statistics.mean(shares[:3]) + 0.05


@pytest.mark.filterwarnings("ignore::FutureWarning")  # as `quiet` does for a lab
def test_trl_is_asked_and_agrees_with_its_equations(real):
    if not lab.libraries():
        pytest.skip("TRL isn't installed")
    _, tok = real
    names = ("pi_chosen", "pi_rejected", "ref_chosen", "ref_rejected")
    by_trl = lab.trl_dpo(tok, "sigmoid")
    four = [by_trl.inputs[name] for name in names]
    assert lab.dpo_by_trl(*four)[0].mean().item() == pytest.approx(by_trl.loss, abs=1e-5)
    assert abs(by_trl.loss - math.log(2)) > 1e-3
    for name, x in lab.metrics_by_trl(*four, 0.1).items():
        assert x == pytest.approx(by_trl.metrics[name], abs=1e-4)
    ipo = lab.trl_dpo(tok, "ipo")
    lengths = [ipo.inputs[name] for name in ("len_chosen", "len_rejected")]
    assert lab.ipo_by_trl(*four, *lengths).mean().item() == pytest.approx(ipo.loss, rel=1e-5)


def test_log_probabilities_are_sums_over_the_mask():
    logits = torch.randn(2, 4, 5, generator=torch.Generator().manual_seed(0))
    ids, mask = torch.tensor([[0, 1, 2, 3], [4, 3, 2, 1]]), torch.tensor([[0, 1, 1, 0], [0, 0, 0, 1]])
    logp = logits.log_softmax(-1)
    wanted = [logp[0, 0, 1] + logp[0, 1, 2], logp[1, 2, 1]]
    assert torch.allclose(lab.logps_by_torch(logits, ids, mask), torch.stack(wanted))


def test_short_answers_are_told_apart():
    rows = data.load("short_answers").to_list()
    splits = {split: [row for row in rows if row["split"] == split] for split in ("train", "test")}
    assert [len(found) for found in splits.values()] == [96, 24]
    assert len({row["question"] for row in rows}) == 120
    assert all(row["question"].endswith("?") and row["answer"].endswith(".") for row in rows)


def test_requests_come_polite_and_rude():
    rows = data.load("requests").to_list()
    assert [row["polite"] for row in rows] == [True, False] * 64
    assert runpy.run_path(str(data.folder() / "requests" / "generate.py"))["rows"]() == rows


def test_the_recorded_runs_are_whole():
    rows = data.load("dpo_runs").to_list()
    for run in ("dpo", "dpo + sft"):
        log = [row for row in rows if row["run"] == run]
        assert [row["step"] for row in log] == list(range(1, 31))
        for row in log:
            margin = row["rewards/chosen"] - row["rewards/rejected"]
            assert row["rewards/margins"] == pytest.approx(margin, abs=1e-3)
    said = data.load("dpo_runs", table="replies").to_list()
    assert [row["question"] for row in said] == 3 * lab.held_out_questions()
