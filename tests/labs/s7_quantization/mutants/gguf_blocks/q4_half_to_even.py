"""Rounds x / d to even in Q4_0, and adds 8."""

HINT = "so a half goes up"


def q4_0(x):
    blocks = x.reshape(-1, 32)
    d = np.take_along_axis(blocks, np.abs(blocks).argmax(1)[:, None], 1) / np.float32(-8)
    codes = (np.round(blocks * _inv(d)) + 8).clip(0, 15).astype(np.uint8)
    return _blocks(x, d, codes[:, :16] | codes[:, 16:] << 4)
