"""io.BytesIO, one number at a time."""

import io


def read_gguf(data):
    stream = io.BytesIO(data)

    def number(form):
        raw = stream.read(struct.calcsize("<" + form))
        if len(raw) < struct.calcsize("<" + form):
            raise ValueError("the file ends in the header")
        return struct.unpack("<" + form, raw)[0]

    def string():
        size = number("Q")
        raw = stream.read(min(size, len(data)))
        if len(raw) < size:
            raise ValueError("the file ends in a string")
        return raw.decode()

    def value(kind):
        if kind == 8:
            return string()
        if kind == 9:
            inner = number("I")
            return [value(inner) for _ in range(number("Q"))]
        return number(
            {0: "B", 1: "b", 2: "H", 3: "h", 4: "I", 5: "i", 6: "f", 7: "?", 10: "Q", 11: "q", 12: "d"}[kind]
        )

    if stream.read(4) != b"GGUF":
        raise ValueError("wrong magic")
    version = number("I")
    n_tensors, n_entries = number("Q"), number("Q")
    metadata = {string(): value(number("I")) for _ in range(n_entries)}
    tensors = {}
    for _ in range(n_tensors):
        name = string()
        shape = tuple(reversed([number("Q") for _ in range(number("I"))]))
        tensors[name] = {"shape": shape, "type": number("I"), "offset": number("Q")}
    step = metadata.get("general.alignment", 32)
    end = stream.tell()
    return {"version": version, "metadata": metadata, "tensors": tensors, "data_start": end + (-end) % step}
