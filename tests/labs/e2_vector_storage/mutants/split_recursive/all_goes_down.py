"""Cuts the whole text at finer separators as soon as one part is too long."""

HINT = "only the paragraph that is too long is split"


def split_recursive(text, size, separators=("\n\n", "\n", ". ", " ", ""), length=len):
    if size < 1:
        raise ValueError(f"size is {size}")
    if length(text) <= size:
        return [text] if text else []
    for separator in (*separators, ""):
        parts = [p + separator for p in text.split(separator)] if separator else list(text)
        if separator:
            parts[-1] = parts[-1][: -len(separator)]
        if all(length(part) <= size for part in parts):
            break
    pieces = [""]
    for part in parts:
        if length(pieces[-1] + part) <= size:
            pieces[-1] += part
        else:
            pieces.append(part)
    return pieces
