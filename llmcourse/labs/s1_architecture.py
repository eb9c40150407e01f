"""What the lab on architecture needs besides the student's own functions.

The library's counterparts of what a student writes, tiny random models, and the longer parts of demos.
"""

from __future__ import annotations

import functools
import json
import textwrap
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

import torch
import torch.nn.functional as F
import transformers
from torch import Tensor
from torch.nn.attention.bias import causal_lower_right
from transformers import AttentionInterface, LlamaConfig, LlamaForCausalLM
from transformers.models.llama.modeling_llama import LlamaRotaryEmbedding, apply_rotary_pos_emb

from llmcourse import data
from llmcourse.bytelevel import ByteLevel, byte_table

if TYPE_CHECKING:
    import numpy as np

__all__ = [
    "assembled",
    "attention_of",
    "byte_level",
    "corpus",
    "dropout_bpe",
    "heads_off",
    "learned_bpe",
    "learned_unigram",
    "lib_attention",
    "lib_draw",
    "lib_probs",
    "lib_rope",
    "mistral",
    "next_logprobs",
    "paragraph",
    "t5",
    "tiny_llama",
    "tokens_after",
]

Pair = tuple[bytes, bytes]
Rope = Callable[[Tensor, Tensor, float], Tensor]
Attention = Callable[..., Tensor]


def byte_level(
    tokenizer: Any,
) -> tuple[dict[str, int], dict[Pair, int], dict[bytes, int], Callable[[str], list[bytes]]]:
    """Parts of a byte-level tokenizer: its table of bytes, its ranks, its vocabulary, and what cuts words."""
    parts = ByteLevel(tokenizer)
    return parts.bytes, parts.ranks, parts.vocab, parts.pretokenize


# 1: architectures


@functools.cache
def _rotary(d: int, theta: float) -> LlamaRotaryEmbedding:
    rope = {"rope_type": "default", "rope_theta": theta}
    config = LlamaConfig(hidden_size=d, num_attention_heads=1, num_key_value_heads=1, rope_parameters=rope)
    return LlamaRotaryEmbedding(config)


def lib_rope(x: Tensor, positions: Tensor, theta: float = 10_000.0) -> Tensor:
    """The library's rotary embedding: x (..., T, d), positions (T,) → (..., T, d)."""
    cos, sin = _rotary(x.shape[-1], theta).to(x.device)(x, positions[None])
    return apply_rotary_pos_emb(x, x, cos[0], sin[0], unsqueeze_dim=0)[0].reshape(x.shape)


@torch.no_grad()
def next_logprobs(lm: Any, seqs: list[list[int]]) -> Tensor:
    """Log-probabilities of the token after each of n sequences of one length: (n, V)."""
    ids = torch.tensor(seqs, device=lm.device)
    return lm(ids, logits_to_keep=1).logits[:, -1].log_softmax(-1)


def tiny_llama(
    generator: torch.Generator, **changes: Any
) -> tuple[dict[str, Tensor], LlamaConfig, LlamaForCausalLM]:
    """A random Llama in fp32, one layer unless told: its tensors, its configuration, the model itself."""
    sizes: dict[str, Any] = {
        "vocab_size": 50, "hidden_size": 24, "intermediate_size": 32, "num_hidden_layers": 1,
        "num_attention_heads": 6, "num_key_value_heads": 6, "head_dim": 4, "attn_implementation": "eager",
        "rms_norm_eps": 1e-6, "tie_word_embeddings": True,
    }  # fmt: skip
    theta = changes.pop("rope_theta", 10_000.0)
    config = LlamaConfig(**(sizes | changes), rope_parameters={"rope_type": "default", "rope_theta": theta})
    model = LlamaForCausalLM(config).eval().requires_grad_(False)
    for name, tensor in model.named_parameters():
        random = torch.randn(tensor.shape, generator=generator)
        tensor.copy_(1 + 0.3 * random if "norm" in name else 0.3 * random)
    return dict(model.state_dict()), config, model


def t5(seed: int) -> Callable[[Tensor, Tensor], Tensor]:
    """A tiny random encoder-decoder: rows (m, 8) for its encoder, (n, 8) for its decoder → (n, 4)."""
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        sizes: dict[str, Any] = {
            "vocab_size": 20, "d_model": 8, "d_kv": 4, "d_ff": 8, "num_layers": 2, "num_heads": 2,
            "attn_implementation": "eager",
        }  # fmt: skip
        config = transformers.T5Config(**sizes)
        model = transformers.T5ForConditionalGeneration(config).eval()

    def decode(encoder: Tensor, decoder: Tensor) -> Tensor:
        return model(inputs_embeds=encoder[None], decoder_inputs_embeds=decoder[None]).logits[0, :, :4]

    return decode


def mistral(layers: int, seed: int) -> Callable[[Tensor], Tensor]:
    """A tiny random decoder in which each layer looks back over a window of 3: rows (m, 8) → (m, 4)."""
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        sizes: dict[str, Any] = {
            "vocab_size": 20, "hidden_size": 8, "intermediate_size": 8, "num_hidden_layers": layers,
            "num_attention_heads": 2, "num_key_value_heads": 1, "sliding_window": 3,
            "attn_implementation": "eager",
        }  # fmt: skip
        config = transformers.MistralConfig(**sizes)
        model = transformers.MistralForCausalLM(config).eval()
    return lambda rows: model(inputs_embeds=rows[None]).logits[0, :, :4]


# 2: tokenizers


def corpus() -> str:
    """About 15 kB: the probe texts in eight languages, and some source code of Python's own library."""
    return "\n".join(data.load("probe_texts")["text"]) + Path(json.decoder.__file__).read_text("utf-8")


def _spelled(characters: str) -> bytes:
    table = byte_table()
    return bytes(table[character] for character in characters)


def learned_bpe(text: str, n_merges: int) -> tuple[dict[bytes, int], list[bytes], list[Pair]]:
    """The words, the alphabet and the merges of the library's BPE trainer on a text."""
    import tokenizers

    trained = tokenizers.Tokenizer(tokenizers.models.BPE())
    trained.pre_tokenizer = tokenizers.pre_tokenizers.ByteLevel(add_prefix_space=False)
    words = Counter(_spelled(word) for word, _ in trained.pre_tokenizer.pre_tokenize_str(text))
    size = len(set(b"".join(words))) + n_merges
    trained.train_from_iterator([text], tokenizers.trainers.BpeTrainer(vocab_size=size, show_progress=False))
    model = json.loads(trained.to_str())["model"]
    singles = [token for token in sorted(model["vocab"], key=model["vocab"].get) if len(token) == 1]
    merges = [(_spelled(left), _spelled(right)) for left, right in model["merges"]]
    return dict(words), [_spelled(token) for token in singles], merges


def tokens_after(words: Mapping[bytes, int], merges: Sequence[Pair]) -> list[int]:
    """How many tokens the words (word → count) are after 0, 1, 2 … merges."""
    split = [([bytes([byte]) for byte in word], count) for word, count in words.items()]
    sizes = [sum(len(tokens) * count for tokens, count in split)]
    for left, right in merges:
        saved = 0
        for tokens, count in split:
            i = 0
            while i + 1 < len(tokens):
                if (tokens[i], tokens[i + 1]) == (left, right):
                    tokens[i : i + 2] = [left + right]
                    saved += count
                i += 1
        sizes.append(sizes[-1] - saved)
    return sizes


def learned_unigram(size: int = 200) -> tuple[dict[str, float], dict[str, float]]:
    """A Unigram vocabulary that the library learns from the probe texts in Latin and Cyrillic.

    Returns token → log-probability, and each word of those texts (after a "▁" for the space before it) → the
    sum of log-probabilities of the library's own cut.
    """
    import tokenizers

    trained = tokenizers.Tokenizer(tokenizers.models.Unigram())
    trained.pre_tokenizer = tokenizers.pre_tokenizers.Metaspace()
    lines = [row["text"] for row in data.load("probe_texts") if row["script"] in ("Latin", "Cyrillic")]
    trainer = tokenizers.trainers.UnigramTrainer(
        vocab_size=size, show_progress=False, unk_token="<unk>", special_tokens=["<unk>"]
    )
    trained.train_from_iterator(lines, trainer)
    logp = dict(json.loads(trained.to_str())["model"]["vocab"])
    words = sorted({word for line in lines for word, _ in trained.pre_tokenizer.pre_tokenize_str(line)})
    best = {word: sum(logp[token.value] for token in trained.model.tokenize(word)) for word in words}
    return logp, best


def dropout_bpe(word: bytes, ranks: Mapping[Pair, int], p: float, random: np.random.Generator) -> list[bytes]:
    """BPE in which each merge is skipped with probability p (Provilkov et al. 2020)."""
    tokens = [bytes([byte]) for byte in word]
    while True:
        pairs = [pair for pair in pairwise(tokens) if pair in ranks and random.random() >= p]
        if not pairs:
            return tokens
        best = min(pairs, key=ranks.__getitem__)
        i = list(pairwise(tokens)).index(best)
        tokens[i : i + 2] = [best[0] + best[1]]


# 3: attention


@torch.no_grad()
def attention_of(lm: Any, ids: Tensor) -> Tensor:
    """The attention weights of all layers and heads on ids (T,): (L, H, T, T), rows are queries."""
    return torch.cat(lm(ids[None].to(lm.device), output_attentions=True).attentions).cpu()


@torch.no_grad()
def heads_off(lm: Any, ids: Tensor, heads: Sequence[tuple[int, int]]) -> Tensor:
    """The loss of all tokens of ids (T,) but the first, (T − 1,), where these (layer, head)s give 0."""
    d, hooks = lm.config.head_dim, []
    for layer in {layer for layer, _ in heads}:
        features = [h * d + i for l, h in heads if l == layer for i in range(d)]

        def silence(module: Any, inputs: tuple[Tensor], features: list[int] = features) -> tuple[Tensor]:
            x = inputs[0].clone()
            x[..., features] = 0
            return (x,)

        hooks.append(lm.model.layers[layer].self_attn.o_proj.register_forward_pre_hook(silence))
    try:
        ids = ids.to(lm.device)
        return F.cross_entropy(lm(ids[None]).logits[0, :-1], ids[1:], reduction="none").cpu()
    finally:
        for hook in hooks:
            hook.remove()


def lib_attention(
    q: Tensor, k: Tensor, v: Tensor, *, causal: bool = False, scale: float | None = None
) -> Tensor:
    """torch's attention, as the lab calls it: q (B, H, T, d), k and v (B, K, S, d) → (B, H, T, d)."""
    mask = causal_lower_right(q.shape[2], k.shape[2]) if causal else None
    return F.scaled_dot_product_attention(q, k, v, attn_mask=mask, scale=scale, enable_gqa=True)


# 4: sampling


def lib_probs(
    logits: Tensor,
    temperature: float = 1.0,
    top_k: int | None = None,
    top_p: float | None = None,
    min_p: float | None = None,
) -> Tensor:
    """The library's logits processors in its own order, then a softmax: (n, V) → (n, V)."""
    if temperature == 0:
        return F.one_hot(logits.argmax(-1), logits.shape[-1]).to(logits.dtype)
    warpers: list[Any] = [transformers.TemperatureLogitsWarper(float(temperature))]
    warpers += [transformers.TopKLogitsWarper(top_k)] if top_k is not None else []
    warpers += [transformers.TopPLogitsWarper(top_p)] if top_p is not None else []
    warpers += [transformers.MinPLogitsWarper(min_p)] if min_p is not None else []
    for warper in warpers:
        logits = warper(None, logits)
    return logits.softmax(-1)


def lib_draw(probs: Tensor, u: Tensor) -> Tensor:
    """Tokens (n,) from probabilities (n, V) and uniform numbers (n,), by torch's binary search."""
    index = torch.searchsorted(probs.cumsum(-1), u[:, None].to(probs.dtype), right=True)[:, 0]
    return index.clamp(max=probs.shape[-1] - 1)


def paragraph(text: str) -> str:
    """The text on lines of at most 110 characters, indented."""
    return textwrap.fill(" ".join(text.split()), 110, initial_indent="   …", subsequent_indent="   ")


# 5: all together


class _NoRotation(torch.nn.Module):
    """In place of the library's rotary embedding: cos 1 and sin 0 leave queries and keys as they are."""

    def forward(self, x: Tensor, position_ids: Tensor) -> tuple[Tensor, Tensor]:
        one = torch.ones(1, 1, 1, dtype=x.dtype, device=x.device)
        return one, torch.zeros_like(one)


def assembled(lm: Any, rope: Rope, attention: Attention, **options: Any) -> LlamaForCausalLM:
    """A model of lm's weights, shared and not copied, whose positions and attention are the given functions.

    `attention` is registered in transformers under the name "student", and gets queries and keys that `rope`
    has turned; `options` are passed on to it. The cache keeps keys that aren't turned yet, so that positions
    count from the first token. For one text at a time, without padding.
    """
    theta = lm.config.rope_parameters["rope_theta"]

    def attend(
        module: Any, q: Tensor, k: Tensor, v: Tensor, mask: Tensor | None, scaling: float, **_: Any
    ) -> tuple[Tensor, None]:
        positions = torch.arange(k.shape[2], device=k.device)
        q, k = rope(q, positions[-q.shape[2] :], theta), rope(k, positions, theta)
        return attention(q, k, v, causal=True, scale=scaling, **options).transpose(1, 2).contiguous(), None

    AttentionInterface.register("student", attend)
    config = LlamaConfig.from_dict(lm.config.to_dict(), attn_implementation="student")
    with torch.device("meta"):
        model = LlamaForCausalLM(config)
    model.load_state_dict(lm.state_dict(), assign=True)
    model.tie_weights()
    model.model.rotary_emb = _NoRotation()
    return model.eval().requires_grad_(False)
