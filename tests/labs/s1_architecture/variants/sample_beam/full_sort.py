"""Sorts all extensions as a tensor; tuples for the texts."""


def beam_search(logprobs, prompt, width, steps, eos=None):
    if width <= 0:
        raise ValueError(f"width = {width}")
    if prompt == []:
        raise ValueError("the prompt has 0 tokens")
    texts, scores, done = [()], torch.zeros(1, dtype=torch.float64), []
    for _ in range(steps):
        table = scores[:, None] + logprobs([list(prompt) + list(t) for t in texts]).cpu().double()
        values, order = table.flatten().sort(descending=True)
        new_texts, new_scores = [], []
        for value, index in zip(values.tolist(), order.tolist()):
            if len(new_texts) == width or value == -math.inf:
                break
            text = (*texts[index // table.shape[1]], index % table.shape[1])
            if text[-1] == eos:
                done.append((value, text))
            else:
                new_texts.append(text)
                new_scores.append(value)
        texts, scores = new_texts, torch.tensor(new_scores, dtype=torch.float64)
        if not texts:
            break
    return sorted([*done, *zip(scores.tolist(), texts)], reverse=True)[:width]
