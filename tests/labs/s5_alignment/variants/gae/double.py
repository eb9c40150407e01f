"""In float64, row by row, in lists."""


def token_rewards(score, logp, ref_logp, mask, beta):
    rows = []
    for s, p, q, k in zip(score.tolist(), logp.tolist(), ref_logp.tolist(), mask.long().tolist()):
        n = sum(k)
        row = [-beta * (a - b) for a, b in zip(p[:n], q[:n])]
        if n:
            row[-1] += s
        rows.append(row + [0.0] * (len(k) - n))
    return torch.tensor(rows)


def gae(rewards, values, mask, gamma=1.0, lam=0.95):
    A, R = [], []
    for r, v, k in zip(rewards.tolist(), values.tolist(), mask.long().tolist()):
        n, row, a = sum(k), [], 0.0
        v = v[:n] + [0.0]
        for t in range(n - 1, -1, -1):
            a = r[t] + gamma * v[t + 1] - v[t] + gamma * lam * a
            row.insert(0, a)
        A.append(row + [0.0] * (len(k) - n))
        R.append([x + y for x, y in zip(row, v)] + [0.0] * (len(k) - n))
    return torch.tensor(A), torch.tensor(R)
