"""Batched heads, scaled_dot_product_attention with enable_gqa, a head taken from the state dict."""


def forward(W, cfg, ids):
    d = cfg.head_dim
    pos = torch.arange(ids.numel(), device=ids.device)
    norm = lambda x, w: F.rms_norm(x, x.shape[-1:], w, cfg.rms_norm_eps)
    split = lambda x: x.view(1, len(ids), -1, d).transpose(1, 2)
    x = W["model.embed_tokens.weight"].index_select(0, ids)
    for i in range(cfg.num_hidden_layers):
        get = lambda name: W[f"model.layers.{i}.{name}.weight"]
        h = norm(x, get("input_layernorm"))
        q, k, v = (split(F.linear(h, get(f"self_attn.{n}_proj"))) for n in "qkv")
        q, k = (lib_rope(t, pos, cfg.rope_parameters["rope_theta"]) for t in (q, k))
        a = F.scaled_dot_product_attention(q, k, v, is_causal=True, enable_gqa=True)
        x = x + F.linear(a.transpose(1, 2).reshape(len(ids), -1), get("self_attn.o_proj"))
        h = norm(x, get("post_attention_layernorm"))
        x = x + F.linear(
            F.silu(F.linear(h, get("mlp.gate_proj"))) * F.linear(h, get("mlp.up_proj")), get("mlp.down_proj")
        )
    return F.linear(norm(x, W["model.norm.weight"]), W.get("lm_head.weight", W["model.embed_tokens.weight"]))
