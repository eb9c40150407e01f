"""Takes 1 for the target, whatever is given."""

HINT = "compare with target, not with 1"


def trigger_scan(predict, texts, words, target):
    return _scan(
        predict,
        texts,
        words,
        target,
        counts=lambda said, target: said != 1,
        hit=lambda said, target: said == 1,
    )
