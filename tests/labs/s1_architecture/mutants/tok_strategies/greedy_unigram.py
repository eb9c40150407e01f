"""Takes the longest token from the left in place of the best sum."""

HINT = "take the best of all segmentations"


def unigram(word, logp):
    tokens, rest = [], word
    while rest:
        n = next((n for n in range(len(rest), 0, -1) if rest[:n] in logp), 0)
        if not n:
            return [], -math.inf
        tokens.append(rest[:n])
        rest = rest[n:]
    return tokens, float(sum(logp[t] for t in tokens))
