"""Breaks lines after 76 characters."""

HINT = "in one line"


def encode_doc(doc):
    return base64.encodebytes(doc.encode()).decode().rstrip("\n")
