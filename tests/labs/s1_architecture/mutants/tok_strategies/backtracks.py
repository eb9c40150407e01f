"""Takes a longest match back where it leads nowhere."""

HINT = "[UNK], though a and ##bc would do"


def wordpiece(word, vocab, unk="[UNK]"):
    def cut(rest, mark):
        if not rest:
            return []
        for n in range(len(rest), 0, -1):
            if mark + rest[:n] in vocab:
                more = cut(rest[n:], "##")
                if more is not None:
                    return [mark + rest[:n], *more]
        return None

    pieces = cut(word, "")
    return [unk] if pieces is None else pieces
