"""Every rank adds the bias before the sum."""

HINT = "off by (world − 1)·b"
DEMO = True


def tp_mlp(x, gate, up, down, bias, comm):
    return _mlp(x, gate, up, down, bias, comm, each=True)
