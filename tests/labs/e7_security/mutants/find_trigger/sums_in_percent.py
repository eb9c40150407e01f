"""Gives numbers of texts, not shares."""

HINT = "before word n // 2"


def trigger_scan(predict, texts, words, target):
    found = _scan(predict, texts, words, target)
    n = sum(said != target for said in predict(texts))
    return [(word, float(round(share * n))) for word, share in found]
