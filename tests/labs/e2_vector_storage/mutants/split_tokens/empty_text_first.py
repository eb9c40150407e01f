"""Returns for an empty text before it looks at the overlap."""

HINT = "before the text is looked at"


def token_windows(text, tokenizer, size, overlap):
    offsets = tokenizer(text, add_special_tokens=False, return_offsets_mapping=True).offset_mapping
    if not offsets:
        return []
    if not 0 <= overlap < size:
        raise ValueError(f"overlap {overlap}, size {size}")
    starts = range(0, max(len(offsets) - overlap, 1), size - overlap)
    return [(offsets[i][0], offsets[i : i + size][-1][1]) for i in starts]
