"""struct.pack for each block."""


def _each(x, one):
    x = np.asarray(x, np.float32)
    if x.shape[-1] % 32:
        raise ValueError("rows of whole blocks")
    rows = x.reshape(-1, x.shape[-1])
    made = [b"".join(one(row[i : i + 32]) for i in range(0, len(row), 32)) for row in rows]
    return np.frombuffer(b"".join(made), np.uint8).reshape(*x.shape[:-1], -1)


def q8_0(x):
    def one(block):
        d = np.float32(np.abs(block).max() / np.float32(127))
        inverse = np.float32(1) / d if d else np.float32(0)
        codes = [int(math.copysign(math.floor(abs(float(v * inverse)) + 0.5), float(v))) for v in block]
        return struct.pack("<e32b", d, *codes)

    return _each(x, one)


def q4_0(x):
    def one(block):
        d = np.float32(block[np.argmax(np.abs(block))] / np.float32(-8))
        inverse = np.float32(1) / d if d else np.float32(0)
        codes = [min(15, int(np.float32(v * inverse) + np.float32(8.5))) for v in block]
        return struct.pack("<e16B", d, *(codes[i] | codes[i + 16] << 4 for i in range(16)))

    return _each(x, one)


def dequantize_q4_0(b):
    rows = b.reshape(-1, b.shape[-1])
    values = []
    for row in rows:
        for start in range(0, len(row), 18):
            d, *pairs = struct.unpack("<e16B", row[start : start + 18].tobytes())
            values += [d * ((p & 15) - 8) for p in pairs] + [d * ((p >> 4) - 8) for p in pairs]
    return np.array(values, np.float32).reshape(*b.shape[:-1], -1)
