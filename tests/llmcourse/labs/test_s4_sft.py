from __future__ import annotations

import math
from pathlib import Path

import pytest
import torch
from torch import nn

from llmcourse import models
from llmcourse.labs import s4_sft


@pytest.fixture(scope="module")
def tok():
    return models.load_lm("smollm2-135m", device="cpu")[1]


CHAT = [{"role": "user", "content": "Name a colour."}, {"role": "assistant", "content": "Blue."}]


def test_the_tokenizer_starts_no_threads(tok, monkeypatch):
    monkeypatch.setenv("TOKENIZERS_PARALLELISM", "true")
    s4_sft.quiet()
    before = len(list(Path("/proc/self/task").iterdir()))
    header, end = s4_sft.turn_marks(tok)
    assert tok.decode(header) == "<|im_start|>assistant\n"
    assert tok.decode([end]) == "<|im_end|>"
    assert len(list(Path("/proc/self/task").iterdir())) <= before


def test_labelled_labels_the_last_so_many():
    made = s4_sft.labelled([3, 0], seed=1, lengths=[5, 4])
    assert [tuple(ids.shape) for ids, _ in made] == [(1, 5), (1, 4)]
    assert [int((labels != -100).sum()) for _, labels in made] == [3, 0]
    assert made[0][1][0, -3:].equal(made[0][0][0, -3:])


def test_flat_gradient_has_zeros_where_there_is_none():
    model = nn.Linear(2, 1)
    model.weight.grad = torch.ones(1, 2)
    assert s4_sft.flat_gradient(model).tolist() == [1, 1, 0]


def test_kept_between_tells_one_backward_from_many():
    model, x = nn.Sequential(nn.Linear(3, 3), nn.Tanh()), torch.ones(2, 3)

    def each():
        for _ in range(3):
            model(x).sum().backward()

    def once():
        sum(model(x).sum() for _ in range(3)).backward()

    assert s4_sft.kept_between(each, model) == [0, 0, 0]
    first, *others = s4_sft.kept_between(once, model)
    assert first == 0 < min(others)
    assert not model._forward_pre_hooks


def test_saved_bytes_leaves_parameters_out():
    net = s4_sft.block_net(0, depth=1, width=4)
    x = torch.randn(2, 4)
    assert s4_sft.saved_bytes(lambda: net(x), net) == 4 * (2 * 4 + 3 * 2 * 16)


def test_no_torch_checkpoint():
    from torch.utils.checkpoint import checkpoint

    for reentrant in (False, True):
        with s4_sft.no_torch_checkpoint(), pytest.raises(RuntimeError, match="asks you to write"):
            checkpoint(nn.Linear(2, 2), torch.ones(1, 2), use_reentrant=reentrant)
    assert checkpoint(nn.Linear(2, 2), torch.ones(1, 2), use_reentrant=False).shape == (1, 2)


def test_score():
    row = {"city": "Basel", "day": "Sunday", "seats": 4, "text": ""}
    wanted = s4_sft.wanted_json(row)
    said = [wanted, wanted.replace("Basel", " Basel"), wanted.replace("4", "5"), "{}", "[1]", "no"]
    assert s4_sft.score(said, [row] * 6) == {"valid JSON": 3, "all right": 1, "right but for spaces": 2}


def test_chat_labels_are_the_last_answer_and_its_end(tok):
    ids, labels = s4_sft.chat_labels(tok, CHAT, tok.convert_tokens_to_ids("<|im_end|>"))
    assert tok.decode([i for i in labels if i != -100]) == "Blue.<|im_end|>"
    assert all(label in (-100, token) for token, label in zip(ids, labels, strict=True))


def test_the_librarys_packing_and_rows():
    pytest.importorskip("trl")
    rows = s4_sft.pack_by_trl([13, 11, 8, 1], 20)
    assert sorted(rows) == [[0], [1, 2, 3]]
    made = s4_sft.inputs_by_transformers([[5, 6, 7], [8, 9]])
    assert made["input_ids"].tolist() == [[5, 6, 7, 8, 9]]
    assert made["position_ids"].tolist() == [[0, 1, 2, 0, 1]]
    assert made["labels"].tolist() == [[-100, 6, 7, -100, 9]]


def test_pefts_layer_merges_into_a_new_one():
    pytest.importorskip("peft")
    base, x = nn.Linear(6, 4), torch.randn(3, 6)
    layer = s4_sft.lora_by_peft(base, r=2, alpha=6)
    assert layer(x).allclose(base(x))
    with torch.no_grad():
        layer.lora_A["default"].weight.fill_(0.5)
        layer.lora_B["default"].weight.fill_(0.5)
    before, weight = layer(x), base.weight.clone()
    merged = layer.merge()
    assert type(merged) is nn.Linear
    assert merged(x).allclose(before, atol=1e-5)
    assert base.weight.equal(weight)


def test_the_librarys_schedule():
    rates = [s4_sft.schedule_by_transformers(s, peak=2.0, warmup=2, total=6, kind="cosine") for s in range(7)]
    assert rates[:3] == [0, 1, 2]
    assert math.isclose(rates[4], 1.0)
    assert abs(rates[6]) < 1e-9
