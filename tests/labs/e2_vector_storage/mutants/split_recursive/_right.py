"""A right splitter with a knob for each mistake."""


def _split(
    text,
    size,
    separators=("\n\n", "\n", ". ", " ", ""),
    length=len,
    *,
    cut=None,
    fits=None,
    leftover=True,
    greedy=True,
):
    if size < 1:
        raise ValueError(f"size must be at least 1, not {size}")
    fits = fits or (lambda text, separator: length(text) <= size)

    def default(text, separator):
        if not separator:
            return list(text)
        parts = [part + separator for part in text.split(separator)]
        parts[-1] = parts[-1][: -len(separator)]
        return parts

    def split(text, separators):
        if length(text) <= size:
            return [text] if text else []
        separator, *rest = separators or ("",)
        pieces, current = [], ""
        for part in (cut or default)(text, separator):
            if (greedy or not current) and fits(current + part, separator):
                current += part
                continue
            if current:
                pieces.append(current)
            current = part
            if length(part) > size:
                done = split(part, tuple(rest))
                current = done.pop() if leftover and done else ""
                pieces += done
        return pieces + [current] * bool(current)

    return split(text, separators)
