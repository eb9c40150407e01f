"""Leaves the prompt in the loss."""

HINT = "−100, not 0, at the prompt_len tokens"


def caption_labels(input_ids, prompt_len, image_token_id, pad_id):
    if len(prompt_len) != len(input_ids):
        raise ValueError("lengths")
    labels = input_ids.clone()
    labels[input_ids == image_token_id] = -100
    labels[input_ids == pad_id] = -100
    return labels
