"""In CI a skipped test is a failure, unless tests/allowed_skips.txt names it with its reason."""

from __future__ import annotations

import os

import pytest

ALLOWED = "tests/allowed_skips.txt"


def pytest_configure(config: pytest.Config) -> None:
    """Watch for skipped tests, and repeat what failed before pytest began."""
    config.pluginmanager.register(Watch(config), "headwater-skips")


class Watch:
    """What was skipped in this session although nobody listed it."""

    def __init__(self, config: pytest.Config) -> None:
        listed = config.rootpath / ALLOWED
        self.allowed = allowed_in(listed.read_text()) if listed.exists() else frozenset()
        self.unlisted: list[str] = []

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Note a test that skipped itself; one expected to fail is no skip."""
        if report.skipped and not hasattr(report, "wasxfail"):
            self.note(report)

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        """Note a module that skipped itself."""
        if report.skipped:
            self.note(report)

    def note(self, report: pytest.TestReport | pytest.CollectReport) -> None:
        """Keep the skip if nobody listed it."""
        if report.nodeid not in self.allowed:
            why = report.longrepr[2] if isinstance(report.longrepr, tuple) else report.longreprtext
            self.unlisted.append(f"{report.nodeid}: {why}")

    @pytest.hookimpl(tryfirst=True)
    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        """Let the session fail for a skip that nobody listed."""
        if os.environ.get("CI") and self.unlisted and session.exitstatus == pytest.ExitCode.OK:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        """Say above the closing line what else makes this run a failure."""
        if os.environ.get("CI") and self.unlisted:
            terminalreporter.section(f"skipped, but not listed in {ALLOWED}: a failure in CI")
            for line in self.unlisted:
                terminalreporter.line(line)
        if failed := os.environ.get("HEADWATER_FAILED_CHECKS"):
            terminalreporter.section(f"failed before the tests: {failed}")


def allowed_in(lines: str) -> frozenset[str]:
    """Return the node ids of tests that may be skipped; each must give its reason."""
    allowed = set()
    for line in lines.splitlines():
        if not line or line.startswith("#"):
            continue
        test, mark, reason = line.partition("  # ")
        if not mark or not reason.strip():
            raise pytest.UsageError(f"{ALLOWED} gives no reason for {test!r}")
        allowed.add(test.strip())
    return frozenset(allowed)
