"""Reshaped views instead of chunks; rank 0 adds the bias before the sum."""


def make_f(comm):
    class F_(torch.autograd.Function):
        forward = staticmethod(lambda ctx, x: x.clone())

        @staticmethod
        def backward(ctx, gradient):
            out = gradient + 0
            comm.all_reduce(out)
            return out

    return F_.apply


def make_g(comm):
    class G(torch.autograd.Function):
        @staticmethod
        def forward(ctx, x):
            out = x.detach().clone().contiguous()
            comm.all_reduce(out)
            return out

        backward = staticmethod(lambda ctx, gradient: gradient.clone())

    return G.apply


def tp_mlp(x, gate, up, down, bias, comm):
    I, D = gate.shape
    if I % comm.world:
        raise ValueError(f"{I=} {comm.world=}")
    x = make_f(comm)(x)
    both = torch.cat([w.view(comm.world, -1, D)[comm.rank] for w in (gate, up)])
    a, b = (x @ both.mT).chunk(2, -1)
    y = (F.silu(a) * b) @ down.reshape(D, comm.world, -1)[:, comm.rank].mT
    if bias is None:
        return make_g(comm)(y)
    return make_g(comm)(y + (bias.detach() if comm.rank == 0 else 0)) + (bias - bias.detach())


def tp_attention(x, q, k, v, o, heads, kv_heads, comm):
    w, r = comm.world, comm.rank
    if heads % kv_heads or kv_heads % w:
        raise ValueError((heads, kv_heads, w))
    d = len(q) // heads
    x = make_f(comm)(x)
    q, k, v = ((x @ m.unflatten(0, (w, -1))[r].T).unflatten(1, (-1, d)) for m in (q, k, v))
    k, v = (t.repeat_interleave(heads // kv_heads, 1) for t in (k, v))
    scores = torch.einsum("thd,shd->hts", q, k) / d**0.5
    scores = scores.masked_fill(~torch.ones(scores.shape[1:]).tril().bool(), -math.inf)
    y = torch.einsum("hts,shd->thd", scores.softmax(-1), v).flatten(1)
    return make_g(comm)(y @ o.unflatten(1, (w, -1))[:, r].T)
