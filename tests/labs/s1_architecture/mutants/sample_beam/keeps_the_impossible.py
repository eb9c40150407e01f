"""Keeps extensions of probability 0."""

HINT = "extensions of probability 0"


def beam_search(logprobs, prompt, width, steps, eos=None):
    return _beams(logprobs, prompt, width, steps, eos, impossible=True)
