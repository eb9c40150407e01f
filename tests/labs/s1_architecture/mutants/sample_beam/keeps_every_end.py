"""Keeps every extension that ends in eos, also those below the last beam."""

HINT = "stands below the width-th beam"


def beam_search(logprobs, prompt, width, steps, eos=None):
    return _beams(logprobs, prompt, width, steps, eos, ends=True)
