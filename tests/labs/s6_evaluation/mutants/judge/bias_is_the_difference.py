"""Half the difference for the habit."""

HINT = "the mean of (ab + ba)/2"


def judge_report(ab, ba, human):
    return _report(ab, ba, human, bias=lambda ab, ba: (ab - ba).mean() / 2)
