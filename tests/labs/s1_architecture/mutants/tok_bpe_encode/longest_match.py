"""Takes the longest known token from the left."""

HINT = "the library disagrees with the longest match here"
DEMO = True


def bpe(word, ranks):
    known = {a + b for a, b in ranks} if len(ranks) < 10 else VOCAB
    if len(ranks) < 10:
        return _bpe(word, ranks)
    out = []
    while word:
        n = next(n for n in range(len(word), 0, -1) if word[:n] in known or n == 1)
        out.append(word[:n])
        word = word[n:]
    return out
