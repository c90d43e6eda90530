"""Measure how many articles are read in a CPU-second, and what a second process brings."""

from __future__ import annotations

import multiprocessing
import resource
import time
from collections.abc import Callable, Sequence

from headwater.adapters.tagging_model import load_tagging_model
from headwater.statements.profile import Profile

WARM_UP = 2
"""Articles read before the clock starts."""


def texts_per_cpu_second(extract: Callable[[str], object], texts: Sequence[str]) -> float:
    """Return how many texts `extract` reads in a second of this process's CPU time."""
    for text in texts[:WARM_UP]:
        extract(text)
    before = time.process_time()
    for text in texts:
        extract(text)
    return len(texts) / (time.process_time() - before)


def gain_of_two_processes(
    read: Callable[[str, object], object], profile: Profile, texts: Sequence[str]
) -> float:
    """Return how many times faster two processes read all texts than one, by the clock."""
    one = _seconds(read, profile, [texts])
    return one / _seconds(read, profile, [texts[0::2], texts[1::2]])


def _seconds(
    read: Callable[[str, object], object], profile: Profile, shares: Sequence[Sequence[str]]
) -> float:
    """Return how long the slowest of as many processes as `shares` takes, all at once."""
    context = multiprocessing.get_context("spawn")
    ready, times = context.Barrier(len(shares)), context.SimpleQueue()
    processes = [
        context.Process(target=_work, args=(read, profile, list(share), ready, times))
        for share in shares
    ]
    for process in processes:
        process.start()
    taken = [times.get() for _ in processes]
    for process in processes:
        process.join()
    return max(taken)


def _work(read, profile, share, ready, times) -> None:  # type: ignore[no-untyped-def]  # queues have no public type
    model = load_tagging_model(profile)
    read(share[0], model)
    ready.wait()
    begun = time.perf_counter()
    for text in share:
        read(text, model)
    times.put(time.perf_counter() - begun)


def most_memory_mb() -> float:
    """Return the most memory this process ever held, in megabytes of 10^6 bytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / 1e6
