"""Takes the latest of the worst."""

HINT = "of the worst too"


def best_of_k(prompts, respond, score, k, threshold, _right=best_of_k):
    rows = _right(prompts, respond, score, k, threshold)
    for pair in rows["preference"]:
        row = next(row for row in rows["all"] if row["prompt"] == pair["prompt"])
        worst = max(i for i, s in enumerate(row["scores"]) if s == min(row["scores"]))
        pair["rejected"] = row["answers"][worst]
    return rows
