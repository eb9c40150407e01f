"""A forward table over dicts, gather for the log-probabilities; a tensor for the result."""


def unigram(word, logp):
    reach = {0: (0.0, [])}
    for start in range(len(word)):
        if start not in reach:
            continue
        for token, value in logp.items():
            if word.startswith(token, start):
                score, end = reach[start][0] + value, start + len(token)
                if end not in reach or score > reach[end][0]:
                    reach[end] = (score, [*reach[start][1], token])
    score, tokens = reach.get(len(word), (-math.inf, []))
    return tokens, score


def bits_per_byte(logits, ids, text):
    if text == "":
        raise ValueError("0 bytes")
    logp = torch.log_softmax(logits.double(), dim=-1)[:-1].gather(1, ids[1:, None])
    return (-logp.sum() / torch.log(torch.tensor(2.0)) / len(text.encode())).item()
