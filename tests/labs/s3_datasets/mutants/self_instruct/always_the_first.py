"""Takes the first seeds of each topic, without chance."""

HINT = "draw with the rng that is given"


def build_prompt(seeds, k, rng):
    if k > len(seeds):
        raise ValueError(f"{k} of {len(seeds)}")
    count = Counter()
    order = []
    for i, s in enumerate(seeds):
        order.append((count[s["topic"]], i))
        count[s["topic"]] += 1
    lines = [f"{n}. {seeds[i]['instruction']}\n" for n, (_, i) in enumerate(sorted(order)[:k], 1)]
    return PROMPTS["more tasks"] + "".join(lines) + f"{k + 1}."
