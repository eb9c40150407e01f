"""A loop over documents without their padding."""


def maxsim(q, q_mask, docs, d_mask):
    asked = q[q_mask].astype(np.float64)
    out = []
    for rows, real in zip(docs, d_mask):
        kept = rows[real].astype(np.float64)
        out.append((asked @ kept.T).max(1).sum() if len(kept) else -np.inf)
    return np.array(out, np.float32)
