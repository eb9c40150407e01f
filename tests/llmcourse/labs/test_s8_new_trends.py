"""What the lab on new trends draws and trains for its demos."""

from __future__ import annotations

import pytest
import torch

from llmcourse.labs.s8_new_trends import Digits, Shapes, tiny_clip, tiny_llava, two_rings


@pytest.fixture(scope="module")
def shapes() -> Shapes:
    return Shapes(0)


def test_twelve_of_64_combinations_are_held_out(shapes):
    assert len(shapes.unseen) == 12
    assert sorted(shapes.seen + shapes.unseen) == list(range(64))
    assert len({shapes.caption(number) for number in range(64)}) == 64
    assert shapes.caption(0) == "a red circle in the top left"


@pytest.mark.parametrize("number", range(0, 64, 5))
def test_a_shape_has_its_colour_and_its_corner(number):
    shapes = Shapes(number)
    pictures, labels = shapes.draw([number], each=8)
    assert pictures.shape == (8, 3, 32, 32)
    assert labels.tolist() == [number] * 8
    colour, _, corner = shapes.parts(number)
    spread = (pictures.amax(1) - pictures.amin(1)) > 0.35
    rows, columns = spread.nonzero()[:, 1].float(), spread.nonzero()[:, 2].float()
    assert (rows.mean() < 16) == corner.startswith("top")
    assert (columns.mean() < 16) == corner.endswith("left")
    ink = pictures.movedim(1, -1)[spread].mean(0)
    strong = {"red": [0], "green": [1], "blue": [2], "yellow": [0, 1]}[colour]
    assert set(ink.topk(len(strong)).indices.tolist()) == set(strong)


def test_the_same_seed_draws_the_same_pictures():
    assert torch.equal(Shapes(3).draw([1, 2])[0], Shapes(3).draw([1, 2])[0])


def test_a_fine_tune_reads_its_own_task_best():
    digits = Digits(0)
    tuned = digits.train(task="up")
    assert digits.accuracy(digits.base, "plain") > 0.9
    assert digits.accuracy(tuned, "up") > digits.accuracy(digits.base, "up") + 0.2


def test_random_libraries_leave_the_random_state_alone():
    before = torch.random.get_rng_state()
    tiny_clip(1)
    tiny_llava(1)
    assert torch.equal(before, torch.random.get_rng_state())


def test_points_lie_on_two_rings():
    radii = two_rings(40, 0).norm(dim=1)
    assert sorted(set(radii.mul(10).round().tolist())) == [5, 15]
