"""What holds in every test: no stage reaches outside, no network, no chance, no silent skip."""

import pytest
from hypothesis import HealthCheck, settings

pytest_plugins = ["tests.guards.reach", "tests.guards.skips"]

# The same examples on every machine and in every run, however loaded it is.
settings.register_profile(
    "house",
    database=None,
    deadline=None,
    derandomize=True,
    max_examples=50,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("house")


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what drives a browser, for `./hw test` leaves it to `./hw test --all`, and run it last.

    Playwright keeps an event loop in the thread that started it, where Django refuses to work.
    """
    for item in items:
        if "chromium" in getattr(item, "fixturenames", ()):
            item.add_marker("browser")
    items.sort(key=lambda item: item.get_closest_marker("browser") is not None)
