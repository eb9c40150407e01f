"""Takes the rank 0 for no rank."""

HINT = "which is a rank too"


def bpe(word, ranks):
    return _bpe(word, {pair: rank for pair, rank in ranks.items() if rank})
