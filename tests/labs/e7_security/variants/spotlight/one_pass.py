"""One pass over the characters, and recursion."""


def delimit(doc, nonce):
    if nonce == "" or doc.count(nonce):
        raise ValueError(nonce)
    return "\n".join([f"<data-{nonce}>", doc, f"</data-{nonce}>"])


def datamark(doc, mark="^"):
    if len(mark) != 1 or mark in "\\ " or not mark.strip() or mark.isalnum():
        raise ValueError(repr(mark))
    out, gap = [], False
    for c in doc:
        if c.isspace():
            if not gap:
                out.append(mark)
            gap = True
        else:
            out.append("\\" + c if c in ("\\", mark) else c)
            gap = False
    return "".join(out)


def encode_doc(doc):
    return str(base64.b64encode(bytes(doc, "utf-8")), "ascii")


def new_nonce(doc, rand_bytes):
    nonce = "".join(f"{byte:02x}" for byte in rand_bytes(8))
    return new_nonce(doc, rand_bytes) if nonce in doc else nonce
