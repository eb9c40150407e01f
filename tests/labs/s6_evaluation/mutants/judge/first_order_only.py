"""Counts first wins in one order."""

HINT = "count both orders"


def judge_report(ab, ba, human):
    return _report(ab, ba, human, first=lambda ab, ba: (ab > 0).mean())
