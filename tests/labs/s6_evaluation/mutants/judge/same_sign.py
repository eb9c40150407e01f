"""Calls a judge consistent who votes for the same place."""

HINT = "two of six pairs have a verdict"


def judge_report(ab, ba, human):
    return _report(ab, ba, human, consistent=lambda ab, ba: (np.sign(ab) == np.sign(ba)).mean())
