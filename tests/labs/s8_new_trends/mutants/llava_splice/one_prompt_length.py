"""Takes the first row's prompt length for all."""

HINT = "own prompt length"


def caption_labels(input_ids, prompt_len, image_token_id, pad_id):
    if len(prompt_len) != len(input_ids):
        raise ValueError("lengths")
    labels = input_ids.clone()
    labels[:, : prompt_len[0]] = -100
    labels[input_ids == image_token_id] = -100
    labels[input_ids == pad_id] = -100
    return labels
