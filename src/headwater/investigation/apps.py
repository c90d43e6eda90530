"""The Django app that holds an investigation's rows."""

from django.apps import AppConfig


class InvestigationConfig(AppConfig):
    """Registers the rows of an investigation."""

    name = "headwater.investigation"
    label = "investigation"
