"""Joins everything into one text."""

HINT = "texts aren't joined into one"


def hyde(question, generate, embed, n):
    def joined(texts):
        return embed([" ".join(texts)])

    return _hyde(question, generate, joined if n else embed, n)
