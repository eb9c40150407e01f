"""Stops as soon as `width` texts are finished."""

HINT = "the search goes on while there is a beam"


def beam_search(logprobs, prompt, width, steps, eos=None):
    return _beams(logprobs, prompt, width, steps, eos, enough=True)
