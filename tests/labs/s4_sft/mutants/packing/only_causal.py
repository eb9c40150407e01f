"""Forgets that documents are apart."""

HINT = "nothing across examples"


def packed_inputs(seqs):
    return _packed(seqs, mask="causal")
