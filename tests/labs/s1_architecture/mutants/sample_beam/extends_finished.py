"""Goes on after eos."""

HINT = "keep it, don't extend it"


def beam_search(logprobs, prompt, width, steps, eos=None):
    return _beams(logprobs, prompt, width, steps, None)
