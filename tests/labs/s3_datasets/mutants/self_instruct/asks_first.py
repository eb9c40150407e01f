"""Asks once before it looks at what is wanted."""

HINT = "n = 0 makes no call"


def generate(respond, seeds, n, rng, calls=10):
    if n == 0:
        respond(build_prompt(seeds, min(3, len(seeds)), rng))
        return {"tasks": [], "reasons": {}, "calls": 1}
    return _generate(respond, seeds, n, rng, calls)
