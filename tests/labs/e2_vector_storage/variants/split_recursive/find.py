"""Parts by str.find, and a generator that yields pieces; the leftover is passed on."""


def split_recursive(text, size, separators=("\n\n", "\n", ". ", " ", ""), length=len):
    if not size >= 1:
        raise ValueError("size = " + str(size))

    def parts(text, separator):
        start = 0
        while start < len(text):
            end = text.find(separator, start) + len(separator) if separator else start + 1
            if separator and end == len(separator) - 1:
                end = len(text)
            yield text[start:end]
            start = end

    def go(text, level):
        if length(text) <= size:
            return [], text
        separator = separators[level] if level < len(separators) else ""
        pieces, current = [], ""
        for part in parts(text, separator):
            if length(current + part) <= size:
                current += part
            else:
                if current:
                    pieces.append(current)
                more, current = go(part, level + 1)
                pieces.extend(more)
        return pieces, current

    pieces, last = go(text, 0)
    return tuple(pieces + [last]) if last else pieces
