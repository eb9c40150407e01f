"""Compares people with the sign of the sum."""

HINT = "ab − ba has the signs"


def judge_report(ab, ba, human):
    return _report(
        ab, ba, human, averaged=lambda ab, ba: np.where(ab + ba > 0, "a", np.where(ab + ba < 0, "b", "tie"))
    )
