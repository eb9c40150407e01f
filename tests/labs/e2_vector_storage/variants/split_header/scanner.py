"""A scanner without regular expressions."""


def split_by_header(md):
    def indent(line):
        return len(line) - len(line.lstrip(" "))

    def header(line):
        rest = line.lstrip(" ").rstrip(" \t")
        level = len(rest) - len(rest.lstrip("#"))
        if indent(line) > 3 or not 1 <= level <= 6 or rest[level : level + 1] not in ("", " ", "\t"):
            return None
        title = rest[level:].strip()
        bare = title.rstrip("#")
        if bare == "" or (bare != title and bare[-1] in " \t"):
            title = bare.strip()
        return level, title

    docs, stack, body, line_of, fence = [], {}, [], 0, None

    def finish():
        text = list(body)
        while text and text[0].strip() == "":
            del text[0]
        while text and text[-1].strip() == "":
            del text[-1]
        if text:
            path = tuple(stack[level] for level in sorted(stack))
            docs.append(Document("\n".join(text), dict(path=path, line=line_of)))

    for number, line in enumerate(md.split("\n")):
        line = line.removesuffix("\r")
        mark = line.lstrip(" ")[:1]
        run = len(line.lstrip(" ")) - len(line.lstrip(" ").lstrip(mark)) if mark and mark in "`~" else 0
        fenced = run >= 3 and indent(line) <= 3
        opens = fenced and not (mark == "`" and "`" in line.lstrip(" ")[run:])
        if fence:
            if fenced and mark == fence[0] and run >= fence[1] and line.strip() == mark * run:
                fence = None
        elif opens:
            fence = mark, run
        elif header(line):
            finish()
            level, title = header(line)
            stack = {above: name for above, name in stack.items() if above < level} | {level: title}
            body, line_of = [], number
            continue
        body.append(line)
    finish()
    return docs
