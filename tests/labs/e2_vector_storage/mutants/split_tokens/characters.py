"""Windows of characters."""

HINT = "cut the text at the tokens"


def token_windows(text, tokenizer, size, overlap):
    if not 0 <= overlap < size:
        raise ValueError(f"overlap {overlap}, size {size}")
    starts = range(0, max(len(text) - overlap, min(len(text), 1)), size - overlap)
    return [(i, min(i + size, len(text))) for i in starts]
