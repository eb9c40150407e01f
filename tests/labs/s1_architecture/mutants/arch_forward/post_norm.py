"""Normalizes after the sub-layer, as the first Transformer did."""

HINT = "with norm(x) going in: pre-norm"


def forward(W, cfg, ids):
    def norm(x, name):
        return W[name] * x * torch.rsqrt(x.pow(2).mean(-1, keepdim=True) + cfg.rms_norm_eps)

    x = W["model.embed_tokens.weight"][ids]
    for layer in range(cfg.num_hidden_layers):
        p = f"model.layers.{layer}."
        x = norm(x + _attend(W, cfg, p, x), p + "input_layernorm.weight")
        mlp = (F.silu(x @ W[p + "mlp.gate_proj.weight"].T) * (x @ W[p + "mlp.up_proj.weight"].T)) @ W[
            p + "mlp.down_proj.weight"
        ].T
        x = norm(x + mlp, p + "post_attention_layernorm.weight")
    return norm(x, "model.norm.weight") @ _head(W, cfg).T
