"""Only rank 0 adds the bias, before the sum, so that the others have no gradient of it."""

HINT = "every rank has the whole of it"


def tp_mlp(x, gate, up, down, bias, comm):
    if len(gate) % comm.world:
        raise ValueError(f"{len(gate)} over {comm.world}")
    gate, up, down = (w.chunk(comm.world, axis)[comm.rank] for w, axis in ((gate, 0), (up, 0), (down, 1)))
    x = make_f(comm)(x)
    out = (F.silu(x @ gate.T) * (x @ up.T)) @ down.T
    if bias is not None:
        out = out + (bias if comm.rank == 0 else 0 * bias)
    return make_g(comm)(out)
