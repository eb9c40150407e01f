"""Plain lists and a heap; float32 scores; a loop over the beams."""


def beam_search(logprobs, prompt, width, steps, eos=None):
    import heapq

    if width < 1 or len(prompt) == 0:
        raise ValueError(f"width {width}, prompt of {len(prompt)}")
    live, done = [(0.0, ())], []
    for _ in range(steps):
        heap = []
        for score, text in live:
            for token, value in enumerate(logprobs([list(prompt) + list(text)])[0].tolist()):
                if value != -math.inf:
                    heap.append((-(score + value), (*text, token)))
        heapq.heapify(heap)
        live = []
        while heap and len(live) < width:
            negative, text = heapq.heappop(heap)
            if text[-1] == eos:
                done.append((-negative, text))
            else:
                live.append((-negative, text))
        if not live:
            break
    return [(score, list(text)) for score, text in heapq.nlargest(width, done + live)]
