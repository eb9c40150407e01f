"""Right loaders with a knob for each mistake."""


def _html(
    html,
    *,
    space=False,
    drop=DROPPED,
    collapse=None,
    begin=BLOCKS,
    end=BLOCKS,
    inner=True,
    within=False,
    which=0,
    comments=False,
):
    if not isinstance(html, str):
        raise TypeError("html must be a str")
    parts, titles, hidden = [], [], []

    class Reader(HTMLParser):
        def handle_starttag(self, tag, attrs):
            if tag in begin and (within or not hidden):
                parts.append("\n")
            if tag in DROPPED and (tag in drop or tag == "title"):
                hidden.append(tag)
                titles.extend([""] * (tag == "title"))
            elif space:
                parts.append(" ")

        def handle_endtag(self, tag):
            if tag in hidden:
                place = len(hidden) - 1 - hidden[::-1].index(tag) if inner else hidden.index(tag)
                del hidden[place:]
            if tag in end and (within or not hidden):
                parts.append("\n")
            elif space:
                parts.append(" ")

        def handle_data(self, data):
            if not hidden:
                parts.append((collapse or (lambda text: re.sub(r"\s", " ", text)))(data))
            elif hidden[-1] == "title":
                titles[-1] += data

        def handle_comment(self, data):
            if comments and not hidden:
                parts.append(data)

    reader = Reader()
    reader.feed(html)
    reader.close()
    join = (lambda line: " ".join(line.split())) if collapse is None else str.strip
    lines = map(join, "".join(parts).split("\n"))
    return Document(
        "\n".join(line for line in lines if line),
        {"title": " ".join(titles[which].split()) if titles else ""},
    )


def _json(
    obj,
    text_key,
    *,
    escape=lambda key: key.replace("~", "~0").replace("/", "~1"),
    text=str,
    deep=True,
    wins=True,
):
    found = []

    def visit(node, path):
        if isinstance(node, dict):
            here = isinstance(node.get(text_key), text)
            if here:
                scalars = {k: v for k, v in node.items() if k != text_key and not isinstance(v, (dict, list))}
                found.append(
                    Document(node[text_key], scalars | {"path": path} if wins else {"path": path} | scalars)
                )
            if deep or not here:
                for key, value in node.items():
                    visit(value, f"{path}/{escape(key)}")
        elif isinstance(node, list):
            for i, value in enumerate(node):
                visit(value, f"{path}/{i}")

    visit(obj, "")
    return found


def _pages(
    pages,
    *,
    shape=lambda line: re.sub(r"\d+", "#", line),
    most=0.5,
    keep=True,
    join=True,
    first=1,
    least=2,
    base=len,
    lone=True,
    empty=True,
    edge=r"\b",
    case=re.IGNORECASE,
    letters=r"\w",
):
    split = [[line.strip() for line in page.split("\n")] for page in pages]
    everything = "\n".join("\n".join(lines) for lines in split)
    ends = [Counter(), Counter()]
    for lines in split:
        filled = [line for line in lines if line]
        if filled:
            ends[0][shape(filled[0])] += 1
            if lone or len(filled) > 1:
                ends[1][shape(filled[-1])] += 1
    running = [{line for line, n in end.items() if n >= least and n > base(pages) * most} for end in ends]

    def mend(match):
        left = re.search(r"\w*$", match.string[: match.start()])[0]
        right = re.match(r"\w+", match.string[match.end() :])[0]
        return "-" if keep and re.search(rf"{edge}{left}-{right}{edge}", everything, case) else ""

    out = []
    for number, lines in enumerate(split, first):
        filled = [i for i, line in enumerate(lines) if line]
        drop = [
            i for i, end in zip([filled[0], filled[-1]] if filled else [], running) if shape(lines[i]) in end
        ]
        text = "\n".join(line for i, line in enumerate(lines) if i not in drop)
        if join:
            text = re.sub(
                rf"(?<={letters})-\n+(?=\w)" if letters != r"\w" else r"(?<=\w)-\n(?=\w)", mend, text
            )
        parts = [part.strip().replace("\n", " ") for part in re.split(r"\n{2,}", text)]
        if filled or empty:
            out.append(Document("\n\n".join(part for part in parts if part), {"page": number}))
    return out
