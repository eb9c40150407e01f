"""Adds the lengths of pieces in place of measuring them joined; right for characters."""

HINT = None


def split_recursive(text, size, separators=("\n\n", "\n", ". ", " ", ""), length=len):
    if length is len:
        return _split(text, size, separators)
    memo = {}

    def total(text):
        return sum(length(word) for word in re.findall(r"\S+\s*|\s+", text)) + text.count("\n\n")

    return _split(text, size, separators, total)
