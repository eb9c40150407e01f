"""Forgets to subtract 8 when it comes back."""

HINT = "a code q stands for d"


def dequantize_q4_0(b):
    blocks = np.ascontiguousarray(b).reshape(-1, 18)
    d = blocks[:, :2].copy().view("<f2").astype(np.float32)
    codes = np.concatenate([blocks[:, 2:] & 15, blocks[:, 2:] >> 4], 1)
    return (d * codes).reshape(*b.shape[:-1], -1).astype(np.float32)
