"""A response class that speaks ASGI itself: a task fills a queue, and is cancelled when the client goes."""


def make_app(engine, models, max_tokens_limit):
    from itertools import count

    class Refused(Exception):
        def __init__(self, param, status=400, code=None, kind="invalid_request_error"):
            self.status = status
            self.body = {"error": {"message": f"bad {param}", "type": kind, "param": param, "code": code}}

    def parse(raw):
        try:
            body = json.loads(raw)
        except ValueError:
            raise Refused(None)
        if type(body) is not dict:
            raise Refused(None)
        get = lambda name, default: default if body.get(name) is None else body[name]
        model = get("model", None)
        if type(model) is not str:
            raise Refused("model")
        if model not in models:
            raise Refused("model", 404, "model_not_found")
        messages = get("messages", [])
        good = (
            type(messages) is list
            and messages
            and all(
                type(m) is dict
                and m.get("role") in {"system", "user", "assistant"}
                and type(m.get("content")) is str
                for m in messages
            )
        )
        if not good:
            raise Refused("messages")
        temperature, limit = get("temperature", 1.0), get("max_tokens", max_tokens_limit)
        if type(temperature) not in (int, float) or temperature < 0 or temperature > 2:
            raise Refused("temperature")
        if type(limit) is not int or limit < 1 or limit > max_tokens_limit:
            raise Refused("max_tokens")
        return (
            model,
            messages,
            temperature,
            limit,
            bool(get("stream", False)),
            bool(get("stream_options", {}).get("include_usage")),
        )

    class Events:
        def __init__(self, head, first, rest, limit, usage):
            self.head, self.first, self.rest, self.limit, self.usage = head, first, rest, limit, usage

        async def __call__(self, scope, receive, send):
            async def gone():
                while (await receive())["type"] != "http.disconnect":
                    pass

            work, watch = asyncio.create_task(self.work(send)), asyncio.create_task(gone())
            await asyncio.wait([work, watch], return_when=asyncio.FIRST_COMPLETED)
            for task in (work, watch):
                task.cancel()
            await asyncio.gather(work, watch, return_exceptions=True)
            await self.rest.aclose()

        async def work(self, send):
            headers = [(b"content-type", b"text/event-stream")]
            await send({"type": "http.response.start", "status": 200, "headers": headers})

            async def event(data, more=True):
                line = data if isinstance(data, str) else json.dumps(data)
                await send(
                    {"type": "http.response.body", "body": f"data: {line}\n\n".encode(), "more_body": more}
                )

            def chunk(delta, reason=None):
                return self.head | {"choices": [{"index": 0, "delta": delta, "finish_reason": reason}]}

            await event(chunk({"role": "assistant", "content": ""}))
            made = 0
            try:
                if self.first is not None:
                    made = 1
                    await event(chunk({"content": self.first}))
                    async for piece in self.rest:
                        made += 1
                        await event(chunk({"content": piece}))
            except Exception:
                failure = Refused(None, kind="server_error").body
                await event(failure, more=False)
                return
            await event(chunk({}, "length" if made == self.limit else "stop"))
            if self.usage:
                await event(self.head | {"choices": [], "usage": self.usage(made)})
            await event("[DONE]", more=False)

    app, numbers = FastAPI(), count()
    app.get("/health")(lambda: {"status": "ok"})
    cards = [{"id": name, "object": "model", "created": 7, "owned_by": "b"} for name in models]
    app.get("/v1/models")(lambda: {"object": "list", "data": cards})

    @app.post("/v1/chat/completions")
    async def chat(request: Request):
        try:
            model, messages, temperature, limit, stream, wants = parse(await request.body())
        except Refused as refused:
            return JSONResponse(refused.body, refused.status)

        def usage(made):
            read = engine.count(messages)
            return {"prompt_tokens": read, "completion_tokens": made, "total_tokens": read + made}

        head = {"id": f"c{next(numbers)}", "created": 3, "model": model}
        rest = engine.stream(messages, max_tokens=limit, temperature=temperature)
        try:
            if stream:
                first = await anext(rest, None)
                head["object"] = "chat.completion.chunk"
                return _asgi(Events(head, first, rest, limit, usage if wants else None))
            texts = [piece async for piece in rest]
        except Exception:
            return JSONResponse(Refused(None, kind="server_error").body, 500)
        reason = "length" if len(texts) == limit else "stop"
        choice = {
            "index": 0,
            "message": {"role": "assistant", "content": "".join(texts)},
            "finish_reason": reason,
        }
        return head | {"object": "chat.completion", "choices": [choice], "usage": usage(len(texts))}

    return app


def _asgi(events):
    from fastapi import Response

    class Streamed(Response):
        async def __call__(self, scope, receive, send):
            await events(scope, receive, send)

    return Streamed()
