"""Throws finished texts away."""

HINT = "[1, 3] ends in eos after two steps: keep it"


def beam_search(logprobs, prompt, width, steps, eos=None):
    return [pair for pair in _beams(logprobs, prompt, width, steps, eos) if not pair[1] or pair[1][-1] != eos]
