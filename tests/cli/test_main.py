"""The program starts fast, names its commands, and knows where it works."""

import subprocess
import sys
from pathlib import Path

import click
import pytest

from headwater import __version__
from headwater.cli.main import COMMANDS, main
from tests.cli.conftest import Headwater, Process, end_of


@pytest.mark.parametrize("flag", ["--help", "-h"])
def test_help_names_each_command(headwater: Headwater, flag: str):
    done = headwater(flag)

    assert done.code == 0
    assert all(command in done.out for command in COMMANDS)


@pytest.mark.parametrize("name", COMMANDS)
def test_each_command_has_help(headwater: Headwater, name: str):
    done = headwater(name, "--help")

    assert done.code == 0
    assert f"headwater {name}" in done.out


def test_no_command_shows_the_help(headwater: Headwater):
    assert "analyse" in headwater().out


def test_the_version_is_told(headwater: Headwater):
    assert headwater("--version").out == f"headwater {__version__}\n"


def test_a_command_is_loaded_only_when_asked_for():
    code = "import sys, headwater.cli.main; print('headwater.cli.analyse' in sys.modules)"

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout == "False\n"


def test_an_unknown_command_is_misuse(headwater: Headwater):
    done = headwater("analyze")

    assert done.code == 2
    assert done.complaints == ["headwater: No such command 'analyze'. (see: headwater --help)"]


def test_a_module_run_is_the_program(process: Process):
    done = end_of(process("--version"))

    assert (done.code, done.out) == (0, f"headwater {__version__}\n")


def test_another_folder_can_be_worked_in(headwater: Headwater, tmp_path: Path):
    (tmp_path / "tindwe").mkdir()

    assert headwater("-C", "tindwe", "init").code == 0
    assert (tmp_path / "tindwe" / "headwater.json").is_file()
    assert headwater("-C", tmp_path / "tindwe", "verify").code == 0


def test_commands_without_names_are_none():
    assert main.get_command(click.Context(main), "working") is None
