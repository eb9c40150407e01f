"""Gives rank 0 the last part."""

HINT = "rank 0 the first"


def tp_mlp(x, gate, up, down, bias, comm):
    if len(gate) % comm.world:
        raise ValueError(f"{len(gate)} over {comm.world}")
    order = torch.arange(len(gate)).chunk(comm.world)[comm.world - 1 - comm.rank]
    x = make_f(comm)(x)
    out = make_g(comm)((F.silu(x @ gate[order].T) * (x @ up[order].T)) @ down[:, order].T)
    return out if bias is None else out + bias
