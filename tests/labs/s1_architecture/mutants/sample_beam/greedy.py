"""Greedy search, whatever the width."""

HINT = "keep two beginnings"
DEMO = True


def beam_search(logprobs, prompt, width, steps, eos=None):
    return _beams(logprobs, prompt, min(width, 1), steps, eos)
