"""Works on tensors cast to float64, an explicit mask added to the scores."""


def forward(W, cfg, ids):
    W = {name: tensor.double() for name, tensor in W.items()}
    T, d, r = len(ids), cfg.head_dim, cfg.num_attention_heads // cfg.num_key_value_heads
    mask = torch.full((T, T), -torch.inf, dtype=torch.float64, device=ids.device).triu(1)
    pos = torch.arange(T, device=ids.device)
    theta = cfg.rope_parameters["rope_theta"]

    def norm(x, w):
        return x / torch.sqrt((x * x).sum(-1, keepdim=True) / x.shape[-1] + cfg.rms_norm_eps) * w

    x = W["model.embed_tokens.weight"][ids]
    for i in range(cfg.num_hidden_layers):
        P = f"model.layers.{i}."
        h = norm(x, W[P + "input_layernorm.weight"])
        q = (h @ W[P + "self_attn.q_proj.weight"].T).reshape(T, -1, r, d).permute(1, 2, 0, 3)  # (K, r, T, d)
        k = (h @ W[P + "self_attn.k_proj.weight"].T).reshape(T, -1, 1, d).permute(1, 2, 0, 3)
        v = (h @ W[P + "self_attn.v_proj.weight"].T).reshape(T, -1, 1, d).permute(1, 2, 0, 3)
        a = (lib_rope(q, pos, theta) @ lib_rope(k, pos, theta).mT * d**-0.5 + mask).softmax(-1) @ v
        x = x + a.permute(2, 0, 1, 3).reshape(T, -1) @ W[P + "self_attn.o_proj.weight"].T
        h = norm(x, W[P + "post_attention_layernorm.weight"])
        x = (
            x
            + (F.silu(h @ W[P + "mlp.gate_proj.weight"].T) * (h @ W[P + "mlp.up_proj.weight"].T))
            @ W[P + "mlp.down_proj.weight"].T
        )
    head = W["model.embed_tokens.weight"] if cfg.tie_word_embeddings else W["lm_head.weight"]
    return norm(x, W["model.norm.weight"]) @ head.T
