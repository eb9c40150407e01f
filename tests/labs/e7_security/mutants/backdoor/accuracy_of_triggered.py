"""Measures clean accuracy on triggered texts."""

HINT = "without the trigger"


def backdoor_metrics(predict, texts, labels, trigger, target):
    found = _metrics(predict, texts, labels, trigger, target)
    found["clean_accuracy"] = float(np.mean(predict([_with(text, trigger) for text in texts]) == labels))
    return found
