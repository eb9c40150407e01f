"""Takes a negative overlap for a gap."""

HINT = "overlap -1"


def token_windows(text, tokenizer, size, overlap):
    if overlap >= size:
        raise ValueError(f"overlap {overlap}, size {size}")
    offsets = tokenizer(text, add_special_tokens=False, return_offsets_mapping=True).offset_mapping
    starts = range(0, max(len(offsets) - overlap, min(len(offsets), 1)), size - overlap)
    return [(w[0][0], w[-1][1]) for w in (offsets[i : i + size] for i in starts) if w]
