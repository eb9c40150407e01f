"""A finished text takes one of the beams' places."""

HINT = "both [1] and [2] are beams"


def beam_search(logprobs, prompt, width, steps, eos=None):
    return _beams(logprobs, prompt, width, steps, eos, places="all")
