"""Decodes the ids of each window, and lays the decoded texts end to end."""

HINT = "when ids are decoded, case, accents and spaces are gone"
DEMO = True


def token_windows(text, tokenizer, size, overlap):
    if not 0 <= overlap < size:
        raise ValueError(f"overlap {overlap}, size {size}")
    ids = tokenizer(text, add_special_tokens=False).input_ids
    spans, start = [], 0
    for i in range(0, max(len(ids) - overlap, min(len(ids), 1)), size - overlap):
        decoded = tokenizer.decode(ids[i : i + size])
        found = max(text.find(decoded), start)
        spans.append((found, found + len(decoded)))
        start = found + 1
    return spans
