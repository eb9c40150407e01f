"""Calls itself; the wait is computed first."""


def send_with_retries(send, *, max_retries=2, sleep, rand, _k=0):
    def seconds(headers):
        for name, unit in (("retry-after-ms", 0.001), ("retry-after", 1.0)):
            try:
                value = float(headers[name]) * unit
            except (KeyError, ValueError):
                continue
            if value > 0:
                return value

    reply, error, headers = None, None, {}
    try:
        reply = send()
        headers = reply.headers
    except ConnectionError as lost:
        error = lost
    worth = error is not None or reply.status in {408, 409, 429} or reply.status // 100 >= 5
    if headers.get("x-should-retry") in ("true", "false"):
        worth = headers["x-should-retry"] == "true"
    asked = seconds(headers)
    if not worth or _k >= max_retries or (asked is not None and asked > 120):
        if error is not None:
            raise error
        return reply
    sleep(asked if asked is not None else min(8, 2 ** (_k - 1)) * (1 - rand() / 4))
    return send_with_retries(send, max_retries=max_retries, sleep=sleep, rand=rand, _k=_k + 1)
