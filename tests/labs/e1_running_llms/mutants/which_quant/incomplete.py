"""Takes sets with a missing shard."""

HINT = "a set that isn't complete can't be loaded"


def choose_quant(files, budget, kv, overhead):
    return _choose(files, budget, kv, overhead, complete=False)
