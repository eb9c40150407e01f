"""pydantic checks the body; a handler turns FastAPI's errors into OpenAI's."""


def make_app(engine, models, max_tokens_limit):
    from typing import Annotated, Any, Literal

    from fastapi.exceptions import RequestValidationError
    from pydantic import BaseModel, BeforeValidator, Field, StrictFloat, StrictInt, StrictStr

    def default(value):
        return BeforeValidator(lambda given: value if given is None else given)

    class Message(BaseModel):
        role: Literal["system", "user", "assistant"]
        content: StrictStr

    class Options(BaseModel):
        include_usage: bool | None = False

    class Chat(BaseModel):
        model: StrictStr
        messages: Annotated[list[Message], Field(min_length=1)]
        temperature: Annotated[StrictInt | StrictFloat, default(1), Field(ge=0, le=2)] = 1
        max_tokens: Annotated[StrictInt, default(max_tokens_limit), Field(ge=1, le=max_tokens_limit)] = (
            max_tokens_limit
        )
        stream: Annotated[bool, default(False)] = False
        stream_options: Options | None = None

    app = FastAPI()

    def error(status, kind, param, code, message):
        content = {"error": {"message": message, "type": kind, "param": param, "code": code}}
        return JSONResponse(status_code=status, content=content)

    def unknown(body):
        named = body.get("model") if isinstance(body, dict) else None
        return isinstance(named, str) and named not in models

    not_found = lambda: error(404, "invalid_request_error", "model", "model_not_found", "no such model")

    @app.exception_handler(RequestValidationError)
    async def invalid(request, failure):
        if unknown(failure.body):
            return not_found()
        fields = ["model", "messages", "temperature", "max_tokens", "stream", "stream_options"]
        named = [e["loc"][1] for e in failure.errors() if len(e["loc"]) > 1 and e["loc"][1] in fields]
        param = min(named, key=fields.index) if named and isinstance(failure.body, dict) else None
        return error(400, "invalid_request_error", param, None, "invalid " + str(param))

    @app.get("/health")
    def health():
        return {"status": "ok"}

    @app.get("/v1/models")
    def cards():
        return dict(
            object="list",
            data=[dict(id=m, object="model", created=int(time.time()), owned_by="x") for m in models],
        )

    @app.post("/v1/chat/completions")
    async def chat(body: Chat):
        if body.model not in models:
            return not_found()
        messages = [m.model_dump() for m in body.messages]
        stream = engine.stream(messages, max_tokens=body.max_tokens, temperature=body.temperature)
        base: dict[str, Any] = {
            "id": f"chatcmpl-{id(stream)}-{time.perf_counter_ns()}",
            "created": 1,
            "model": body.model,
        }
        got = []

        def numbers():
            p = engine.count(messages)
            return dict(prompt_tokens=p, completion_tokens=len(got), total_tokens=p + len(got))

        why = lambda: "length" if len(got) >= body.max_tokens else "stop"
        if not body.stream:
            try:
                got.extend([piece async for piece in stream])
            except Exception:
                return error(500, "server_error", None, None, "internal error")
            message = dict(role="assistant", content="".join(got))
            choices = [dict(index=0, message=message, finish_reason=why(), logprobs=None)]
            return base | dict(object="chat.completion", choices=choices, usage=numbers())
        try:
            first = await anext(stream, None)
        except Exception:
            return error(500, "server_error", None, None, "internal error")

        def sse(**more):
            return (
                "data: "
                + json.dumps(base | dict(object="chat.completion.chunk") | more, ensure_ascii=False)
                + "\r\n\r\n"
            )

        def piece_event(delta, reason=None):
            return sse(choices=[dict(index=0, delta=delta, finish_reason=reason)])

        async def generate():
            yield piece_event({"role": "assistant", "content": ""})
            try:
                if first is not None:
                    got.append(first)
                    yield piece_event({"content": first})
                    async for piece in stream:
                        got.append(piece)
                        yield piece_event({"content": piece})
            except Exception:
                content = {"message": "internal error", "type": "server_error", "param": None, "code": None}
                yield "data: " + json.dumps({"error": content}) + "\r\n\r\n"
                return
            yield piece_event({}, why())
            if body.stream_options and body.stream_options.include_usage:
                yield sse(choices=[], usage=numbers())
            yield "data: [DONE]\r\n\r\n"

        return StreamingResponse(generate(), media_type="text/event-stream; charset=utf-8")

    return app
