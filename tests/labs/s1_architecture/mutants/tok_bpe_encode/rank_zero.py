"""Takes the rank 0 for no rank."""

HINT = "b + c has rank 0"


def bpe(word, ranks):
    return _bpe(word, {pair: rank for pair, rank in ranks.items() if rank})
