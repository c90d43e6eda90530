"""Django settings for the investigation alone; the folder is set when it is opened."""

INSTALLED_APPS: list[str] = []
USE_TZ = True
