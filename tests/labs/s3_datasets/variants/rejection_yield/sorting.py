"""Sorted answers; sums; a product that shrinks."""


def best_of_k(prompts, respond, score, k, threshold):
    if k < 1:
        raise ValueError(f"{k=}")
    everything, sft, pairs = [], [], []
    for prompt in prompts:
        scored = []
        for i in range(k):
            a = respond(prompt, i)
            scored.append((score(prompt, a), a))
        everything.append(
            {"prompt": prompt, "answers": [a for _, a in scored], "scores": [s for s, _ in scored]}
        )
        best = max(scored, key=lambda pair: pair[0])
        worst = min(scored, key=lambda pair: pair[0])
        if best[0] >= threshold:
            sft.append({"prompt": prompt, "response": best[1]})
            if best[0] > worst[0] and best[1] != worst[1]:
                pairs.append({"prompt": prompt, "chosen": best[1], "rejected": worst[1]})
    return {"all": everything, "sft": sft, "preference": pairs}


def expected_yield(p, k):
    if isinstance(p, (int, float)):
        return 1 - math.pow(1 - p, k)
    return statistics.mean(expected_yield(q, k) for q in p)


def k_needed(p, target):
    if p <= 0 or p > 1 or target <= 0 or target > 1 or target == 1 > p:
        raise ValueError("impossible")
    failed, k = 1 - p, 1
    while failed - (1 - target) > 1e-12:
        failed, k = failed * (1 - p), k + 1
    return k
