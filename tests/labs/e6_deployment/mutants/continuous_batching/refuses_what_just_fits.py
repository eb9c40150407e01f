"""Refuses a request that takes all blocks."""

HINT = "this just fits"


def simulate(requests, *, kv_blocks, continuous=True, **how):
    block = how.get("block", 16)
    for job in requests:
        if continuous and math.ceil((job.prompt + job.output) / block) >= kv_blocks:
            raise ValueError(f"request {job.id}")
    return _simulate(requests, kv_blocks=kv_blocks, continuous=continuous, **how)
