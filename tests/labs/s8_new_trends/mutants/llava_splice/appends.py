"""Puts the features before the words."""

HINT = "nothing is appended"


def splice_image(input_ids, image_features, image_token_id, embed):
    places = input_ids == image_token_id
    if int(places.sum()) != len(image_features):
        raise ValueError("count")
    words = embed(input_ids)
    return torch.cat([image_features.expand(len(words), -1, -1), words], 1)
