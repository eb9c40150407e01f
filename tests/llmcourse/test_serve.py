from __future__ import annotations

import subprocess
import sys
import urllib.request

import pytest

from llmcourse import serve

PROGRAM = """
import os
from llmcourse import serve
print(serve.llama_server() == serve.llama_server(), serve.llama_server(), flush=True)
os._exit(0)
"""


def test_it_completes_and_chats_on_loopback():
    assert serve.llama_server().startswith("http://127.0.0.1:")
    request = {"prompt": "The capital of France is", "n_predict": 3, "temperature": 0}
    assert "Paris" in serve.post("/completion", request)["content"]
    messages = [{"role": "user", "content": "Hello"}]
    chat = serve.post("/v1/chat/completions", {"messages": messages, "max_tokens": 3})
    anthropic = serve.post("/v1/messages", {"messages": messages, "max_tokens": 3})
    assert chat["usage"]["completion_tokens"] == anthropic["usage"]["output_tokens"] == 3


def test_it_says_nothing_and_dies_with_its_process():
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True)
    once, address = done.stdout.split()
    assert (once, done.stderr) == ("True", "")
    with pytest.raises(OSError, match="refused"):
        urllib.request.urlopen(address, timeout=5)


def test_a_refusal_is_one_line():
    with pytest.raises(serve.ServeError, match=r"^/v1/chat/completions: status 4"):
        serve.post("/v1/chat/completions", {"messages": 3})


def test_without_llama_cpp_it_says_how_to_get_it(monkeypatch):
    monkeypatch.setitem(sys.modules, "xllamacpp", None)
    with pytest.raises(serve.ServeError, match="pip install xllamacpp"):
        serve._server.__wrapped__()
