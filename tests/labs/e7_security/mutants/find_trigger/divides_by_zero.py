"""Has no answer where no text counts."""

HINT = "0.0 for each word"


def trigger_scan(predict, texts, words, target):
    if all(said == target for said in predict(texts)):
        return []
    return _scan(predict, texts, words, target)
