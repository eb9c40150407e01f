"""The tokens of markdown-it, with the lines that they come from."""


def split_by_header(md):
    from markdown_it import MarkdownIt

    md = md.replace("\r\n", "\n")
    lines, tokens = md.split("\n"), MarkdownIt().parse(md)
    starts, path = [(0, 0, ())], []
    for token, inline in zip(tokens, tokens[1:]):
        if token.type == "heading_open" and token.markup.startswith("#") and token.level == 0:
            path = [header for header in path if header[0] < token.tag] + [(token.tag, inline.content)]
            starts.append((token.map[0], token.map[0] + 1, tuple(title for _, title in path)))
    docs = []
    for (line, start, titles), (end, _, _) in zip(starts, [*starts[1:], (len(lines), 0, ())]):
        body = lines[start:end]
        while body and not body[0].strip():
            body.pop(0)
        while body and not body[-1].strip():
            body.pop()
        if body:
            docs.append(Document("\n".join(body), {"path": titles, "line": line}))
    return docs
