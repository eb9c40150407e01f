"""All acceptances at once, by a cumulative product."""


def verify_draft(p, q, draft, u, v):
    p, q, u = np.asarray(p), np.asarray(q), np.asarray(u)
    k = len(draft)
    if p.shape[0] != k + 1 or q.shape[0] != k or u.shape != (k,):
        raise ValueError(f"p {p.shape}, q {q.shape}, u {u.shape}: {k} guesses")
    at = np.arange(k)
    chosen = np.array(draft, dtype=int)
    good = int(np.cumprod(u < p[at, chosen] / q[at, chosen]).sum())
    rest = p[k] if good == k else np.clip(p[good] - q[good], 0, None)
    return draft[:good] + [int(np.argmax(np.cumsum(rest) > v * rest.sum()))]


def acceptance_rate(p, q):
    return 1 - 0.5 * np.abs(np.asarray(p) - np.asarray(q)).sum()


def expected_tokens(acceptance, k):
    return k + 1 if acceptance == 1 else (1 - acceptance ** (k + 1)) / (1 - acceptance)
