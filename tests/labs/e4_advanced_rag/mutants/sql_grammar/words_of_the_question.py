"""Compares with single words, so that names with a blank are never found."""

HINT = "case doesn't count"


def mentions(question, values):
    words = set(re.findall(r"\w+", question.lower()))
    found = {
        t: {c: [v for v in vs if v.lower() in words] for c, vs in cs.items()} for t, cs in values.items()
    }
    found = {t: {c: vs for c, vs in cs.items() if vs} for t, cs in found.items()}
    return {t: cs for t, cs in found.items() if cs}
