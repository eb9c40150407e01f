"""One loop and a stack of parts, each with the separators that remain."""


def split_recursive(text, size, separators=("\n\n", "\n", ". ", " ", ""), length=len):
    if size < 1:
        raise ValueError(f"size: {size}")
    if text and length(text) <= size:
        return [text]
    levels = [s for s in separators if s] + [""]
    pieces, current, stack = [], "", [(text, 0)]
    while stack:
        part, level = stack.pop()
        if part == "":
            continue
        if level and length(current + part) <= size:
            current += part
        elif level and length(part) <= size:
            pieces.append(current)
            current = part
        else:
            if current:
                pieces.append(current)
                current = ""
            if levels[level] == "":
                parts = list(part)
            else:
                parts = re.findall(f"(?s).*?{re.escape(levels[level])}|.+$", part)
            stack.extend((p, level + 1) for p in reversed(parts))
    return [piece for piece in [*pieces, current] if piece]
