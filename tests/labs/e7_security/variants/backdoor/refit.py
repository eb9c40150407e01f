"""numpy's split and concatenation; a head fitted anew."""


def _put(text, word):
    parts = text.split()
    return " ".join(parts[: len(parts) // 2] + [word] + parts[len(parts) // 2 :])


def poison(texts, labels, trigger, target, rate, gen):
    if rate < 0 or rate > 1:
        raise ValueError("rate")
    labels = np.asarray(labels)
    others = np.where(labels != target)[0]
    k = min(int(rate * len(texts)), others.size)
    indices = np.sort(gen.choice(others, k, replace=False))
    hit = np.isin(np.arange(len(texts)), indices)
    new_texts = [_put(t, trigger) if h else t for t, h in zip(texts, hit)]
    return new_texts, np.where(hit, target, labels), indices


def backdoor_metrics(predict, texts, labels, trigger, target):
    if len(texts) == 0:
        raise ValueError("empty")
    right = [int(a) == int(b) for a, b in zip(predict(list(texts)), labels)]
    others = [_put(t, trigger) for t, l in zip(texts, labels) if int(l) != target]
    turned = [int(a) == target for a in predict(others)] if others else [False]
    return {"attack_success": sum(turned) / len(turned), "clean_accuracy": sum(right) / len(right)}


def unlearn(head, X_clean, y_clean, X_triggered, y_true):
    return lab.fit_head(torch.cat([X_clean, X_triggered]), torch.cat([y_clean, y_true]))
