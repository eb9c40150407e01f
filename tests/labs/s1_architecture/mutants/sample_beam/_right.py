"""A right beam search with a knob for each mistake."""


def _beams(
    logprobs, prompt, width, steps, eos, *,
    add=lambda a, b: a + b, impossible=False, places="live", last=lambda pair: pair[0], enough=False, ends=False,
):  # fmt: skip
    if width < 1:
        raise ValueError(f"width {width}")
    if not prompt:
        raise ValueError("a prompt of length 0")
    beams, finished = [(0.0, [])], []
    for _ in range(steps):
        found = [
            (add(score, value), [*text, token])
            for score, text in beams
            for token, value in enumerate(logprobs([[*prompt, *text]])[0].tolist())
            if impossible or value > -math.inf
        ]
        beams, taken = [], 0
        for score, text in sorted(found, reverse=True):
            if taken == width and not (ends and text[-1] == eos):
                if ends:
                    continue
                break
            (finished if text[-1] == eos else beams).append((score, text))
            taken += places == "all" or text[-1] != eos
        if not beams or (enough and len(finished) >= width):
            break
    return sorted(finished + beams, key=last, reverse=True)[:width]
