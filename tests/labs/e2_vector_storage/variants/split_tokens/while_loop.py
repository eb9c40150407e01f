"""A loop that looks at the end; lists for pairs."""


def token_windows(text, tokenizer, size, overlap):
    if size < 1 or not 0 <= overlap <= size - 1:
        raise ValueError(f"size {size}, overlap {overlap}")
    encoding = tokenizer(text, add_special_tokens=False)
    n, spans, start = len(encoding.input_ids), [], 0
    while n:
        end = min(start + size, n)
        spans.append([encoding.token_to_chars(start).start, encoding.token_to_chars(end - 1).end])
        if end == n:
            break
        start += size - overlap
    return spans
