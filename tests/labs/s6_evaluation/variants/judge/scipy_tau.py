"""scipy's τ with its gap filled; verdicts by signs."""


def swap_verdict(first_when_ab, first_when_ba):
    return {(1, -1): "a", (-1, 1): "b"}.get((np.sign(first_when_ab), np.sign(first_when_ba)), "tie")


def judge_report(ab, ba, human):
    n = len(ab)
    if n == 0:
        raise ValueError("nothing")
    both = np.concatenate([ab, ba])
    gap = np.sign(np.array(ab) - np.array(ba)).astype(int)
    said = [["tie", "a", "b"][g] for g in gap]
    return {
        "agreement": sum(h == s for h, s in zip(human, said)) / n,
        "bias": both.mean(),
        "consistency": sum(x * y < 0 for x, y in zip(ab, ba)) / n,
        "first_share": (both > 0).mean(),
    }


def self_preference(own_judge, own_human, other_judge, other_human):
    return own_judge + other_human - own_human - other_judge


def kendall_tau(x, y):
    if len(set(map(float, x))) < 2 or len(set(map(float, y))) < 2:
        return 0
    return scipy.stats.kendalltau(x, y).statistic
