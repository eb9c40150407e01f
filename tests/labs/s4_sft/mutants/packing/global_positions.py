"""Numbers positions through."""

HINT = "they begin at 0 in each example"


def packed_inputs(seqs):
    return _packed(seqs, reset=False)
