"""Takes any overlap, and stops where the step is not positive."""

HINT = "0 ≤ overlap < size is asked of every call"


def token_windows(text, tokenizer, size, overlap):
    offsets = tokenizer(text, add_special_tokens=False, return_offsets_mapping=True).offset_mapping
    if size <= overlap:
        return []
    starts = range(0, max(len(offsets) - overlap, min(len(offsets), 1)), size - overlap)
    return [(offsets[i][0], offsets[i : i + size][-1][1]) for i in starts]
