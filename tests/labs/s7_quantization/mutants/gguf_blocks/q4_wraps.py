"""Lets a code of 16 wrap round to 0."""

HINT = "at most 15"


def q4_0(x):
    blocks = x.reshape(-1, 32)
    d = np.take_along_axis(blocks, np.abs(blocks).argmax(1)[:, None], 1) / np.float32(-8)
    codes = np.floor(blocks * _inv(d) + np.float32(8.5)).astype(np.uint8) & 15
    return _blocks(x, d, codes[:, :16] | codes[:, 16:] << 4)
