"""Right blocks with a knob for each mistake."""


def _inv(d):
    return np.where(d == 0, np.float32(0), np.float32(1) / np.where(d == 0, np.float32(1), d))


def _blocks(x, d, codes, kind="<f2"):
    return np.concatenate([d.astype(kind).view(np.uint8), codes], 1).reshape(*x.shape[:-1], -1)


def _away(x):
    return np.sign(x) * np.floor(np.abs(x) + np.float32(0.5))


def _q8(x, *, rounding=_away, kind="<f2", stored=False, inverse=_inv):
    blocks = x.reshape(-1, 32)
    d = np.abs(blocks).max(1, keepdims=True) / np.float32(127)
    codes = rounding(blocks * inverse(d.astype(np.float16).astype(np.float32) if stored else d))
    return _blocks(x, d, codes.clip(-128, 127).astype(np.int8).view(np.uint8), kind)


def _q4(x, *, pack=None, symmetric=False, kind="<f2", stored=False, signed=True):
    blocks = x.reshape(-1, 32)
    largest = np.take_along_axis(blocks, np.abs(blocks).argmax(1)[:, None], 1)
    d = (
        np.abs(largest) / np.float32(7)
        if symmetric
        else (largest if signed else np.abs(largest)) / np.float32(-8)
    )
    scaled = blocks * _inv(d.astype(np.float16).astype(np.float32) if stored else d)
    codes = np.floor(scaled + np.float32(8.5)).clip(0, 15).astype(np.uint8)
    return _blocks(x, d, (codes[:, :16] | codes[:, 16:] << 4) if pack is None else pack(codes), kind)
