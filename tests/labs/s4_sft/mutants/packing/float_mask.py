"""Makes a mask of 0 and −∞."""

HINT = "nor 0 and −∞"


def packed_inputs(seqs):
    made = _packed(seqs)
    return made | {"attention_mask": torch.zeros(1).masked_fill(~made["attention_mask"], -math.inf)}
