"""Reports zeros on no pairs."""

HINT = "judge_report of nothing"


def judge_report(ab, ba, human):
    return _report(ab, ba, human, check=False)
