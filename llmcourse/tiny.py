"""Random models so small that a step takes milliseconds: for exercises about training itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import torch
    from transformers import LlamaConfig, LlamaForCausalLM

__all__ = ["tiny_config", "tiny_llama"]


def tiny_config(**changes: Any) -> LlamaConfig:
    """The configuration of a Llama of 2 layers and 32 features, but for the changes."""
    from transformers import LlamaConfig

    sizes: dict[str, Any] = {
        "vocab_size": 60, "hidden_size": 32, "intermediate_size": 48, "num_hidden_layers": 2,
        "num_attention_heads": 4, "num_key_value_heads": 2, "tie_word_embeddings": True,
        "attn_implementation": "eager", "bos_token_id": None, "eos_token_id": None,
    }  # fmt: skip
    return LlamaConfig(**(sizes | changes))


def tiny_llama(generator: torch.Generator, **changes: Any) -> LlamaForCausalLM:
    """A random model of that configuration, in fp32; the same for the same generator."""
    import torch
    from transformers import LlamaForCausalLM

    model = LlamaForCausalLM(tiny_config(**changes))
    with torch.no_grad():
        for name, tensor in model.named_parameters():
            random = torch.randn(tensor.shape, generator=generator)
            tensor.copy_(1 + 0.2 * random if "norm" in name else 0.2 * random)
    return model
