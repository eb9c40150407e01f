"""Marks what is hidden, as torch's nn.MultiheadAttention has it."""

HINT = "not where it may not"


def packed_inputs(seqs):
    made = _packed(seqs)
    return made | {"attention_mask": ~made["attention_mask"]}
