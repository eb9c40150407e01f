"""A right forward pass with a knob for each mistake."""


def _head(W, cfg):
    return W["model.embed_tokens.weight" if cfg.tie_word_embeddings else "lm_head.weight"]


def _attend(
    W, cfg, p, h, share=None, causal=True, theta=None, rope_v=False, rope_k=True, factor=None, join=None
):
    """The attention sub-layer named by the prefix p, of normalized rows h."""
    positions = torch.arange(len(h), device=h.device)
    theta = theta or cfg.rope_parameters["rope_theta"]
    q, k, v = (
        (h @ W[f"{p}self_attn.{name}_proj.weight"].T).unflatten(-1, (-1, cfg.head_dim)).transpose(0, 1)
        for name in "qkv"
    )
    if theta < math.inf:
        q, k = lib_rope(q, positions, theta), lib_rope(k, positions, theta) if rope_k else k
    v = lib_rope(v, positions, theta) if rope_v else v
    share = share or (lambda k, r: k.repeat_interleave(r, 0))
    k, v = (share(x, len(q) // len(x)) for x in (k, v))
    out = F.scaled_dot_product_attention(q[None], k[None], v[None], is_causal=causal, scale=factor)[0]
    return (join(out) if join else out.transpose(0, 1).flatten(1)) @ W[p + "self_attn.o_proj.weight"].T


def _llama(W, cfg, ids, *, scale=None, final=None, glu=None, head=None, **attention):
    scale = scale or (lambda x: x * torch.rsqrt(x.pow(2).mean(-1, keepdim=True) + cfg.rms_norm_eps))
    glu = glu or (lambda gate, up: F.silu(gate) * up)
    x = W["model.embed_tokens.weight"][ids]
    for layer in range(cfg.num_hidden_layers):
        p = f"model.layers.{layer}."
        x = x + _attend(W, cfg, p, W[p + "input_layernorm.weight"] * scale(x), **attention)
        h = W[p + "post_attention_layernorm.weight"] * scale(x)
        gate, up = h @ W[p + "mlp.gate_proj.weight"].T, h @ W[p + "mlp.up_proj.weight"].T
        x = x + glu(gate, up) @ W[p + "mlp.down_proj.weight"].T
    x = final(x) if final else W["model.norm.weight"] * scale(x)
    return x @ (_head(W, cfg) if head is None else head).T
