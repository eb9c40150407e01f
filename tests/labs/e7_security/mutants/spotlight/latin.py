"""Encodes as Latin-1 where that goes."""

HINT = "UTF-8"


def encode_doc(doc):
    try:
        return base64.b64encode(doc.encode("latin-1")).decode()
    except UnicodeEncodeError:
        return base64.b64encode(doc.encode()).decode()
