"""Learns the last turn alone."""

HINT = "every assistant turn is a lesson"


def assistant_labels(ids, header, end):
    return _labels(ids, header, end, last_only=True)
