"""Helpers of lab e6_deployment that concern serving: jobs, and a simulated server that they can be sent to."""

from __future__ import annotations

import heapq
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

__all__ = ["Job", "gallery", "play"]


@dataclass(frozen=True)
class Job:
    """A request as a scheduler sees it: who, when (in seconds), and tokens in and out (each at least 1)."""

    id: int
    arrival: float
    prompt: int
    output: int


def play(jobs: Sequence[Job], seats: int, read: float = 1e-4, write: float = 0.03) -> list[dict[str, Any]]:
    """Records of a load test against a simulated server, in order of arrival.

    It has so many seats, each of which reads a token in `read` and writes one in `write` seconds, whoever sits
    beside it. Who finds no seat waits in line. Everything is sent as planned, and nothing fails.
    """
    records, free = [], [0.0] * seats
    for job in sorted(jobs, key=lambda job: job.arrival):
        begun = max(job.arrival, heapq.heappop(free)) + read * job.prompt
        tokens = [begun + write * (i + 1) for i in range(job.output)]
        heapq.heappush(free, tokens[-1])
        records.append(
            {"intended": job.arrival, "sent": job.arrival, "tokens": tokens, "end": tokens[-1], "error": None}
        )
    return records


def gallery(spec: dict[str, Any], command: Sequence[str]) -> dict[str, str]:
    """What starts one model on four platforms: platform → text.

    spec: "model", "max_model_len", "max_num_seqs", "gpu_memory_utilization", "tensor_parallel_size". command:
        vLLM's, as a list of words that begins with "vllm", "serve".
    """
    import shlex

    import yaml

    gpus = spec["tensor_parallel_size"]
    container = [
        *("docker", "run", "--gpus", "all", "--shm-size", "1g", "-p", "8080:80"),
        "ghcr.io/huggingface/text-generation-inference:latest",
        *("--model-id", spec["model"], "--max-total-tokens", spec["max_model_len"]),
        *("--max-concurrent-requests", spec["max_num_seqs"], "--num-shard", gpus),
        *("--cuda-memory-fraction", spec["gpu_memory_utilization"]),
    ]
    skypilot = {
        "resources": {"accelerators": f"L4:{gpus}", "ports": 8000},
        "setup": "pip install vllm",
        "run": shlex.join(command),
        "service": {
            "readiness_probe": "/v1/models",
            "replica_policy": {"min_replicas": 1, "max_replicas": 4, "target_qps_per_replica": 3},
        },
    }
    # A server that loads weights has ten minutes; one that is slow gets no requests, and is started anew only
    # after a minute without an answer.
    times = {"startup": (10, 60), "readiness": (5, 1), "liveness": (10, 6)}
    probes = {
        f"{name}Probe": {
            "httpGet": {"path": "/health", "port": 8000},
            "periodSeconds": period,
            "failureThreshold": failures,
        }
        for name, (period, failures) in times.items()
    }
    server = {"name": "vllm", "image": "vllm/vllm-openai:latest", "args": list(command[2:])}
    pod = {"containers": [server | {"resources": {"limits": {"nvidia.com/gpu": gpus}}} | probes]}
    return {
        "vLLM": shlex.join(command),
        "TGI": shlex.join(map(str, container)),
        "SkyPilot": yaml.safe_dump(skypilot, sort_keys=False, width=100),
        "Kubernetes": yaml.safe_dump(pod, sort_keys=False, width=100),
    }
