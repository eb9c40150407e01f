"""Python loops over tokens, integer dot products."""


def int8_matmul(x, w, threshold=6.0):
    loud = [k for k in range(x.shape[1]) if float(x[:, k].abs().max()) >= threshold]
    quiet = [k for k in range(x.shape[1]) if k not in loud]
    out = torch.zeros(len(x), len(w))
    scale_w = [float(row[quiet].abs().max()) / 127 if quiet else 0.0 for row in w]
    q_w = torch.stack([torch.round(row[quiet] / (s or 1)).long() for row, s in zip(w, scale_w)])
    for t, row in enumerate(x):
        s = float(row[quiet].abs().max()) / 127 if quiet else 0.0
        q = torch.round(row[quiet] / (s or 1)).long()
        out[t] = (q_w * q).sum(1) * torch.tensor(scale_w) * s + w[:, loud] @ row[loud]
    return out, torch.tensor(loud, dtype=torch.long)
