"""Takes an eos of 0 for none."""

HINT = "0 is a token too"


def beam_search(logprobs, prompt, width, steps, eos=None):
    return _beams(logprobs, prompt, width, steps, eos or None)
