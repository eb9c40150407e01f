"""Merges one occurrence at a time, the leftmost, as long as there is one."""


def bpe(word, ranks):
    tokens = [word[i : i + 1] for i in range(len(word))]
    while True:
        found = [(ranks[a, b], i) for i, (a, b) in enumerate(zip(tokens, tokens[1:])) if (a, b) in ranks]
        if not found:
            return tokens
        _, i = min(found)
        tokens = tokens[:i] + [tokens[i] + tokens[i + 1]] + tokens[i + 2 :]
