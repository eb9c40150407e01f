"""Row by row."""


def topk_sae(x, W_enc, b_enc, W_dec, b_dec, k):
    if not 0 < k <= len(W_dec):
        raise ValueError(f"k = {k}")
    rows = []
    for row in x:
        a = ((row - b_dec) @ W_enc + b_enc).clamp(min=0)
        mask = torch.zeros_like(a)
        mask[a.sort(descending=True).indices[:k]] = 1
        rows.append(a * mask)
    f = torch.stack(rows)
    return f @ W_dec + b_dec, f


def sae_report(x, x_hat, features):
    n, F_ = features.shape
    mean = sum(x) / len(x)
    error = sum(float(((a - b) ** 2).sum()) for a, b in zip(x, x_hat))
    whole = sum(float(((a - mean) ** 2).sum()) for a in x)
    l0 = sum(int((row != 0).sum()) for row in features) / n
    dead = sum(not bool((features[:, j] != 0).any()) for j in range(F_)) / F_
    return {"fvu": error / whole, "l0": l0, "dead": dead}


def max_activating(features, feature, k):
    c = features[:, feature].tolist()
    rows = sorted((i for i in range(len(c)) if c[i] > 0), key=lambda i: (-c[i], i))
    return torch.tensor(rows[:k], dtype=torch.long)
