"""Takes k and then leaves out banned ones."""

HINT = "k remain after the banned ones are out"


def candidates(grad, k, banned):
    if grad.shape[1] - len(banned) < k:
        raise ValueError("too few ids")
    rows = [[i for i in row if i not in banned] for row in (-grad).topk(k).indices.tolist()]
    width = min(map(len, rows))
    return torch.tensor([row[:width] for row in rows])
