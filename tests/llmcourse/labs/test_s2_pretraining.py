"""What the pre-training lab's exercises and demos stand on."""

from __future__ import annotations

import pytest
import torch
from torch import nn

from llmcourse import data
from llmcourse.labs import s2_pretraining as lab
from llmcourse.stories import stories


def test_shingles_are_runs_of_three_words() -> None:
    assert lab.shingles("One two  three FOUR") == {b"one two three", b"two three four"}
    assert lab.shingles("one two") == {b"one two"}
    assert lab.shingles(" ") == set()


def test_hidden_targets_are_the_last() -> None:
    ids, targets = lab.random_rows(1, 2, 5, hide=3)
    assert ids.shape == targets.shape == (2, 5)
    assert (targets == -100).sum() == 3
    assert (targets.flatten()[-3:] == -100).all()
    assert (ids > 0).all()


def test_gradients_of_unused_parameters_are_zeros() -> None:
    model = lab.tiny_lm(torch.Generator().manual_seed(0))
    model(torch.ones(1, 3, dtype=torch.int64)).sum().backward()
    flat = lab.flat_gradients(model)
    assert len(flat) == 1344
    assert (flat[:12] == 0).all()


def test_a_run_is_the_same_for_the_same_seed() -> None:
    one, two = lab.tiny_run(3), lab.tiny_run(3)
    assert one == two
    assert one[-1][0] < one[0][0]


def test_one_step_is_torchs() -> None:
    parameter, start = nn.Parameter(torch.tensor([1.0, -2.0])), torch.tensor([1.0, -2.0])
    optimizer = torch.optim.AdamW([parameter], lr=0.1, betas=(0.9, 0.95), weight_decay=0.1)
    moments = torch.zeros(2), torch.zeros(2)
    for step in (1, 2):
        parameter.grad = torch.tensor([0.5, 3.0])
        optimizer.step()
        start, *moments = lab.library_adamw(
            start, torch.tensor([0.5, 3.0]), *moments, step, lr=0.1, betas=(0.9, 0.95), eps=1e-8, wd=0.1
        )
    assert torch.allclose(start, parameter.detach())


@pytest.mark.parametrize(("step", "rate"), [(0, 0.0), (2, 1.0), (4, 2.0), (12, 1.1), (20, 0.2)])
def test_rates(step: int, rate: float) -> None:
    assert lab.library_rate(step, peak=2.0, warmup=4, total=20, floor=0.2) == pytest.approx(rate)


def test_windows_are_pieces_of_the_stream() -> None:
    blocks, _ = lab.random_windows([[1, 2, 3], [4, 5, 6]], 3, eos=0)
    assert blocks.shape == (2, 4)
    pieces = [[1, 2, 3, 0], [2, 3, 0, 4], [3, 0, 4, 5], [0, 4, 5, 6], [4, 5, 6, 0]]
    assert all(row in pieces for row in blocks.tolist())


def test_labels_of_web_noise() -> None:
    noise = data.load("web_noise")
    assert [all(lab.labelled_flags(text).values()) for text in noise["text"]] == [
        not b for b in noise["breaks"]
    ]
    assert all(lab.labelled_flags("anything else").values())


def test_the_first_of_two_copies_stays() -> None:
    one, two = stories(2)
    assert lab.library_dedup([one, two, one], 0.9) == [0, 1]


def test_a_run_learns_and_writes() -> None:
    corpus = stories(60)
    learned = lab.learn_tokens(corpus)
    blocks, _ = lab.random_windows([encoded.ids for encoded in learned.encode_batch(corpus)], 32, eos=0)
    recipe = lab.Recipe(lab.library_adamw, nn.utils.clip_grad_norm_, lab.library_rate, lab.no_monitor)
    trainer = lab.Trainer(blocks, recipe, steps=12, layers=1, hidden=32, device="cpu", seed=0)
    for number in range(trainer.steps):
        trainer.step(number)
    losses = trainer.curves["loss"]
    assert losses[-1] < losses[0]
    assert trainer.held_out(blocks) < losses[0]
    assert len(trainer.write(learned, 2)) == 2
