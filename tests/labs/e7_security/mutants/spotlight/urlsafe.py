"""The other alphabet, and no padding."""

HINT = None


def encode_doc(doc):
    return base64.urlsafe_b64encode(doc.encode()).decode()
