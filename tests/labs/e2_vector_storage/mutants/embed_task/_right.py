"""Right measures with a knob for each mistake."""


def _metrics(
    scores,
    relevant,
    k,
    *,
    share=lambda hits, wanted, k: hits / len(wanted),
    first=None,
    ideal=None,
    log=math.log2,
    kind="stable",
    flip=False,
    lax=False,
    total=np.mean,
):
    if k < 1 and not lax:
        raise ValueError(f"k must be at least 1, not {k}")
    if len(scores) != len(relevant) and not lax:
        raise ValueError(f"{len(scores)} rows, {len(relevant)} sets")
    out = {"recall": [], "mrr": [], "ndcg": []}
    for i, (row, wanted) in enumerate(zip(np.asarray(scores), relevant)):
        if not wanted:
            raise ValueError(f"question {i} has no relevant document")
        order = (
            np.argsort(row, kind="stable")[::-1].tolist()
            if flip
            else np.argsort(-row, kind="stable").tolist()
        )
        places = [p for p, doc in enumerate(order[:k], 1) if doc in wanted]
        anywhere = [p for p, doc in enumerate(order, 1) if doc in wanted]
        out["recall"].append(share(len(places), wanted, k))
        out["mrr"].append(first(anywhere) if first else (1 / places[0] if places else 0.0))
        terms = ideal(wanted, k, len(row)) if ideal else min(k, len(wanted))
        best = sum(1 / log(p + 1) for p in range(1, terms + 1)) if terms else 1
        out["ndcg"].append(sum(1 / log(p + 1) for p in places) / best)
    return {name: float(total(values)) for name, values in out.items()}
