"""The right functions, for those that differ in one thing."""


def _delimit(doc, nonce):
    if not nonce or nonce in doc:
        raise ValueError("draw another nonce")
    return f"<data-{nonce}>\n{doc}\n</data-{nonce}>"


def _check(mark):
    if len(mark) != 1 or mark.isalnum() or mark.isspace() or mark == "\\":
        raise ValueError(f"no mark: {mark!r}")


def _datamark(doc, mark="^", escape=True, gaps=r"\s+", check=_check):
    check(mark)
    if escape:
        doc = doc.replace("\\", "\\\\").replace(mark, "\\" + mark)
    return re.sub(gaps, lambda _: mark, doc)
