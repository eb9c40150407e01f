"""The tokenizer's own overflow, on the offsets it gives."""


def token_windows(text, tokenizer, size, overlap):
    if overlap < 0 or overlap >= size:
        raise ValueError(f"0 ≤ {overlap} < {size} isn't so")
    encoded = tokenizer(
        text,
        add_special_tokens=False,
        truncation=True,
        max_length=size,
        stride=overlap,
        return_overflowing_tokens=True,
        return_offsets_mapping=True,
    )
    return [(w[0][0], w[-1][1]) for w in encoded["offset_mapping"] if len(w)]
