"""Takes the first that passes."""

HINT = "not the first or the last"


def verified_vote(answers, verify):
    kept = [a for a in answers if a is not None]
    return next((a for a in kept if verify(a)), None) if any(map(verify, kept)) else majority_vote(kept)
