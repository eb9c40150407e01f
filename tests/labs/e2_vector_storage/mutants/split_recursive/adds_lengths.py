"""Adds the lengths of pieces in place of measuring them joined; right for characters."""

HINT = "measure the joined text, lengths don't add up"


def split_recursive(text, size, separators=("\n\n", "\n", ". ", " ", ""), length=len):
    if size < 1:
        raise ValueError(f"size is {size}")
    if length(text) <= size:
        return [text] if text else []
    separator, *rest = separators or ("",)
    parts = [p + separator for p in text.split(separator)] if separator else list(text)
    if separator:
        parts[-1] = parts[-1][: -len(separator)]
    pieces, current, total = [], "", 0
    for part in parts:
        if total + length(part) <= size:
            current, total = current + part, total + length(part)
            continue
        pieces += [current] * bool(current)
        current = part
        if length(part) > size:
            *done, current = split_recursive(part, size, tuple(rest), length)
            pieces += done
        total = length(current)
    return pieces + [current] * bool(current)
