"""Merges each occurrence, also those that overlap: aaa becomes aa, aa."""

HINT = "without overlap"


def train_bpe(words, alphabet, n_merges):
    def merge(tokens, pair):
        out, i = [], 0
        while i < len(tokens):
            if tuple(tokens[i : i + 2]) == pair:
                out.append(pair[0] + pair[1])
                i += 1 if tuple(tokens[i + 1 : i + 3]) == pair else 2
            else:
                out.append(tokens[i])
                i += 1
        return out

    return _train(words, alphabet, n_merges, merge=merge)
