"""A right encoder with a knob for each mistake."""


def _check(role):
    if role not in ("system", "user", "assistant"):
        raise ValueError(f"unknown role {role!r}")


def _plain(text, tok):
    return tok(text, split_special_tokens=True)["input_ids"]


def _encode(
    messages, tok, content=_plain, own=lambda text, tok: tok(text)["input_ids"], check=_check, last=True
):
    ids = []
    for m in messages:
        check(m["role"])
        ids += own(f"<|im_start|>{m['role']}\n", tok)
        ids += content(m["content"], tok)
        ids += own("<|im_end|>\n", tok)
    return ids + own("<|im_start|>assistant\n", tok) * last
