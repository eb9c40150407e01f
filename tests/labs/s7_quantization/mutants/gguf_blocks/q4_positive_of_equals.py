"""Compares the largest with the smallest, and takes the positive one of equals."""

HINT = "the first one gives d its sign"


def q4_0(x):
    if x.shape[-1] % 32:
        raise ValueError("32")
    blocks = x.reshape(-1, 32)
    low, high = blocks.min(1, keepdims=True), blocks.max(1, keepdims=True)
    d = np.where(high >= -low, high, low) / np.float32(-8)
    codes = np.floor(blocks * _inv(d) + np.float32(8.5)).clip(0, 15).astype(np.uint8)
    return _blocks(x, d, codes[:, :16] | codes[:, 16:] << 4)
