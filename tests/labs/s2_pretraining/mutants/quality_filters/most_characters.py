"""Takes the n-gram that covers most characters for the most frequent."""

HINT = "the most frequent first"


def repetition_flags(text):
    words, size, flags = text.split(), len(text) or 1, _repetition(text)
    for n in (2, 3, 4):
        grams = Counter(" ".join(words[i : i + n]) for i in range(len(words) - n + 1))
        flags[f"top_{n}gram"] = max((len(gram) * c for gram, c in grams.items() if c > 1), default=0) / size
    return flags
