"""Takes the other alphabet of base64, with - and _."""

HINT = "are + and /"


def encode_doc(doc):
    return base64.urlsafe_b64encode(doc.encode()).decode()
