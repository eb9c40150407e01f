"""Makes int32."""

HINT = "int64"


def packed_inputs(seqs):
    return {name: t if t.dtype == torch.bool else t.int() for name, t in _packed(seqs).items()}
