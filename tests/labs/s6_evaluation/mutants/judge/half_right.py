"""Counts a tie as half consistent."""

HINT = "not as ½"


def judge_report(ab, ba, human):
    return _report(
        ab,
        ba,
        human,
        consistent=lambda ab, ba: np.mean(
            [1 if swap_verdict(x, y) != "tie" else 0.5 for x, y in zip(ab, ba)]
        ),
    )
