"""The right functions with a knob for each mistake."""


def _with(text, trigger, place=lambda n: n // 2):
    words = text.split()
    words.insert(place(len(words)), trigger)
    return " ".join(words)


def _poison(
    texts,
    labels,
    trigger,
    target,
    rate,
    gen,
    put=_with,
    count=None,
    others=True,
    label=True,
    check=True,
    sort=True,
):
    if check and not 0 <= rate <= 1:
        raise ValueError(f"not a rate: {rate}")
    texts, labels = list(texts), np.array(labels)
    candidates = np.flatnonzero(labels != target if others else labels == target)
    k = min(
        count(rate, len(texts), len(candidates)) if count else math.floor(rate * len(texts)), len(candidates)
    )
    chosen = gen.choice(candidates, max(k, 0), replace=False)
    chosen = np.sort(chosen) if sort else chosen
    for i in chosen:
        texts[i] = put(texts[i], trigger)
        labels[i] = target if label else labels[i]
    return texts, labels, chosen


def _metrics(predict, texts, labels, trigger, target, put=_with, counts=None):
    if not texts:
        raise ValueError("no texts")
    labels = np.asarray(labels)
    chosen = np.flatnonzero(labels != target) if counts is None else counts(labels)
    said = predict([put(texts[i], trigger) for i in chosen]) if len(chosen) else np.array([])
    return {
        "clean_accuracy": float(np.mean(predict(texts) == labels)),
        "attack_success": float(np.mean(said == target)) if len(chosen) else 0.0,
    }


def _train(head, X, y, steps=200, lr=0.05):
    new = copy.deepcopy(head)
    optimiser = torch.optim.Adam(new.parameters(), lr=lr)
    for _ in range(steps):
        optimiser.zero_grad()
        F.cross_entropy(new(X), y).backward()
        optimiser.step()
    return new
