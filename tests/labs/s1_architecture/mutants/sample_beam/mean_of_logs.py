"""Scores by the mean log-probability of a token."""

HINT = "sum the log-probabilities"


def beam_search(logprobs, prompt, width, steps, eos=None):
    return [(score / max(1, len(text)), text) for score, text in _beams(logprobs, prompt, width, steps, eos)]
