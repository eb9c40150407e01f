"""A list of pieces for each layer, joined when they are asked for; the layers' own modules where they can."""


class KVCache:
    def __init__(self):
        self.pieces = []

    def update(self, layer, k, v):
        while len(self.pieces) <= layer:
            self.pieces.append([])
        self.pieces[layer].append((k, v))
        return torch.cat([a for a, _ in self.pieces[layer]], dim=-2), torch.cat(
            [b for _, b in self.pieces[layer]], dim=-2
        )

    @property
    def length(self):
        return sum(k.size(-2) for k, _ in self.pieces[-1]) if self.pieces else 0

    def crop(self, n):
        if n < 0 or n > self.length:
            raise ValueError("outside")
        for layer, pieces in enumerate(self.pieces):
            k, v = torch.cat([a for a, _ in pieces], -2), torch.cat([b for _, b in pieces], -2)
            self.pieces[layer] = [(k[..., :n, :].clone(), v[..., :n, :].clone())]


def cached_logits(model, ids, cache):
    done = cache.length
    n = ids.shape[-1]
    where = done + torch.arange(n, device=ids.device)
    sees = torch.arange(done + n, device=ids.device)[None, :] <= where[:, None]
    h = F.embedding(ids, model.model.embed_tokens.weight)
    for i in range(len(model.model.layers)):
        block = model.model.layers[i]
        a = block.self_attn
        z = block.input_layernorm(h)
        split = lambda y: torch.stack(y.split(a.head_dim, -1), 1)
        q, k, v = split(a.q_proj(z)), split(a.k_proj(z)), split(a.v_proj(z))
        keys, values = cache.update(i, rotary(model, k, where), v)
        heads = attend(rotary(model, q, where), keys, values, sees)
        h = h + a.o_proj(torch.cat(heads.unbind(1), -1))
        h = h + block.mlp(block.post_attention_layernorm(h))
    return F.linear(model.model.norm(h), model.lm_head.weight)
