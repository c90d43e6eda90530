"""Set Django up for an investigation alone, and hand out the models once that is done.

Models cannot be imported before. A shell with settings of its own, such as the web, has
set Django up already and is left as it is.
"""

from django.apps import apps
from django.conf import settings

from headwater.investigation import settings as own_settings

if not settings.configured:
    # Given by hand, not by DJANGO_SETTINGS_MODULE: another project may have set that variable.
    settings.configure(
        **{name: getattr(own_settings, name) for name in dir(own_settings) if name.isupper()}
    )
    # Not django.setup(), which loads all that serves web pages.
    apps.populate(settings.INSTALLED_APPS)

from django.db import connections, transaction

from headwater.investigation import models

__all__ = ["connections", "models", "transaction"]
