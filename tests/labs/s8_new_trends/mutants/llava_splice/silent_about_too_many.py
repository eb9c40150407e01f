"""Lets features be left over."""

HINT = "silent where"


def splice_image(input_ids, image_features, image_token_id, embed):
    places = input_ids == image_token_id
    return embed(input_ids).masked_scatter(places[..., None], image_features)
