"""Shapes of the meta device for parameters; twice and four times the forward pass."""


def count_params(cfg):
    with torch.device("meta"):
        return sum(p.numel() for p in LlamaForCausalLM(cfg).parameters())


def train_flops_per_token(cfg, T):
    with torch.device("meta"):
        model = LlamaForCausalLM(cfg)
    forward = sum(2 * m.weight.numel() for m in model.modules() if isinstance(m, nn.Linear))
    for layer in model.model.layers:
        forward += 2 * (2 * T * layer.self_attn.o_proj.in_features)
    return forward + 2 * forward


def memory_bytes(cfg, B, T, *, optimizer, precision, checkpointing):
    N = count_params(cfg)
    D, q, kv, I = (
        cfg.hidden_size,
        cfg.num_attention_heads * cfg.head_dim,
        cfg.num_key_value_heads * cfg.head_dim,
        cfg.intermediate_size,
    )
    numbers = 0
    for layer in range(cfg.num_hidden_layers):
        numbers += D if checkpointing else 4 * D + 2 * q + 2 * kv + 3 * I
    if checkpointing:
        numbers += 4 * D + 2 * q + 2 * kv + 3 * I
    width = {"fp32": 4, "mixed": 2}[precision]
    out = {
        "weights": width * N,
        "gradients": width * N,
        "optimizer": {"adamw": 8, "lion": 4, "sgd": 0}[optimizer] * N,
    }
    if precision == "mixed":
        out["optimizer"] += 4 * N
    out["activations"] = width * numbers * B * T
    out["logits"] = 4 * B * T * cfg.vocab_size
    out["total"] = sum(out.values())
    return out


def mfu(tokens_per_s, flops_per_token, peak):
    return (tokens_per_s / peak) * flops_per_token
