"""Uses the first norm's weight before the MLP too."""

HINT = "by post_attention_layernorm"


def forward(W, cfg, ids):
    def norm(x, name):
        return W[name] * x * torch.rsqrt(x.pow(2).mean(-1, keepdim=True) + cfg.rms_norm_eps)

    x = W["model.embed_tokens.weight"][ids]
    for layer in range(cfg.num_hidden_layers):
        p = f"model.layers.{layer}."
        x = x + _attend(W, cfg, p, norm(x, p + "input_layernorm.weight"))
        h = norm(x, p + "input_layernorm.weight")
        gate, up = h @ W[p + "mlp.gate_proj.weight"].T, h @ W[p + "mlp.up_proj.weight"].T
        x = x + (F.silu(gate) * up) @ W[p + "mlp.down_proj.weight"].T
    return norm(x, "model.norm.weight") @ _head(W, cfg).T
