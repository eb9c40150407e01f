"""Always writes [UNK]."""

HINT = "unk is an argument"


_wordpiece = wordpiece


def wordpiece(word, vocab, unk="[UNK]"):
    return _wordpiece(word, vocab)
