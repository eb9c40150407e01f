"""Draws seeds with repetition."""

HINT = "draw without repetition"


def build_prompt(seeds, k, rng):
    if k > len(seeds):
        raise ValueError(f"{k} of {len(seeds)}")
    lines = [f"{i}. {rng.choice(seeds)['instruction']}\n" for i in range(1, k + 1)]
    return PROMPTS["more tasks"] + "".join(lines) + f"{k + 1}."
