"""Keeps the best extension of each beam: no competition between them."""

HINT = "all the best may come from one beam"


def beam_search(logprobs, prompt, width, steps, eos=None):
    if width < 1:
        raise ValueError(f"width {width}")
    if not prompt:
        raise ValueError("empty: 0")
    beams, finished = [(0.0, [])], []
    for step in range(steps):
        live = []
        for score, text in beams:
            top = logprobs([[*prompt, *text]])[0].double().topk(5 if step == 0 else 1)
            for value, token in zip(top.values.tolist(), top.indices.tolist()):
                if value > -math.inf:
                    (finished if token == eos else live).append((score + value, [*text, token]))
        beams = sorted(live, reverse=True)[:width]
        if not beams:
            break
    return sorted(finished + beams, reverse=True)[:width]
