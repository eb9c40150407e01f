"""Loops; sorting pairs of Python numbers; lists in place of tuples."""


def induction_score(attn, period):
    L, H, T, _ = attn.shape
    out = torch.zeros(L, H)
    for l in range(L):
        for h in range(H):
            out[l, h] = sum(float(attn[l, h, i, i - period + 1]) for i in range(period, T)) / (T - period)
    return out


def top_heads(score, n):
    pairs = [(float(score[l, h]), l, h) for l in range(len(score)) for h in range(score.shape[1])]
    return [[l, h] for _, l, h in sorted(pairs, reverse=True)[:n]]
