"""Learns each document's first token."""

HINT = "who predicts the first token?"


def packed_inputs(seqs):
    return _packed(seqs, first=False)
