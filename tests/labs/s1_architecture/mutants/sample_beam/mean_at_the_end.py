"""Compares beams by sums, and the texts at the end by their means."""

HINT = "compare sums, not means"


def beam_search(logprobs, prompt, width, steps, eos=None):
    return _beams(logprobs, prompt, width, steps, eos, last=lambda pair: pair[0] / max(1, len(pair[1])))
