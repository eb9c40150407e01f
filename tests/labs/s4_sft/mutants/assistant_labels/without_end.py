"""Leaves out the end."""

HINT = "the model will never stop"
DEMO = True


def assistant_labels(ids, header, end):
    return _labels(ids, header, end, with_end=False)
