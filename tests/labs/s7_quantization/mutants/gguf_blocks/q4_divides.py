"""Divides by d in Q4_0, where the format multiplies by 1/d."""

HINT = "by x times 1/d"


def q4_0(x):
    if x.shape[-1] % 32:
        raise ValueError("32")
    blocks = x.reshape(-1, 32)
    d = np.take_along_axis(blocks, np.abs(blocks).argmax(1)[:, None], 1) / np.float32(-8)
    codes = np.floor(blocks / np.where(d == 0, 1, d) + np.float32(8.5)).clip(0, 15).astype(np.uint8)
    return _blocks(x, d, codes[:, :16] | codes[:, 16:] << 4)
