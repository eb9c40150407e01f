"""A static batch is as large as memory allows."""

HINT = "kv_blocks is ignored there"


def simulate(requests, **how):
    return (
        _simulate(requests, static_memory=True, **how)
        if how["kv_blocks"]
        else {j.id: (0, 0, 0) for j in requests}
    )
