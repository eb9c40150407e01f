"""Forgets causality."""

HINT = "causal"


def packed_inputs(seqs):
    return _packed(seqs, mask="both")
