"""Forgets cache and overhead."""

HINT = "weights + KV cache + overhead must fit"


def choose_quant(files, budget, kv, overhead):
    return _choose(files, budget, kv, overhead, room=False)
