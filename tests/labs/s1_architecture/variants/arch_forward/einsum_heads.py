"""Einsum, one head after the other, with a softmax of its own."""


def forward(W, cfg, ids):
    H, K, d = cfg.num_attention_heads, cfg.num_key_value_heads, cfg.head_dim
    T = ids.shape[0]
    where = torch.arange(T, device=ids.device)
    future = where[None, :] > where[:, None]

    def rms(x, weight):
        return weight * (x / (x.square().mean(-1, keepdim=True) + cfg.rms_norm_eps).sqrt())

    x = F.embedding(ids, W["model.embed_tokens.weight"])
    for n in range(cfg.num_hidden_layers):
        w = {k.split(f"model.layers.{n}.")[1]: t for k, t in W.items() if k.startswith(f"model.layers.{n}.")}
        h = rms(x, w["input_layernorm.weight"])
        q = torch.einsum("td,od->to", h, w["self_attn.q_proj.weight"])
        k = torch.einsum("td,od->to", h, w["self_attn.k_proj.weight"])
        v = torch.einsum("td,od->to", h, w["self_attn.v_proj.weight"])
        outs = []
        for head in range(H):
            kv = head * K // H
            qh = lib_rope(q[:, head * d : (head + 1) * d], where, cfg.rope_parameters["rope_theta"])
            kh = lib_rope(k[:, kv * d : (kv + 1) * d], where, cfg.rope_parameters["rope_theta"])
            s = torch.einsum("td,sd->ts", qh, kh) / math.sqrt(d)
            s = s.masked_fill(future, float("-inf"))
            a = (s - s.max(-1, keepdim=True).values).exp()
            outs.append((a / a.sum(-1, keepdim=True)) @ v[:, kv * d : (kv + 1) * d])
        x = x + torch.cat(outs, -1) @ w["self_attn.o_proj.weight"].T
        h = rms(x, w["post_attention_layernorm.weight"])
        g = h @ w["mlp.gate_proj.weight"].T
        x = x + (g * torch.sigmoid(g) * (h @ w["mlp.up_proj.weight"].T)) @ w["mlp.down_proj.weight"].T
    out = rms(x, W["model.norm.weight"])
    return F.linear(out, W["model.embed_tokens.weight"] if cfg.tie_word_embeddings else W["lm_head.weight"])
