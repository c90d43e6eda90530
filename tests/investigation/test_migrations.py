"""The schema history tells what the models are, and what an older program must refuse."""

from io import StringIO
from pathlib import Path

import pytest
from django.core.management import call_command

from headwater.investigation import marker, migrations
from headwater.investigation.orm import connections, models

pytestmark = pytest.mark.usefixtures("investigation")

MIGRATIONS_BY_FORMAT = {1: "0002_append_only"}
"""Newest migration of each format that was ever released or is to be released next."""


def test_every_change_of_a_model_has_its_migration():
    said = StringIO()

    call_command("makemigrations", "--check", "--dry-run", stdout=said)

    assert said.getvalue() == "No changes detected\n"


def test_a_new_migration_makes_a_new_format():
    newest = max(path.stem for path in Path(migrations.__path__[0]).glob("0*.py"))

    assert MIGRATIONS_BY_FORMAT[marker.FORMAT] == newest


def test_sealed_tables_are_the_ones_that_the_models_name():
    with connections["default"].cursor() as cursor:
        rows = cursor.execute("SELECT DISTINCT tbl_name FROM sqlite_master WHERE type = 'trigger'")
        tables = {name for (name,) in rows.fetchall()}

    assert tables == {table._meta.db_table for table in models.SEALED}
