"""Turn a Llama-type GGUF file into what transformers loads: config, fp16 safetensors, tokenizer."""

from __future__ import annotations

from pathlib import Path
from typing import Any

CONTROL_TOKEN = 3  # gguf.TokenType.CONTROL


def convert(gguf_path: Path, folder: Path) -> None:
    """Dequantise a GGUF file's tensors to fp16 and write them with config and tokenizer into `folder`."""
    import torch
    from gguf import GGUFReader, dequantize
    from safetensors.torch import save_file
    from tqdm.auto import tqdm

    reader = GGUFReader(gguf_path)
    meta = {name: field.contents() for name, field in reader.fields.items()}
    config = _config(meta)
    tensors = {}
    for tensor in tqdm(reader.tensors, desc="dequantising", unit="tensor"):
        weights = torch.from_numpy(dequantize(tensor.data, tensor.tensor_type).copy())
        if tensor.name.endswith("attn_q.weight"):
            weights = _unpermute(weights, config.num_attention_heads)
        elif tensor.name.endswith("attn_k.weight"):
            weights = _unpermute(weights, config.num_key_value_heads)
        tensors[_name(tensor.name)] = weights.to(torch.float16).contiguous()
    config.tie_word_embeddings = "lm_head.weight" not in tensors
    config.save_pretrained(folder)
    save_file(tensors, folder / "model.safetensors", metadata={"format": "pt"})
    _tokenizer(meta, config).save_pretrained(folder)


def _config(meta: dict[str, Any]) -> Any:
    from transformers import LlamaConfig

    llama = {name.removeprefix("llama."): value for name, value in meta.items() if name.startswith("llama.")}
    return LlamaConfig(
        architectures=["LlamaForCausalLM"],
        vocab_size=llama["vocab_size"],
        hidden_size=llama["embedding_length"],
        intermediate_size=llama["feed_forward_length"],
        num_hidden_layers=llama["block_count"],
        num_attention_heads=llama["attention.head_count"],
        num_key_value_heads=llama["attention.head_count_kv"],
        # Stored as fp32, read back as 9.999999747378752e-06.
        rms_norm_eps=float(f"{llama['attention.layer_norm_rms_epsilon']:.6g}"),
        max_position_embeddings=llama["context_length"],
        rope_parameters={"rope_type": "default", "rope_theta": llama["rope.freq_base"]},
        bos_token_id=meta["tokenizer.ggml.bos_token_id"],
        eos_token_id=meta["tokenizer.ggml.eos_token_id"],
        pad_token_id=meta["tokenizer.ggml.padding_token_id"],
        dtype="float16",
    )


def _unpermute(weights: Any, heads: int) -> Any:
    """Undo llama.cpp's reordering of query and key rows.

    llama.cpp rotates neighbouring features and so stores feature i and i + d/2 of a head, which
    transformers rotates together, next to each other.
    """
    rows, columns = weights.shape
    return weights.reshape(heads, rows // heads // 2, 2, columns).swapaxes(1, 2).reshape(rows, columns)


_PARTS = {
    "attn_norm": "input_layernorm",
    "attn_q": "self_attn.q_proj",
    "attn_k": "self_attn.k_proj",
    "attn_v": "self_attn.v_proj",
    "attn_output": "self_attn.o_proj",
    "ffn_norm": "post_attention_layernorm",
    "ffn_gate": "mlp.gate_proj",
    "ffn_up": "mlp.up_proj",
    "ffn_down": "mlp.down_proj",
}
_TOP = {
    "token_embd.weight": "model.embed_tokens.weight",
    "output_norm.weight": "model.norm.weight",
    "output.weight": "lm_head.weight",
}


def _name(gguf_name: str) -> str:
    """transformers' name of a Llama tensor."""
    if gguf_name in _TOP:
        return _TOP[gguf_name]
    _, layer, part, _ = gguf_name.split(".")
    return f"model.layers.{layer}.{_PARTS[part]}.weight"


def _tokenizer(meta: dict[str, Any], config: Any) -> Any:
    """Byte-level BPE with digits apart, as SmolLM2 was trained (`tokenizer.ggml.pre` = smollm)."""
    from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers
    from transformers import PreTrainedTokenizerFast

    if meta["tokenizer.ggml.pre"] != "smollm":
        raise ValueError(f"unknown pre-tokenizer {meta['tokenizer.ggml.pre']!r}; this converter knows smollm")
    tokens = meta["tokenizer.ggml.tokens"]
    merges = [tuple(merge.split(" ")) for merge in meta["tokenizer.ggml.merges"]]
    backend = Tokenizer(models.BPE(vocab={token: i for i, token in enumerate(tokens)}, merges=merges))
    backend.pre_tokenizer = pre_tokenizers.Sequence(
        [pre_tokenizers.Digits(individual_digits=True), pre_tokenizers.ByteLevel(add_prefix_space=False)]
    )
    backend.decoder = decoders.ByteLevel()
    kinds = meta["tokenizer.ggml.token_type"]
    control = [token for token, kind in zip(tokens, kinds, strict=True) if kind == CONTROL_TOKEN]
    backend.add_special_tokens([AddedToken(token, special=True, normalized=False) for token in control])
    special = {
        f"{name}_token": tokens[meta[f"tokenizer.ggml.{key}_token_id"]]
        for name, key in (("bos", "bos"), ("eos", "eos"), ("unk", "unknown"), ("pad", "padding"))
    }
    tokenizer = PreTrainedTokenizerFast(
        tokenizer_object=backend, model_max_length=config.max_position_embeddings, **special
    )
    tokenizer.chat_template = meta["tokenizer.chat_template"]
    return tokenizer
