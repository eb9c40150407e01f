"""argmax and argmin; numpy; logarithms."""


def best_of_k(prompts, respond, score, k, threshold):
    if k <= 0:
        raise ValueError("k")
    out = dict(all=[], sft=[], preference=[])
    for prompt in prompts:
        answers = tuple(respond(prompt, i) for i in range(k))
        scores = np.array([score(prompt, a) for a in answers])
        top, low = answers[scores.argmax()], answers[scores.argmin()]
        out["all"].append({"prompt": prompt, "answers": answers, "scores": scores.tolist()})
        if scores.max() >= threshold:
            out["sft"].append({"prompt": prompt, "response": top})
            if np.ptp(scores) > 0 and top != low:
                out["preference"].append({"prompt": prompt, "chosen": top, "rejected": low})
    return out


def expected_yield(p, k):
    return float(np.mean(-np.expm1(k * np.log1p(-np.minimum(np.atleast_1d(p), 1 - 1e-15)))))


def k_needed(p, target):
    if not (0 < p <= 1 and 0 < target <= 1) or (target == 1 and p < 1):
        raise ValueError((p, target))
    if p == 1:
        return 1
    return max(1, math.ceil(math.log(1 - target) / math.log(1 - p) - 1e-9))
