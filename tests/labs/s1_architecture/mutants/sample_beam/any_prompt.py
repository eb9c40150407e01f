"""Doesn't refuse an empty prompt."""

HINT = "refuse it"


def beam_search(logprobs, prompt, width, steps, eos=None):
    return _beams(logprobs, prompt, width, steps, eos) if prompt else []
