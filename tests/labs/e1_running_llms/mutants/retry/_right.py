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
    hides=False,
    strict=True,
    draws=False,
    catch=ConnectionError,
    told_first=False,
    asked_counts=True,
):
    computed = 0
    for k in range(max_retries + tries):
        failure = reply = None
        try:
            reply = send()
        except catch as error:
            failure = error
        headers = reply.headers if reply else {}
        again = (
            failure is not None or reply.status in statuses or reply.status >= (400 if all_errors else 500)
        )
        if told and "x-should-retry" in headers:
            word = headers["x-should-retry"]
            again = {"true": True, "false": False}.get(word, again) if strict else word == "true"
        wait = _number(headers.get("retry-after-ms")) / milliseconds
        if not (hides and "retry-after-ms" in headers):
            wait = wait if wait > 0 else _number(headers.get("retry-after"))
        wait = wait if asks and wait > 0 else 0.0
        end = k + 1 >= max_retries + tries
        patient = wait <= patience or (told_first and headers.get("x-should-retry") == "true")
        if not again or not patient or (end and not last_sleep):
            if failure:
                raise failure
            return reply
        r = rand() if draws or not wait else 0.0
        step = k if asked_counts else computed
        computed += not wait
        sleep(wait or min(0.5 * 2 ** (step + first), cap) * (1 + jitter * 0.25 * r))
        if end:
            return reply
