"""Takes ge for gt."""

HINT = "≥ has the number itself"


def to_qdrant(e):
    return _qdrant(e, names={"gt": "gt", "ge": "gt", "lt": "lt", "le": "lte"})
