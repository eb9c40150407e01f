"""Marks with 0 in place of −100."""

HINT = "−100, not 0"


def caption_labels(input_ids, prompt_len, image_token_id, pad_id):
    if len(prompt_len) != len(input_ids):
        raise ValueError("lengths")
    labels = input_ids.clone()
    keep = (input_ids != image_token_id) & (input_ids != pad_id)
    labels = labels * keep
    for row, n in zip(labels, prompt_len):
        row[:n] = 0
    return labels
