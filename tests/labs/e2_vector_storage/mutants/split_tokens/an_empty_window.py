"""Gives one empty window for a text without tokens."""

HINT = "no tokens, no windows"


def token_windows(text, tokenizer, size, overlap):
    if not 0 <= overlap < size:
        raise ValueError(f"overlap {overlap}, size {size}")
    offsets = tokenizer(text, add_special_tokens=False, return_offsets_mapping=True).offset_mapping or [
        (0, 0)
    ]
    starts = range(0, max(len(offsets) - overlap, 1), size - overlap)
    return [(offsets[i][0], offsets[i : i + size][-1][1]) for i in starts]
