"""A right selection with a knob for each mistake."""


def _best(
    prompts,
    respond,
    score,
    k,
    threshold,
    *,
    pick=max,
    passes=None,
    pair=None,
    last=False,
    second=False,
    drop=False,
):
    if k < 1:
        raise ValueError(k)
    rows = {"all": [], "sft": [], "preference": []}
    for prompt in prompts:
        answers = [respond(prompt, i) for i in range(k)]
        scores = [score(prompt, a) for a in answers]
        order = sorted(range(k), key=lambda i: (-scores[i], -i if last else i))
        best = order[0]
        worst = scores.index(min(scores))
        if second:
            worst = order[min(1, k - 1)]
        fine = (passes or (lambda s: max(s) >= threshold))(scores)
        if fine or not drop:
            rows["all"].append({"prompt": prompt, "answers": answers, "scores": scores})
        if fine:
            rows["sft"].append({"prompt": prompt, "response": answers[best]})
        differ = scores[best] != scores[worst] and answers[best] != answers[worst]
        if (pair or (lambda fine, differ, s, a, b, w: fine and differ))(
            fine, differ, scores, answers, best, worst
        ):
            rows["preference"].append({"prompt": prompt, "chosen": answers[best], "rejected": answers[worst]})
    return rows
