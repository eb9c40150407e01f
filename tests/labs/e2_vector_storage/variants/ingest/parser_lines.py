"""Lines are collected as they are read; generators in place of lists of matches."""


class _Lines(HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.lines, self.title, self.skip = [[]], None, []

    def handle_starttag(self, tag, attrs):
        if tag in BLOCKS and not self.skip:
            self.lines.append([])
        if tag in DROPPED:
            self.skip.append(tag)

    def handle_endtag(self, tag):
        if tag in self.skip:
            while self.skip.pop() != tag:
                pass
        if tag in BLOCKS and not self.skip:
            self.lines.append([])

    def handle_data(self, data):
        if self.skip:
            if self.skip[-1] == "title" and self.title is None:
                self.title = data
        else:
            self.lines[-1].append(data)


def load_html(html):
    if not isinstance(html, str):
        raise TypeError("not a str")
    reader = _Lines()
    reader.feed(html)
    reader.close()
    lines = [" ".join("".join(parts).split()) for parts in reader.lines]
    return Document(
        "\n".join(line for line in lines if line), {"title": " ".join((reader.title or "").split())}
    )


def load_json(obj, text_key, path=""):
    if isinstance(obj, list):
        return [doc for i, item in enumerate(obj) for doc in load_json(item, text_key, f"{path}/{i}")]
    if not isinstance(obj, dict):
        return []
    own = []
    if isinstance(obj.get(text_key), str):
        meta = dict(obj)
        del meta[text_key]
        meta = {k: v for k, v in meta.items() if not isinstance(v, (list, dict))}
        meta["path"] = path
        own.append(Document(obj[text_key], meta))
    for key in obj:
        step = re.sub("[~/]", lambda c: {"~": "~0", "/": "~1"}[c[0]], key)
        own += load_json(obj[key], text_key, path + "/" + step)
    return own
