"""A while loop and a list of delays."""


def send_with_retries(send, *, max_retries=2, sleep, rand):
    delays = [min(0.5 * 2**k, 8) for k in range(max_retries)]
    while True:
        try:
            reply = send()
        except ConnectionError:
            if not delays:
                raise
            sleep(delays.pop(0) * (1 - 0.25 * rand()))
            continue
        retry = reply.status >= 500 or reply.status in (408, 409, 429)
        order = reply.headers.get("x-should-retry")
        retry = {"true": True, "false": False}.get(order, retry)
        if not retry or not delays:
            return reply
        asked = 0.0
        for name, scale in (("retry-after-ms", 1000), ("retry-after", 1)):
            text = reply.headers.get(name, "")
            if asked <= 0 and re.fullmatch(r"[0-9]+([.][0-9]+)?", text):
                asked = float(text) / scale
        if asked > 120:
            return reply
        default = delays.pop(0)
        sleep(asked if asked > 0 else default * (1 - 0.25 * rand()))
