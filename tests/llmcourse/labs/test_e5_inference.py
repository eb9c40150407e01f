"""The inference lab's helpers, on a random model of two layers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import torch

from llmcourse.labs import e5_inference as lab
from llmcourse.tiny import tiny_llama

if TYPE_CHECKING:
    from transformers import LlamaForCausalLM

IDS = [5, 17, 2, 40, 9, 9, 31]


@pytest.fixture(scope="module")
def model() -> LlamaForCausalLM:
    return tiny_llama(torch.Generator().manual_seed(0)).eval()


def test_reader_gives_the_logits_of_a_full_pass_whatever_it_read_before(model: LlamaForCausalLM) -> None:
    read = lab.reader(model)
    read([5, 17, 3, 3, 3], 0)  # the last three are a guess that turns out wrong
    for ids, start in ((IDS[:4], 1), (IDS, 5), (IDS, 2), (IDS[:3], 0)):
        wanted = lab.full_logits(model, torch.tensor([ids]))[0, start:]
        torch.testing.assert_close(read(ids, start), wanted, rtol=1e-4, atol=1e-4)


def test_library_cache_holds_a_pair_for_each_layer(model: LlamaForCausalLM) -> None:
    kept = lab.library_cache(model, torch.tensor([IDS]))
    assert [tuple(x.shape) for pair in kept for x in pair] == [(1, 2, 7, 8)] * 4


def test_rotary_leaves_position_0_as_it_is_and_turns_by_differences(model: LlamaForCausalLM) -> None:
    q, k = torch.randn(2, 1, 2, 1, 8, generator=torch.Generator().manual_seed(1))

    def score(i: int, j: int) -> torch.Tensor:
        at = [torch.tensor([place]) for place in (i, j)]
        return (lab.rotary(model, q, at[0]) * lab.rotary(model, k, at[1])).sum(-1)

    torch.testing.assert_close(lab.rotary(model, q, torch.tensor([0])), q)
    torch.testing.assert_close(score(3, 1), score(12, 10), rtol=1e-4, atol=1e-5)


def test_attend_spreads_keys_over_query_heads_and_minds_the_mask() -> None:
    q, v = torch.ones(1, 4, 1, 8), torch.arange(32.0).view(1, 2, 2, 8)
    out = lab.attend(q, torch.ones(1, 2, 2, 8), v, torch.tensor([[False, True]]))
    torch.testing.assert_close(out[0, :, 0], v[0, :, 1].repeat_interleave(2, 0))


def test_early_exits_end_with_the_logits(model: LlamaForCausalLM) -> None:
    early, last = lab.early_exits(model, torch.tensor([IDS]), [1, None])
    torch.testing.assert_close(last, lab.full_logits(model, torch.tensor([IDS])), rtol=1e-4, atol=1e-4)
    assert not torch.allclose(early, last, atol=1e-2)


def test_table_reader_knows_the_last_token_alone() -> None:
    table = torch.arange(9.0).view(3, 3)
    assert lab.table_reader(table)([2, 0, 1], 1).tolist() == [[0, 1, 2], [3, 4, 5]]


def test_largest_tensor_counts_what_is_made_and_not_views_that_repeat() -> None:
    x = torch.ones(10, 1)
    assert lab.largest_tensor(lambda: x.expand(10, 500).sum()) == 10
    assert lab.largest_tensor(lambda: (x @ x.T).sum()) == 100
    assert lab.largest_tensor(lambda: torch.ones(7, 7).tril().bool()) == 49
