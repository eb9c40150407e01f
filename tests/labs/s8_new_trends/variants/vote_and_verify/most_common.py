"""Counter.most_common, which keeps the order of equals; torch."""


def majority_vote(answers):
    common = Counter(a for a in answers if a is not None).most_common(1)
    if not common:
        raise ValueError("no answer")
    return common[0][0]


def best_of_n(answers, scores):
    if len(list(answers)) != len(list(scores)):
        raise ValueError("lengths differ")
    best = None
    for a, s in zip(answers, scores, strict=True):
        if a is not None and (best is None or s > best[1]):
            best = a, s
    if best is None:
        raise ValueError("no answer")
    return best[0]


def verified_vote(answers, verify):
    known = {}
    for a in answers:
        if a is not None and a not in known:
            known[a] = bool(verify(a))
    if any(known.values()):
        return majority_vote([a for a in answers if a is not None and known[a]])
    return majority_vote(answers)


def pass_at_n(p, n):
    q = torch.tensor(p, dtype=torch.float64)
    return float((1 - (1 - q).pow(n)).mean())


def vote_limit(P, truth):
    top = P.topk(1, dim=1).indices[:, 0]
    return (top == truth).sum().item() / len(truth)
