"""Calls itself again with all separators, for ever on a long word."""

HINT = "not with all of them, and after the last one come single characters"


def split_recursive(text, size, separators=("\n\n", "\n", ". ", " ", ""), length=len):
    if size < 1:
        raise ValueError(f"size is {size}")
    if length(text) <= size:
        return [text] if text else []
    separator = next((s for s in separators if s and s in text[: -len(s)]), " ")
    parts = [part + separator for part in text.split(separator)]
    parts[-1] = parts[-1][: -len(separator)]
    pieces, current = [], ""
    for part in parts:
        if length(current + part) <= size:
            current += part
            continue
        pieces += [current] * bool(current)
        current = part
        if length(part) > size:
            *done, current = split_recursive(part, size, separators, length)
            pieces += done
    return pieces + [current] * bool(current)
