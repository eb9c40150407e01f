"""Starts anew in each row."""

HINT = "picture of row 0"


def splice_image(input_ids, image_features, image_token_id, embed):
    places = input_ids == image_token_id
    if int(places.sum()) != len(image_features):
        raise ValueError("count")
    rows = []
    for row, mask in zip(embed(input_ids), places):
        rows.append(row.masked_scatter(mask[:, None], image_features))
    return torch.stack(rows)
