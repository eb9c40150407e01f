"""Draws seeds whatever their topic."""

HINT = "first seeds whose topic is new"


def build_prompt(seeds, k, rng):
    if k > len(seeds):
        raise ValueError(f"{k} of {len(seeds)}")
    lines = [f"{i}. {s['instruction']}\n" for i, s in enumerate(rng.sample(seeds, k), 1)]
    return PROMPTS["more tasks"] + "".join(lines) + f"{k + 1}."
