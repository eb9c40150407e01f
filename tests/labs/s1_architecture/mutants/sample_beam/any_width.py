"""Doesn't refuse a width of 0."""

HINT = "refuse it, with the number"


def beam_search(logprobs, prompt, width, steps, eos=None):
    return _beams(logprobs, prompt, width, steps, eos) if width > 0 else []
