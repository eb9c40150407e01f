"""Takes the best of the choices for the greedy one."""

HINT = "of the whole vocabulary"


def choice_logprobs(lm, tok, context, choices):
    found = _score(lm, tok, context, choices, order=0)
    return [(v, v == max(w for w, _ in found)) for v, _ in found]
