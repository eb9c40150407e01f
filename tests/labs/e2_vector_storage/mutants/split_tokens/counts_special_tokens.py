"""Counts the special tokens, which stand for no characters."""

HINT = "Special tokens aren't counted"


def token_windows(text, tokenizer, size, overlap):
    if not 0 <= overlap < size:
        raise ValueError(f"overlap {overlap}, size {size}")
    offsets = tokenizer(text, return_offsets_mapping=True).offset_mapping
    spans = []
    for i in range(0, max(len(offsets) - overlap, 1), size - overlap):
        window = [pair for pair in offsets[i : i + size] if pair[1] > pair[0]]
        if window:
            spans.append((window[0][0], window[-1][1]))
    return spans
