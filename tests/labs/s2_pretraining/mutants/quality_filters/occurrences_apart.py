"""Counts occurrences that do not overlap."""

HINT = "every position counts"


def repetition_flags(text):
    words, size, flags = text.split(), len(text) or 1, _repetition(text)
    joined = " ".join(words)
    for n in (2, 3, 4):
        grams = {" ".join(words[i : i + n]) for i in range(len(words) - n + 1)}
        counts = [(joined.count(gram), len(gram)) for gram in grams if joined.count(gram) > 1]
        flags[f"top_{n}gram"] = math.prod(max(counts, default=(0, 0))) / size
    return flags
