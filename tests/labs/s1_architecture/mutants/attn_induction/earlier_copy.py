"""Looks at the earlier copy of the token itself."""

HINT = "the token after the earlier copy"
DEMO = True


def induction_score(attn, period):
    T = attn.shape[-1]
    i = torch.arange(period, T)
    return attn[:, :, i, i - period].mean(-1)
