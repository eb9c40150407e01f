"""Steps by a whole window."""

HINT = "the second window begins size - overlap tokens after the first"


def token_windows(text, tokenizer, size, overlap):
    if not 0 <= overlap < size:
        raise ValueError(f"overlap {overlap}, size {size}")
    offsets = tokenizer(text, add_special_tokens=False, return_offsets_mapping=True).offset_mapping
    starts = range(0, max(len(offsets) - overlap, min(len(offsets), 1)), size)
    return [(offsets[i][0], offsets[i : i + size][-1][1]) for i in starts]
