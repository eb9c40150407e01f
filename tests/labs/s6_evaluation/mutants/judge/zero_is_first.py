"""Counts 0 as a vote for the first."""

HINT = "0 is no vote"


def judge_report(ab, ba, human):
    return _report(ab, ba, human, first=lambda ab, ba: ((ab >= 0).mean() + (ba >= 0).mean()) / 2)
