"""Returns the prompt too."""

HINT = "without the prompt"


def beam_search(logprobs, prompt, width, steps, eos=None):
    return [(score, [*prompt, *text]) for score, text in _beams(logprobs, prompt, width, steps, eos)]
