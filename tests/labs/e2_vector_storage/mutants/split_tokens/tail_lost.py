"""Drops the last, shorter window."""

HINT = "which may be shorter"


def token_windows(text, tokenizer, size, overlap):
    if not 0 <= overlap < size:
        raise ValueError(f"overlap {overlap}, size {size}")
    offsets = tokenizer(text, add_special_tokens=False, return_offsets_mapping=True).offset_mapping
    starts = range(0, max(len(offsets) - size + 1, 0), size - overlap)
    return [(offsets[i][0], offsets[i : i + size][-1][1]) for i in starts]
