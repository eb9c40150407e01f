"""Opens a fence with a line such as ``` x ```."""

HINT = "only where no backtick follows them"


def split_by_header(md):
    return _sections(md, opens=r" {0,3}(`{3,}|~{3,})")
