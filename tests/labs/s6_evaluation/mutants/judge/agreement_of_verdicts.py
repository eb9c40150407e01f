"""Compares people with the verdicts of both orders."""

HINT = "ab − ba has the signs"


def judge_report(ab, ba, human):
    return _report(
        ab, ba, human, averaged=lambda ab, ba: np.array([swap_verdict(x, y) for x, y in zip(ab, ba)])
    )
