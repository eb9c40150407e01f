"""A right app with a knob for each mistake."""


def _chat_app(
    engine,
    models,
    max_tokens_limit,
    *,
    health=lambda engine: {"status": "ok"},
    cards=lambda models: [{"id": m, "object": "model", "created": 0, "owned_by": "me"} for m in models],
    ignore_unknown=True,
    null_is_default=True,
    default_temperature=1,
    default_tokens=None,
    order=("model", "messages", "temperature", "max_tokens"),
    skip=(),
    unknown_status=404,
    unknown_code="model_not_found",
    status=400,
    shape=lambda message, kind, param, code: {
        "error": {"message": message, "type": kind, "param": param, "code": code}
    },
    roles=("system", "user", "assistant"),
    temperature_ok=lambda t: type(t) in (int, float) and 0 <= t <= 2,
    tokens_ok=lambda n, limit: type(n) is int and 1 <= n <= limit,
    content_ok=lambda content: isinstance(content, str),
    given_temperature=lambda body, default: body.get("temperature", default),
    model_told=lambda models, model: model,
    asks_for_usage=lambda options: bool(options and options.get("include_usage")),
    options_may_be_null=True,
    last_message_alone=False,
    object_check=True,
    sep="\n\n",
    done="data: [DONE]",
    dump=json.dumps,
    delta_key="delta",
    role_chunk=True,
    role_content=True,
    skip_empty=False,
    finish_chunk=True,
    finish_in_last_piece=False,
    finish=lambda came, limit: "length" if len(came) == limit else "stop",
    usage_always=False,
    usage_never=False,
    usage_order="after",
    usage_choices=lambda finish: [],
    count=lambda came: len(came),
    prompt=lambda engine, messages: engine.count(messages),
    new_ids=False,
    same_id=False,
    look_first=True,
    stream_error="event",
    reason=lambda error: "the engine failed",
    failed_kind="server_error",
    failed_status=500,
    close=True,
    collect=False,
    chunk_object="chat.completion.chunk",
    whole_object="chat.completion",
    media="text/event-stream",
    lock=None,
    task=False,
    join="".join,
    strip=False,
    accumulate=False,
    half_answer=False,
    message_shape=lambda content: {"role": "assistant", "content": content},
    engine_messages=lambda messages: messages,
    pass_options=lambda t, n: {"temperature": t, "max_tokens": n},
):
    app, counter = FastAPI(), [0]

    def refuse(param, code=None, status_=None):
        return JSONResponse(shape("no", "invalid_request_error", param, code), status_ or status)

    @app.get("/health")
    async def get_health():
        return health(engine)

    @app.get("/v1/models")
    async def get_models():
        return {"object": "list", "data": cards(models)}

    @app.post("/v1/chat/completions")
    async def chat(request: Request):
        try:
            body = await request.json()
        except ValueError:
            body = None
        if not isinstance(body, dict):
            return refuse(None) if object_check else refuse("body")
        if not ignore_unknown and set(body) - {
            "model",
            "messages",
            "temperature",
            "max_tokens",
            "stream",
            "stream_options",
        }:
            return refuse(sorted(set(body))[0])
        if null_is_default:
            keep = () if options_may_be_null else ("stream_options",)
            body = {k: v for k, v in body.items() if v is not None or k in keep}
        values = {
            "model": body.get("model"),
            "messages": body.get("messages"),
            "temperature": given_temperature(body, default_temperature),
            "max_tokens": body.get("max_tokens", default_tokens or max_tokens_limit),
        }

        def wrong(name):
            value = values[name]
            if name == "model":
                if not isinstance(value, str):
                    return refuse("model")
                if value not in models:
                    return refuse("model", unknown_code, unknown_status)
            elif name == "messages":
                if not isinstance(value, list) or (not value and "empty" not in skip):
                    return refuse("messages")
                for m in value[-1:] if last_message_alone else value:
                    if not isinstance(m, dict) or ("role" not in skip and m.get("role") not in roles):
                        return refuse("messages")
                    if not content_ok(m.get("content")):
                        return refuse("messages")
            elif name == "temperature" and not (isinstance(value, (int, float)) and temperature_ok(value)):
                return refuse("temperature")
            elif name == "max_tokens" and not tokens_ok(value, max_tokens_limit):
                return refuse("max_tokens")

        for name in order:
            if name not in skip and (answer_ := wrong(name)):
                return answer_
        messages, limit = values["messages"], values["max_tokens"]
        counter[0] += 1
        head = {
            "id": f"id-{0 if same_id else counter[0]}",
            "created": 1,
            "model": model_told(models, values["model"]),
        }
        failure = lambda error: shape(reason(error), failed_kind, None, None)
        streamed = body.get("stream")
        options = pass_options(values["temperature"], limit)
        if lock is not None:
            await lock.acquire()
        pieces = engine.stream(engine_messages(messages), **options)
        came, ready, failed = [], [], None
        try:
            if look_first or not streamed or collect:
                async for piece in pieces:
                    ready.append(piece)
                    if streamed and not collect:
                        break
        except Exception as error:
            if not (half_answer and ready and not streamed):
                if lock is not None:
                    lock.release()
                return JSONResponse(failure(error), failed_status)

        def usage(came):
            read = prompt(engine, messages)
            return {
                "prompt_tokens": read,
                "completion_tokens": count(came),
                "total_tokens": read + count(came),
            }

        if not streamed:
            if lock is not None:
                lock.release()
            content = join(ready).strip() if strip else join(ready)
            choice = {"index": 0, "message": message_shape(content), "finish_reason": finish(ready, limit)}
            return head | {"object": whole_object, "choices": [choice], "usage": usage(ready)}
        event = lambda data: f"data: {dump(data)}{sep}"

        def chunk(delta, finished=None):
            if new_ids:
                counter[0] += 1
                head["id"] = f"id-{counter[0]}"
            choice = {"index": 0, delta_key: delta, "finish_reason": finished}
            return event(head | {"object": chunk_object, "choices": [choice]})

        wants = not usage_never and (usage_always or asks_for_usage(body.get("stream_options", {})))

        async def all_pieces():
            for piece in ready:
                yield piece
            async for piece in pieces:
                yield piece

        async def from_task():
            queue = asyncio.Queue()

            async def work():
                try:
                    async for piece in all_pieces():
                        await queue.put(piece)
                    await queue.put(None)
                except Exception as error:
                    await queue.put(error)

            tasks.append(asyncio.create_task(work()))
            while (piece := await queue.get()) is not None:
                if isinstance(piece, Exception):
                    raise piece
                yield piece

        async def events():
            try:
                if role_chunk:
                    yield chunk({"role": "assistant"} | ({"content": ""} if role_content else {}))
                text = ""
                try:
                    async for piece in from_task() if task else all_pieces():
                        came.append(piece)
                        text += piece
                        if not (skip_empty and not piece):
                            yield chunk(
                                {"content": text if accumulate else piece},
                                finish(came, limit) if finish_in_last_piece and len(came) == limit else None,
                            )
                except Exception as error:
                    if stream_error == "raise":
                        raise
                    if stream_error == "silent":
                        pass
                    else:
                        yield event(failure(error))
                        if stream_error == "done":
                            yield done + sep
                        if stream_error != "goes on":
                            return
                if wants and usage_order == "before":
                    yield event(head | {"object": chunk_object, "choices": [], "usage": usage(came)})
                if finish_chunk:
                    yield chunk({}, finish(came, limit))
                if wants and usage_order == "after":
                    yield event(
                        head
                        | {
                            "object": chunk_object,
                            "choices": usage_choices(finish(came, limit)),
                            "usage": usage(came),
                        }
                    )
                if done:
                    yield done + sep
            finally:
                if close:
                    await pieces.aclose()
                if lock is not None:
                    lock.release()

        return StreamingResponse(events(), media_type=media)

    tasks = []
    return app
