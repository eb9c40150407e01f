"""Takes columns for queries."""

HINT = "from row i to column i − period + 1"


def induction_score(attn, period):
    T = attn.shape[-1]
    i = torch.arange(period, T)
    return attn[:, :, i - period + 1, i].mean(-1)
