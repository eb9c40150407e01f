"""The right formulas with a knob for each mistake."""


def _sizes(cfg, gqa=True, own=True):
    D, H, K = (
        cfg.hidden_size,
        cfg.num_attention_heads,
        cfg.num_key_value_heads if gqa else cfg.num_attention_heads,
    )
    d = cfg.head_dim if own else D // H
    return D, H, K, d, cfg.intermediate_size, cfg.num_hidden_layers, cfg.vocab_size


def _count(cfg, *, gqa=True, own=True, tied=None, norms=True):
    D, H, K, d, I, L, V = _sizes(cfg, gqa, own)
    heads = (1 if cfg.tie_word_embeddings else 2) if tied is None else tied
    return heads * V * D + L * (2 * D * H * d + 2 * D * K * d + 3 * D * I + 2 * D * norms) + D * norms


def _flops(cfg, T, *, gqa=True, own=True, times=3, embedding=1, attention=4, macs=2):
    D, H, K, d, I, L, V = _sizes(cfg, gqa, own)
    return times * (
        macs * (L * (2 * D * H * d + 2 * D * K * d + 3 * D * I) + embedding * V * D)
        + L * attention * T * H * d
    )


def _memory(cfg, B, T, optimizer, precision, checkpointing, *, master=True, again=True, gqa=True):
    D, H, K, d, I, L, V = _sizes(cfg, gqa)
    N, b = _count(cfg), 4 if precision == "fp32" else 2
    layer = 4 * D + 2 * H * d + 2 * K * d + 3 * I
    parts = dict(
        weights=b * N,
        gradients=b * N,
        optimizer={"adamw": 8, "lion": 4, "sgd": 0}[optimizer] * N
        + 4 * N * (precision == "mixed" and master),
        activations=b * B * T * ((L * D + layer * again) if checkpointing else L * layer),
        logits=4 * B * T * V,
    )
    parts["total"] = sum(parts.values())
    return parts
