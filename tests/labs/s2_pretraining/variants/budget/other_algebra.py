"""Matrices as a list of shapes."""


def _matrices(cfg):
    D, q, kv, I = (
        cfg.hidden_size,
        cfg.num_attention_heads * cfg.head_dim,
        cfg.num_key_value_heads * cfg.head_dim,
        cfg.intermediate_size,
    )
    return [(D, q), (D, kv), (D, kv), (q, D), (D, I), (D, I), (I, D)]


def count_params(cfg):
    per_layer = sum(a * b for a, b in _matrices(cfg)) + 2 * cfg.hidden_size
    total = cfg.vocab_size * cfg.hidden_size + cfg.num_hidden_layers * per_layer + cfg.hidden_size
    if not cfg.tie_word_embeddings:
        total += cfg.vocab_size * cfg.hidden_size
    return total


def train_flops_per_token(cfg, T):
    products = [(a, b) for _ in range(cfg.num_hidden_layers) for a, b in _matrices(cfg)] + [
        (cfg.hidden_size, cfg.vocab_size)
    ]
    heads = cfg.num_attention_heads * cfg.num_hidden_layers
    products += [(cfg.head_dim, T), (T, cfg.head_dim)] * heads
    return float(sum(6 * a * b for a, b in products))


def memory_bytes(cfg, B, T, *, optimizer, precision, checkpointing):
    N = count_params(cfg)
    D = cfg.hidden_size
    one = (
        4 * D
        + 2 * cfg.head_dim * cfg.num_attention_heads
        + 2 * cfg.head_dim * cfg.num_key_value_heads
        + 3 * cfg.intermediate_size
    )
    bytes_ = 4 if precision == "fp32" else 2
    kept = cfg.num_hidden_layers * (D if checkpointing else one) + (one if checkpointing else 0)
    moments = 0 if optimizer == "sgd" else 1 if optimizer == "lion" else 2
    weights = bytes_ * N
    state = (moments + (precision == "mixed")) * 4 * N
    activations, logits = B * T * kept * bytes_, B * T * cfg.vocab_size * 4
    return {
        "weights": weights,
        "gradients": weights,
        "optimizer": state,
        "activations": activations,
        "logits": logits,
        "total": 2 * weights + state + activations + logits,
    }


def mfu(tokens_per_s, flops_per_token, peak):
    return flops_per_token / (peak / tokens_per_s)
