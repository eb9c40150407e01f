"""All texts in one batch; arrays of scores and shares."""


def onion(nll, sentence):
    words = np.array(sentence.split(), dtype=object)
    if words.size < 2:
        return np.zeros(words.size)
    keep = ~np.eye(words.size, dtype=bool)
    losses = np.asarray(nll([" ".join(words), *(" ".join(words[row]) for row in keep)]), dtype=float)
    return losses[0] - losses[1:]


def trigger_scan(predict, texts, words, target):
    if len(texts) == 0:
        return [(word, 0.0) for word in sorted(words)]
    kept = [text for text, wrong in zip(texts, np.asarray(predict(texts)) != target) if wrong]
    if not kept or not words:
        return [(word, 0.0) for word in sorted(words)]
    batch = []
    for word in words:
        for text in kept:
            parts = text.split()
            half = len(parts) // 2
            batch.append(" ".join(parts[:half] + [word] + parts[half:]))
    hits = (np.asarray(predict(batch)) == target).reshape(len(words), len(kept))
    order = sorted(range(len(words)), key=lambda i: (-hits[i].mean(), words[i]))
    return [(words[i], hits[i].mean()) for i in order]
