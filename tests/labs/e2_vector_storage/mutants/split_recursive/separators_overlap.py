"""Cuts after each place where a separator ends, also where two of them overlap."""

HINT = "don't overlap"


def split_recursive(text, size, separators=("\n\n", "\n", ". ", " ", ""), length=len):
    def cut(text, separator):
        return re.split(f"(?<={re.escape(separator)})", text) if separator else list(text)

    return _split(text, size, separators, length, cut=cut)
