"""Takes the longest known token from the left."""

HINT = "not the longest token from the left"
DEMO = True


def bpe(word, ranks):
    known = {left + right for left, right in ranks}
    out = []
    while word:
        n = next(n for n in range(len(word), 0, -1) if word[:n] in known or n == 1)
        out.append(word[:n])
        word = word[n:]
    return out
