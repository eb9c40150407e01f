"""Grids, texts, and a model whose weights can be exchanged."""

from __future__ import annotations

import pytest
import torch
from torch import nn

from llmcourse.labs import s7_quantization as lab


def test_a_grid_holds_zero_and_both_ends() -> None:
    w = torch.tensor([[-1.0, 0.0, 2.0], [3.0, 4.0, 6.0], [0.0, 0.0, 0.0]])
    scale, zero = lab.minmax_grid(w, 2)
    assert scale.flatten().tolist() == [1.0, 2.0, 1.0]
    assert zero.flatten().tolist() == [1.0, 0.0, 0.0]
    assert lab.snap(w, scale, zero, 2).tolist() == [[-1.0, 0.0, 2.0], [4.0, 4.0, 6.0], [0.0, 0.0, 0.0]]


def test_each_group_has_a_grid_of_its_own() -> None:
    w = torch.tensor([[0.0, 3.0, 0.0, 30.0, 1.2, 3.0, 12.0, 30.0]])
    assert lab.fake_quant(w, 2, 2).tolist() == [[0.0, 3.0, 0.0, 30.0, 1.0, 3.0, 10.0, 30.0]]
    assert lab.fake_quant(w, 2, 8).tolist() == [[0.0, 0.0, 0.0, 30.0, 0.0, 0.0, 10.0, 30.0]]


def test_numbers_off_ties_reach_both_ends() -> None:
    codes = lab.off_ties(torch.Generator().manual_seed(0), (50, 40), -7, 7)
    assert codes[:, 0].eq(-7).all()
    assert codes[:, 1].eq(7).all()
    assert float((codes - codes.round()).abs().max()) <= 0.4
    assert float(codes.abs().max()) <= 7


def test_weights_come_back_even_after_an_error() -> None:
    model = nn.Linear(3, 2)
    before = model.weight.detach().clone()

    def broken() -> None:
        with lab.weights(model, {"weight": torch.ones(2, 3)}):
            assert model.weight.eq(1).all()
            raise ValueError

    with pytest.raises(ValueError):  # noqa: PT011
        broken()
    assert torch.equal(model.weight, before)
