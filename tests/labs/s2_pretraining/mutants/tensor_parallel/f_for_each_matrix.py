"""Applies f for gate and for up."""

HINT = "use the result for both matrices"


def tp_mlp(x, gate, up, down, bias, comm):
    return _mlp(x, gate, up, down, bias, comm, twice=True)
