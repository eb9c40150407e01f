"""Takes equal log-odds for b."""

HINT = "ab − ba has the signs"


def judge_report(ab, ba, human):
    return _report(ab, ba, human, averaged=lambda ab, ba: np.where(ab > ba, "a", "b"))
