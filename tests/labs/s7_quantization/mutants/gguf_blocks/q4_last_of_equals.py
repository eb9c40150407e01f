"""Takes the sign of the last of equal magnitudes."""

HINT = "the first one gives d its sign"


def q4_0(x):
    if x.shape[-1] % 32:
        raise ValueError("32")
    blocks = x.reshape(-1, 32)
    at = 31 - np.abs(blocks[:, ::-1]).argmax(1)[:, None]
    d = np.take_along_axis(blocks, at, 1) / np.float32(-8)
    codes = np.floor(blocks * _inv(d) + np.float32(8.5)).clip(0, 15).astype(np.uint8)
    return _blocks(x, d, codes[:, :16] | codes[:, 16:] << 4)
