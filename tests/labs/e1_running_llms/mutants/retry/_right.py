"""A right loop with a knob for each mistake."""


def _number(text):
    try:
        return float(text)
    except (TypeError, ValueError):
        return 0.0


def _retry(
    send,
    max_retries,
    sleep,
    rand,
    *,
    statuses=(408, 409, 429),
    all_errors=False,
    asks=True,
    first=0,
    jitter=-1,
    tries=1,
    last_sleep=False,
    patience=120,
    cap=8.0,
    milliseconds=1000,
    told=True,
    headers_first=True,
):
    for k in range(max_retries + tries):
        failure = reply = None
        try:
            reply = send()
        except ConnectionError as error:
            failure = error
        headers = reply.headers if reply else {}
        again = (
            failure is not None or reply.status in statuses or reply.status >= (400 if all_errors else 500)
        )
        if told and "x-should-retry" in headers:
            again = headers["x-should-retry"] == "true"
        wait = _number(headers.get("retry-after-ms")) / milliseconds if headers_first else 0.0
        wait = wait if wait > 0 else _number(headers.get("retry-after"))
        wait = wait if asks and wait > 0 else 0.0
        end = k + 1 >= max_retries + tries
        if not again or wait > patience or (end and not last_sleep):
            if failure:
                raise failure
            return reply
        sleep(wait or min(0.5 * 2 ** (k + first), cap) * (1 + jitter * 0.25 * rand()))
        if end:
            return reply
