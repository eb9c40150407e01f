"""Preference alignment: a model's answers, pairs and their training by TRL, TRL's losses, a small game."""

from __future__ import annotations

import copy
import os
import tempfile
import warnings
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from llmcourse.tiny import tiny_llama

if TYPE_CHECKING:
    from peft import PeftModel
    from torch import Tensor, nn
    from transformers import PreTrainedModel, PreTrainedTokenizerBase

__all__ = [
    "BETA",
    "RATE",
    "brief_pairs",
    "encoded_pairs",
    "held_out_questions",
    "libraries",
    "masked_mean",
    "mean_hidden",
    "quiet",
    "replies",
    "reply_lengths",
    "small_llama",
    "train_adder",
    "train_dpo",
    "trl_dpo",
    "trl_grpo",
    "trl_kto",
    "with_lora",
]

RATE, BETA, BATCH = 5e-4, 0.1, 4
"""Learning rate, β, and pairs a step of the runs on the real model."""


def quiet() -> None:
    """No progress bars, no warnings of what a library will change one day, no threads of the tokenizer."""
    import datasets

    os.environ["TOKENIZERS_PARALLELISM"] = "false"
    os.environ["TQDM_DISABLE"] = "1"  # TRL asks for it
    datasets.disable_progress_bars()
    warnings.filterwarnings("ignore", category=FutureWarning, module="transformers|peft|trl")


def libraries() -> bool:
    """Whether TRL and peft are installed, in a version whose inner functions are known here."""
    from importlib import metadata

    try:
        metadata.version("peft")
        return metadata.version("trl").split(".")[0] == "1"
    except metadata.PackageNotFoundError:
        return False


def masked_mean(x: Tensor, mask: Tensor) -> Tensor:
    """The mean of x over the places where mask is 1: a scalar. What x holds elsewhere, NaN even, is ignored.

    x, mask: of one shape. Raises ValueError if the mask is 0 everywhere.
    """
    kept = mask.bool()
    if not kept.any():
        raise ValueError("the mask is empty: there is nothing to take a mean of")
    return x[kept].mean()


def small_llama(seed: int) -> PreTrainedModel:
    """A random Llama of 2 layers and 32 features, vocabulary 64; the same for the same seed."""
    import torch

    return tiny_llama(torch.Generator().manual_seed(seed), vocab_size=64, use_cache=False)


def chat_of(question: str) -> list[dict[str, str]]:
    """The question as a chat.

    The system's turn is empty: without it SmolLM2's template adds an introduction of the assistant, which
    would be a third of all tokens here.
    """
    return [{"role": "system", "content": ""}, {"role": "user", "content": question}]


def prompt_of(tok: PreTrainedTokenizerBase, question: str) -> str:
    """The text that a chat model reads before it answers the question."""
    template: Any = tok.apply_chat_template
    return str(template(chat_of(question), add_generation_prompt=True, tokenize=False))


def replies(
    model: nn.Module,
    tok: PreTrainedTokenizerBase,
    questions: Sequence[str],
    *,
    new_tokens: int = 24,
    samples: int = 0,
    seed: int = 0,
    batch: int = 12,
) -> list[list[str]]:
    """What the model answers to each question: one greedy answer, or so many samples at temperature 1."""
    import torch

    device = next(model.parameters()).device
    generate: Any = model.generate
    count = max(samples, 1)
    how: dict[str, Any] = {"do_sample": True, "top_k": 0, "top_p": 1.0} if samples else {"do_sample": False}
    said: list[str] = []
    torch.manual_seed(seed)
    for start in range(0, len(questions), batch):
        texts = [prompt_of(tok, q) for q in questions[start : start + batch] for _ in range(count)]
        inputs = tok(texts, return_tensors="pt", padding=True, padding_side="left", add_special_tokens=False)
        inputs = inputs.to(device)
        with torch.no_grad():
            out = generate(
                **inputs, **how, max_new_tokens=new_tokens, use_cache=True, pad_token_id=tok.pad_token_id
            )
        said += tok.batch_decode(out[:, inputs["input_ids"].shape[1] :], skip_special_tokens=True)
    return [said[i : i + count] for i in range(0, len(said), count)]


def reply_lengths(tok: PreTrainedTokenizerBase, texts: Sequence[str]) -> list[int]:
    """The tokens of each text."""
    return [len(tok(text, add_special_tokens=False)["input_ids"]) for text in texts]


def mean_hidden(
    model: PreTrainedModel, tok: PreTrainedTokenizerBase, texts: Sequence[str], batch: int = 32
) -> Tensor:
    """The mean over a text's tokens of the model's last hidden states: (N, D) float64, on the CPU."""
    import torch

    rows = []
    for start in range(0, len(texts), batch):
        inputs = tok(list(texts[start : start + batch]), return_tensors="pt", padding=True).to(model.device)
        with torch.no_grad():
            base: Any = model.get_decoder()
            hidden = base(**inputs).last_hidden_state.double()
        kept = inputs["attention_mask"][..., None].double()
        rows.append(((hidden * kept).sum(1) / kept.sum(1)).cpu())
    return torch.cat(rows)


# Training on pairs.


def brief_pairs(
    model: PreTrainedModel, tok: PreTrainedTokenizerBase, count: int = 24
) -> list[dict[str, str]]:
    """Pairs that ask for brevity: a written sentence is the chosen answer, the model's own the rejected."""
    from llmcourse import data

    rows = [row for row in data.load("short_answers").to_list() if row["split"] == "train"][:count]
    own = replies(model, tok, [row["question"] for row in rows])
    return [
        {"prompt": row["question"], "chosen": row["answer"], "rejected": said[0]}
        for row, said in zip(rows, own, strict=True)
    ]


def held_out_questions(count: int = 12) -> list[str]:
    """Questions that no pair is made of."""
    from llmcourse import data

    return [row["question"] for row in data.load("short_answers").to_list() if row["split"] == "test"][:count]


def encoded_pairs(
    tok: PreTrainedTokenizerBase, pairs: Sequence[dict[str, Any]], device: Any
) -> tuple[Tensor, Tensor, Tensor]:
    """A batch of pairs as ids, attention mask and completion mask, each (2·N, T): first all chosen answers,
    then all rejected ones, padded on the right. An answer ends with the template's end of turn."""
    import torch

    rows, starts = [], []
    for side in ("chosen", "rejected"):
        for pair in pairs:
            prompt: list[int] = tok(prompt_of(tok, pair["prompt"]), add_special_tokens=False)["input_ids"]
            reply: list[int] = tok(pair[side] + "<|im_end|>\n", add_special_tokens=False)["input_ids"]
            rows.append(prompt + reply)
            starts.append(len(prompt))
    longest = max(map(len, rows))
    pad: Any = tok.pad_token_id
    ids = torch.tensor([row + [pad] * (longest - len(row)) for row in rows])
    places = torch.arange(longest)
    there = places < torch.tensor([[len(row)] for row in rows])
    reply_mask = there & (places >= torch.tensor(starts)[:, None])
    return ids.to(device), there.long().to(device), reply_mask.long().to(device)


def with_lora(model: PreTrainedModel, seed: int) -> PeftModel:
    """A copy of the model with LoRA of rank 8 on queries and values, the same for the same seed."""
    import torch
    from peft import LoraConfig, get_peft_model

    torch.manual_seed(seed)
    config = LoraConfig(
        r=8, lora_alpha=16, lora_dropout=0.0, target_modules=["q_proj", "v_proj"], task_type="CAUSAL_LM"
    )
    return get_peft_model(copy.deepcopy(model), config)


def train_dpo(
    model: PreTrainedModel,
    tok: PreTrainedTokenizerBase,
    pairs: Sequence[dict[str, Any]],
    steps: int,
    *,
    sft: bool,
    seed: int = 0,
    progress: bool = True,
) -> tuple[list[dict[str, float]], nn.Module]:
    """TRL's DPOTrainer on the pairs, in order, four a step: its log, a dict a step, and the tuned model.

    pairs: dicts with `prompt`, `chosen` and `rejected`. With `sft` the mean negative log-probability of a
    chosen answer's tokens is added to the loss, with weight 1.
    """
    import datasets
    import transformers
    from trl import DPOConfig, DPOTrainer

    class Progress(transformers.TrainerCallback):
        def on_log(self, args: Any, state: Any, control: Any, logs: Any = None, **more: Any) -> None:
            if progress and "loss" in logs and (state.global_step % 4 == 0 or state.global_step == 1):
                margin = float(logs["rewards/margins"])
                print(f"step {state.global_step} of {steps}: margin {margin:.2f}", flush=True)

    def said(text: str) -> list[dict[str, str]]:
        return [{"role": "assistant", "content": text}]

    rows = [
        {
            "prompt": chat_of(pair["prompt"]),
            "chosen": said(pair["chosen"]),
            "rejected": said(pair["rejected"]),
        }
        for pair in pairs
    ]
    device = next(model.parameters()).device.type
    with tempfile.TemporaryDirectory() as folder:
        trainer = DPOTrainer(
            with_lora(model, seed),
            args=DPOConfig(
                output_dir=folder, max_steps=steps, per_device_train_batch_size=BATCH, learning_rate=RATE,
                lr_scheduler_type="constant", warmup_steps=0, logging_steps=1, save_strategy="no",
                report_to=[], disable_tqdm=True, seed=seed, bf16=False, use_cpu=device == "cpu",
                gradient_checkpointing=False, train_sampling_strategy="sequential", beta=BETA,
                loss_type=["sigmoid", "sft"] if sft else ["sigmoid"],
                loss_weights=[1.0, 1.0] if sft else [1.0], dataloader_pin_memory=False,
                precompute_ref_log_probs=True, weight_decay=0.0,
            ),
            train_dataset=datasets.Dataset.from_list(rows),
            processing_class=tok,
            callbacks=[Progress()],
        )  # fmt: skip
        trainer.remove_callback(transformers.PrinterCallback)
        trainer.train()
    keys = ("loss", "rewards/chosen", "rewards/rejected", "rewards/margins", "rewards/accuracies",
            "logps/chosen", "logps/rejected", "grad_norm")  # fmt: skip
    log = [{key: float(entry[key]) for key in keys} for entry in trainer.state.log_history if "loss" in entry]
    tuned: Any = trainer.model
    return log, tuned.eval()


# A game with a reward that can be checked: add two digits, modulo ten.

Update = Callable[["Tensor", "Tensor", "Tensor", "Tensor", "Tensor", "Tensor"], "Tensor"]
"""From logp, old_logp, advantages, values, old_values, returns, (N, 1) each, to a loss."""


def train_adder(
    update: Update, seed: int, *, rounds: int = 40, epochs: int = 20, rate: float = 1e-2, batch: int = 512
) -> list[float]:
    """The share of right answers, by round, of a small network that learns (a + b) mod 10 from rewards.

    Each round draws a batch of questions, samples an answer to each, and takes `epochs` steps down `update`.
    The network has ten logits for the answers and one output for the value. Advantages are reward less value,
    scaled to mean 0 and deviation 1.
    """
    import torch
    from torch import nn

    generator = torch.Generator().manual_seed(seed)
    with torch.random.fork_rng():
        torch.manual_seed(seed)
        net = nn.Sequential(nn.Linear(20, 64), nn.Tanh(), nn.Linear(64, 11))
    optimizer = torch.optim.Adam(net.parameters(), lr=rate)
    shares = []
    for _ in range(rounds):
        digits = torch.randint(0, 10, (batch, 2), generator=generator)
        x = nn.functional.one_hot(digits, 10).flatten(1).float()
        with torch.no_grad():
            out = net(x)
            before = out[:, :10].log_softmax(-1)
            said = torch.multinomial(before.exp(), 1, generator=generator)
            old_logp, old_values = before.gather(1, said), out[:, 10:]
            rewards = (said == digits.sum(1, keepdim=True) % 10).float()
            advantages = rewards - old_values
            advantages = (advantages - advantages.mean()) / (advantages.std() + 1e-8)
        shares.append(float(rewards.mean()))
        for _ in range(epochs):
            out = net(x)
            logp = out[:, :10].log_softmax(-1).gather(1, said)
            optimizer.zero_grad()
            update(logp, old_logp, advantages, out[:, 10:], old_values, rewards).backward()
            optimizer.step()
    return shares


# TRL's own losses, for checks and demos. Each trainer is a real one, on a tiny model, its reference another.
# `_compute_loss` is private: `libraries()` says whether it is known here.


@dataclass(frozen=True)
class Recorded:
    """What a TRL trainer computed on one batch, and what it computed it from."""

    loss: float
    inputs: dict[str, Tensor]
    metrics: dict[str, float]


def _token_logps(model: nn.Module, batch: dict[str, Any], prefix: str = "") -> tuple[Tensor, Tensor]:
    """The log-probability of each token but the first, and the mask of the answers: (N, T − 1) each."""
    import torch

    ids, mask = batch[f"{prefix}input_ids"], batch[f"{prefix}completion_mask"]
    with torch.no_grad():
        logits = model(input_ids=ids, attention_mask=batch[f"{prefix}attention_mask"]).logits
    logp = logits[:, :-1].log_softmax(-1).gather(-1, ids[:, 1:, None]).squeeze(-1)
    return logp, mask[:, 1:]


def _sums(model: nn.Module, batch: dict[str, Any], prefix: str = "") -> Tensor:
    logp, mask = _token_logps(model, batch, prefix)
    return (logp * mask).sum(1)


def _tiny_pair(tok: PreTrainedTokenizerBase) -> tuple[PreTrainedModel, PreTrainedModel]:
    """A policy and a reference, both random and with the tokenizer's vocabulary, not far from each other."""
    import torch

    policy, reference = (
        tiny_llama(torch.Generator().manual_seed(seed), vocab_size=len(tok), use_cache=False)
        for seed in (1, 1)
    )
    generator = torch.Generator().manual_seed(2)
    with torch.no_grad():
        for tensor in policy.parameters():
            tensor.add_(0.03 * torch.randn(tensor.shape, generator=generator))
    return policy, reference


def _options(folder: str) -> dict[str, Any]:
    return {
        "output_dir": folder, "report_to": [], "disable_tqdm": True, "use_cpu": True, "bf16": False,
        "gradient_checkpointing": False, "save_strategy": "no", "dataloader_pin_memory": False,
    }  # fmt: skip


PAIRS = [
    {"prompt": "Name a colour.", "chosen": " Blue.", "rejected": " I would like to name red, or green."},
    {"prompt": "What is ice?", "chosen": " Ice is frozen water.", "rejected": " Ice."},
    {"prompt": "Who bakes?", "chosen": " A baker bakes.", "rejected": " Bakers do, most of the time."},
]


@cache
def _dpo_trainer(tok: PreTrainedTokenizerBase) -> tuple[Any, dict[str, Any]]:
    import datasets
    from trl import DPOConfig, DPOTrainer

    policy, reference = _tiny_pair(tok)
    with tempfile.TemporaryDirectory() as folder:
        trainer: Any = DPOTrainer(
            policy,
            ref_model=reference,
            args=DPOConfig(per_device_train_batch_size=len(PAIRS), **_options(folder)),
            train_dataset=datasets.Dataset.from_list(PAIRS),
            processing_class=tok,
        )
        batch = next(iter(trainer.get_train_dataloader()))
    trainer.model.eval()
    return trainer, batch


def trl_dpo(
    tok: PreTrainedTokenizerBase, kind: str, beta: float = 0.1, label_smoothing: float = 0.0
) -> Recorded:
    """TRL's DPO loss of three pairs by `kind`: its mean over the pairs.

    inputs: pi_chosen, pi_rejected, ref_chosen, ref_rejected, len_chosen, len_rejected, (3,) each;
    metrics: those that TRL logs, by their names.
    """
    import torch

    trainer, batch = _dpo_trainer(tok)
    trainer.loss_types, trainer.loss_weights = [kind], [1.0]
    trainer.beta, trainer.label_smoothing = beta, label_smoothing
    trainer._metrics["eval"].clear()
    with torch.no_grad():
        loss = trainer._compute_loss(trainer.model, batch, False)
    pi, ref = (_sums(model, batch).chunk(2) for model in (trainer.model, trainer.ref_model))
    lengths = batch["completion_mask"].sum(1).chunk(2)
    names = ("pi_chosen", "pi_rejected", "ref_chosen", "ref_rejected", "len_chosen", "len_rejected")
    inputs = dict(zip(names, (*pi, *ref, *lengths), strict=True))
    metrics = {name: values[-1] for name, values in trainer._metrics["eval"].items() if values}
    return Recorded(float(loss), inputs, metrics)


def trl_kto(tok: PreTrainedTokenizerBase, beta: float = 0.1) -> Recorded:
    """TRL's KTO loss of four answers: its mean.

    inputs: pi, ref, kl_pi, kl_ref, (4,) each, and desirable, (4,) bool.
    """
    import datasets
    import torch
    from trl import KTOConfig, KTOTrainer

    rows = [
        {"prompt": pair["prompt"], "completion": pair[side], "label": side == "chosen"}
        for pair in PAIRS[:2]
        for side in ("chosen", "rejected")
    ]
    policy, reference = _tiny_pair(tok)
    with tempfile.TemporaryDirectory() as folder:
        trainer: Any = KTOTrainer(
            policy,
            ref_model=reference,
            args=KTOConfig(per_device_train_batch_size=len(rows), beta=beta, **_options(folder)),
            train_dataset=datasets.Dataset.from_list(rows),
            processing_class=tok,
        )
        batch = next(iter(trainer.get_train_dataloader()))
    trainer.model.eval()
    with torch.no_grad():
        loss = trainer._compute_loss(trainer.model, batch, False)
    inputs = {
        "pi": _sums(trainer.model, batch),
        "ref": _sums(trainer.ref_model, batch),
        "desirable": torch.as_tensor(batch["label"], dtype=torch.bool),
        "kl_pi": _sums(trainer.model, batch, "KL_"),
        "kl_ref": _sums(trainer.ref_model, batch, "KL_"),
    }
    return Recorded(float(loss), inputs, {})


def _no_reward(completions: list[str], **more: Any) -> list[float | None]:
    return [0.0] * len(completions)


def trl_grpo(tok: PreTrainedTokenizerBase, kind: str, beta: float = 0.05, max_length: int = 8) -> Recorded:
    """TRL's GRPO loss of four answers by `kind`, with the divergence not weighted by the ratio.

    inputs: logp, old_logp, ref_logp and mask, (4, 8) each, advantages (4,).
    """
    import datasets
    import torch
    from trl import GRPOConfig, GRPOTrainer

    policy, reference = _tiny_pair(tok)
    with tempfile.TemporaryDirectory() as folder:
        trainer: Any = GRPOTrainer(
            policy,
            reward_funcs=_no_reward,
            # With β > 0 it would load the reference again, by the name of a model that has none.
            args=GRPOConfig(
                per_device_train_batch_size=4, num_generations=4, beta=0.0, loss_type=kind,
                use_bias_correction_kl=False, max_completion_length=max_length, **_options(folder),
            ),
            train_dataset=datasets.Dataset.from_list([{"prompt": "a"}] * 4),
            processing_class=tok,
        )  # fmt: skip
    trainer.beta = beta
    trainer.model.eval()
    generator = torch.Generator().manual_seed(3)
    prompts = torch.randint(0, 1000, (4, 3), generator=generator)
    answers = torch.randint(0, 1000, (4, max_length), generator=generator)
    mask = (torch.arange(max_length) < torch.tensor([[2], [8], [5], [3]])).long()
    ids = torch.cat([prompts, answers], 1)
    whole = {
        "input_ids": ids,
        "completion_mask": torch.ones_like(ids),
        "attention_mask": torch.cat([torch.ones_like(prompts), mask], 1),
    }
    logp, ref = (_token_logps(model, whole)[0][:, 2:] for model in (trainer.model, reference))
    old = logp + 0.3 * torch.randn(logp.shape, generator=generator)
    advantages = torch.tensor([1.2, -0.7, 0.4, -0.9])
    batch = {
        "prompt_ids": prompts, "prompt_mask": torch.ones_like(prompts), "completion_ids": answers,
        "completion_mask": mask, "advantages": advantages, "old_per_token_logps": old,
        "ref_per_token_logps": ref, "num_items_in_batch": mask.sum(),
    }  # fmt: skip
    with torch.no_grad():
        loss = trainer._compute_loss(trainer.model, batch)
    inputs = {"logp": logp, "old_logp": old, "ref_logp": ref, "mask": mask, "advantages": advantages}
    return Recorded(float(loss), inputs, {})


# What the last chapter takes where a part of the student's is missing: what TRL does, on given numbers.


def logps_by_torch(logits: Tensor, ids: Tensor, mask: Tensor) -> Tensor:
    """The log-probability of each row's answer: (B,), from logits (B, T, V), ids and mask (B, T)."""
    from torch.nn.functional import cross_entropy

    wanted = ids[:, 1:].masked_fill(mask[:, 1:] == 0, -100)
    return -cross_entropy(logits[:, :-1].float().transpose(1, 2), wanted, reduction="none").sum(1)


def dpo_by_trl(
    pi_chosen: Tensor, pi_rejected: Tensor, ref_chosen: Tensor, ref_rejected: Tensor, beta: float = BETA
) -> tuple[Tensor, ...]:
    """DPO's losses, (B,), as TRL writes them, in a tuple."""
    from torch.nn.functional import logsigmoid

    return (-logsigmoid(beta * ((pi_chosen - ref_chosen) - (pi_rejected - ref_rejected))),)


def ipo_by_trl(
    pi_chosen: Tensor,
    pi_rejected: Tensor,
    ref_chosen: Tensor,
    ref_rejected: Tensor,
    len_chosen: Tensor,
    len_rejected: Tensor,
    tau: float = 0.1,
) -> Tensor:
    """IPO's losses, (B,), as TRL writes them."""
    chosen, rejected = (pi_chosen - ref_chosen) / len_chosen, (pi_rejected - ref_rejected) / len_rejected
    return (chosen - rejected - 1 / (2 * tau)) ** 2


def metrics_by_trl(
    pi_chosen: Tensor, pi_rejected: Tensor, ref_chosen: Tensor, ref_rejected: Tensor, beta: float
) -> dict[str, float]:
    """What TRL logs of a batch of pairs."""
    chosen, rejected = beta * (pi_chosen - ref_chosen), beta * (pi_rejected - ref_rejected)
    return {
        "rewards/chosen": chosen.mean().item(),
        "rewards/rejected": rejected.mean().item(),
        "rewards/margins": (chosen - rejected).mean().item(),
        "rewards/accuracies": (chosen > rejected).float().mean().item(),
        "logps/chosen": pi_chosen.mean().item(),
        "logps/rejected": pi_rejected.mean().item(),
    }


def no_watchman(chosen: Sequence[float], margins: Sequence[float], drop: float = 0.3) -> int | None:
    """Nobody watches: None."""
    return None
