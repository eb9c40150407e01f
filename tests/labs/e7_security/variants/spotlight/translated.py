"""str.translate, and a nonce that calls itself again."""


def delimit(doc, nonce):
    if not nonce or len(doc.split(nonce)) > 1:
        raise ValueError("nonce")
    return f"<data-{nonce}>" + "\n" + doc + "\n" + f"</data-{nonce}>"


def datamark(doc, mark="^"):
    if len(mark) != 1 or mark.isalnum() or mark.isspace() or ord(mark) == 92:
        raise ValueError(f"bad mark: {mark}")
    return re.sub(r"\s+", mark, doc.translate({92: "\\\\", ord(mark): "\\" + mark}))


def encode_doc(doc):
    return base64.encodebytes(doc.encode()).decode().replace("\n", "")


def new_nonce(doc, rand_bytes):
    nonce = format(int.from_bytes(rand_bytes(8), "big"), "016x")
    return new_nonce(doc, rand_bytes) if nonce in doc else nonce
