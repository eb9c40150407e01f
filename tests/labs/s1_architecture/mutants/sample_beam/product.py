"""Multiplies log-probabilities."""

HINT = "sum the log-probabilities"


def beam_search(logprobs, prompt, width, steps, eos=None):
    return _beams(logprobs, prompt, width, steps, eos, add=lambda a, b: -abs(a * b) if a else b)
