"""A walk over the tree that BeautifulSoup makes; pointers from a stack; pages by lines."""


def load_html(html):
    from bs4 import (
        BeautifulSoup,
        CData,
        Comment,
        Declaration,
        Doctype,
        NavigableString,
        ProcessingInstruction,
    )

    if not isinstance(html, str):
        raise TypeError(f"a page is a str, not a {type(html)}")
    soup = BeautifulSoup(html, "html.parser")
    title = " ".join(soup.title.get_text().split()) if soup.title else ""
    while tag := soup.find(list(DROPPED)):
        if tag.name in BLOCKS:
            tag.insert_before(soup.new_tag("br"))
        tag.decompose()

    def text(node):
        for child in node.children:
            if isinstance(child, (CData, Comment, Declaration, Doctype, ProcessingInstruction)):
                continue
            if isinstance(child, NavigableString):
                yield from re.split(r"(\S+)", child)
            else:
                edge = [None] if child.name in BLOCKS else []
                yield from edge
                yield from text(child)
                yield from edge

    lines, line = [], ""
    for piece in [*text(soup), None]:
        if piece is None:
            lines.append(re.sub(r"\s+", " ", line).strip())
            line = ""
        else:
            line += piece
    return Document("\n".join(filter(None, lines)), {"title": title})


def load_json(obj, text_key):
    found, stack = [], [((), obj)]
    while stack:
        path, node = stack.pop()
        if type(node) is dict:
            if type(node.get(text_key)) is str:
                meta = {k: v for k, v in node.items() if type(v) in (str, int, float, bool, type(None))}
                text = meta.pop(text_key)
                meta["path"] = "".join("/" + step.replace("~", "~0").replace("/", "~1") for step in path)
                found.append(Document(text=text, meta=meta))
            stack.extend(((*path, k), v) for k, v in reversed(node.items()))
        elif type(node) is list:
            stack.extend(((*path, str(i)), v) for i, v in reversed(list(enumerate(node))))
    return found


def clean_pages(pages):
    texts = [re.sub(r"[^\S\n]*\n[^\S\n]*", "\n", page).strip() for page in pages]

    def mask(line):
        return re.sub("[0-9]+", "#", line)

    heads = [mask(text.split("\n")[0].strip()) for text in texts]
    feet = [mask(text.split("\n")[-1].strip()) for text in texts]

    def running(line, lines):
        return line != "" and lines.count(line) > max(1, len(pages) / 2)

    whole = {word.lower() for text in texts for word in re.findall(r"(?=\b(\w+-\w+)\b)", text)}
    result = []
    for i, text in enumerate(texts):
        lines = [line.strip() for line in text.split("\n")]
        last = len(lines) - 1
        kept = [
            line
            for n, line in enumerate(lines)
            if not (n == 0 and running(heads[i], heads)) and not (n == last and running(feet[i], feet))
        ]
        words = []
        for part in re.split("\n\n+", "\n".join(kept).strip("\n")):
            rows, joined = part.split("\n"), ""
            for row, after in zip(rows, [*rows[1:], ""]):
                tail, begin = re.search(r"(\w+)-$", row), re.match(r"\w+", after)
                if tail and begin:
                    keep = f"{tail[1]}-{begin[0]}".lower() in whole
                    joined += row if keep else row[:-1]
                else:
                    joined += row + " "
            words.append(joined.strip())
        result.append(Document("\n\n".join(filter(None, words)), {"page": i + 1}))
    return result
