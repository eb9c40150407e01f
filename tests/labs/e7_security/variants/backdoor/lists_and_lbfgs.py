"""Loops over items; the given head's weights as the beginning of LBFGS."""


def poison(texts, labels, trigger, target, rate, gen):
    if not (rate >= 0 and rate <= 1):
        raise ValueError(rate)
    out_texts, out_labels = [t for t in texts], [int(l) for l in labels]
    candidates = [i for i, l in enumerate(out_labels) if l != target]
    k = min(len(candidates), int(np.floor(rate * len(out_texts))))
    chosen = np.sort(gen.choice(np.array(candidates, dtype=int), k, replace=False))
    for i in chosen.tolist():
        w = out_texts[i].split()
        h = len(w) // 2
        out_texts[i] = " ".join(w[:h] + [trigger] + w[h:])
        out_labels[i] = target
    return out_texts, np.array(out_labels), chosen


def backdoor_metrics(predict, texts, labels, trigger, target):
    if not texts:
        raise ValueError("no texts")
    success = []
    for text, label in zip(texts, labels):
        if label != target:
            w = text.split()
            h = len(w) // 2
            success.append(predict([" ".join(w[:h] + [trigger] + w[h:])])[0] == target)
    accuracy = (predict(texts) == np.array(labels)).mean()
    return {"clean_accuracy": float(accuracy), "attack_success": float(np.mean(success)) if success else 0.0}


def unlearn(head, X_clean, y_clean, X_triggered, y_true):
    new = nn.Linear(384, 2)
    new.load_state_dict({k: v.clone() for k, v in head.state_dict().items()})
    optimiser = torch.optim.LBFGS(new.parameters(), max_iter=100, line_search_fn="strong_wolfe")

    def closure():
        optimiser.zero_grad()
        loss = F.cross_entropy(new(X_clean), y_clean) + F.cross_entropy(new(X_triggered), y_true)
        loss = loss + 1e-4 * sum((p**2).sum() for p in new.parameters())
        loss.backward()
        return loss

    optimiser.step(closure)
    return new
