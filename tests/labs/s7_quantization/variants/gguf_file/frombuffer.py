"""np.frombuffer for numbers and arrays; lists for shapes' sources."""


class _Cursor:
    KINDS = {
        0: "u1",
        1: "i1",
        2: "<u2",
        3: "<i2",
        4: "<u4",
        5: "<i4",
        6: "<f4",
        7: "?",
        10: "<u8",
        11: "<i8",
        12: "<f8",
    }

    def __init__(self, data):
        self.data, self.at = data, 4

    def many(self, kind, count):
        values = (
            np.frombuffer(self.data, np.dtype(self.KINDS[kind]), count, self.at) if count else np.zeros(0)
        )
        self.at += values.nbytes
        return values.tolist()

    def one(self, kind):
        return self.many(kind, 1)[0]

    def text(self):
        size = self.one(10)
        if self.at + size > len(self.data):
            raise ValueError("truncated")
        self.at += size
        return str(self.data[self.at - size : self.at], "utf8")

    def value(self, kind):
        if kind == 8:
            return self.text()
        if kind != 9:
            return self.one(kind)
        inner, count = self.one(4), self.one(10)
        return self.many(inner, count) if inner in self.KINDS else [self.value(inner) for _ in range(count)]


def read_gguf(data):
    if not data.startswith(b"GGUF"):
        raise ValueError(data[:4])
    cursor = _Cursor(data)
    version, tensors, entries = cursor.one(4), cursor.one(10), cursor.one(10)
    metadata, found = {}, {}
    for _ in range(entries):
        key = cursor.text()
        metadata[key] = cursor.value(cursor.one(4))
    for _ in range(tensors):
        name = cursor.text()
        shape = tuple(cursor.many(10, cursor.one(4)))[::-1]
        kind = cursor.one(4)
        found[name] = dict(shape=shape, type=kind, offset=cursor.one(10))
    alignment = metadata.get("general.alignment", 32)
    return dict(
        version=version,
        metadata=metadata,
        tensors=found,
        data_start=math.ceil(cursor.at / alignment) * alignment,
    )
