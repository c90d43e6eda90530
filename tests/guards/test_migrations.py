"""An investigation made by the last release opens in this one: no migration is forgotten."""

from pathlib import Path

from tests.guards.conftest import run_in
from tests.guards.house import ROOT

CHECK = ("-m", "django", "makemigrations", "--check", "--dry-run")
SETTINGS = {"DJANGO_SETTINGS_MODULE": "headwater.investigation.settings"}
PLANTED = """

from django.db import models as planted


class Planted(planted.Model):
    \"\"\"A row that no migration makes.\"\"\"
"""


def test_no_migration_is_missing():
    done = run_in(ROOT, *CHECK, **SETTINGS)

    assert done.returncode == 0, done.stdout + done.stderr


def test_a_row_without_migration_is_noticed(copy: Path):
    with (copy / "src/headwater/investigation/models.py").open("a") as models:
        models.write(PLANTED)

    done = run_in(copy, *CHECK, **SETTINGS)

    assert done.returncode == 1
    assert "Create model Planted" in done.stdout
