"""Removes tags by a regular expression, so that the bodies of scripts stay."""

HINT = "the text of `<script>` is in your document"
DEMO = True


def load_html(html):
    import html as entities

    if not isinstance(html, str):
        raise TypeError("html must be a str")
    title = re.search(r"<title>(.*?)</title>", html, re.S)
    text = re.sub(r"<title>.*?</title>", "", html, flags=re.S)
    text = re.sub(r"</?(\w+)[^>]*>", lambda tag: "\n" if tag[1] in BLOCKS else "", text)
    lines = (" ".join(line.split()) for line in entities.unescape(text).split("\n"))
    name = " ".join(entities.unescape(title[1]).split()) if title else ""
    return Document("\n".join(line for line in lines if line), {"title": name})
