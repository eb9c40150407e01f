"""Writes into a prepared array; float64 products."""


def _prepared(x, size):
    if x.shape[-1] % 32:
        raise ValueError(x.shape)
    return np.empty((*x.shape[:-1], x.shape[-1] // 32, size), np.uint8), x.reshape(*x.shape[:-1], -1, 32)


def _over(d):
    with np.errstate(divide="ignore"):
        return np.where(d == 0, np.float32(0), np.float32(1) / d)


def q8_0(x):
    out, blocks = _prepared(x, 34)
    d = np.max(np.abs(blocks), -1, keepdims=True) / np.float32(127)
    scaled = np.float64(blocks * _over(d))
    codes = np.where(scaled < 0, np.ceil(scaled - 0.5), np.floor(scaled + 0.5))
    out[..., :2] = d.astype("<f2").view(np.uint8)
    out[..., 2:] = codes.astype(np.int8).view(np.uint8)
    return out.reshape(*x.shape[:-1], -1)


def q4_0(x):
    out, blocks = _prepared(x, 18)
    first = np.take_along_axis(blocks, np.abs(blocks).argmax(-1, keepdims=True), -1)
    d = -first / np.float32(8)
    codes = np.clip(np.trunc(blocks * _over(d) + np.float32(8.5)), 0, 15).astype(np.uint8)
    out[..., :2] = d.astype("<f2").view(np.uint8)
    out[..., 2:] = codes[..., :16] + 16 * codes[..., 16:]
    return out.reshape(*x.shape[:-1], -1)


def dequantize_q4_0(b):
    blocks = b.reshape(*b.shape[:-1], -1, 18)
    d = np.ascontiguousarray(blocks[..., :2]).view("<f2").astype(np.float32)
    codes = np.concatenate([blocks[..., 2:] % 16, blocks[..., 2:] // 16], -1).astype(np.float32)
    return (codes * d - 8 * d).reshape(*b.shape[:-1], -1)
