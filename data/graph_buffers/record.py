"""Writes graph_buffers.jsonl from torch's own export: `python record.py` in the course's environment."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import torch
from transformers import LlamaConfig, LlamaForCausalLM

HERE = Path(__file__).parent
LAYERS = 2
TOKENS = 128


class LastLogits(torch.nn.Module):
    """Token numbers [1, T] → logits of the last position [1, V]."""

    def __init__(self, model: LlamaForCausalLM) -> None:
        super().__init__()
        self.model = model

    def forward(self, ids: torch.Tensor) -> torch.Tensor:
        """As the class says."""
        found: torch.Tensor = self.model(ids, use_cache=False, logits_to_keep=1).logits
        return found


def graph() -> torch.fx.Graph:
    """The graph of the first layers of a model of SmolLM2-135M's shape, with weights that don't matter."""
    torch.manual_seed(0)
    config = LlamaConfig(
        vocab_size=49152,
        hidden_size=576,
        intermediate_size=1536,
        num_hidden_layers=LAYERS,
        num_attention_heads=9,
        num_key_value_heads=3,
        head_dim=64,
        tie_word_embeddings=True,
        attn_implementation="sdpa",
    )
    module = LastLogits(LlamaForCausalLM(config).eval())
    exported = torch.export.export(module, (torch.zeros(1, TOKENS, dtype=torch.long),))
    return exported.run_decompositions().graph


def rows() -> list[dict[str, Any]]:
    """A row for each tensor that the graph computes, in order; a view belongs to what it looks at."""
    owner: dict[torch.fx.Node, torch.fx.Node] = {}
    found: dict[torch.fx.Node, dict[str, Any]] = {}
    for step, node in enumerate(graph().nodes):
        for used in node.all_input_nodes:
            if owner.get(used) in found:
                found[owner[used]]["last"] = step
        value = node.meta.get("val")
        if node.op != "call_function" or not isinstance(value, torch.Tensor):
            continue
        target: Any = node.target
        alias = any(r.alias_info is not None for r in target._schema.returns)
        source = next((owner[used] for used in node.all_input_nodes if used in owner), None)
        if alias and node.all_input_nodes:
            if source is not None:
                owner[node] = source
            continue
        owner[node] = node
        found[node] = {
            "op": str(target),
            "bytes": value.numel() * value.element_size(),
            "first": step,
            "last": step,
        }
    order = {
        step: number
        for number, step in enumerate(
            sorted({row[end] for row in found.values() for end in ("first", "last")})
        )
    }
    return [row | {end: order[row[end]] for end in ("first", "last")} for row in found.values()]


if __name__ == "__main__":
    text = "".join(json.dumps(row) + "\n" for row in rows())
    (HERE / "graph_buffers.jsonl").write_text(text, encoding="utf-8")
