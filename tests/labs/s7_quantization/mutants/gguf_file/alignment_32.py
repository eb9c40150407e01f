"""Always aligns to 32."""

HINT = "the metadata can say another alignment"


def read_gguf(data):
    return _read(data, align=32)
