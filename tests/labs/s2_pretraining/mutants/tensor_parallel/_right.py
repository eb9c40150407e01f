"""The right operators and layers with a knob for each mistake."""


def _operator(comm, forward, backward, scale=1.0):
    class Operator(torch.autograd.Function):
        @staticmethod
        def forward(ctx, x):
            x = x.clone()
            if forward:
                comm.all_reduce(x)
                x = x * scale
            return x

        @staticmethod
        def backward(ctx, gradient):
            gradient = gradient.clone()
            if backward:
                comm.all_reduce(gradient)
            return gradient

    return Operator.apply


def _part(w, axis, comm):
    n = w.shape[axis] // comm.world
    return w.narrow(axis, comm.rank * n, n)


def _mlp(x, gate, up, down, bias, comm, *, each=False, inside=False, twice=False):
    if gate.shape[0] % comm.world:
        raise ValueError(f"{gate.shape[0]} over {comm.world}")
    f, g = make_f(comm), make_g(comm)
    one = f(x)
    two = f(x) if twice else one
    out = (F.silu(one @ _part(gate, 0, comm).T) * (two @ _part(up, 0, comm).T)) @ _part(down, 1, comm).T
    if each:
        return g(out + bias) if bias is not None else g(out)
    return g(out) if bias is None else g(out) + bias


def _attention(x, q, k, v, o, heads, kv_heads, comm, *, mine=None, check=True):
    if heads % kv_heads or (check and kv_heads % comm.world):
        raise ValueError(f"{heads} heads, {kv_heads} KV heads, {comm.world} ranks")
    d = q.shape[0] // heads
    rows = lambda n: (
        torch.arange(n * d)
        .view(n, d)[
            mine(n, comm) if mine else slice(comm.rank * n // comm.world, (comm.rank + 1) * n // comm.world)
        ]
        .flatten()
    )
    y = make_f(comm)(x)
    q, k, v = (
        (y @ w[rows(n)].T).unflatten(-1, (-1, d)).transpose(0, 1)[None]
        for w, n in ((q, heads), (k, kv_heads), (v, kv_heads))
    )
    out = F.scaled_dot_product_attention(q, k, v, is_causal=True, enable_gqa=True)[0]
    return make_g(comm)(out.transpose(0, 1).flatten(1) @ o[:, rows(heads)].T)
