"""A right splitter with a knob for each mistake."""


def _sections(
    md,
    *,
    fences=True,
    pop=lambda above, level: above < level,
    preamble=True,
    closing=r"(^|[ \t])#+[ \t]*$",
    header=r" {0,3}(#{1,6})(?=[ \t]|$)(.*)",
    any_fence=False,
    opens=r" {0,3}(`{3,}(?=[^`]*$)|~{3,})",
    closes=" {0,3}",
    trim=None,
    kind=tuple,
    first=0,
    blank=False,
):
    found, headers, fence = [((), 0, [])], [], ""
    for number, line in enumerate(md.replace("\r\n", "\n").split("\n"), first):
        match = re.match(header, line)
        opening = re.match(opens, line)
        if fence:
            if re.fullmatch(rf"{closes}{fence[0]}{{{len(fence)},}}\s*", line) or (any_fence and opening):
                fence = ""
        elif opening and fences:
            fence = opening[1]
        elif match:
            level, title = len(match[1]), re.sub(closing, "", match[2]).strip()
            headers = [(a, t) for a, t in headers if pop(a, level)] + [(level, title)]
            found.append((tuple(t for _, t in headers), number, []))
            continue
        found[-1][2].append(line)
    docs = []
    for path, number, lines in found if preamble else found[1:]:
        filled = [i for i, line in enumerate(lines) if line.strip()]
        if filled or (blank and path):
            text = (
                trim("\n".join(lines))
                if trim
                else "\n".join(lines[filled[0] : filled[-1] + 1])
                if filled
                else ""
            )
            docs.append(Document(text, {"path": kind(path), "line": number}))
    return docs
