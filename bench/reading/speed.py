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
    return _seconds(read, profile, texts, processes=1) / _seconds(read, profile, texts, processes=2)


def _seconds(
    read: Callable[[str, object], object], profile: Profile, texts: Sequence[str], processes: int
) -> float:
    """Return how long so many processes take for all texts, each taking the next when free.

    Half the texts for each would not do: one half has more to read, and the other waits.
    """
    context = multiprocessing.get_context("spawn")
    ready, times = context.Barrier(processes), context.SimpleQueue()
    taken = context.Value("i", 0)
    workers = [
        context.Process(target=_work, args=(read, profile, list(texts), (taken, ready, times)))
        for _ in range(processes)
    ]
    for worker in workers:
        worker.start()
    seconds = [times.get() for _ in workers]
    for worker in workers:
        worker.join()
    return max(seconds)


def _work(read, profile, texts, shared) -> None:  # type: ignore[no-untyped-def]  # queues have no public type
    taken, ready, times = shared
    model = load_tagging_model(profile)
    read(texts[0], model)
    ready.wait()
    begun = time.perf_counter()
    while True:
        with taken.get_lock():
            place = taken.value
            taken.value += 1
        if place >= len(texts):
            break
        read(texts[place], model)
    times.put(time.perf_counter() - begun)


def most_memory_mb() -> float:
    """Return the most memory this process ever held, in megabytes of 10^6 bytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / 1e6
