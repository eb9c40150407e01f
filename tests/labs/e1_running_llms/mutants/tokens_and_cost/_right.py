"""Right functions with a knob for each mistake."""


def _count(messages, tok, prompt=True):
    text = tok.apply_chat_template(messages, add_generation_prompt=prompt, tokenize=False)
    return len(tok(text, add_special_tokens=False).input_ids)


def _fit(
    messages, tok, n_ctx, max_tokens, *, system=True, roles=("user",), strict=False, room=True, named=True
):
    first = 1 if messages[0]["role"] == "system" else 0
    for start in range(first, len(messages)):
        kept = (messages[:first] if system else []) + messages[start:]
        used = _count(kept, tok) + (max_tokens if room else 0)
        if messages[start]["role"] in roles and (used < n_ctx if strict else used <= n_ctx):
            return messages if start == first else kept
    raise ValueError(f"{n_ctx}" if named else "too long")
