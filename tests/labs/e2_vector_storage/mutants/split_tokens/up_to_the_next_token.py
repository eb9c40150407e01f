"""Ends a window where the next one begins, with the spaces between."""

HINT = "not where the next one begins"


def token_windows(text, tokenizer, size, overlap):
    if not 0 <= overlap < size:
        raise ValueError(f"overlap {overlap}, size {size}")
    offsets = tokenizer(text, add_special_tokens=False, return_offsets_mapping=True).offset_mapping
    starts = range(0, max(len(offsets) - overlap, min(len(offsets), 1)), size - overlap)
    ends = [start for start, _ in offsets] + [len(text)]
    return [(offsets[i][0], ends[min(i + size, len(offsets))]) for i in starts]
