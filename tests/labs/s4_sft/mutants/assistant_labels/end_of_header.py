"""Looks for the header's last token alone."""

HINT = "all tokens of the header"


def assistant_labels(ids, header, end):
    return _labels(ids, header, end, whole=False)
