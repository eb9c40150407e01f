"""Divides by all T rows."""

HINT = "over the rows i = period … T − 1 alone"


def induction_score(attn, period):
    T = attn.shape[-1]
    i = torch.arange(period, T)
    return attn[:, :, i, i - period + 1].sum(-1) / T
