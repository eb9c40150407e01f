"""One question at a time; the middle by list.insert; a Counter for the hits."""

from collections import Counter


def onion(nll, sentence):
    words = sentence.split()
    if not words:
        return []
    if len(words) == 1:
        return [0.0]
    (base,) = nll([" ".join(words)])
    scores = []
    for skip in range(len(words)):
        (loss,) = nll([" ".join(w for i, w in enumerate(words) if i != skip)])
        scores.append(base - loss)
    return scores


def trigger_scan(predict, texts, words, target):
    kept, hits = [], Counter()
    for text in texts:
        if predict([text])[0] != target:
            kept.append(text)
    for word in set(words):
        for text in kept:
            parts = text.split()
            parts.insert(len(parts) // 2, word)
            hits[word] += int(predict([" ".join(parts)])[0] == target)
    shares = [(word, hits[word] / max(len(kept), 1)) for word in words]
    return sorted(sorted(shares), key=lambda pair: pair[1], reverse=True)
