"""Takes the mean over the rows of the second round alone, also where there is a third."""

HINT = "also those of a third round"


def induction_score(attn, period):
    i = torch.arange(period, min(2 * period, attn.shape[-1]))
    return attn[:, :, i, i - period + 1].mean(-1)
