"""Escapes by one pattern; white space by split, with the ends put back."""


def delimit(doc, nonce):
    if len(nonce) == 0 or re.search(re.escape(nonce), doc):
        raise ValueError("this nonce can't mark this document")
    return f"<data-{nonce}>\n{doc}\n</data-{nonce}>"


def datamark(doc, mark="^"):
    if not (len(mark) == 1 and not re.match(r"[\s\\]", mark) and not mark.isalnum()):
        raise ValueError(f"{mark!r} is no mark")
    escaped = re.sub("[" + re.escape("\\" + mark) + "]", r"\\\g<0>", doc)
    joined = mark.join(escaped.split())
    if not joined:
        return mark if escaped else ""
    return mark * escaped[0].isspace() + joined + mark * escaped[-1].isspace()


def encode_doc(doc):
    return base64.encodebytes(doc.encode("utf8")).replace(b"\n", b"").decode()


def new_nonce(doc, rand_bytes):
    while True:
        nonce = base64.b16encode(rand_bytes(8)).decode().lower()
        if doc.find(nonce) < 0:
            return nonce
