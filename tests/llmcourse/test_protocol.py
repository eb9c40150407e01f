"""A session of the official MCP client, with its official server."""

from __future__ import annotations

import pytest

from llmcourse.protocol import mcp_session

pytest.importorskip("mcp")


@pytest.fixture
def server():
    from mcp.server import MCPServer

    made = MCPServer("sums")

    def add(a: int, b: int = 1) -> int:
        """Add."""
        return a + b

    def about() -> str:
        return "It adds."

    made.add_tool(add)
    made.resource("sums://about")(about)
    return made


def test_a_session_lists_calls_and_reads(server, capfd):
    got = mcp_session(lambda: server, "add", {"a": 2}, "sums://about")
    assert (got["tools"], got["called"], got["is_error"]) == (["add"], ["3"], False)
    assert got["schemas"]["add"]["required"] == ["a"]
    assert (got["resources"], got["read"]) == (["sums://about"], ["It adds."])
    assert capfd.readouterr() == ("", "")


def test_a_call_that_fails_is_an_answer_and_nothing_is_read_unasked(server, capfd):
    got = mcp_session(lambda: server, "add", {"b": "x"})
    assert got["is_error"]
    assert got["read"] == []
    assert capfd.readouterr() == ("", "")


def test_a_resource_that_is_not_there_is_an_error(server):
    with pytest.raises(RuntimeError, match="sums://nothing"):
        mcp_session(lambda: server, "add", {"a": 2}, "sums://nothing")
