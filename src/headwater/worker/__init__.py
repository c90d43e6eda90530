"""Run queued steps in the background."""
