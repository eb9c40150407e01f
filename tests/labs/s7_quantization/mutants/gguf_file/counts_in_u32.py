"""Reads the two counts as u32."""

HINT = "and so are the two counts"


def read_gguf(data):
    if data[:4] != b"GGUF":
        raise ValueError("magic")
    version, tensors, entries = struct.unpack_from("<III", data, 4)
    return _read(data[:4] + struct.pack("<IQQ", version, tensors, entries) + data[16:])
