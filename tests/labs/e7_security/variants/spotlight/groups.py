"""Runs of characters by itertools; a bare message; standard_b64encode."""

from itertools import groupby


def delimit(doc, nonce):
    if len(nonce) == 0 or doc.find(nonce) >= 0:
        raise ValueError(nonce)
    return "\n".join([f"<data-{nonce}>", doc, f"</data-{nonce}>"])


def datamark(doc, mark="^"):
    if len(mark) != 1 or mark == "\\" or mark.isalnum() or mark.isspace():
        raise ValueError(mark)
    runs = groupby(doc, str.isspace)
    return "".join(
        mark if space else "".join("\\" * (c in mark + "\\") + c for c in run) for space, run in runs
    )


def encode_doc(doc):
    return str(base64.standard_b64encode(bytes(doc, "utf8")), "ascii")


def new_nonce(doc, rand_bytes):
    return next(n for n in iter(lambda: rand_bytes(8).hex(), None) if n not in doc)
