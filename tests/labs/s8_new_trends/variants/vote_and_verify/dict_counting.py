"""Dictionaries, sorting, numpy."""


def majority_vote(answers):
    votes = {}
    for a in answers:
        if a is None:
            continue
        votes[a] = votes.get(a, 0) + 1
    if len(votes) == 0:
        raise ValueError("nobody answered")
    return sorted(votes.items(), key=lambda pair: -pair[1])[0][0]


def best_of_n(answers, scores):
    if len(answers) != len(scores):
        raise ValueError("lengths differ")
    order = sorted(range(len(answers)), key=lambda i: (-scores[i], i))
    for i in order:
        if answers[i] is not None:
            return answers[i]
    raise ValueError("nobody answered")


def verified_vote(answers, verify):
    kept = list(filter(lambda a: a is not None, answers))
    passed = list(filter(verify, kept))
    return majority_vote(passed if passed else kept)


def pass_at_n(p, n):
    import numpy as np

    return float(1 - np.mean((1 - np.asarray(p, dtype=float)) ** n))


def vote_limit(P, truth):
    hits = [int(row.argmax()) == int(t) for row, t in zip(P, truth)]
    return sum(hits) / len(hits)
