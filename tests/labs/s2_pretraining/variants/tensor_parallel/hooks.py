"""Hooks for f, a detached sum for g; slices for the parts."""


def make_f(comm):
    def f(x):
        y = x * 1
        if y.requires_grad:

            def reduce(gradient):
                total = gradient.contiguous().clone()
                comm.all_reduce(total)
                return total

            y.register_hook(reduce)
        return y

    return f


def make_g(comm):
    def g(x):
        total = x.detach().clone()
        comm.all_reduce(total)
        return x + (total - x.detach())

    return g


def tp_mlp(x, gate, up, down, bias, comm):
    I = gate.size(0)
    if I % comm.world != 0:
        raise ValueError(f"I={I}, world={comm.world}")
    n = I // comm.world
    s = slice(n * comm.rank, n * comm.rank + n)
    x = make_f(comm)(x)
    hidden = F.linear(x, gate[s])
    y = make_g(comm)(F.linear(hidden * hidden.sigmoid() * F.linear(x, up[s]), down[:, s]))
    if bias is not None:
        y = y + bias
    return y


def tp_attention(x, q, k, v, o, heads, kv_heads, comm):
    if kv_heads % comm.world != 0:
        raise ValueError(f"kv_heads={kv_heads} world={comm.world}")
    if heads % kv_heads != 0:
        raise ValueError(f"heads={heads} kv_heads={kv_heads}")
    d, r, T = q.size(0) // heads, heads // kv_heads, x.size(0)
    x = make_f(comm)(x)
    mask = torch.full((T, T), -math.inf).triu(1)
    y = 0
    n = kv_heads // comm.world
    for h in range(comm.rank * n, comm.rank * n + n):
        key, value = x @ k[h * d : h * d + d].T, x @ v[h * d : h * d + d].T
        for i in range(h * r, h * r + r):
            rows = slice(i * d, i * d + d)
            A = ((x @ q[rows].T) @ key.T / math.sqrt(d) + mask).softmax(-1)
            y = y + (A @ value) @ o[:, rows].T
    return make_g(comm)(y)
