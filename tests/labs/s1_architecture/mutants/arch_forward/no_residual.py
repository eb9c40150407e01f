"""Each sub-layer replaces the stream."""

HINT = "add to x, don't replace it"


def forward(W, cfg, ids):
    def norm(x, name):
        return W[name] * x * torch.rsqrt(x.pow(2).mean(-1, keepdim=True) + cfg.rms_norm_eps)

    x = W["model.embed_tokens.weight"][ids]
    for layer in range(cfg.num_hidden_layers):
        p = f"model.layers.{layer}."
        x = _attend(W, cfg, p, norm(x, p + "input_layernorm.weight"))
        h = norm(x, p + "post_attention_layernorm.weight")
        gate, up = h @ W[p + "mlp.gate_proj.weight"].T, h @ W[p + "mlp.up_proj.weight"].T
        x = (F.silu(gate) * up) @ W[p + "mlp.down_proj.weight"].T
    return norm(x, "model.norm.weight") @ _head(W, cfg).T
