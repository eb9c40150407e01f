"""A right forward pass with a knob for each mistake."""


def _logits(
    model, ids, cache, *, start=None, q_start=None, mask="causal", turn_again=False, turn_values=False,
    raw=False, norm=True, second_norm=True, residual=True, late_length=False, last=False,
    tied=False,
):  # fmt: skip
    t = ids.shape[1]
    before = cache.length
    start = before if start is None else start
    where = torch.arange(start, start + t)
    q_where = where if q_start is None else torch.arange(q_start, q_start + t)
    x = model.model.embed_tokens(ids)
    for number, layer in enumerate(model.model.layers):
        part, normed = layer.self_attn, layer.input_layernorm(x)
        q, k, v = (
            f(normed).view(1, t, -1, part.head_dim).transpose(1, 2)
            for f in (part.q_proj, part.k_proj, part.v_proj)
        )
        if late_length and number:
            where = q_where = torch.arange(cache.length, cache.length + t)
        q = rotary(model, q, q_where)
        if not raw:
            k = rotary(model, k, where)
        if turn_values:
            v = rotary(model, v, where)
        k, v = cache.update(number, k, v)
        if raw or turn_again:
            k = rotary(model, k, torch.arange(k.shape[2]))
        table = torch.ones(t, k.shape[2])
        if mask == "causal":
            table = table.tril(before)
        elif mask == "from zero":
            table = table.tril()
        elif mask == "new only":
            table = table.tril(before)
            table[:, : before if t > 1 else 0] = 0
        elif mask == "one too many":
            table = table.tril(before + 1)
        mixed = attend(q, k, v, table.bool())
        out = part.o_proj(mixed.transpose(1, 2).reshape(1, t, -1))
        x = x + out if residual else out
        x = x + layer.mlp(layer.post_attention_layernorm(x) if second_norm else x)
    x = model.model.norm(x) if norm else x
    out = x @ model.model.embed_tokens.weight.T if tied else model.lm_head(x)
    return out[:, -1:] if last else out


class _Cache:
    def __init__(self):
        self.kept = {}

    def update(self, layer, k, v):
        if layer in self.kept:
            k, v = (torch.cat([old, new], 2) for old, new in zip(self.kept[layer], (k, v)))
        self.kept[layer] = k, v
        return k, v

    @property
    def length(self):
        return next((k.shape[2] for k, _ in self.kept.values()), 0)

    def crop(self, n):
        if not 0 <= n <= self.length:
            raise ValueError("crop")
        self.kept = {i: (k[:, :, :n], v[:, :, :n]) for i, (k, v) in self.kept.items()}
