"""What the new-trends lab looks inside with: hidden states, parts of the stream, an SAE's training, sums."""

from __future__ import annotations

import copy
import os
from collections.abc import Callable, Sequence
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor

from llmcourse import data

__all__ = [
    "FEW_SHOT",
    "answer_probabilities",
    "as_chat",
    "behaviour_requests",
    "hidden_states",
    "last_states",
    "log_p_next",
    "planted_dictionary",
    "recorded_sums",
    "reply",
    "residual_parts",
    "stream_writers",
    "sum_prefix",
    "token_states",
    "train_sae",
    "truth",
    "tune",
]

FEW_SHOT = "8 + 5 = 13\n20 - 6 = 14\n31 + 12 = 43\n9 - 7 = 2\n17 + 9 = 26\n35 - 11 = 24\n"
"""What the model reads before each sum."""

Sum = tuple[int, str, int]
"""a, "+" or "-", b"""


def as_chat(tok: Any, request: str) -> str:
    """The text that a chat model reads before it answers the request; the system's turn is empty."""
    turns = [{"role": "system", "content": ""}, {"role": "user", "content": request}]
    return str(tok.apply_chat_template(turns, add_generation_prompt=True, tokenize=False))


def behaviour_requests() -> dict[str, dict[str, list[str]]]:
    """The authored requests: kind ("code" or "prose") → split ("fit" or "test") → twenty texts."""
    rows = data.load("behaviour_prompts").to_list()
    return {
        kind: {
            split: [r["text"] for r in rows if (r["kind"], r["split"]) == (kind, split)]
            for split in ("fit", "test")
        }
        for kind in ("code", "prose")
    }


def _padded(lm: Any, tok: Any, texts: Sequence[str]) -> Any:
    os.environ["TOKENIZERS_PARALLELISM"] = "false"
    inputs = tok(
        list(texts), return_tensors="pt", padding=True, padding_side="left", add_special_tokens=False
    )
    return inputs.to(lm.device)


@torch.no_grad()
def last_states(lm: Any, tok: Any, requests: Sequence[str]) -> Tensor:
    """The residual stream at the last token of each request, as a chat: (n, L + 1, d), on the CPU."""
    inputs = _padded(lm, tok, [as_chat(tok, text) for text in requests])
    out = lm(**inputs, output_hidden_states=True, use_cache=False, logits_to_keep=1)
    return torch.stack([state[:, -1] for state in out.hidden_states], 1).cpu()


@torch.no_grad()
def log_p_next(lm: Any, tok: Any, requests: Sequence[str], token: str) -> Tensor:
    """The log-probability that the reply to each request begins with that token: (n,), on the CPU."""
    (wanted,) = tok(token, add_special_tokens=False)["input_ids"]
    inputs = _padded(lm, tok, [as_chat(tok, text) for text in requests])
    out = lm(**inputs, use_cache=False, logits_to_keep=1)
    return out.logits[:, -1].log_softmax(-1)[:, wanted].cpu()


@torch.no_grad()
def reply(lm: Any, tok: Any, requests: Sequence[str], new_tokens: int = 24) -> list[str]:
    """The greedy replies to the requests."""
    inputs = _padded(lm, tok, [as_chat(tok, text) for text in requests])
    out = lm.generate(
        **inputs, do_sample=False, max_new_tokens=new_tokens, use_cache=True, pad_token_id=tok.pad_token_id
    )
    return list(tok.batch_decode(out[:, inputs["input_ids"].shape[1] :], skip_special_tokens=True))


@torch.no_grad()
def hidden_states(lm: Any, ids: Tensor) -> tuple[Tensor, ...]:
    """What transformers gives for ids (1, T): L + 1 tensors (1, T, d), the last one already normed."""
    states: tuple[Tensor, ...] = lm(ids, output_hidden_states=True, use_cache=False).hidden_states
    return states


@torch.no_grad()
def residual_parts(lm: Any, ids: Tensor) -> tuple[list[str], Tensor]:
    """What was added up to the stream at the last token of ids (1, T), before the last norm.

    returns: 1 + 2 L names, "embedding", "attention 0", "mlp 0" …, and the parts (1 + 2 L, d) on the CPU.
    """
    names, parts = ["embedding"], [lm.get_input_embeddings()(ids)[0, -1].cpu()]
    kept: dict[str, Tensor] = {}

    def keeping(name: str) -> Callable[..., None]:
        def keep(module: Any, args: Any, output: Any) -> None:
            kept[name] = (output[0] if isinstance(output, tuple) else output)[0, -1].cpu()

        return keep

    hooks = []
    for n, layer in enumerate(lm.model.layers):
        for name, module in (("attention", layer.self_attn), ("mlp", layer.mlp)):
            hooks.append(module.register_forward_hook(keeping(f"{name} {n}")))
            names.append(f"{name} {n}")
    try:
        lm(ids, use_cache=False)
    finally:
        for hook in hooks:
            hook.remove()
    return names, torch.stack(parts + [kept[name] for name in names[1:]])


def stream_writers(first: int, last: int) -> list[str]:
    """The names of the matrices that write into the stream in the layers from first to last."""
    return [
        f"model.layers.{n}.{matrix}.weight"
        for n in range(first, last + 1)
        for matrix in ("self_attn.o_proj", "mlp.down_proj")
    ]


@torch.no_grad()
def token_states(lm: Any, tok: Any, layer: int, tokens: int, row: int = 128) -> tuple[Tensor, Tensor]:
    """The stream behind so many layers at the tokens of stories and calibration texts.

    returns: ids (rows, row) and states (rows, row, d), on the CPU, for rows of `row` tokens. The layers
        above aren't run.
    """
    texts = [r["text"] for name in ("calibration", "probe_texts", "stories") for r in data.load(name)]
    flat: list[int] = []
    for text in texts:
        flat += tok(text, add_special_tokens=False)["input_ids"] + [tok.eos_token_id]
        if len(flat) >= tokens:
            break
    ids = torch.tensor(flat[: min(len(flat), tokens) // row * row]).view(-1, row)
    short = copy.copy(lm.model)
    short._modules = dict(lm.model._modules)
    short.layers = lm.model.layers[:layer]
    short.norm = torch.nn.Identity()
    states = [short(batch.to(lm.device), use_cache=False).last_hidden_state.cpu() for batch in ids.split(8)]
    return ids, torch.cat(states)


def planted_dictionary(
    rows: int, seed: int, features: int = 64, d: int = 32, active: int = 3
) -> tuple[Tensor, Tensor]:
    """Data made of a known dictionary: (features, d) unit vectors, and (rows, d) sums of a few of them.

    Each row has `active` different directions with weights between 1 and 2.
    """
    generator = torch.Generator().manual_seed(seed)
    dictionary = F.normalize(torch.randn(features, d, generator=generator), dim=1)
    chosen = torch.rand(rows, features, generator=generator).topk(active, 1).indices
    codes = torch.zeros(rows, features)
    codes.scatter_(1, chosen, 1 + torch.rand(rows, active, generator=generator))
    return dictionary, codes @ dictionary


def train_sae(
    encode: Callable[..., tuple[Tensor, Tensor]],
    x: Tensor,
    features: int,
    k: int,
    *,
    steps: int,
    batch: int = 512,
    rate: float = 3e-3,
    seed: int = 0,
) -> dict[str, Tensor]:
    """An SAE trained on x (n, d) by Adam: W_enc, b_enc, W_dec (rows of length 1) and b_dec.

    encode: topk_sae(x, W_enc, b_enc, W_dec, b_dec, k) → (x_hat, features)
    """
    generator = torch.Generator().manual_seed(seed)
    W_dec = F.normalize(torch.randn(features, x.shape[1], generator=generator), dim=1)
    weights = {
        "W_enc": W_dec.T.clone(),
        "b_enc": torch.zeros(features),
        "W_dec": W_dec,
        "b_dec": x.mean(0),
    }
    for tensor in weights.values():
        tensor.requires_grad_()
    optimiser = torch.optim.Adam(weights.values(), lr=rate)
    for step in range(steps):
        for group in optimiser.param_groups:
            group["lr"] = rate * min(1.0, 2 * (1 - step / steps))  # falls to 0 in the second half
        rows = x[torch.randint(len(x), (batch,), generator=generator)]
        x_hat, _ = encode(rows, **weights, k=k)
        loss = (x_hat - rows).square().sum(1).mean()
        optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(weights.values(), 1.0)
        optimiser.step()
        with torch.no_grad():
            W_dec.copy_(F.normalize(W_dec, dim=1))
    return {name: tensor.detach() for name, tensor in weights.items()}


def truth(a: int, sign: str, b: int) -> int:
    """a + b or a − b"""
    return a + b if sign == "+" else a - b


def recorded_sums() -> dict[Sum, list[float]]:
    """The recorded table: (a, "+" or "-", b) → the model's probabilities of the answers 0 … 60, sum 1."""
    rows = data.load("arithmetic_lm").to_list()
    return {(r["a"], r["op"], r["b"]): [p / sum(r["p"]) for p in r["p"]] for r in rows}


@torch.no_grad()
def sum_prefix(lm: Any, tok: Any) -> Any:
    """What the model keeps of the worked sums: the cache that `answer_probabilities` starts from."""
    shown = tok(FEW_SHOT, add_special_tokens=False, return_tensors="pt")["input_ids"]
    return lm(shown.to(lm.device), use_cache=True).past_key_values


@torch.no_grad()
def answer_probabilities(
    lm: Any, tok: Any, sums: Sequence[Sum], prefix: Any, batch: int = 16
) -> dict[Sum, list[float]]:
    """For each different sum the model's probabilities of the answers 0 … 60, behind the worked sums.

    A one-digit answer is the digit and the end of the line; a two-digit answer its two digits. The numbers
    don't add up to 1: the rest is said of something else.
    """
    digits = torch.tensor([tok(str(d), add_special_tokens=False)["input_ids"][0] for d in range(10)])
    digits = digits.to(lm.device)
    (line,) = tok("\n", add_special_tokens=False)["input_ids"]
    by_length: dict[int, list[tuple[Sum, list[int]]]] = {}
    for question in dict.fromkeys(sums):
        ids = tok("{} {} {} = ".format(*question), add_special_tokens=False)["input_ids"]
        by_length.setdefault(len(ids), []).append((question, ids))
    found: dict[Sum, list[float]] = {}
    for same in by_length.values():
        for start in range(0, len(same), batch):
            part = same[start : start + batch]
            cache = copy.deepcopy(prefix)
            cache.batch_repeat_interleave(len(part))
            ids = torch.tensor([ids for _, ids in part], device=lm.device)
            out = lm(ids, past_key_values=cache, logits_to_keep=1)
            first = out.logits[:, -1].softmax(-1)[:, digits]
            cache.batch_repeat_interleave(10)
            out = lm(digits.repeat(len(part))[:, None], past_key_values=cache, logits_to_keep=1)
            then = out.logits[:, -1].softmax(-1).view(len(part), 10, -1)
            one_digit = first * then[:, :, line]
            two_digits = (first[:, 1:, None] * then[:, 1:, digits]).flatten(1)
            rows = torch.cat([one_digit, two_digits], 1)[:, :61].tolist()
            found |= {question: row for (question, _), row in zip(part, rows, strict=True)}
    return {question: found[question] for question in dict.fromkeys(sums)}


def tune(
    lm: Any, tok: Any, texts: Sequence[str], names: Sequence[str], *, steps: int, rate: float, seed: int
) -> dict[str, Tensor]:
    """The named matrices after some steps of fine-tuning on the texts; the model itself stays as it was.

    Each step reads 4 texts, cut at 48 tokens, by Adam. returns: name → tensor.
    """
    parameters = dict(lm.named_parameters())
    tuned = {name: parameters[name].detach().clone().requires_grad_() for name in names}
    generator = torch.Generator().manual_seed(seed)
    optimiser = torch.optim.Adam(tuned.values(), lr=rate)
    for _ in range(steps):
        chosen = torch.randint(len(texts), (4,), generator=generator).tolist()
        inputs = tok(
            [texts[i] for i in chosen], return_tensors="pt", padding=True, truncation=True, max_length=48,
            padding_side="right", add_special_tokens=False,
        ).to(lm.device)  # fmt: skip
        labels = inputs["input_ids"].masked_fill(inputs["attention_mask"] == 0, -100)
        out = torch.func.functional_call(lm, tuned, kwargs={**inputs, "labels": labels, "use_cache": False})
        optimiser.zero_grad()
        out.loss.backward()
        optimiser.step()
    return {name: tensor.detach() for name, tensor in tuned.items()}
