"""What the new-trends lab looks inside with, and its data sets."""

from __future__ import annotations

import runpy

import pytest
import torch

from llmcourse import data
from llmcourse.labs import s8_inside as lab
from llmcourse.tiny import tiny_llama


@pytest.fixture
def small():
    return tiny_llama(torch.Generator().manual_seed(0)).requires_grad_(False)


IDS = torch.tensor([[5, 17, 40, 2]])


def test_the_parts_add_up_to_the_stream(small):
    names, parts = lab.residual_parts(small, IDS)
    assert names == ["embedding", "attention 0", "mlp 0", "attention 1", "mlp 1"]
    torch.testing.assert_close(small.model.norm(parts.sum(0)), lab.hidden_states(small, IDS)[-1][0, -1])


def test_no_hook_is_left_behind(small):
    lab.residual_parts(small, IDS)
    assert not any(module._forward_hooks for module in small.modules())


def test_writers_are_the_matrices_that_write_into_the_stream(small):
    names = lab.stream_writers(0, 1)
    assert len(names) == 4
    assert all(small.get_parameter(name).shape[0] == small.config.hidden_size for name in names)


class Letters:
    """A tokenizer of letters."""

    eos_token_id = 0

    def __call__(self, text, **options):
        ids = [1 + ord(letter) % 59 for letter in text]
        return {"input_ids": ids}


def test_states_of_tokens_are_the_models_own(small):
    ids, states = lab.token_states(small, Letters(), layer=1, tokens=70, row=32)
    assert ids.shape == (2, 32)
    torch.testing.assert_close(states, lab.hidden_states(small, ids)[1])
    assert len(small.model.layers) == 2


def test_the_planted_rows_are_sums_of_three_directions():
    dictionary, rows = lab.planted_dictionary(5, seed=0)
    torch.testing.assert_close(dictionary.norm(dim=1), torch.ones(64))
    chosen = torch.rand(5, 64, generator=skipped(64 * 32)).topk(3, 1).indices
    for row, three in zip(rows, chosen, strict=True):
        weights = torch.linalg.lstsq(dictionary[three].T, row[:, None]).solution
        torch.testing.assert_close(dictionary[three].T @ weights, row[:, None], rtol=1e-4, atol=1e-4)
        assert ((weights > 0.99) & (weights < 2.01)).all()


def skipped(numbers: int) -> torch.Generator:
    generator = torch.Generator().manual_seed(0)
    torch.randn(numbers // 32, 32, generator=generator)
    return generator


def relu_sae(x, W_enc, b_enc, W_dec, b_dec, k):
    features = ((x - b_dec) @ W_enc + b_enc).relu()
    return features @ W_dec + b_dec, features


def test_training_an_autoencoder_lowers_its_error_and_keeps_directions_of_length_one():
    _, x = lab.planted_dictionary(512, seed=0)

    def error(steps: int) -> float:
        trained = lab.train_sae(relu_sae, x, 64, 3, steps=steps)
        torch.testing.assert_close(trained["W_dec"].norm(dim=1), torch.ones(64))
        return float((relu_sae(x, **trained, k=3)[0] - x).square().mean())

    assert error(60) < 0.5 * error(1)


def test_tuning_leaves_the_model_as_it_was(small):
    name = "model.layers.1.mlp.down_proj.weight"
    before = small.get_parameter(name).clone()

    class Padded(Letters):
        def __call__(self, texts, **options):
            ids = torch.tensor([super(Padded, self).__call__(text)["input_ids"] for text in texts])
            return Batch(input_ids=ids, attention_mask=torch.ones_like(ids))

    class Batch(dict):
        def to(self, device):
            return self

    tuned = lab.tune(small, Padded(), ["abcdef", "ghijkl"], [name], steps=5, rate=1e-2, seed=0)
    assert torch.equal(small.get_parameter(name), before)
    assert tuned[name].shape == before.shape
    ids = torch.tensor([Letters()("abcdef")["input_ids"]])
    first = small(ids, labels=ids).loss
    with torch.no_grad():
        small.get_parameter(name).copy_(tuned[name])
    assert small(ids, labels=ids).loss < first


def test_the_recorded_sums_are_whole():
    table = lab.recorded_sums()
    wanted = runpy.run_path(str(data.folder() / "arithmetic_lm" / "record.py"))["questions"]()
    assert list(table) == wanted
    assert len(table) == 987
    assert all(len(p) == 61 and sum(p) == pytest.approx(1) and min(p) >= 0 for p in table.values())
    assert all(0 < lab.truth(*question) <= 55 for question in table)
    mean = sum(p[lab.truth(*question)] for question, p in table.items()) / len(table)
    assert 0.2 < mean < 0.5


def test_some_recorded_sums_are_what_the_model_says():
    from llmcourse import models

    lm, tok = models.load_lm("smollm2-135m", device="cpu")
    asked = [(12, "+", 7), (2, "+", 2), (20, "-", 15)]
    found = lab.answer_probabilities(lm, tok, asked, lab.sum_prefix(lm, tok))
    rows = {(r["a"], r["op"], r["b"]): r["p"] for r in data.load("arithmetic_lm").to_list()}
    assert list(found) == asked
    for question, p in found.items():
        assert [10_000 * x for x in p] == pytest.approx(rows[question], abs=20)


def test_behaviour_prompts_are_halved():
    rows = data.load("behaviour_prompts").to_list()
    assert runpy.run_path(str(data.folder() / "behaviour_prompts" / "generate.py"))["rows"]() == rows
    requests = lab.behaviour_requests()
    assert [len(texts) for splits in requests.values() for texts in splits.values()] == [20] * 4
    assert len({row["text"] for row in rows}) == 80


def test_requests_of_different_lengths_are_read_as_if_alone():
    from llmcourse import models

    lm, tok = models.load_lm("smollm2-135m", device="cpu")
    requests = ["Write a poem.", "Write a Python function that adds two numbers, and explain it briefly."]
    together = lab.log_p_next(lm, tok, requests, "```")
    alone = torch.cat([lab.log_p_next(lm, tok, [request], "```") for request in requests])
    torch.testing.assert_close(together, alone, rtol=1e-3, atol=1e-3)
    assert together[1] > together[0] + 2
    states = lab.last_states(lm, tok, requests)
    assert states.shape == (2, lm.config.num_hidden_layers + 1, lm.config.hidden_size)
    assert len(lab.reply(lm, tok, requests, new_tokens=2)) == 2
