"""Takes the mode of the columns."""

HINT = "mode of the row"


def vote_limit(P, truth):
    top = P.argmax(0)
    return float((top[truth] == torch.arange(len(truth))).double().mean())
