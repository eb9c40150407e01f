"""Computes Q8_0 in float64."""

HINT = "all of it in float32"


def q8_0(x):
    if x.shape[-1] % 32:
        raise ValueError("32")
    blocks = x.astype(np.float64).reshape(-1, 32)
    d = np.abs(blocks).max(1, keepdims=True) / 127
    scaled = blocks * np.where(d == 0, 0, 1 / np.where(d == 0, 1, d))
    codes = np.sign(scaled) * np.floor(np.abs(scaled) + 0.5)
    return _blocks(x, d, codes.astype(np.int8).view(np.uint8))
