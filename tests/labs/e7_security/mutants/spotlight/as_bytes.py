"""Gives bytes."""

HINT = "as a str"


def encode_doc(doc):
    return base64.b64encode(doc.encode())
