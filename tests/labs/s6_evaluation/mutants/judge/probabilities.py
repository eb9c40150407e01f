"""Averages probabilities."""

HINT = "as log-odds"


def judge_report(ab, ba, human):
    s = lambda v: 1 / (1 + np.exp(-v))
    return _report(ab, ba, human, bias=lambda ab, ba: (s(ab) + s(ba)).mean() / 2)
