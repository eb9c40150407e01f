"""What the lab on architecture takes from its own module."""

from __future__ import annotations

import torch
import torch.nn.functional as F

from llmcourse.labs.s1_architecture import (
    assembled,
    corpus,
    heads_off,
    learned_bpe,
    lib_attention,
    lib_draw,
    lib_probs,
    lib_rope,
    tiny_llama,
    tokens_after,
)


def generator() -> torch.Generator:
    return torch.Generator().manual_seed(0)


@torch.no_grad()
def test_a_model_of_the_librarys_parts_is_the_model() -> None:
    """At once, and one token after the other with a cache."""
    weights, _, model = tiny_llama(generator(), num_hidden_layers=2, num_key_value_heads=2, rope_theta=500.0)
    own = assembled(model, lib_rope, lib_attention)
    assert own.state_dict()["model.norm.weight"].data_ptr() == weights["model.norm.weight"].data_ptr()
    ids = torch.randint(50, (1, 9), generator=generator())
    wanted = model(ids).logits
    torch.testing.assert_close(own(ids).logits, wanted, rtol=1e-4, atol=1e-4)
    cache, rows = None, []
    for token in ids[0]:
        out = own(token[None, None], past_key_values=cache, use_cache=True)
        cache = out.past_key_values
        rows.append(out.logits[:, -1])
    torch.testing.assert_close(torch.stack(rows, 1), wanted, rtol=1e-4, atol=1e-4)


@torch.no_grad()
def test_heads_off() -> None:
    _, _, model = tiny_llama(generator(), num_hidden_layers=2)
    ids = torch.randint(50, (7,), generator=generator())
    wanted = F.cross_entropy(model(ids[None]).logits[0, :-1], ids[1:], reduction="none")
    torch.testing.assert_close(heads_off(model, ids, []), wanted)
    changed = heads_off(model, ids, [(0, 1), (1, 5)])
    assert not torch.allclose(changed, wanted)
    weight = model.model.layers[0].self_attn.o_proj.weight
    weight[:, 4:8] = 0  # head 1 of 6, of 4 features
    model.model.layers[1].self_attn.o_proj.weight[:, 20:] = 0
    torch.testing.assert_close(heads_off(model, ids, []), changed)


def test_merges_shorten_what_they_were_learned_from() -> None:
    words, alphabet, merges = learned_bpe(corpus(), 5)
    assert len(merges) == 5
    assert all(len(letter) == 1 for letter in alphabet)
    sizes = tokens_after(words, merges)
    assert sizes[0] == sum(len(word) * count for word, count in words.items())
    assert sizes == sorted(sizes, reverse=True)
    assert tokens_after({b"abab": 3, b"aaa": 1}, [(b"a", b"b"), (b"a", b"a")]) == [15, 9, 8]


def test_the_librarys_sampler() -> None:
    logits = torch.tensor([[0.4, 0.3, 0.2, 0.1]]).log()
    assert lib_probs(logits, temperature=0).tolist() == [[1, 0, 0, 0]]
    torch.testing.assert_close(lib_probs(logits, top_p=0.6), torch.tensor([[4 / 7, 3 / 7, 0, 0]]))
    u = torch.tensor([0.0, 0.39, 0.41, 0.999])
    assert lib_draw(torch.tensor([[0.4, 0.3, 0.2, 0.1]]).expand(4, 4), u).tolist() == [0, 0, 1, 3]
