"""Takes lines of white space for lines like any other."""

HINT = "lines of white space"


def repetition_flags(text):
    lines, seen, again = text.splitlines(), set(), []
    for line in lines:
        if line in seen:
            again.append(line)
        seen.add(line)
    share = len(again) / (len(lines) or 1), sum(map(len, again)) / (len(text) or 1)
    return _repetition(text) | {"dup_lines": share[0], "dup_line_chars": share[1]}
