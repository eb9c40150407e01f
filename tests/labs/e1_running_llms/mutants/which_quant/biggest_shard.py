"""Takes the biggest shard for the whole."""

HINT = "all shards together"


def choose_quant(files, budget, kv, overhead):
    return _choose(files, budget, kv, overhead, total=max)
