"""Takes the last that passes."""

HINT = "not the first or the last"


def verified_vote(answers, verify):
    kept = [a for a in answers if a is not None]
    return [a for a in kept if verify(a)][-1] if any(map(verify, kept)) else majority_vote(kept)
